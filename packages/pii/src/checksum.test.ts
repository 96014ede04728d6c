import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { luhn, mod11_10, mod97 } from "./checksum.ts";

test.each(["4111111111111111", "378282246310005", "6011111111111117", "30569309025904"])("%s passes Luhn", (digits) => {
  expect(luhn(digits)).toBe(true);
});

test.each(["86095742719", "47036892816", "36574261809"])("%s passes MOD 11,10", (digits) => {
  expect(mod11_10(digits)).toBe(true);
});

test("a remainder may be carried over from what stands before", () => {
  expect(mod97("131400", mod97("370400440532013000"))).toBe(mod97("370400440532013000131400"));
});

const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 19 }).map((list) => list.join(""));
const change = fc.record({ at: fc.nat(), by: fc.integer({ min: 1, max: 9 }) });

law.prop([digits, change])("one digit changed is noticed by Luhn", (body, { at, by }) => {
  const valid = [..."0123456789"].map((check) => body + check).find(luhn) ?? "";
  expect(luhn(changed(valid, at, by))).toBe(false);
});

law.prop([digits, change])("one digit changed is noticed by MOD 11,10", (body, { at, by }) => {
  const valid = [..."0123456789"].map((check) => body + check).find(mod11_10) ?? "";
  expect(mod11_10(changed(valid, at, by))).toBe(false);
});

law.prop([fc.bigInt({ min: 0n, max: 10n ** 34n })])("the remainder is that of the whole number", (value) => {
  expect(mod97(String(value))).toBe(Number(value % 97n));
});

function changed(valid: string, at: number, by: number): string {
  const place = at % valid.length;
  return valid.slice(0, place) + ((Number(valid[place]) + by) % 10) + valid.slice(place + 1);
}
