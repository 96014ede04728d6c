import { digitOf, isDash, isIgnorable, isLetter, isSpace } from "../character.ts";
import { compact } from "../compact.ts";
import type { Detector, Match } from "../detector.ts";
import { countryCodeLength, isAreaCode, isGermanMobile } from "../numbering-plan.ts";
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
    de: [
      "tel",
      "telefon",
      "telefonnummer",
      "rufnummer",
      "mobil",
      "mobilnummer",
      "mobiltelefon",
      "handy",
      "handynummer",
      "fax",
      "telefax",
      "rückruf",
      "durchwahl",
      "festnetz",
    ],
    en: ["phone", "phone number", "telephone", "mobile", "cell", "cell phone", "fax", "call me", "call us"],
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

interface Form {
  readonly shape: string;
  readonly needsContext: boolean;
}

function matchPhone(text: Text, at: number, end: number): Match | undefined {
  const size = end - at;
  const before = codeAt(text, at - 1);
  const isOpened = before === OPENING;
  const leadsZero = digitOf(codeAt(text, at)) === 0;
  // Most numbers are refused here: no code begins with fewer than three digits, but "00", "+1" and "(1".
  if (
    leadsZero
      ? size < 3 && (size === 1 || digitOf(codeAt(text, at + 1)) !== 0)
      : size === 1 && !isOpened && !isPlusSign(before)
  ) {
    return undefined;
  }
  const isNext = (isSpace(before) || isDash(before)) && digitOf(codeAt(text, at - 2)) >= 0;
  if (isNext && (!leadsZero || size < 3)) return undefined;
  if (before === CLOSING || (size < 6 && !mayGoOn(codeAt(text, end)))) return undefined;
  const inner = isOpened ? at - 1 : at;
  const isPlus = isPlusSign(codeAt(text, inner - 1));
  const start = isPlus ? inner - 1 : inner;
  if (tiedBefore(text, start) || (!isPlus && followsNumber(text, start))) return undefined;
  const dialled = readDialled(text, at, isPlus ? 15 : leadsZero && digitOf(codeAt(text, at + 1)) === 0 ? 17 : 13);
  if (dialled === undefined || dialled.count < 6 || tiedAfter(text, dialled.end)) return undefined;
  const form = isPlus || leadsZero ? dialledForm(text, at, dialled, isPlus) : withoutZero(text, at, dialled, isOpened);
  if (form === undefined) return undefined;
  return {
    start,
    end: extensionEnd(text, dialled.end),
    shape: form.shape,
    needsContext: form.needsContext,
    isCertain: isPlus,
  };
}

const OPENING = 40;
const CLOSING = 41;

function isPlusSign(code: number): boolean {
  return code === 43 || code === 0xff0b;
}

// "3704 0044 0532", "DE02 1203": a group of another number or token stands before.
function followsNumber(text: Text, start: number): boolean {
  const gap = codeAt(text, start - 1);
  if (!isSpace(gap) && !isDash(gap)) return false;
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
  readonly hasBlank: boolean;
  readonly hasOnlyDashes: boolean;
  /** Where the "(0)" stands, -1 if there is none. */
  readonly trunkZero: number;
  readonly end: number;
  /** A further group stands behind that would make it too long. */
  readonly isCut: boolean;
}

// Groups of digits; ends before a group that would make the number too long, or is one digit
// after a blank ("+33 1 23 45 67 89" has one after the country code).
function readDialled(text: Text, at: number, most: number): Dialled | undefined {
  const read = {
    count: 0,
    first: 0,
    groups: 0,
    hasBlank: false,
    hasOnlyDashes: true,
    trunkZero: -1,
    end: at,
    isCut: false,
  };
  const limit = Math.min(text.length, at + LONGEST);
  let size = 0;
  let gap = 0;
  let sign = 0;
  for (let next = at; next <= limit; next++) {
    const code = next < limit ? text.charCodeAt(next) : 0;
    if (digitOf(code) >= 0) {
      if (gap > 0) size = 0;
      gap = 0;
      size++;
      read.isCut = read.count + size > most;
      if (read.isCut) break;
      continue;
    }
    if (isIgnorable(code)) continue;
    if (gap === 0) {
      const isTrunkZero = size === 1 && sign === OPENING && code === CLOSING && read.groups > 0;
      if (size === 1 && isSpace(sign) && read.groups >= 32) break;
      if (isTrunkZero) read.trunkZero = next - 1;
      else addGroup(read, size, sign);
      read.end = next;
      sign = 0;
    }
    gap = isGap(code) ? gap + 1 : code === 46 && gap === 0 ? 4 : 5;
    if (gap > 4) break;
    if (sign === 0 || !isSpace(code)) sign = code;
  }
  return read.groups === 0 ? undefined : read;
}

