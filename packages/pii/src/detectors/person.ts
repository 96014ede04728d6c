import type { Detector, Match } from "../detector.ts";
import { CUES } from "../person-cue.ts";
import type { Text } from "../text.ts";

/**
 * Name of a person next to a cue: salutation, title, greeting, sign-off, field such as "Name:". The span is
 * the name alone, without salutation and titles. Names without a cue are not found: `coverage` says so.
 */
export const person: Detector = {
  kind: "person",
  source: "Art. 4(1) GDPR; DIN 5008:2020",
  example: "Frau Dr. Erika Mustermann",
  starts: /* @__PURE__ */ CUES.flatMap(({ words }) => words.split("|")),
  match: matchPerson,
  reach: 160,
  context: { de: [], en: [] },
  confidence: { withContext: 0.85 },
  needsContext: true,
  coverage: "cue-only",
};

function matchPerson(text: Text, at: number, end: number): Match | undefined {
  const word = text.slice(at, end);
  // Most colons are refused here: no label ends with a digit, a blank or a sign.
  if (word === ":" && text.charCodeAt(at - 1) < LETTER_A) return undefined;
  const cue = CUES.find(({ words }) => words.includes(word));
  if (cue === undefined) return undefined;
  const head = text.slice(Math.max(0, at - LONGEST_LABEL), at);
  cue.before.lastIndex = head.length;
  const before = cue.before.exec(head);
  const after = before && cue.after.exec(text.slice(end, at + 160));
  if (!before || !after) return undefined;
  const [, label = ""] = before;
  const [all, name = ""] = after;
  const nameEnd = end + all.length;
  // "Name: [EMAIL]": what a redaction has put there.
  if (text.charCodeAt(nameEnd - name.length - 1) === OPENING) return undefined;
  return {
    start: nameEnd - name.length,
    end: nameEnd,
    shape: cue.shape,
    cue: { word: (label || word).toLowerCase(), at: at - label.length },
  };
}

const LETTER_A = 65;
const OPENING = 91;
const LONGEST_LABEL = 40;
