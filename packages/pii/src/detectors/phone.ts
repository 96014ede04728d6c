import { digitOf, isDash, isIgnorable, isLetter, isSpace } from "../character.ts";
import type { Detector, Match } from "../detector.ts";
import { hasCountryCode, isAreaCode, isGermanMobile } from "../numbering-plan.ts";
import { tiedAfter, tiedBefore } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

/** Telephone number: international, German national with area code, North American; others next to a label. */
export const phone: Detector = {
  kind: "phone",
  source: "ITU-T E.164 (11/2010); Bundesnetzagentur, Nummernplan; DIN 5008:2020",
  example: "+49 30 23125 123",
  starts: "digit",
  digits: [{ least: 6 }],
  match: matchPhone,
  reach: 80,
  context: {
    de: ["tel", "telefon", "rufnummer", "mobil", "handy", "fax", "telefax", "rückruf", "durchwahl", "festnetz"],
    en: ["phone", "telephone", "cell", "cell phone", "call me", "call us"],
  },
  against: {
    de: [
      "rechnungsnummer",
      "rechnung-nr",
      "rechnungs-nr",
      "bestellnummer",
      "bestell-nr",
      "auftragsnummer",
      "auftrags-nr",
      "kundennummer",
      "kunden-nr",
      "vertragsnummer",
      "vertrags-nr",
      "artikelnummer",
      "artikel-nr",
      "aktenzeichen",
      "az",
      "belegnummer",
      "vorgangsnummer",
      "seriennummer",
      "kontonummer",
      "iban",
      "steuernummer",
      "steuer-id",
      "version",
      "isbn",
      "sendungsnummer",
    ],
    en: [
      "order number",
      "order no",
      "invoice number",
      "invoice no",
      "customer number",
      "part number",
      "serial number",
      "reference number",
      "tracking number",
    ],
  },
  confidence: { alone: 0.75, withContext: 0.97 },
};

/** The written form, and whether it needs a context word. */
type Form = readonly [shape: string, needsContext: boolean];

function matchPhone(text: Text, at: number, end: number): Match | undefined {
  const size = end - at;
  const before = codeAt(text, at - 1);
  const isOpened = before === OPENING;
  const leadsZero = digitOf(codeAt(text, at)) === 0;
  const leadsTwo = leadsZero && digitOf(codeAt(text, at + 1)) === 0;
  // Most numbers are refused here: no code begins with fewer than three digits, but "00", "+1" and "(1".
  if (leadsZero ? size < 3 && !leadsTwo : size === 1 && !isOpened && !isPlusSign(before)) return undefined;
  if ((!leadsZero || size < 3) && isBreak(before) && digitOf(codeAt(text, at - 2)) >= 0) return undefined;
  const inner = isOpened ? at - 1 : at;
  const isPlus = isPlusSign(codeAt(text, inner - 1));
  const start = isPlus ? inner - 1 : inner;
  if (before === CLOSING || tiedBefore(text, start) || (!isPlus && followsNumber(text, start))) return undefined;
  const dialled = readDialled(text, at, isPlus ? 15 : leadsTwo ? 17 : 13);
  if (dialled === undefined || (!isPlus && isDate(dialled)) || tiedAfter(text, dialled.end)) return undefined;
  const form = isPlus || leadsZero ? dialledForm(text, at, dialled, isPlus) : withoutZero(text, at, dialled, isOpened);
  if (form === undefined) return undefined;
  const [shape, needsContext] = form;
  return { start, end: extensionEnd(text, dialled.end), shape, needsContext, isCertain: isPlus };
}

const OPENING = 40;
const CLOSING = 41;

function isPlusSign(code: number): boolean {
  return code === 43 || code === 0xff0b;
}

function isBreak(code: number): boolean {
  return isSpace(code) || isDash(code);
}

// "3704 0044 0532", "DE02 1203": a group of another number or token stands before.
function followsNumber(text: Text, start: number): boolean {
  if (!isBreak(codeAt(text, start - 1))) return false;
  let at = start - 2;
  while (start - at < 5 && digitOf(codeAt(text, at)) >= 0) at--;
  return start - at === 5 || (at < start - 2 && isLetter(codeAt(text, at)));
}

interface Dialled {
  /** How many digits, without the "(0)" that is not dialled from abroad. */
  readonly count: number;
  /** Length of the first group. */
  readonly first: number;
  /** Lengths of all groups, as digits of a number to the base 32. */
  readonly groups: number;
  /** What stands between the groups: `BLANK`, `DASHED`, `OTHER`. */
  readonly signs: number;
  /** Where the "(0)" stands, -1 if there is none. */
  readonly trunkZero: number;
  readonly end: number;
  /** A further group stands behind that would make it too long. */
  readonly isCut: boolean;
}

