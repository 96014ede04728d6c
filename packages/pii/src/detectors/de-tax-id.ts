import { mod11_10 } from "../checksum.ts";
import { type Detector, groupedDigits } from "../detector.ts";

/** German tax identification number (Steuer-IdNr.): eleven digits, often written 12 345 678 901. */
export const deTaxId: Detector = {
  kind: "de-tax-id",
  source: "§ 139b AO, § 1 StIdV",
  example: "36 574 261 809",
  starts: "digit",
  digits: { least: 11, first: [2, 11] },
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
  const head = digits.slice(0, 10);
  let repeated = "";
  for (const digit of "0123456789") {
    const first = head.indexOf(digit);
    if (first === head.lastIndexOf(digit)) continue;
    if (repeated !== "") return false;
    repeated = digit;
  }
  return repeated !== "" && head.split(repeated).length - 1 <= 3 && !head.includes(repeated.repeat(3));
}
