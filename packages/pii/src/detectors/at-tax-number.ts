import { isDash } from "../character.ts";
import { shapeEnd } from "../character-shape.ts";
import { luhn } from "../checksum.ts";
import { type Detector, followsGroup, type Match } from "../detector.ts";
import { tiedBefore } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

/** Austrian tax number (Steuernummer, Abgabenkontonummer): tax office, serial, check digit, as 59-119/9013. */
export const atTaxNumber: Detector = {
  kind: "at-tax-number",
  source: "OECD, Tax identification numbers: Austria (Abgabenkontonummer)",
  example: "59-119/9013",
  starts: "digit",
  digits: [
    { least: 9, first: [9] },
    { least: 9, first: [2], next: ["dash", "space", "slash"], second: [3, 7] },
    { least: 9, first: [5], next: ["slash"], second: [4] },
  ],
  match: matchTaxNumber,
  reach: 64,
  // Weights 1 and 2 by turns with cross sums over nine digits: Luhn.
  check: luhn,
  context: {
    de: ["steuernummer", "steuer-nr", "st-nr", "abgabenkonto"],
    en: ["tax number", "tax account"],
  },
  confidence: { checked: 0.7, withContext: 0.98, failedWithContext: 0.5 },
};

function matchTaxNumber(text: Text, at: number, last: number): Match | undefined {
  if (tiedBefore(text, at) || followsGroup(text, at, GROUPS)) return undefined;
  const end = shapeEnd(text, at, "dd ddd dddd");
  if (end < 0) return undefined;
  // Nothing else is written with a hyphen after two digits and a slash after five.
  const isTyped = isDash(codeAt(text, last)) && text.slice(last, end).includes("/");
  return { start: at, end, shape: isTyped ? "hyphen-slash" : "plain", needsContext: !isTyped };
}

const GROUPS = [2, 3, 4];
