import { expect, test } from "vitest";
import { redact } from "./redact.ts";

test.each([
  ["date-of-birth", "12. März 1980", "1980"],
  ["date-of-birth", "1980-03-12", "1980"],
  ["date-of-birth", "12.03.80", "[DATE_OF_BIRTH]"],
  ["ip-address", "192.0.2.7", "192.0.0.0/16"],
  ["ip-address", "2001:db8:1:2::7", "2001:db8:1::/48"],
  ["ip-address", "::1", "[IP_ADDRESS]"],
  ["address", "Gartenstr. 12, 76133 Karlsruhe", "76***"],
  ["iban", "DE02 1203 0000 0000 2020 51", "[IBAN]"],
  ["constructor", "x", "[CONSTRUCTOR]"],
])("of the %s %s the rough part is %s", (kind, value, expected) => {
  const findings = [{ kind, start: 0, end: value.length }];
  expect(redact(value, findings, { default: { operator: "generalize" } }).text).toBe(expected);
});
