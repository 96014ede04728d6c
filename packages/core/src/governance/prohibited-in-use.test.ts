import { expect, test } from "vitest";
import type { FactValues } from "../engine/condition.ts";
import { evaluateRule } from "../engine/evaluate.ts";
import type { Verdict } from "../engine/finding.ts";
import { witness } from "../engine/witness.ts";
import { practiceCatalogue } from "../facts/practice-catalogue.ts";
import { gapId } from "../law/gap-id.ts";
import { practice } from "./practice.ts";

const rule = "practice/prohibited-in-use";
const letters = ["a", "b", "ba", "bb", "c", "d", "e", "f", "g", "h"];
const since2025 = letters.filter((letter) => letter !== "ba" && letter !== "bb");

test.each(letters)("a use under Art. 5(1)(%s) has to end, and nothing on record makes up for it", (letter) => {
  const facts = { ...factsFor(letter, "yes"), "governance.stage": "pilot" };
  expect(verdict(rule, facts, "2026-12-02")).toBe("yes");
  expect(verdict(gapId(rule), facts, "2026-12-02")).toBe("yes");
  expect(verdict(gapId(rule), { ...facts, "governance.stage": "idea" }, "2026-12-02")).toBe("no");
  expect(verdict(gapId(rule), { ...facts, "governance.stage": "stopped" }, "2026-12-02")).toBe("no");
});

test.each(since2025)("Art. 5(1)(%s) has been asked about since 2 February 2025", (letter) => {
  const facts = factsFor(letter, "yes");
  expect(verdict(rule, facts, "2025-02-02")).toBe("yes");
  expect(verdict(rule, facts, "2026-12-01")).toBe("yes");
  expect(verdict(rule, facts, "2025-02-01")).toBeUndefined();
});

test.each(since2025)("a use under Art. 5(1)(%s) had to end before the amendment too", (letter) => {
  const facts = factsFor(letter, "yes");
  const gap = (stage: string) => verdict(gapId(rule), { ...facts, "governance.stage": stage }, "2025-02-02");
  expect(["idea", "pilot", "productive", "stopped"].map(gap)).toEqual(["no", "yes", "yes", "no"]);
});

test("a breach is fined under Art. 99(3), in each edition", () => {
  const fines = practice.entries.get(rule)?.map(({ duty }) => duty?.fine);
  expect(fines).toEqual(["ai-act/art-99.3", "ai-act/art-99.3"]);
});

test.each(["ba", "bb"])("Art. 5(1)(%s) is asked about from 2 December 2026 on and not before", (letter) => {
  const facts = { ...nothingProhibited("2026-12-01"), ...factsFor(letter, "yes") };
  expect(verdict(rule, facts, "2026-12-01")).toBe("no");
  expect(verdict(rule, facts, "2026-12-02")).toBe("yes");
});

test("a use under no letter has not to end", () => {
  expect(verdict(rule, nothingProhibited("2026-12-02"), "2026-12-02")).toBe("no");
});

test.each(letters)("a use of which nobody knows whether it falls under Art. 5(1)(%s) is open", (letter) => {
  const denied = witness(
    practice,
    practiceCatalogue.facts,
    goals(letters.filter((one) => one !== letter)),
    "2026-12-02",
  );
  const asked = Object.keys(factsFor(letter, "yes"));
  const facts = Object.fromEntries(Object.entries(denied ?? {}).filter(([key]) => !asked.includes(key)));
  expect(verdict(rule, facts, "2026-12-02")).toBe("unknown");
});

function factsFor(letter: string, wanted: "yes" | "no"): FactValues {
  const goal = { rule: `ai-act/art-5.1.${letter}`, verdict: wanted };
  return witness(practice, practiceCatalogue.facts, [goal], "2026-12-02") ?? {};
}

function nothingProhibited(asOf: string): FactValues {
  const inForce = asOf < "2026-12-02" ? since2025 : letters;
  return witness(practice, practiceCatalogue.facts, goals(inForce), asOf) ?? {};
}

function goals(list: readonly string[]) {
  return list.map((letter) => ({ rule: `ai-act/art-5.1.${letter}`, verdict: "no" as const }));
}

function verdict(id: string, facts: FactValues, asOf: string): Verdict | undefined {
  return evaluateRule(practice, id, { facts, asOf })?.verdict;
}
