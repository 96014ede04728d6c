import { describe, expect, test } from "vitest";
import type { Facts, IsoDate, Verdict } from "../index.ts";
import {
  byBoth,
  bySectionA,
  bySectionB,
  byUse,
  OPERATORS,
  obligation,
  operators,
  ordinary,
  ours,
  points,
  without,
} from "./duty-cases.ts";

const rules = ["ai-act/art-72", "ai-act/art-73"] as const;
const { provider } = operators;

const classes: readonly { readonly system: string; readonly facts: Facts; readonly duty: Verdict }[] = [
  ...Object.entries(points).map(([point, facts]) => ({ system: `point ${point}`, facts, duty: "yes" as const })),
  { system: "a product of Annex I, Section A", facts: bySectionA, duty: "yes" },
  { system: "both routes", facts: byBoth, duty: "yes" },
  { system: "a product of Annex I, Section B alone", facts: bySectionB, duty: "no" },
  { system: "not high-risk", facts: ordinary, duty: "no" },
  { system: "use at work unstated", facts: without(byUse, "employment.use"), duty: "unknown" },
];

describe("Arts 72 and 73: monitoring after release, serious incidents", () => {
  test.each(rules.flatMap((rule) => classes.map((row) => ({ ...row, rule }))))(
    "$rule, $system: $duty",
    ({ rule, facts, duty }) => {
      expect(ours(rule, { ...facts, ...provider })).toBe(duty);
    },
  );
  test.each(rules.flatMap((rule) => OPERATORS.map((operator) => ({ rule, operator }))))(
    "$rule for the $operator alone",
    ({ rule, operator }) => {
      expect(ours(rule, { ...byUse, ...operators[operator] })).toBe(operator === "provider" ? "yes" : "no");
    },
  );
  test.each(rules)("%s is open as long as our role is unstated", (rule) => {
    expect(ours(rule, byUse)).toBe("unknown");
  });
  test.each(rules)("%s addresses the provider, and who becomes provider under Art. 25", (rule) => {
    expect(obligation(rule, { ...byUse, ...provider })?.addressees.map(({ role }) => role)).toEqual([
      "ai-act/art-3.3",
      "ai-act/art-25.1",
      "ai-act/art-25.3",
    ]);
  });
  test.each(rules)("Art. 99(4) does not name %s: national law sets the fine", (rule) => {
    expect(obligation(rule, { ...byUse, ...provider })?.fine).toBeUndefined();
  });
});

interface Day {
  readonly system: string;
  readonly facts: Facts;
  readonly asOf: IsoDate;
  readonly effective: IsoDate;
  readonly reached: boolean;
}

const days: readonly Day[] = [
  { system: "of Annex III", facts: byUse, asOf: "2026-07-26", effective: "2026-08-02", reached: false },
  { system: "of Annex III", facts: byUse, asOf: "2026-07-27", effective: "2027-12-02", reached: false },
  { system: "of Annex III", facts: byUse, asOf: "2026-08-02", effective: "2027-12-02", reached: false },
  { system: "of Annex III", facts: byUse, asOf: "2027-12-01", effective: "2027-12-02", reached: false },
  { system: "of Annex III", facts: byUse, asOf: "2027-12-02", effective: "2027-12-02", reached: true },
  { system: "of Annex I", facts: bySectionA, asOf: "2026-07-26", effective: "2027-08-02", reached: false },
  { system: "of Annex I", facts: bySectionA, asOf: "2026-07-27", effective: "2028-08-02", reached: false },
  { system: "of Annex I", facts: bySectionA, asOf: "2028-08-01", effective: "2028-08-02", reached: false },
  { system: "of Annex I", facts: bySectionA, asOf: "2028-08-02", effective: "2028-08-02", reached: true },
  { system: "of both", facts: byBoth, asOf: "2026-07-26", effective: "2026-08-02", reached: false },
  { system: "of both", facts: byBoth, asOf: "2026-07-27", effective: "2027-12-02", reached: false },
  { system: "of both", facts: byBoth, asOf: "2027-12-02", effective: "2027-12-02", reached: true },
];

describe("Arts 72 and 73: since when", () => {
  test.each(rules.flatMap((rule) => days.map((day) => ({ ...day, rule }))))(
    "$rule, a system $system, asked on $asOf: in effect from $effective, reached: $reached",
    ({ rule, facts, asOf, effective, reached }) => {
      expect(obligation(rule, { ...facts, ...provider }, asOf)?.applies).toMatchObject({ effective, reached });
    },
  );
  test.each(rules.flatMap((rule) => [byUse, bySectionA, byBoth].map((facts) => ({ rule, facts }))))(
    "$rule: the text says 2026-08-02",
    ({ rule, facts }) => {
      expect(obligation(rule, { ...facts, ...provider })?.applies.nominal).toBe("2026-08-02");
    },
  );
});
