import { digitOf, isLetter, isUpper, isWordCharacter } from "../character.ts";
import type { Detector, Match } from "../detector.ts";
import { codeAt, type Text } from "../text.ts";

/** E-mail address, also with letters outside ASCII, with a quoted local part only right before the @. */
export const email: Detector = {
  kind: "email",
  source: "RFC 5321 section 4.5.3.1, RFC 5322 section 3.4.1, RFC 6531",
  example: "erika.mustermann@example.org",
  starts: ["@"],
  match: matchEmail,
  reach: 330,
  context: { de: ["e-mail", "mail", "e-mail-adresse", "mailadresse"], en: ["e-mail", "mail", "e-mail address"] },
  confidence: { alone: 0.95, withContext: 0.99 },
  specificity: 1,
};

const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;
const LONGEST_LABEL = 63;

function matchEmail(text: Text, at: number): Match | undefined {
  if (!isWordCharacter(codeAt(text, at + 1))) return undefined;
  const quoted = codeAt(text, at - 1) === QUOTE;
  const start = quoted ? quotedStart(text, at) : localStart(text, at);
  if (start < 0) return undefined;
  const end = domainEnd(text, at + 1);
  if (end < 0 || codeAt(text, end) === AT) return undefined;
  if (isRemote(text, start, end) || isImage(text, end)) return undefined;
  return { start, end, shape: quoted ? "quoted" : "plain" };
}

const AT = 64;
const QUOTE = 34;
const DOT = 46;

// Back over what a local part may hold, then forward over what can only be punctuation before it.
function localStart(text: Text, at: number): number {
  let start = at;
  while (start > 0 && isLocal(text.charCodeAt(start - 1))) {
    start--;
    if (at - start > LONGEST_LOCAL) return -1;
    if (text.charCodeAt(start) === DOT && codeAt(text, start + 1) === DOT) {
      start++;
      break;
    }
  }
  while (start < at && !isWordCharacter(text.charCodeAt(start))) start++;
  return start < at && text.charCodeAt(at - 1) !== DOT ? start : -1;
}

// RFC 5322 atext and dot, without = ? / & | which separate in practice: "mail=anna@example.org".
function isLocal(code: number): boolean {
  return (
    isWordCharacter(code) || code === DOT || code === 45 || (code < 128 && LOCAL.includes(String.fromCharCode(code)))
  );
}

const LOCAL = "+%'~!#$*^`{}";

function quotedStart(text: Text, at: number): number {
  for (let start = at - 2; start >= 0 && at - start <= LONGEST_LOCAL; start--) {
    const code = text.charCodeAt(start);
    if (code === 10) return -1;
    if (code === QUOTE && codeAt(text, start - 1) !== 92) return start < at - 2 ? start : -1;
  }
  return -1;
}

// Labels of letters, digits and inner hyphens; the last one has two letters at least or is punycode.
function domainEnd(text: Text, from: number): number {
  let end = -1;
  let label = from;
  let isLowerSoFar = true;
  while (label - from <= LONGEST_DOMAIN) {
    const next = labelEnd(text, label);
    if (next === label) break;
    if (isUpper(text.charCodeAt(label))) {
      if (end >= 0 && isLowerSoFar) break; // "…@example.org.Then": the next sentence
      isLowerSoFar = false;
    }
    if (label > from && next - from <= LONGEST_DOMAIN && isTopLevel(text, label, next)) end = next;
    if (codeAt(text, next) !== DOT) break;
    label = next + 1;
  }
  return end;
}

function labelEnd(text: Text, label: number): number {
  let end = label;
  for (let at = label; at < text.length && at - label <= LONGEST_LABEL; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || digitOf(code) >= 0) end = at + 1;
    else if (!(code === 45 && at > label)) break;
  }
  return end - label > LONGEST_LABEL ? label : end;
}

function isTopLevel(text: Text, start: number, end: number): boolean {
  if (codeAt(text, start + 2) === 45 && /^xn--/i.test(text.slice(start, start + 4))) return end - start > 4;
  for (let at = start; at < end; at++) if (!isLetter(text.charCodeAt(at))) return false;
  return end - start >= 2;
}

// "git@example.org:team/repository.git" addresses a repository.
function isRemote(text: Text, start: number, end: number): boolean {
  return codeAt(text, end) === 58 && text.slice(start, start + 4).toLowerCase() === "git@";
}

// "logo@2x.png": none of these endings is a top-level domain.
function isImage(text: Text, end: number): boolean {
  return /\.(png|jpe?g|gif|svg|webp|avif|css|js)$/i.test(text.slice(end - 5, end));
}
