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
    { least: 11, first: [2], next: ["space", "dash", "dot", "slash"] },
  ],
  match: (text, at) => groupedDigits(text, at, { count: 11, groups: [2, 3, 3, 3] }),
  check: (digits) => digits.charAt(0) !== "0" && repeatsOneDigit(digits) && mod11_10(digits),
  context: {
    de: ["steuer-id", "steuer-idnr", "idnr", "id-nr", "identifikationsnummer", "steuer-identifikationsnummer", "steuer-identnummer"],
    en: ["tax id", "tax identification", "tin"],
  },
  confidence: { checked: 0.7, withContext: 0.99, failedWithContext: 0.5 },
  specificity: 1,
};

// Of the first ten digits exactly one value occurs more than once: twice, or three times but not in a row.
function repeatsOneDigit(digits: string): boolean {
  const times = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  let longest = 0;
  for (let at = 0, row = 0; at < 10; at++) {
    const digit = digits.charCodeAt(at) - 48;
    times[digit] = (times[digit] ?? 0) + 1;
    row = at > 0 && digits.charCodeAt(at - 1) - 48 === digit ? row + 1 : 1;
    longest = Math.max(longest, row);
  }
  const repeated = times.filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] === 2 || (repeated[0] === 3 && longest < 3));
}
