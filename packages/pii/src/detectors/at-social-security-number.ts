import { type Detector, groupedDigits, type Match } from "../detector.ts";
import { codeAt, type Text } from "../text.ts";
import { digitAt, weightedSum } from "../weighted-sum.ts";

/** Austrian social security number (SVNR): serial, check digit, day of birth, as 1237 010180. */
export const atSocialSecurityNumber: Detector = {
  kind: "at-social-security-number",
  source: "§ 30c ASVG; Dachverband der Sozialversicherungsträger",
  example: "1237 010180",
  starts: "digit",
  digits: [
    { least: 10, first: [10] },
    { least: 10, first: [4], next: ["space", "dash", "slash", "dot"], second: [2, 6] },
  ],
  match: matchSocialSecurityNumber,
  check: (digits) => isBirthDate(digits) && weightedSum(digits, WEIGHTS) % 11 === digitAt(digits, 3),
  context: {
    de: ["sozialversicherung", "versicherungsnummer", "versicherungs-nr", "sv-nummer", "sv-nr", "vsnr", "e-card"],
    en: ["social security", "social insurance"],
  },
  confidence: { checked: 0.8, withContext: 0.99, failedWithContext: 0.5 },
  specificity: 1,
};

const WEIGHTS = [3, 7, 9, 0, 5, 8, 4, 2, 1, 6];

// Ten digits in a row are time stamps and order numbers too often to stand without a label: in 100 MB of text without
// personal data 606 of them pass the check.
function matchSocialSecurityNumber(text: Text, at: number, end: number): Match | undefined {
  if ((codeAt(text, at) & 15) === 0) return undefined;
  const match = groupedDigits(text, at, { count: 10, groups: [4, 6] });
  if (match !== undefined) return { ...match, needsContext: match.shape === "unbroken" };
  const dated = end - at === 4 ? groupedDigits(text, at, { count: 10, groups: [4, 2, 2, 2] }) : undefined;
  return dated && { ...dated, needsContext: true };
}

// Months beyond the twelfth serve when the serials of a day have run out.
function isBirthDate(digits: string): boolean {
  const day = Number(digits.slice(4, 6));
  const month = Number(digits.slice(6, 8));
  return day >= 1 && day <= 31 && month >= 1 && month <= 15;
}
