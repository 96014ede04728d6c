import { digitOf } from "../character.ts";
import { luhn } from "../checksum.ts";
import { type Detector, type DigitShape, groupedDigits, type Match } from "../detector.ts";
import type { Text } from "../text.ts";

/** Number of a credit, debit or charge card: issuer range, a length the issuer uses, Luhn. */
export const paymentCard: Detector = {
  kind: "payment-card",
  source: "ISO/IEC 7812-1:2017, annex B; issuer ranges as the card networks publish them",
  example: "4111 1111 1111 1111",
  starts: "digit",
  digits: [
    { least: 14, first: [4], next: ["space", "dash", "dot", "slash"] },
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

interface Issuer {
  /** First and last prefix of the range, of equal length. */
  readonly from: number;
  readonly to: number;
  readonly lengths: readonly number[];
  /** So wide a range that the check alone decides too little for a number written without groups. */
  readonly wide?: boolean;
}

const ISSUERS: readonly Issuer[] = [
  { from: 4, to: 4, lengths: [13, 16, 19] }, // Visa
  { from: 51, to: 55, lengths: [16] }, // Mastercard
  { from: 2221, to: 2720, lengths: [16] }, // Mastercard
  { from: 34, to: 34, lengths: [15] }, // American Express
  { from: 37, to: 37, lengths: [15] }, // American Express
  { from: 6011, to: 6011, lengths: [16, 19] }, // Discover
  { from: 644, to: 659, lengths: [16, 19] }, // Discover
  { from: 300, to: 305, lengths: [14] }, // Diners Club
  { from: 36, to: 36, lengths: [14] }, // Diners Club
  { from: 38, to: 39, lengths: [14] }, // Diners Club
  { from: 3528, to: 3589, lengths: [16] }, // JCB
  { from: 62, to: 62, lengths: [16, 17, 18, 19] }, // UnionPay
  { from: 50, to: 50, lengths: [12, 13, 14, 15, 16, 17, 18, 19], wide: true }, // Maestro
  { from: 56, to: 69, lengths: [12, 13, 14, 15, 16, 17, 18, 19], wide: true }, // Maestro
];

function matchCard(text: Text, at: number, end: number): Match | undefined {
  const head = leadingDigits(text, at);
  for (const issuer of ISSUERS) {
    if (!isBetween(head, issuer.from, issuer.to)) continue;
    for (const shape of end - at < 12 ? GROUPED : UNBROKEN) {
      const match = issuer.lengths.includes(shape.count) ? groupedDigits(text, at, shape) : undefined;
      if (match === undefined) continue;
      const { start, end: last, shape: form = "unbroken" } = match;
      return { start, end: last, shape: form, needsContext: issuer.wide === true && form === "unbroken" };
    }
  }
  return undefined;
}

function isBetween(head: number, from: number, to: number): boolean {
  const prefix = from < 10 ? Math.floor(head / 1000) : from < 100 ? Math.floor(head / 100) : from < 1000 ? Math.floor(head / 10) : head;
  return prefix >= from && prefix <= to;
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
