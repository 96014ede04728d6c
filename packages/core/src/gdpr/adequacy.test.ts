import { describe, expect, test } from "vitest";
import { isIsoDate } from "../engine/date.ts";
import { LOCALES } from "../law/locale.ts";
import { adequacyDecisions, adequacyOf, economicArea } from "./adequacy.ts";

describe("the adequacy decisions", () => {
  test("are those that the Commission lists", () => {
    expect(adequacyDecisions.map(({ country }) => country)).toEqual(
      "AD AR BR CA CH EPO FO GB GG IL IM JE JP KR NZ US UY".split(" "),
    );
  });

  test("are limited for Canada, Japan and the US, and end for the United Kingdom", () => {
    expect(adequacyDecisions.filter(({ limit }) => limit !== undefined).map(({ country }) => country)).toEqual([
      "CA",
      "JP",
      "US",
    ]);
    expect(adequacyDecisions.filter(({ until }) => until !== undefined)).toEqual([
      expect.objectContaining({ country: "GB", until: "2031-12-27" }),
    ]);
  });

  test.each(adequacyDecisions)("$country: has a source, days that exist, and a limit in every language", (decision) => {
    const { source, from, until, asOf, limit } = decision;
    expect("celex" in source ? source.celex : "document" in source && source.document).not.toBe("");
    expect([from, until ?? asOf, asOf].every(isIsoDate)).toBe(true);
    expect(from < asOf).toBe(true);
    if (limit !== undefined) for (const locale of LOCALES) expect(limit[locale]).not.toBe("");
  });

  test("name no country of the EEA", () => {
    expect(economicArea).toHaveLength(30);
    expect(adequacyDecisions.filter(({ country }) => economicArea.includes(country))).toEqual([]);
  });
});

test.each([
  { situation: "Brazil on the day before its decision", country: "BR", asOf: "2026-01-25", has: false },
  { situation: "Brazil on the day of its decision", country: "BR", asOf: "2026-01-26", has: true },
  { situation: "the United Kingdom on its last day", country: "GB", asOf: "2031-12-27", has: true },
  { situation: "the United Kingdom on the day after", country: "GB", asOf: "2031-12-28", has: false },
  { situation: "Switzerland", country: "CH", asOf: "2026-11-21", has: true },
  { situation: "China", country: "CN", asOf: "2026-11-21", has: false },
  { situation: "India", country: "IN", asOf: "2026-11-21", has: false },
  { situation: "Norway, which is in the EEA", country: "NO", asOf: "2026-11-21", has: false },
])("$situation: a decision: $has", ({ country, asOf, has }) => {
  expect(adequacyOf(country, asOf)?.country).toBe(has ? country : undefined);
});

test("a day that does not exist is refused", () => {
  expect(() => adequacyOf("CH", "2026-02-30")).toThrow(expect.objectContaining({ code: "invalid-date" }));
});
