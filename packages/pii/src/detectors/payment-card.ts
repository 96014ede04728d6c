import { digitOf } from "../character.ts";
import { luhn } from "../checksum.ts";
import { type Detector, type DigitShape, followsGroup, groupedDigits, type Match } from "../detector.ts";
import { separatorAt } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

/** Number of a credit, debit or charge card: issuer range, a length the issuer uses, Luhn. */
export const paymentCard: Detector = {
  kind: "payment-card",
  source: "ISO/IEC 7812-1:2017, annex B",
  example: "4111 1111 1111 1111",
  starts: "digit",
  digits: [
    { least: 14, runs: 3, first: [4], next: ["space", "dash", "dot", "slash"], second: [4, 6] },
    { least: 12, first: [12, 13, 14, 15, 16, 17, 18, 19] },
  ],
  match: matchCard,
  check: luhn,
  context: {
    de: ["kreditkarte", "kartennummer", "karten-nr", "karte", "visa", "mastercard", "maestro", "zahlungskarte"],
    en: ["credit card", "debit card", "card", "card number", "amex", "american express"],
  },
  against: {
    de: ["imei", "sendungsnummer", "sendung", "bestellnummer", "auftragsnummer", "rechnungsnummer"],
    en: ["imei", "tracking", "order number", "invoice number"],
  },
  confidence: { checked: 0.8, withContext: 0.99, failedWithContext: 0.5 },
  specificity: 1,
};

const UNBROKEN: readonly DigitShape[] = [
  { count: 12 },
  { count: 13 },
  { count: 14 },
  { count: 15 },
  { count: 16 },
  { count: 17 },
  { count: 18 },
  { count: 19 },
];

const GROUPED: readonly DigitShape[] = [
  { count: 16, groups: [4, 4, 4, 4] },
  { count: 15, groups: [4, 6, 5] },
  { count: 14, groups: [4, 6, 4] },
  { count: 19, groups: [4, 4, 4, 4, 3] },
];

// Lengths of all groups: a group before the first one makes it part of a longer number.
const NEIGHBOURS: readonly number[] = [3, 4, 5, 6];

interface Issuer {
  /** The first four digits of the first and the last number of the range. */
  readonly from: number;
  readonly to: number;
  readonly lengths: readonly number[];
  /** So wide a range that the check alone decides too little for a number written without groups. */
  readonly wide?: boolean;
}

const ISSUERS: readonly Issuer[] = [
  { from: 4000, to: 4999, lengths: [16, 19] }, // Visa
  { from: 4000, to: 4999, lengths: [13], wide: true }, // old Visa: bar codes of German goods begin like it
  { from: 5100, to: 5599, lengths: [16] }, // Mastercard
  { from: 2221, to: 2720, lengths: [16] }, // Mastercard
  { from: 3400, to: 3499, lengths: [15] }, // American Express
  { from: 3700, to: 3799, lengths: [15] }, // American Express
  { from: 6011, to: 6011, lengths: [16, 19] }, // Discover
  { from: 6440, to: 6599, lengths: [16, 19] }, // Discover
  { from: 3000, to: 3059, lengths: [14] }, // Diners Club
  { from: 3600, to: 3699, lengths: [14] }, // Diners Club
  { from: 3800, to: 3999, lengths: [14] }, // Diners Club
  { from: 3528, to: 3589, lengths: [16] }, // JCB
  { from: 6200, to: 6299, lengths: [16, 17, 18, 19] }, // UnionPay
  { from: 5000, to: 5099, lengths: [12, 13, 14, 15, 16, 17, 18, 19], wide: true }, // Maestro
  { from: 5600, to: 6999, lengths: [12, 13, 14, 15, 16, 17, 18, 19], wide: true }, // Maestro
];

function matchCard(text: Text, at: number, end: number): Match | undefined {
  const isGrouped = end - at < 12;
  if (isGrouped && followsGroup(text, at, NEIGHBOURS)) return undefined;
  const head = leadingDigits(text, at);
  const second = isGrouped ? secondGroup(text, end) : 0;
  if (isGrouped && second !== 4 && second !== 6) return undefined;
  for (const issuer of ISSUERS) {
    if (head < issuer.from || head > issuer.to) continue;
    for (const shape of isGrouped ? GROUPED : UNBROKEN) {
      if (isGrouped && shape.groups?.[1] !== second) continue;
      const match = issuer.lengths.includes(shape.count) ? groupedDigits(text, at, shape) : undefined;
      if (match === undefined) continue;
      const { start, end: last, shape: form = "unbroken" } = match;
      return { start, end: last, shape: form, needsContext: issuer.wide === true && form === "unbroken" };
    }
  }
  return undefined;
}

// Digits of the group after the first separator, at most seven.
function secondGroup(text: Text, end: number): number {
  const start = codeAt(text, end) === 32 ? end + 1 : (separatorAt(text, end)?.end ?? end);
  let next = start;
  while (next - start < 7 && digitOf(codeAt(text, next)) >= 0) next++;
  return next - start;
}

// Every shape begins with four digits without a separator.
function leadingDigits(text: Text, at: number): number {
  let head = 0;
  for (let read = 0, next = at; read < 4 && next < Math.min(at + 12, text.length); next++) {
    const digit = digitOf(text.charCodeAt(next));
    if (digit < 0) continue;
    head = head * 10 + digit;
    read++;
  }
  return head;
}
