import { expect, test } from "vitest";
import { shapeEnd } from "./character-shape.ts";

test.each([
  { text: "15070649C103", shape: "dd dddddd a ddd", end: 12 },
  { text: "15 070649 C 103.", shape: "dd dddddd a ddd", end: 15 },
  { text: "15\u00a0070649\nC-103", shape: "dd dddddd a ddd", end: 15 },
  { text: "1\u00ad5 0\u200b7", shape: "dd dd", end: 7 },
  { text: "１５ 07", shape: "dd dd", end: 5 },
  { text: "-100.155", shape: " ddd ddd", end: 8 },
])("$text has the shape $shape up to $end", ({ text, shape, end }) => {
  expect(shapeEnd(text, 0, shape)).toBe(end);
});

test.each([
  { text: "15070649C10", shape: "dd dddddd a ddd", because: "a digit is missing" },
  { text: "15070649C1034", shape: "dd dddddd a ddd", because: "a digit is too many" },
  { text: "15\u200b07\u200b1", shape: "dd dd", because: "a digit is too many behind an invisible character" },
  { text: "15070649Ä103", shape: "dd dddddd a ddd", because: "the letter is none of A to Z" },
  { text: "150 7", shape: "dd dd", because: "the separator stands elsewhere" },
  { text: "15\n\n07", shape: "dd dd", because: "a blank line stands inside" },
  { text: "15 07-33", shape: "dd dd", because: "it goes on" },
  { text: "15", shape: "dd dd", because: "the text ends" },
])("$text has not the shape $shape: $because", ({ text, shape }) => {
  expect(shapeEnd(text, 0, shape)).toBe(-1);
});
