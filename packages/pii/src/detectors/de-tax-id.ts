import { mod11_10 } from "../checksum.ts";
import { type Detector, groupedDigits } from "../detector.ts";

/** German tax identification number (Steuer-IdNr.): eleven digits, often written 12 345 678 901. */
export const deTaxId: Detector = {
  kind: "de-tax-id",
  source: "§ 139b AO, § 1 StIdV",
  example: "36 574 261 809",
  starts: "digit",
  digits: [
    { least: 11, first: [11] },
    { least: 11, runs: 4, first: [2], next: ["space", "dash", "dot", "slash"], second: [3] },
  ],
  match: (text, at) => groupedDigits(text, at, { count: 11, groups: [2, 3, 3, 3] }),
  check: (digits) => digits.charAt(0) !== "0" && repeatsOneDigit(digits) && mod11_10(digits),
  context: {
    de: [
      "steuer-id",
      "steuer-idnr",
      "idnr",
      "id-nr",
      "identifikationsnummer",
      "steuer-identifikationsnummer",
      "steuer-identnummer",
    ],
    en: ["tax id", "tax identification", "tin"],
  },
  confidence: { checked: 0.7, withContext: 0.99, failedWithContext: 0.5 },
  specificity: 1,
};

// Of the first ten digits exactly one value occurs more than once: twice, or three times but not in a row.
function repeatsOneDigit(digits: string): boolean {
  let once = 0;
  let twice = 0;
  let thrice = 0;
  for (let at = 0; at < 10; at++) {
    const digit = 1 << (digits.charCodeAt(at) - 48);
    if ((once & digit) === 0) once |= digit;
    else if ((thrice & digit) !== 0 || (twice !== 0 && twice !== digit)) return false;
    else if (twice === 0) twice = digit;
    else thrice = digit;
  }
  return twice !== 0 && (thrice === 0 || !/(\d)\1\1/.test(digits.slice(0, 10)));
}
