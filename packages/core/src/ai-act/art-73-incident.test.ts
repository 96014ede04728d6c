import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isIsoDate } from "../engine/date.ts";
import { type IncidentKind, incidentDeadline, incidentPeriods } from "./art-73-incident.ts";

const dayLength = 86_400_000;
const anyDay = fc
  .integer({ min: Date.UTC(2024, 7, 1) / dayLength, max: Date.UTC(2101, 0, 1) / dayLength })
  .map((number) => new Date(number * dayLength).toISOString().slice(0, 10));
const anyKind = fc.constantFrom(...incidentPeriods.map(({ kind }) => kind));

describe("laws of the period", () => {
  test("the last day is a day of the calendar, as many days later as the provision says", () => {
    fc.assert(
      fc.property(anyKind, anyDay, (kind, awareOn) => {
        const { lastDay, source } = incidentDeadline(kind, awareOn);
        const period = incidentPeriods.find((candidate) => candidate.source === source);
        expect(isIsoDate(lastDay)).toBe(true);
        expect(period?.kind).toBe(kind);
        expect((Date.parse(lastDay) - Date.parse(awareOn)) / dayLength).toBe(period?.days);
      }),
    );
  });

  test("a later day of awareness never brings an earlier last day", () => {
    fc.assert(
      fc.property(anyKind, anyDay, anyDay, (kind, one, other) => {
        const [earlier = one, later = other] = [one, other].sort();
        expect(incidentDeadline(kind, earlier).lastDay <= incidentDeadline(kind, later).lastDay).toBe(true);
      }),
    );
  });

  test("a death never leaves more time than the general case, and critical infrastructure never more than a death", () => {
    fc.assert(
      fc.property(anyDay, (awareOn) => {
        const kinds: readonly IncidentKind[] = ["widespread-or-critical-infrastructure", "death", "general"];
        const days = kinds.map((kind) => incidentDeadline(kind, awareOn).lastDay);
        expect(days).toEqual([...days].sort());
      }),
    );
  });
});

const rows: readonly {
  readonly kind: IncidentKind;
  readonly awareOn: string;
  readonly lastDay: string;
  readonly pinpoint: string;
}[] = [
  { kind: "general", awareOn: "2027-12-02", lastDay: "2027-12-17", pinpoint: "Art. 73(2)" },
  { kind: "general", awareOn: "2028-02-20", lastDay: "2028-03-06", pinpoint: "Art. 73(2)" },
  { kind: "general", awareOn: "2029-02-20", lastDay: "2029-03-07", pinpoint: "Art. 73(2)" },
  { kind: "death", awareOn: "2027-12-24", lastDay: "2028-01-03", pinpoint: "Art. 73(4)" },
  {
    kind: "widespread-or-critical-infrastructure",
    awareOn: "2028-04-29",
    lastDay: "2028-05-01",
    pinpoint: "Art. 73(3)",
  },
];

describe("Art. 73(2) to (4)", () => {
  test.each(rows)("$kind, aware on $awareOn: $lastDay by $pinpoint", ({ kind, awareOn, lastDay, pinpoint }) => {
    expect(incidentDeadline(kind, awareOn)).toEqual({ lastDay, source: { celex: "32024R1689", pinpoint } });
  });

  test.each(["2028-02-30", "24.12.2027", ""])("the day %j is refused", (awareOn) => {
    expect(() => incidentDeadline("general", awareOn)).toThrow(expect.objectContaining({ code: "invalid-date" }));
  });

  test("a period that ends after the last day we can write is refused", () => {
    expect(() => incidentDeadline("general", "9999-12-31")).toThrow(expect.objectContaining({ code: "invalid-date" }));
    expect(incidentDeadline("general", "9999-12-16").lastDay).toBe("9999-12-31");
  });

  test("a kind that does not exist is refused and not printed", () => {
    const kind: IncidentKind = JSON.parse('"near-miss"');
    expect(() => incidentDeadline(kind, "2028-01-01")).toThrow(
      expect.objectContaining({ code: "unknown-reference", message: expect.not.stringContaining("near-miss") }),
    );
  });
});
