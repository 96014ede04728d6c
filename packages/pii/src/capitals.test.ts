import { fc, test as lawTest } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { withoutCapitals } from "./capitals.ts";

test.each([
  ["AM ALTEN MARKT 5", "Am Alten Markt 5"],
  ["60311 FRANKFURT AM MAIN", "60311 Frankfurt am Main"],
  ["PLATZ DER EINHEIT 12A", "Platz der Einheit 12A"],
  ["20 5TH ST, PO BOX 12, 9 ELM RD NW", "20 5th St, PO Box 12, 9 Elm Rd NW"],
  ["CH-9500 WIL SG", "CH-9500 Wil SG"],
  ["Am Markt 5, GmbH & Co. KG", "Am Markt 5, GmbH & Co. KG"],
])("%s becomes %s", (text, expected) => {
  expect(withoutCapitals(text)).toBe(expected);
});

lawTest.prop([fc.string({ unit: "binary" })])(
  "no place shifts, and nothing but the case of letters changes",
  (text) => {
    const plain = withoutCapitals(text);
    expect(plain).toHaveLength(text.length);
    expect(plain.toLowerCase()).toBe(text.toLowerCase());
  },
);
