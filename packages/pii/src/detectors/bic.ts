import { isCountry } from "../country.ts";
import type { Detector, Match } from "../detector.ts";
import { tiedAfter } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

/** Business identifier code of a bank (BIC, SWIFT code) behind its label: many words in capitals look like one. */
export const bic: Detector = {
  kind: "bic",
  source: "ISO 9362:2022",
  example: "MARKDEF1100",
  starts: ["BIC", "SWIF", ":"],
  match: matchBic,
  reach: 80,
  context: { de: ["bic"], en: ["swift", "swift code"] },
  confidence: { withContext: 0.95 },
  needsContext: true,
};

function matchBic(text: Text, at: number, end: number): Match | undefined {
  const from = codeAt(text, at) === COLON ? at : end;
  const label = from === at ? labelBefore(text, at) : at;
  if (label < 0 || /[\p{L}\d]/u.test(text.slice(label - 1, label))) return undefined;
  const [all = "", code = ""] = VALUE.exec(text.slice(from, from + LONGEST)) ?? [];
  const last = from + all.length;
  if (all === "" || !isCountry(code.slice(4, 6)) || tiedAfter(text, last)) return undefined;
  const word = (codeAt(text, label) | 32) === LOWER_S ? "swift" : "bic";
  return { start: last - code.length, end: last, cue: { word, at: label } };
}

const COLON = 58;
const LOWER_S = 115;
const LONGEST = 56;

// Where "Swift-Code" or "bic" right before a colon begins, or -1. Most colons are refused by one character.
function labelBefore(text: Text, colon: number): number {
  if (!LAST.includes(String.fromCharCode(codeAt(text, colon - 1)))) return -1;
  const from = Math.max(0, colon - 16);
  const found = LABEL.exec(text.slice(from, colon));
  return found === null ? -1 : from + found.index;
}

const LAST = "cCtTeE\"')";
const LABEL = /(?:bic|swift)(?:[ -]?code)?["')]?$/i;
// The rest of the label, signs and at most one line break, then the code.
const VALUE =
  /^(?:FI|T)?(?![A-Za-z])(?:[ /-]{0,3}\(?(?:BIC|SWIFT|Swift|[Cc]ode|CODE|Nr)\b[.)]?){0,2}[^\S\r\n]{0,2}[:=>"'(|;,-]{0,3}(?:\r?\n)?[^\S\r\n]{0,4}["'(„“»]?([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?![A-Za-z\d])/;