/** More characters than any number has with its separators. */
const LONGEST = 64;

function addGroup(read: Mutable<Dialled>, size: number, sign: number): void {
  if (read.groups === 0) read.first = size;
  read.count += size;
  read.groups = read.groups * 32 + size;
  if (sign === 0) return;
  read.hasBlank ||= isSpace(sign);
  read.hasOnlyDashes &&= isDash(sign);
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function mayGoOn(code: number): boolean {
  return isGap(code) || code === 46 || isIgnorable(code);
}

// What may stand between groups, up to four together; a dot only alone.
function isGap(code: number): boolean {
  return isSpace(code) || isDash(code) || code === 47 || code === OPENING || code === CLOSING;
}

function dialledForm(text: Text, at: number, dialled: Dialled, isPlus: boolean): Form | undefined {
  const { trunkZero, end } = dialled;
  const digits =
    trunkZero < 0 ? compact(text, at, end) : compact(text, at, trunkZero) + compact(text, trunkZero + 1, end);
  return isPlus
    ? international(digits)
    : digits.startsWith("00")
      ? fromAbroad(digits, dialled)
      : national(digits, dialled);
}

function international(digits: string): Form | undefined {
  if (digits.length < 8 || digits.length > 15 || countryCodeLength(digits) === 0) return undefined;
  return { shape: "international", needsContext: false };
}

function fromAbroad(digits: string, { groups }: Dialled): Form | undefined {
  const form = international(digits.slice(2));
  return form && { shape: form.shape, needsContext: groups < 32 && !/^00(41|43|44|49)/.test(digits) };
}

function national(digits: string, dialled: Dialled): Form | undefined {
  if (digits.length > 13 || isDate(dialled)) return undefined;
  if (isGermanMobile(digits)) return { shape: "mobile", needsContext: false };
  const area = digits.slice(0, dialled.first);
  const isPlain = dialled.groups >= 32 && isAreaCode(area) && digits.length >= 9 && digits.length - area.length >= 5;
  return { shape: "national", needsContext: !isPlain };
}

function withoutZero(text: Text, at: number, dialled: Dialled, isOpened: boolean): Form | undefined {
  if (dialled.isCut || isDate(dialled) || (dialled.groups < 32 && dialled.count > LONGEST_LOCAL)) return undefined;
  const isAmerican =
    dialled.groups === NORTH_AMERICAN &&
    (isOpened || dialled.hasOnlyDashes) &&
    /^[2-9]..[2-9]/.test(compact(text, at, dialled.end));
  return isAmerican ? { shape: "north-american", needsContext: false } : { shape: "local", needsContext: true };
}

/** Digits of an unbroken number without area code. */
const LONGEST_LOCAL = 10;
// Groups of 3, 3 and 4 digits.
const NORTH_AMERICAN = 3 * 1024 + 3 * 32 + 4;

// 12.03.1980, 2026-11-21 and the like.
function isDate(dialled: Dialled): boolean {
  const { hasBlank, first, groups } = dialled;
  if (hasBlank || groups < 1024 || groups >= 32768) return false;
  const second = (groups >> 5) & 31;
  const third = groups & 31;
  return second <= 2 && (first <= 2 ? third === 2 || third === 4 : first === 4 && third <= 2);
}

// "ext. 12", "x12", "Durchwahl 12" directly after the number.
function extensionEnd(text: Text, end: number): number {
  if (!isSpace(codeAt(text, end)) || !"exda".includes(String.fromCharCode(codeAt(text, end + 1) | 32))) return end;
  const extension = EXTENSION.exec(text.slice(end, Math.min(text.length, end + 18)));
  return extension === null ? end : end + extension[0].length;
}

const EXTENSION = /^ (?:ext|x|dw|durchwahl|app)\.? ?\d{1,5}(?!\d)/i;
