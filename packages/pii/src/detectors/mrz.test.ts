import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { mrz } from "./mrz.ts";

const scanner = compile([mrz]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

const PASSPORT_NAME = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
const PASSPORT = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
const GERMAN_NAME = "P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<";
const GERMAN = "C01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4";
const CARD = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6";
const CARD_NAME = "ERIKSSON<<ANNA<MARIA<<<<<<<<<<";
const GERMAN_CARD = "IDD<<T220001293<<<<<<<<<<<<<<<\n6408125<2010315D<<<<<<<<<<<<<4";
const GERMAN_CARD_NAME = "MUSTERMANN<<ERIKA<<<<<<<<<<<<<";
const OLD_CARD_NAME = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<";
const OLD_CARD = "D231458907UTO7408122F1204159<<<<<<<6";

test.each([
  { text: `${PASSPORT_NAME}\n${PASSPORT}`, shape: "td3" },
  { text: `${GERMAN_NAME}\r\n${GERMAN}`, shape: "td3" },
  { text: `${GERMAN_NAME}\n\u00a0${GERMAN}`, shape: "td3" },
  { text: `${GERMAN_NAME} ${GERMAN}`, shape: "td3" },
  { text: GERMAN_NAME + GERMAN, shape: "td3" },
  { text: `${GERMAN_NAME}<br/>${GERMAN}`, shape: "td3" },
  { text: `${GERMAN_NAME}\\n${GERMAN}`, shape: "td3" },
  { text: PASSPORT, shape: "td3" },
  { text: "C11T002JM4D<<9608122F1310317<<<<<<<<<<<<<<<6", shape: "td3" },
  { text: `${CARD}\n${CARD_NAME}`, shape: "td1" },
  { text: `${GERMAN_CARD}\n${GERMAN_CARD_NAME}`, shape: "td1" },
  { text: GERMAN_CARD, shape: "td1" },
  { text: `${OLD_CARD_NAME}\n${OLD_CARD}`, shape: "td2" },
  { text: OLD_CARD, shape: "td2" },
])("$text is one finding of shape $shape, whatever stands around it", ({ text, shape }) => {
  for (const [before, after] of AROUND) {
    const findings = scanner.scan(before + text + after);
    expect(findings).toMatchObject([{ start: before.length, end: before.length + text.length, check: "passed" }]);
    expect(findings[0]?.reason.shape).toBe(shape);
  }
});

const AROUND = [
  ["", ""],
  ["MRZ:\n", "\nENDE"],
  ["„", "“"],
  ['{"mrz":"', '"}'],
  ["<td>", "</td>"],
  ["😀", "😀"],
  ["ü ", " ü"],
  ["P<D ", "."],
] as const;

test.each([
  { text: "L898902C36UTO7408122F1204159ZE184226B<<<<<11", because: "the last check digit is wrong" },
  { text: "L898902C35UTO7408122F1204159ZE184226B<<<<<10", because: "the check digit of the number is wrong" },
  { text: `${PASSPORT_NAME}\n\nL898902C36UTO`, because: "a line with a name has no check" },
  { text: PASSPORT.toLowerCase(), because: "a zone is in capitals" },
  { text: `A${PASSPORT}`, because: "a letter is glued to it" },
  { text: `${PASSPORT}<`, because: "the line goes on" },
  { text: CARD.replace("\n", "\n\n"), because: "a blank line stands inside" },
  { text: "<div><p>Preis: 19,90 EUR</p></div>", because: "markup" },
  { text: "if (A<B && C<D) return MAX<<SHIFT;", because: "code" },
  { text: "cat <<EOF > file-1.2.3.txt", because: "a here-document" },
  { text: "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", because: "fillers only" },
  { text: "<<<<<<< HEAD\n2026-11-21 10:00:00\n=======", because: "a conflict marker with a time" },
  { text: "List<MAP<STRING<INTEGER<LONG<SHORT<BYTE<CHAR<<<", because: "no field is where it belongs" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  [PASSPORT, 0.95],
  [`Passport ${PASSPORT}`, 0.99],
  ["MRZ L898902C36UTO7408122F1204159ZE184226B<<<<<11", 0.6],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)).toMatchObject([{ confidence }]);
});

test("a longer document number goes on in the optional data, and its check digit is no digit", () => {
  const card = "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2";
  expect(found(card)).toEqual([card]);
});

const checkDigit = (characters: string) =>
  [...characters]
    .map((character) => (character === "<" ? 0 : Number.parseInt(character, 36)))
    .reduce((sum, value, at) => sum + value * ([7, 3, 1][at % 3] ?? 0), 0) % 10;
const withCheck = (field: string) => field + checkDigit(field);
const some = (from: string, count: number) =>
  fc.array(fc.constantFrom(...from), { minLength: count, maxLength: count }).map((list) => list.join(""));
const fields = fc.record({
  number: some("0123456789CFGHJKLMNPRTVWXYZ", 9).map(withCheck),
  birth: some("0123456789", 6).map(withCheck),
  sex: fc.constantFrom("M", "F", "<"),
  expiry: some("0123456789", 6).map(withCheck),
});

property.prop([fields, some("0123456789<", 13)])(
  "valid passports are found, another last digit is not",
  (zone, extra) => {
    const optional = withCheck(`${extra}<`);
    const last = checkDigit(zone.number + zone.birth + zone.expiry + optional);
    const line = `${zone.number}D<<${zone.birth}${zone.sex}${zone.expiry}${optional}`;
    expect(found(`a\n${line}${last}\nb`)).toEqual([line + last]);
    expect(found(`a\n${line}${(last + 1) % 10}\nb`)).toEqual([]);
  },
);

property.prop([fields, some("0123456789<", 14)])("valid cards are found, another last digit is not", (zone, extra) => {
  const optional = `<${extra}`;
  const last = checkDigit(`${zone.number}${optional}${zone.birth}${zone.expiry}<<<<<<<<<<<`);
  const card = `IDD<<${zone.number}${optional}\n${zone.birth}${zone.sex}${zone.expiry}D<<<<<<<<<<<<<`;
  expect(found(`${card}${last}\n${GERMAN_CARD_NAME}`)).toEqual([`${card}${last}\n${GERMAN_CARD_NAME}`]);
  expect(found(`${card}${(last + 1) % 10}\n${GERMAN_CARD_NAME}`)).toEqual([]);
});
