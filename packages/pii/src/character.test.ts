import { expect, test } from "vitest";
import { digitOf, isDash, isIgnorable, isLetter, isSpace, isUpper, isWordCharacter } from "./character.ts";

const code = (character: string) => character.charCodeAt(0);

test.each([
  ["0", 0],
  ["9", 9],
  ["０", 0],
  ["９", 9],
  ["a", -1],
  ["٣", -1],
  ["²", -1],
])("%s has the digit value %i", (character, value) => {
  expect(digitOf(code(character))).toBe(value);
});

test.each([..."azAZäßÉŁжΩ漢가"])("%s is a letter", (character) => {
  expect(isLetter(code(character))).toBe(true);
});

test.each(["5", "_", " ", "×", "÷", "€", "„", "–", "。", "\ud83d", "\ufffd", "\u00ad"])(
  "%j is no letter",
  (character) => {
    expect(isLetter(code(character))).toBe(false);
  },
);

test.each([..."AÄÉŁŽЖΩ"])("%s is upper case", (character) => {
  expect(isUpper(code(character))).toBe(true);
});

test.each([..."aäßłžжω1"])("%s is not upper case", (character) => {
  expect(isUpper(code(character))).toBe(false);
});

test("an underscore glues words as letters and digits do", () => {
  expect(["_", "a", "1", "-"].map((character) => isWordCharacter(code(character)))).toEqual([true, true, true, false]);
});

test.each(["\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"])("%j shows nothing", (character) => {
  expect(isIgnorable(code(character))).toBe(true);
});

test.each([" ", "\u00a0", "\u2007", "\u2009", "\u202f", "\u3000"])("%j is a blank on a line", (character) => {
  expect(isSpace(code(character))).toBe(true);
});

test("tab and line feed are no blanks inside a number", () => {
  expect(["\t", "\n", "\r"].map((character) => isSpace(code(character)))).toEqual([false, false, false]);
});

test.each(["-", "\u2010", "\u2011", "\u2013", "\u2014", "\u2212"])("%j is a dash", (character) => {
  expect(isDash(code(character))).toBe(true);
});
