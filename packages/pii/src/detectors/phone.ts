import { digitOf, isLetter } from "../character.ts";
import type { Detector, Match } from "../detector.ts";
import { CLOSING, DASHED, type Dialled, firstDigits, isBreak, isDate, OPENING, readDialled } from "../dialled.ts";
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

function isPlusSign(code: number): boolean {
  return code === 43 || code === 0xff0b;
}

// "3704 0044 0532", "DE02 1203": a group of another number or token stands before.
function followsNumber(text: Text, start: number): boolean {
  if (!isBreak(codeAt(text, start - 1))) return false;
  let at = start - 2;
  while (start - at < 5 && digitOf(codeAt(text, at)) >= 0) at--;
  return start - at === 5 || (at < start - 2 && isLetter(codeAt(text, at)));
}

function dialledForm(text: Text, at: number, dialled: Dialled, isPlus: boolean): Form | undefined {
  const head = firstDigits(text, at, dialled);
  if (!isPlus && !head.startsWith("00")) return national(head, dialled);
  const code = isPlus ? head : head.slice(2);
  if (!hasCountryCode(code) || dialled.count < (isPlus ? 8 : 10)) return undefined;
  return ["international", !isPlus && dialled.groups < 32 && !/^4[1349]/.test(code)];
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
const NORTH_AMERICAN = 3172;

// "ext. 12", "x12", "Durchwahl 12" directly after the number.
function extensionEnd(text: Text, end: number): number {
  return codeAt(text, end) === 32 ? end + (EXTENSION.exec(text.slice(end, end + 18))?.[0].length ?? 0) : end;
}

const EXTENSION = /^ (?:ext|x|dw|durchwahl|app)\.? ?\d{1,5}(?!\d)/i;
