import { describe, expect, test } from "vitest";
import { practice } from "../governance/practice.ts";
import type { Facts, Verdict } from "../index.ts";
import { gapOf, hospital, machineBuilder, nobody, verdictOf, without } from "./bsig-cases.ts";

type Management = NonNullable<Facts["nis2.management"]>;

describe("§ 38: the management itself", () => {
  test.each<{ does: Management; measures: Verdict; training: Verdict }>([
    { does: ["implements", "supervises", "trained"], measures: "no", training: "no" },
    { does: ["implements", "supervises"], measures: "no", training: "yes" },
    { does: ["implements", "trained"], measures: "yes", training: "no" },
    { does: ["supervises", "trained"], measures: "yes", training: "no" },
    { does: [], measures: "yes", training: "yes" },
    { does: ["undecided"], measures: "unknown", training: "unknown" },
  ])("does $does: gap in (1) $measures, in (3) $training", ({ does, measures, training }) => {
    expect(gapOf("bsig/38.1", { ...hospital, "nis2.management": does })).toBe(measures);
    expect(gapOf("bsig/38.3", { ...hospital, "nis2.management": does })).toBe(training);
  });

  test.each(["bsig/38.1", "bsig/38.3"])("%s binds both classes, and nobody outside or under DORA", (rule) => {
    expect(verdictOf(rule, hospital)).toBe("yes");
    expect(verdictOf(rule, machineBuilder)).toBe("yes");
    expect(verdictOf(rule, nobody)).toBe("no");
    expect(verdictOf(rule, { ...hospital, "nis2.specialLaw": ["dora"] })).toBe("no");
    expect(verdictOf(rule, without(hospital, "nis2.forPay"))).toBe("unknown");
    expect(gapOf(rule, hospital)).toBe("unknown");
  });

  test("a breach has no fine line of its own", () => {
    const duties = practice.rules.filter(({ id, outcome }) => id.startsWith("bsig/38.") && outcome === "obligation");
    expect(duties.map(({ duty }) => duty?.fine)).toEqual([undefined, undefined]);
  });
});
