import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { paymentCard } from "./payment-card.ts";

const scanner = compile([paymentCard]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "4111111111111111", expected: ["4111111111111111"] },
  { text: "5555555555554444", expected: ["5555555555554444"] },
  { text: "378282246310005", expected: ["378282246310005"] },
  { text: "6011111111111117", expected: ["6011111111111117"] },
  { text: "30569309025904", expected: ["30569309025904"] },
  { text: "3530111333300000", expected: ["3530111333300000"] },
  { text: "4111 1111 1111 1111", expected: ["4111 1111 1111 1111"] },
  { text: "4111-1111-1111-1111", expected: ["4111-1111-1111-1111"] },
  { text: "3782 822463 10005", expected: ["3782 822463 10005"] },
  { text: "3056 930902 5904", expected: ["3056 930902 5904"] },
  { text: "6200 0000 0000 0005", expected: ["6200 0000 0000 0005"] },
  { text: "Karte: 4111111111111112", expected: ["4111111111111112"] },
  { text: "5500\u202f0000\u202f0000\u202f0004 g\u00fcltig", expected: ["5500\u202f0000\u202f0000\u202f0004"] },
  { text: "Maestro 676770000000000006", expected: ["676770000000000006"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "4111111111111112", because: "the check digit is wrong" },
  { text: "4222222222222", because: "thirteen digits are a bar code as well: they need a label" },
  { text: "1764000000003", because: "no issuer has this range: a time stamp" },
  { text: "9111111111111111", because: "no issuer has this range" },
  { text: "41111111111111111", because: "no issuer uses seventeen digits with 4" },
  { text: "4111 1111 1111 1111 1111", because: "a further group follows" },
  { text: "41 11 11 11 11 11 11 11", because: "cards are not grouped by two" },
  { text: "550e8400-e29b-41d4-a716-411111111111", because: "it is part of a UUID" },
  { text: "676770000000000006", because: "the range of Maestro is too wide without a label" },
  { text: "order-4111111111111111", because: "it is part of a longer token" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test("an order number that passes the check by chance has less confidence", () => {
  expect(scanner.scan("order number 4111111111111111")).toMatchObject([{ reason: { against: ["order number"] } }]);
});
