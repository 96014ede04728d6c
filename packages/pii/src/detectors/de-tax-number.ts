import { digitOf } from "../character.ts";
import { type Detector, type DigitShape, groupedDigits, type Match, type Words } from "../detector.ts";
import type { SeparatorKind } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

const SOURCE =
  "§ 139a AO; Bayerisches Landesamt für Steuern, Prüfung der Steuer- und Steueridentifikationsnummer (ELSTER)";
// Each hyphen stands for one separator or none: "st--nr" is St.-Nr., St-Nr. and StNr.
const CONTEXT: Words = {
  de: ["steuernummer", "steuer-nr", "st--nr", "finanzamt", "elster"],
  en: ["tax number", "tax no"],
};
const AGAINST: Words = { de: ["isbn", "ean", "gtin", "artikelnummer", "utr"], en: ["taxpayer reference"] };

/** German tax number (Steuernummer): the 13 digits of ELSTER. */
export const deTaxNumber: Detector = {
  kind: "de-tax-number",
  source: SOURCE,
  example: "5133081508159",
  starts: "digit",
  digits: [{ least: 13, first: [13] }],
  match: matchElster,
  reach: 64,
  check,
  context: CONTEXT,
  against: AGAINST,
  confidence: { checked: 0.7, withContext: 0.99, failedWithContext: 0.5 },
  specificity: 1,
};

/** The same in the form of a Land, next to a context word. */
export const deTaxNumberOfLand: Detector = {
  kind: "de-tax-number",
  source: SOURCE,
  example: "133/8150/8159",
  starts: "digit",
  digits: [
    { least: 10, first: [10, 11] },
    { least: 10, first: [2, 3, 5], next: ["slash", "space"], second: [3, 4, 5] },
  ],
  match: landForm,
  reach: 64,
  check,
  context: CONTEXT,
  against: AGAINST,
  confidence: { withContext: 0.99, failedWithContext: 0.5 },
  needsContext: true,
  specificity: 1,
};

function check(digits: string): boolean {
  return expanded(digits).some(passes);
}

const SEPARATORS: readonly SeparatorKind[] = ["slash", "space"];

const LAND_FORMS: readonly DigitShape[] = [
  { count: 10, groups: [2, 3, 5], separators: SEPARATORS },
  { count: 10, groups: [5, 5], separators: SEPARATORS },
  { count: 11, groups: [3, 3, 5], separators: SEPARATORS },
  { count: 11, groups: [3, 4, 4], separators: SEPARATORS },
];

function matchElster(text: Text, at: number, end: number): Match | undefined {
  // The fifth of the 13 digits is always 0.
  if (end - at === 13 && digitOf(codeAt(text, at + 4)) !== 0) return undefined;
  const match = groupedDigits(text, at, { count: 13 });
  return match && { ...match, needsContext: !isWellKnown(text, at) };
}

// Of the offices of North Rhine-Westphalia and Bavaria, which have a digit of their own, few beginnings are in use.
function isWellKnown(text: Text, at: number): boolean {
  const [first, second] = [digitOf(codeAt(text, at)), digitOf(codeAt(text, at + 1))];
  if (first === 5) return second >= 1 && second <= 4;
  return first !== 9 || second === 1 || second === 2;
}

function landForm(text: Text, at: number): Match | undefined {
  for (const form of LAND_FORMS) {
    const match = groupedDigits(text, at, form);
    if (match !== undefined) return match;
  }
  return undefined;
}

// The 13 digits begin with the Land and have a 0 after the tax office; Hesse writes 0 for its 26.
function expanded(digits: string): readonly string[] {
  if (digits.length === 13) return [digits];
  const split = digits.length - 8;
  const lands = split === 2 ? "11 21 22 23 24 27 28" : (LANDS_BY_OFFICE[Number(digits.charAt(0))] ?? "5 9");
  return lands.split(" ").map((land) => `${land}${digits.slice(land === HESSE ? 1 : 0, split)}0${digits.slice(split)}`);
}

const HESSE = "26";
/** By the first digit of a tax office of three digits. */
const LANDS_BY_OFFICE: readonly string[] = ["1 3 4 26", "3 4 5 9", "3 5 9"];

/**
 * The Länder by the first digits, their weights (hexadecimal, the last for the check digit), and what the
 * "2er" method adds to each digit. Its factors, powers of two, stand here modulo 9: the repeated cross sum is the same.
 */
type Method = readonly [lands: string, weights: string, summands?: string];

const METHODS: readonly Method[] = [
  ["10 30 31 32 40 41 9", "0543027654321"],
  ["22 24", "0043027654321"],
  ["11 23", "0029087654321"],
  ["11", "0000076584321"],
  ["5", "032107654321a"],
  ["27", "0012012121211", "0000000000000"],
  ["21 26 28", "0084021578421", "0098076543210"],
];

function passes(number: string): boolean {
  const land = number.slice(0, /^[59]/.test(number) ? 1 : 2);
  return (
    /^(?:5...0|....0(?!000|99[89]))/.test(number) &&
    METHODS.some((method) => method[0].includes(land) && remainder(number, method) === 0)
  );
}

function remainder(number: string, [, weights, summands]: Method): number {
  let sum = 0;
  for (let at = 0; at < 13; at++) {
    const weight = Number.parseInt(weights.charAt(at), 16);
    const digit = Number(number.charAt(at));
    sum += summands === undefined ? digit * weight : crossSum(((digit + Number(summands.charAt(at))) % 10) * weight);
  }
  return sum % (summands === undefined ? 11 : 10);
}

function crossSum(number: number): number {
  return ((number - 1) % 9) + 1;
}