const BLANK = 1;
const DASHED = 2;
const OTHER = 4;

// Groups of digits; ends before a group that would make the number too long, or is one digit
// after a blank ("+33 1 23 45 67 89" has one after the country code).
function readDialled(text: Text, at: number, most: number): Dialled | undefined {
  let count = 0;
  let first = 0;
  let groups = 0;
  let signs = 0;
  let trunkZero = -1;
  let end = at;
  let isCut = false;
  let size = 0;
  let gap = 0;
  let sign = 0;
  for (let next = at; next <= at + LONGEST; next++) {
    const code = codeAt(text, next);
    if (digitOf(code) >= 0) {
      if (gap > 0) size = 0;
      gap = 0;
      isCut = count + ++size > most;
      if (isCut) break;
    } else if (!isIgnorable(code)) {
      if (gap === 0) {
        if (size === 1 && isSpace(sign) && groups >= 32) break;
        if (size === 1 && sign === OPENING && code === CLOSING && groups > 0) trunkZero = next - 1;
        else {
          first ||= size;
          count += size;
          groups = groups * 32 + size;
          if (sign !== 0) signs |= isSpace(sign) ? BLANK : isDash(sign) ? DASHED : OTHER;
        }
        end = next;
        sign = 0;
      }
      gap = isGap(code) ? gap + 1 : code === 46 && gap === 0 ? 4 : 5;
      if (gap > 4) break;
      if (sign === 0 || !isSpace(code)) sign = code;
    }
  }
  return count < 6 ? undefined : { count, first, groups, signs, trunkZero, end, isCut };
}

/** More characters than any number has with its separators. */
const LONGEST = 64;

// What may stand between groups, up to four together; a dot only alone.
function isGap(code: number): boolean {
  return isBreak(code) || code === 47 || code === OPENING || code === CLOSING;
}

function dialledForm(text: Text, at: number, dialled: Dialled, isPlus: boolean): Form | undefined {
  const head = firstDigits(text, at, dialled);
  if (!isPlus && !head.startsWith("00")) return national(head, dialled);
  const code = isPlus ? head : head.slice(2);
  if (!hasCountryCode(code) || dialled.count < (isPlus ? 8 : 10)) return undefined;
  return ["international", !isPlus && dialled.groups < 32 && !/^4[1349]/.test(code)];
}

// Seven digits tell a code of any plan, and that it is longer than every area code.
function firstDigits(text: Text, from: number, { trunkZero, end }: Dialled): string {
  let digits = "";
  for (let at = from; at < end && digits.length < 7; at++) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit >= 0 && at !== trunkZero) digits += digit;
  }
  return digits;
}

function national(head: string, dialled: Dialled): Form | undefined {
  const { count, first, groups } = dialled;
  if (isGermanMobile(head, count)) return ["mobile", false];
  const isPlain = groups >= 32 && count > 8 && count - first > 4 && isAreaCode(head.slice(0, first));
  return ["national", !isPlain];
}

function withoutZero(text: Text, at: number, dialled: Dialled, isOpened: boolean): Form | undefined {
  const { count, groups, signs, isCut } = dialled;
  if (isCut || (groups < 32 && count > LONGEST_LOCAL)) return undefined;
  const isAmerican =
    groups === NORTH_AMERICAN && (isOpened || signs === DASHED) && /^[2-9]..[2-9]/.test(firstDigits(text, at, dialled));
  return [isAmerican ? "north-american" : "local", !isAmerican];
}

/** Digits of an unbroken number without area code. */
const LONGEST_LOCAL = 10;
// Groups of 3, 3 and 4 digits.
const NORTH_AMERICAN = 3 * 1024 + 3 * 32 + 4;

// 12.03.1980, 2026-11-21 and the like, by the lengths of their groups.
function isDate({ groups, signs }: Dialled): boolean {
  return (signs & BLANK) === 0 && groups < 32768 && /^([12]{2}[24]|4[12]{2})$/.test(groups.toString(32));
}

// "ext. 12", "x12", "Durchwahl 12" directly after the number.
function extensionEnd(text: Text, end: number): number {
  return codeAt(text, end) === 32 ? end + (EXTENSION.exec(text.slice(end, end + 18))?.[0].length ?? 0) : end;
}

const EXTENSION = /^ (?:ext|x|dw|durchwahl|app)\.? ?\d{1,5}(?!\d)/i;
