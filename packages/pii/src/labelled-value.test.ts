import { expect, test } from "vitest";
import { PAYMENT_LABEL } from "./label-pattern.ts";
import { type LabelledValue, REFERENCE_TOKEN, readFromColon, readFromDigit, readLabelled } from "./labelled-value.ts";

const form: LabelledValue = {
  label: PAYMENT_LABEL,
  lastPairs: "en st",
  token: REFERENCE_TOKEN,
  longest: 12,
  leastDigits: 3,
};
const firstDigit = (text: string) => text.search(/\d/);
const written = (text: string, match: ReturnType<typeof readLabelled>) => match && text.slice(match.start, match.end);

test.each([
  ["Kassenzeichen 4711", "4711"],
  ["Kassenzeichen: „47 11 08“", "47 11 08"],
  ["Kassenzeichen ist\n4711-08.", "4711-08"],
  ["<b>Kassenzeichen</b> 4711", "4711"],
  ["Kassenzeichen 12", undefined],
  ["Kassenzeichen 4711-0815-000", undefined],
  ["Kassenzeichen 12.03.2026", undefined],
  ["Kassenzeichen neu 4711", undefined],
  ["Kassenzeichen-4711", undefined],
  ["4711", undefined],
])("in %j the value at the first digit is %j", (text, expected) => {
  expect(written(text, readLabelled(text, firstDigit(text), form))).toBe(expected);
});

test.each([
  ["Kassenzeichen KD4711", "KD4711"],
  ["Kassenzeichen X-4711", undefined],
])("in %j the value that begins with letters is %j", (text, expected) => {
  expect(written(text, readFromDigit(text, firstDigit(text), form))).toBe(expected);
});

test.each([
  ["Kassenzeichen: KD-4711", "KD-4711"],
  ['"kassenzeichen":"4711"', "4711"],
  ["Aktenzeichen: KD-4711", undefined],
  ["Kassenzeichen: unbekannt", undefined],
])("in %j the value behind the colon is %j", (text, expected) => {
  expect(written(text, readFromColon(text, text.indexOf(":"), form))).toBe(expected);
});

test("the cue is the label and its place", () => {
  expect(readLabelled("Ihr Kassenzeichen: 4711", 19, form)?.cue).toEqual({ word: "kassenzeichen", at: 4 });
});
