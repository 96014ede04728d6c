import { digitOf, isLetter } from "../character.ts";
import type { Detector, Match, Words } from "../detector.ts";
import { codeAt, type Text } from "../text.ts";
import { hasDistinct, isTokenCharacter, tokenEnd } from "../token-text.ts";

const SOURCE =
  "Key formats as AWS, Anthropic, GitHub, GitLab, Google, OpenAI, Slack and Stripe publish them; gitleaks rules (MIT)";
const CONTEXT: Words = { de: ["api-schlüssel", "zugangsschlüssel"], en: ["api key", "access key", "secret key"] };

/** Key with a prefix that holds a rare sign: GitHub, Slack, Stripe, npm, Hugging Face. */
export const apiKey: Detector = {
  kind: "api-key",
  source: SOURCE,
  example: "ghp_Q7vK2mXz9LrT4bWn8YcJ5dHs3GfP6aRe1UtM",
  starts: ["hp_", "ho_", "hu_", "hs_", "hr_", "ithub_pat_", "k_live_", "npm_", "hf_", "xox"],
  match: matchApiKey,
  context: CONTEXT,
  confidence: { alone: 0.95, withContext: 0.99 },
  category: "secret",
  specificity: 3,
};

/** Key whose prefix is made of common letters, found by its first digit: AWS, Anthropic, GitLab, Google, OpenAI. */
export const apiKeyByDigit: Detector = {
  kind: "api-key",
  source: SOURCE,
  example: "AKIAQ7VK2MXZ6LRT4BWN",
  starts: "digit-after-letter",
  match: matchApiKey,
  context: CONTEXT,
  confidence: { alone: 0.95, withContext: 0.99 },
  category: "secret",
  specificity: 3,
};

const LONGEST = 220;
const FARTHEST = 64;

function matchApiKey(text: Text, at: number): Match | undefined {
  const start = tokenStart(text, at);
  if (start < 0 || !PREFIXES.includes(text.slice(start, start + 2))) return undefined;
  const key = text.slice(start, tokenEnd(text, at, start + LONGEST));
  if (!FORMS.some((form) => form.test(key)) || PLACEHOLDER.test(key) || !hasDistinct(key.slice(4), 9)) return undefined;
  return { start, end: start + key.length };
}

// An earlier digit after a letter has woken us already: reading back ends there.
function tokenStart(text: Text, at: number): number {
  let start = at;
  for (; at - start < FARTHEST; start--) {
    const before = codeAt(text, start - 1);
    if (!isTokenCharacter(before)) return isLetter(before) ? -1 : start;
    if (digitOf(before) >= 0 && isLetter(codeAt(text, start - 2))) return -1;
  }
  return -1;
}

// The first two characters of every form.
const PREFIXES = "AKASAIghgisknphfglxork";

const FORMS: readonly RegExp[] = [
  /^A[KS]IA[A-Z2-7]{16}$/,
  /^AIza[\w-]{35}$/,
  /^gh[pousr]_[A-Za-z\d]{36}$/,
  /^github_pat_[A-Za-z\d]{22}_[A-Za-z\d]{59}$/,
  /^glpat-[\w-]{20,60}$/,
  /^xox[abeoprs]-[A-Za-z\d-]{20,200}$/,
  /^[rs]k_live_[A-Za-z\d]{16,120}$/,
  /^sk-ant-[a-z]{2,8}\d\d-[\w-]{80,120}$/,
  /^sk-(?:proj|svcacct|admin)-[\w-]{40,200}$/,
  /^sk-(?:or-v1-)?[A-Za-z\d]{32,64}$/,
  /^npm_[A-Za-z\d]{36}$/,
  /^hf_[A-Za-z\d]{34}$/,
];

const PLACEHOLDER = /example|x{4}|your|placeholder|dummy|0{6}|123456/i;
