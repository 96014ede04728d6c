import { expect, test } from "vitest";
import { practice } from "../governance/practice.ts";
import { evaluateRule, type Facts, type Verdict } from "../index.ts";
import { gapId } from "../law/gap-id.ts";
import { unstated } from "./unremarkable-case.ts";

interface Row {
  readonly situation: string;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

const risky: Facts = {
  "governance.stage": "pilot",
  "privacy.role": ["controller"],
  "processing.personalData": true,
  "impact.residualHighRisk": true,
  "impact.consultation": "none",
};

test.each<Row>([
  { situation: "nobody was consulted", facts: risky, verdict: "yes" },
  { situation: "the period still runs", facts: { ...risky, "impact.consultation": "pending" }, verdict: "yes" },
  { situation: "completed", facts: { ...risky, "impact.consultation": "completed" }, verdict: "no" },
  { situation: "unstated", facts: unstated(risky, "impact.consultation"), verdict: "unknown" },
  { situation: "no high risk remains", facts: { ...risky, "impact.residualHighRisk": false }, verdict: "no" },
  { situation: "risk unstated", facts: unstated(risky, "impact.residualHighRisk"), verdict: "unknown" },
  { situation: "no personal data", facts: { ...risky, "processing.personalData": false }, verdict: "no" },
  { situation: "a processor", facts: { ...risky, "privacy.role": ["processor"] }, verdict: "no" },
])("Art. 36(1) GDPR, $situation, a gap: $verdict", ({ facts, verdict }) => {
  expect(verdictOf(gapId("gdpr/art-36.1"), facts)).toBe(verdict);
});

test.each([
  { consultation: "completed", verdict: "yes" },
  { consultation: "pending", verdict: "yes" },
  { consultation: "none", verdict: "no" },
] as const)("Art. 36(3) GDPR, a consultation that is $consultation: $verdict", ({ consultation, verdict }) => {
  expect(verdictOf("gdpr/art-36.3", { ...risky, "impact.consultation": consultation })).toBe(verdict);
});

test("Art. 36(3) GDPR asks nothing where no high risk remains", () => {
  const facts: Facts = { ...risky, "impact.consultation": "pending", "impact.residualHighRisk": false };
  expect(verdictOf("gdpr/art-36.3", facts)).toBe("no");
  expect(verdictOf("gdpr/art-36.3", { ...facts, "processing.personalData": false })).toBe("no");
});

const asked: Facts = {
  ...risky,
  "impact.consultation": "pending",
  "agreement.officerDesignated": true,
  "processing.byProcessor": true,
  "impact.consultationContent": ["responsibilities", "purposes-and-means", "measures", "officer-contact", "assessment"],
};
const noOfficer: Facts = {
  ...asked,
  "impact.consultationContent": ["responsibilities", "purposes-and-means", "measures", "assessment"],
};
const alone: Facts = {
  ...asked,
  "processing.byProcessor": false,
  "impact.consultationContent": ["purposes-and-means", "measures", "officer-contact", "assessment"],
};

test.each<Row>([
  { situation: "everything is there", facts: asked, verdict: "no" },
  {
    situation: "no personal data",
    facts: { ...noOfficer, "processing.personalData": false },
    verdict: "no",
  },
  {
    situation: "no purposes",
    facts: {
      ...asked,
      "impact.consultationContent": ["responsibilities", "measures", "officer-contact", "assessment"],
    },
    verdict: "yes",
  },
  {
    situation: "no measures",
    facts: {
      ...asked,
      "impact.consultationContent": ["responsibilities", "purposes-and-means", "officer-contact", "assessment"],
    },
    verdict: "yes",
  },
  {
    situation: "no assessment",
    facts: {
      ...asked,
      "impact.consultationContent": ["responsibilities", "purposes-and-means", "measures", "officer-contact"],
    },
    verdict: "yes",
  },
  { situation: "the officer’s contact is missing", facts: noOfficer, verdict: "yes" },
  { situation: "there is no officer", facts: { ...noOfficer, "agreement.officerDesignated": false }, verdict: "no" },
  { situation: "an officer unstated", facts: unstated(noOfficer, "agreement.officerDesignated"), verdict: "unknown" },
  { situation: "one controller alone", facts: alone, verdict: "no" },
  {
    situation: "responsibilities missing beside a processor",
    facts: { ...alone, "processing.byProcessor": true },
    verdict: "yes",
  },
  {
    situation: "responsibilities missing between joint controllers",
    facts: { ...alone, "privacy.role": ["joint-controller"] },
    verdict: "yes",
  },
  { situation: "nothing stated", facts: unstated(asked, "impact.consultationContent"), verdict: "unknown" },
])("Art. 36(3) GDPR, $situation, a gap: $verdict", ({ facts, verdict }) => {
  expect(verdictOf(gapId("gdpr/art-36.3"), facts)).toBe(verdict);
});

test.each(["gdpr/art-36.1", "gdpr/art-36.3"])("%s is law since 25 May 2018 and falls on the controller", (id) => {
  expect(evaluateRule(practice, id, { facts: {}, asOf: "2018-05-24" })).toBeUndefined();
  const finding = evaluateRule(practice, id, { facts: {}, asOf: "2018-05-25" });
  expect(finding?.duty?.addressees).toEqual(["gdpr/art-4.7"]);
  expect(finding?.duty?.fine).toBe("gdpr/art-83.4");
  expect(verdictOf(gapId(id), { "governance.stage": "idea" })).toBe("no");
});

function verdictOf(id: string, facts: Facts): Verdict | undefined {
  return evaluateRule(practice, id, { facts: { ...facts }, asOf: "2026-11-21" })?.verdict;
}
