import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { formatNumber, plainText } from "./format.ts";

test.each([
  { inline: "text", de: "text", en: "text" },
  { inline: true, de: "ja", en: "yes" },
  { inline: false, de: "nein", en: "no" },
  { inline: 0, de: "0", en: "0" },
  { inline: 999, de: "999", en: "999" },
  { inline: 1000, de: "1.000", en: "1,000" },
  { inline: -1234567.25, de: "-1.234.567,25", en: "-1,234,567.25" },
  { inline: 0.000123, de: "0,000123", en: "0.000123" },
  { inline: { kind: "date", date: "2026-11-21" }, de: "21.11.2026", en: "21 November 2026" },
  { inline: { kind: "date", date: "2027-03-01" }, de: "01.03.2027", en: "1 March 2027" },
  { inline: { kind: "date", date: "2027-03-01T09:05" }, de: "01.03.2027, 09:05\u00A0Uhr", en: "1 March 2027, 09:05" },
  {
    inline: { kind: "date", date: "2027-03-01T09:05Z" },
    de: "01.03.2027, 09:05\u00A0Uhr (UTC)",
    en: "1 March 2027, 09:05 (UTC)",
  },
  {
    inline: { kind: "date", date: "2027-03-01T09:05+01:00" },
    de: "01.03.2027, 09:05\u00A0Uhr (UTC+01:00)",
    en: "1 March 2027, 09:05 (UTC+01:00)",
  },
  { inline: { kind: "date", date: "soon" }, de: "soon", en: "soon" },
  { inline: { kind: "quantity", amount: 15000000, unit: "EUR" }, de: "15.000.000\u00A0EUR", en: "15,000,000\u00A0EUR" },
  { inline: { kind: "citation", citation: "Art. 6", url: "https://example.org" }, de: "Art. 6", en: "Art. 6" },
] as const)("$inline reads $de in German and $en in English", ({ inline, de, en }) => {
  expect(plainText(inline, "de")).toBe(de);
  expect(plainText(inline, "en")).toBe(en);
});

test.prop([fc.integer()])("a number without its grouping is the number", (number) => {
  expect(Number(formatNumber(number, "de").replaceAll(".", ""))).toBe(number);
  expect(Number(formatNumber(number, "en").replaceAll(",", ""))).toBe(number);
});

test("a date reads the same in every time zone", () => {
  const before = process.env["TZ"];
  const dates = ["Pacific/Kiritimati", "Pacific/Niue", "Europe/Berlin"].map((zone) => {
    process.env["TZ"] = zone;
    return plainText({ kind: "date", date: "2026-03-29T02:30" }, "en");
  });
  process.env["TZ"] = before;
  expect(new Set(dates)).toEqual(new Set(["29 March 2026, 02:30"]));
});
