import { describe, expect, test } from "vitest";
import type { Facts, IsoDate, Verdict } from "../index.ts";
import {
  byBoth,
  bySectionA,
  bySectionAAndFreed,
  bySectionB,
  byUse,
  byUseAndSectionB,
  OPERATORS,
  obligation,
  operators,
  ordinary,
  ours,
  points,
  without,
} from "./duty-cases.ts";

const rule = "ai-act/art-86";
const deciding: Facts = {
  "operator.decidesAboutPersons": true,
  "operator.decisionsAffectRights": true,
  "operator.explanationElsewhere": false,
};
const deployer: Facts = { ...byUse, ...operators.deployer, ...deciding };

const rows: readonly { readonly situation: string; readonly facts: Facts; readonly duty: Verdict }[] = [
  { situation: "a rejected applicant", facts: deployer, duty: "yes" },
  {
    situation: "decisions without legal or similarly significant effect",
    facts: { ...deployer, "operator.decisionsAffectRights": false },
    duty: "no",
  },
  { situation: "effect unstated", facts: without(deployer, "operator.decisionsAffectRights"), duty: "unknown" },
  {
    situation: "the right is given by other Union law, or the law restricts it",
    facts: { ...deployer, "operator.explanationElsewhere": true },
    duty: "no",
  },
  { situation: "other law unstated", facts: without(deployer, "operator.explanationElsewhere"), duty: "unknown" },
  { situation: "not high-risk", facts: { ...deployer, ...ordinary }, duty: "no" },
  { situation: "a device of Annex I, Section A alone", facts: { ...deployer, ...bySectionA }, duty: "no" },
  { situation: "Annex I, Section B alone", facts: { ...deployer, ...bySectionB }, duty: "no" },
  {
    situation: "a device of Section A, its use at work freed by Art. 6(3)",
    facts: { ...deployer, ...bySectionAAndFreed },
    duty: "no",
  },
  {
    situation: "Annex III and Annex I, Section B alone",
    facts: { ...deployer, ...byUseAndSectionB },
    duty: "no",
  },
  { situation: "both routes", facts: { ...deployer, ...byBoth }, duty: "yes" },
  { situation: "use at work unstated", facts: without(deployer, "employment.use"), duty: "unknown" },
  { situation: "role unstated", facts: { ...byUse, ...deciding }, duty: "unknown" },
  {
    situation: "freed by Art. 6(3)",
    facts: {
      ...deployer,
      "derogation.profiling": false,
      "derogation.grounds": ["derogation.narrowTask"],
      "derogation.influencesDecision": false,
      "derogation.significantRisk": false,
      "derogation.documentedByProvider": true,
    },
    duty: "no",
  },
];

describe("Art. 86: explaining a decision to the person concerned", () => {
  test.each(rows)("$situation: $duty", ({ facts, duty }) => {
    expect(ours(rule, facts)).toBe(duty);
  });
  test.each(Object.entries(points))("Annex III, point %s: all but point 2", (point, facts) => {
    expect(ours(rule, { ...facts, ...operators.deployer, ...deciding })).toBe(point === "2" ? "no" : "yes");
  });
  test.each(OPERATORS)("the %s alone: it binds deployers, and no provider", (operator) => {
    expect(ours(rule, { ...byUse, ...deciding, ...operators[operator] })).toBe(operator === "deployer" ? "yes" : "no");
  });
  test("it addresses the deployer, and the Act names no fine for it", () => {
    const duty = obligation(rule, deployer);
    expect(duty?.addressees).toEqual([{ role: "ai-act/art-3.4", ours: "yes" }]);
    expect(duty?.fine).toBeUndefined();
  });
});

const days: readonly { readonly asOf: IsoDate; readonly effective: IsoDate; readonly reached: boolean }[] = [
  { asOf: "2026-07-26", effective: "2026-08-02", reached: false },
  { asOf: "2026-07-27", effective: "2027-12-02", reached: false },
  { asOf: "2026-08-02", effective: "2027-12-02", reached: false },
  { asOf: "2027-12-01", effective: "2027-12-02", reached: false },
  { asOf: "2027-12-02", effective: "2027-12-02", reached: true },
];

test.each(days)(
  "Art. 86 asked on $asOf: the text says 2026-08-02, in effect from $effective, reached: $reached",
  ({ asOf, effective, reached }) => {
    expect(obligation(rule, deployer, asOf)?.applies).toMatchObject({ nominal: "2026-08-02", effective, reached });
  },
);
