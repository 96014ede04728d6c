import { expect, test } from "vitest";
import { aiActRules } from "../ai-act/ruleset.ts";
import { evaluateRule } from "../engine/evaluate.ts";
import type { Facts } from "../facts/facts.generated.ts";
import {
  accountableOwner,
  literacyMeasures,
  practice,
  practiceRules,
  prohibitedInUse,
  severities,
  writtenPolicy,
} from "./practice.ts";

const asOf = "2026-11-21";
const inUse = { "governance.stage": "productive" } as const;
const deployer = { "operator.uses": true, "operator.personalUse": false } as const;
const emotionsAtWork = {
  "emotion.infers": true,
  "emotion.fromBiometrics": true,
  "emotion.area": ["workplace"],
  "emotion.reason": ["other"],
} as const;

test.each<{ rule: string; facts: Facts; verdict: string; because: string }>([
  {
    rule: prohibitedInUse.id,
    facts: { ...inUse, ...emotionsAtWork },
    verdict: "yes",
    because: "a prohibited practice is in use",
  },
  {
    rule: prohibitedInUse.id,
    facts: { "governance.stage": "idea", ...emotionsAtWork },
    verdict: "no",
    because: "it is not in use",
  },
  {
    rule: prohibitedInUse.id,
    facts: { ...inUse, "emotion.infers": false },
    verdict: "no",
    because: "it infers no emotions",
  },
  { rule: prohibitedInUse.id, facts: emotionsAtWork, verdict: "unknown", because: "nobody said whether it is in use" },
  {
    rule: literacyMeasures.id,
    facts: { ...inUse, ...deployer, "governance.literacyMeasures": false },
    verdict: "yes",
    because: "no measure is on record",
  },
  {
    rule: literacyMeasures.id,
    facts: { ...inUse, ...deployer, "governance.literacyMeasures": true },
    verdict: "no",
    because: "a measure is on record",
  },
  {
    rule: literacyMeasures.id,
    facts: { ...inUse, "operator.uses": false, "operator.develops": false },
    verdict: "no",
    because: "Art. 4 does not address the organisation",
  },
  {
    rule: accountableOwner.id,
    facts: { "governance.ownerNamed": false },
    verdict: "yes",
    because: "nobody answers for the system",
  },
  { rule: accountableOwner.id, facts: { "governance.ownerNamed": true }, verdict: "no", because: "somebody does" },
  { rule: accountableOwner.id, facts: {}, verdict: "unknown", because: "nothing was stated, and that is not a no" },
  {
    rule: writtenPolicy.id,
    facts: { ...inUse, "governance.policyInForce": false },
    verdict: "yes",
    because: "there is no policy",
  },
  {
    rule: writtenPolicy.id,
    facts: { ...inUse, "governance.policyInForce": true },
    verdict: "no",
    because: "there is one",
  },
  { rule: writtenPolicy.id, facts: { "governance.stage": "idea" }, verdict: "no", because: "the system is not in use" },
])("$rule: $verdict, because $because", ({ rule, facts, verdict }) => {
  expect(evaluateRule(practice, rule, { facts: { ...facts }, asOf })?.verdict).toBe(verdict);
});

test("the review holds the rules of the Act, unchanged and first, and then its own", () => {
  expect(practice.rules).toEqual([...aiActRules, ...practiceRules]);
});

test("every rule of the review finds a gap, has a severity and names the document that closes it", () => {
  expect(Object.keys(severities).sort()).toEqual(practiceRules.map(({ id }) => id).sort());
  for (const { outcome, duty } of practiceRules) {
    expect(outcome).toBe("gap");
    expect(duty?.documents?.length).toBeGreaterThan(0);
  }
});

test("a gap is high only where a fine stands behind it, and good practice alone is low", () => {
  for (const { id, duty, source } of practiceRules) {
    if (severities[id] === "high") expect(duty?.fine, id).toBeDefined();
    expect(severities[id] === "low", id).toBe("document" in source);
  }
});
