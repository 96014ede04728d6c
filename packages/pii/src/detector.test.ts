import { expect, test } from "vitest";
import { digitRun, groupedDigits } from "./detector.ts";

const shape = { count: 11, groups: [2, 3, 3, 3] };
const read = (text: string, at = 0) => {
  const match = groupedDigits(text, at, shape);
  return match && { text: text.slice(match.start, match.end), shape: match.shape };
};

test.each([
  ["36574261809", "unbroken"],
  ["36 574 261 809", "grouped"],
  ["36\u00a0574\u00a0261\u00a0809", "grouped"],
  ["36\u202f574\u2009261\u2007809", "grouped"],
  ["36-574-261-809", "grouped"],
  ["36\u2011574\u2013261\u2212809", "grouped"],
  ["36.574.261.809", "grouped"],
  ["36/574/261/809", "grouped"],
  ["36 574\n261 809", "grouped"],
  ["36 574 \r\n  261 809", "grouped"],
  ["３６５７４２６１８０９", "unbroken"],
  ["3657\u00ad4261\u200b809", "unbroken"],
  ["36\u200b 574 261 809", "grouped"],
])("%j is read whole", (text, form) => {
  expect(read(text)).toEqual({ text, shape: form });
});

test.each([
  { text: "3657426180", because: "a digit is missing" },
  { text: "365742618091", because: "a digit is too many" },
  { text: "36 574 261 80", because: "the last group is too short" },
  { text: "36 574-261 809", because: "the separators differ" },
  { text: "36  574 261 809", because: "two blanks separate two numbers" },
  { text: "36 574\n\n261 809", because: "a blank line separates" },
  { text: "36574261809a", because: "a letter is glued to it" },
  { text: "36574261809_1", because: "an underscore is glued to it" },
  { text: "36574261809-1", because: "a further part follows" },
  { text: "36574261809.5", because: "a further part follows" },
  { text: "36574261809@example.org", because: "it is part of an address" },
  { text: "36 574 261 809 123", because: "a group of the same size follows" },
])("$text is not read: $because", ({ text }) => {
  expect(read(text)).toBeUndefined();
});

test.each([
  { text: "a36574261809", at: 1, because: "a letter is glued to it" },
  { text: "+36574261809", at: 1, because: "it is an international phone number" },
  { text: "4-36574261809", at: 2, because: "it goes on from another part" },
  { text: "4.36574261809", at: 2, because: "it goes on from another part" },
  { text: "574 36 574 261 809", at: 4, because: "a group of the same size stands before" },
])("$text is not read: $because", ({ text, at }) => {
  expect(read(text, at)).toBeUndefined();
});

test("a comma ties nothing, so that values of a CSV file are read", () => {
  expect(read("7,36574261809,x", 2)).toEqual({ text: "36574261809", shape: "unbroken" });
});

test("a small number before or after is another number", () => {
  expect(read("5 36 574 261 809 7", 2)).toEqual({ text: "36 574 261 809", shape: "grouped" });
});

test("only the stated separators are accepted", () => {
  expect(groupedDigits("12/345", 0, { count: 5, groups: [2, 3], separators: ["space"] })).toBeUndefined();
});

test("a run has exactly the number of digits", () => {
  expect([digitRun("1234", 0, 4), digitRun("12345", 0, 4), digitRun("123", 0, 4)]).toEqual([4, -1, -1]);
});
