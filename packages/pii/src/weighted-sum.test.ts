import { expect, test } from "vitest";
import { digitAt, letterAsDigits, weightedCrossSum, weightedSum } from "./weighted-sum.ts";

test.each([
  { digits: "838382", weights: [4, 9, 4, 9, 4, 9], sum: 32 + 27 + 32 + 27 + 32 + 18 },
  { digits: "999", weights: [7], sum: 63 },
  { digits: "123", weights: [], sum: 0 },
])("$digits with weights $weights adds up to $sum", ({ digits, weights, sum }) => {
  expect(weightedSum(digits, weights)).toBe(sum);
});

test.each([
  { digits: "1507", weights: [2, 1, 2, 5], sum: 2 + 5 + 0 + (3 + 5) },
  { digits: "9", weights: [7], sum: 6 + 3 },
  { digits: "5", weights: [2], sum: 1 + 0 },
])("$digits with weights $weights has the cross sum $sum", ({ digits, weights, sum }) => {
  expect(weightedCrossSum(digits, weights)).toBe(sum);
});

test.each([
  ["A12", "0112"],
  ["15J00", "151000"],
  ["Z", "26"],
  ["123", "123"],
])("%s reads as the digits %s", (value, digits) => {
  expect(letterAsDigits(value)).toBe(digits);
});

test("a digit is read as a number", () => {
  expect(digitAt("507", 2)).toBe(7);
});
