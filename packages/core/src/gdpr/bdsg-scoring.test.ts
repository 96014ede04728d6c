import { describe, expect, test } from "vitest";
import { practice } from "../governance/practice.ts";
import { evaluateRule, type Facts, type Verdict } from "../index.ts";
import { gapId } from "../law/gap-id.ts";
import { bdsgFineTiers } from "./bdsg-30-credit.ts";
import { unstated } from "./unremarkable-case.ts";

interface Row {
  readonly situation: string;
  readonly facts: Facts;
  readonly gap: Verdict;
}

const stage = { "governance.stage": "productive" } as const;

const loan: Facts = {
  ...stage,
  "scoring.consumerCredit": true,
  "scoring.agency": "listed-claims",
  "scoring.refusalNotice": false,
};

const refusals: readonly Row[] = [
  { situation: "nobody is told", facts: loan, gap: "yes" },
  { situation: "consumers are told", facts: { ...loan, "scoring.refusalNotice": true }, gap: "no" },
  { situation: "unstated", facts: unstated(loan, "scoring.refusalNotice"), gap: "unknown" },
  { situation: "no consumer credit", facts: { ...loan, "scoring.consumerCredit": false }, gap: "no" },
  { situation: "no agency", facts: { ...loan, "scoring.agency": "none" }, gap: "no" },
  { situation: "a report without claims", facts: { ...loan, "scoring.agency": "without-claims" }, gap: "yes" },
  { situation: "a report with other claims", facts: { ...loan, "scoring.agency": "other-claims" }, gap: "yes" },
  { situation: "agency unstated", facts: unstated(loan, "scoring.agency"), gap: "unknown" },
];

const check: Facts = {
  ...stage,
  "scoring.ofPersons": true,
  "scoring.consumerCredit": true,
  "scoring.consumerRights": ["human-intervention", "explanation", "review"],
  "scoring.inputs": [],
};

const checks: readonly Row[] = [
  { situation: "all rights", facts: check, gap: "no" },
  { situation: "no human", facts: { ...check, "scoring.consumerRights": ["explanation", "review"] }, gap: "yes" },
  {
    situation: "no explanation",
    facts: { ...check, "scoring.consumerRights": ["human-intervention", "review"] },
    gap: "yes",
  },
  {
    situation: "no review",
    facts: { ...check, "scoring.consumerRights": ["human-intervention", "explanation"] },
    gap: "yes",
  },
  { situation: "data from social networks", facts: { ...check, "scoring.inputs": ["social-network"] }, gap: "yes" },
  { situation: "health data", facts: { ...check, "scoring.inputs": ["special-categories"] }, gap: "yes" },
  { situation: "addresses", facts: { ...check, "scoring.inputs": ["address"] }, gap: "no" },
  { situation: "rights unstated", facts: unstated(check, "scoring.consumerRights"), gap: "unknown" },
  {
    situation: "no rights, no score",
    facts: { ...check, "scoring.consumerRights": [], "scoring.ofPersons": false },
    gap: "no",
  },
  {
    situation: "no rights, no consumer",
    facts: { ...check, "scoring.consumerRights": [], "scoring.consumerCredit": false },
    gap: "no",
  },
];

const score: Facts = {
  ...stage,
  "scoring.ofPersons": true,
  "scoring.inputs": ["address"],
  "scoring.conditions": ["data-protection-law", "recognised-method", "more-than-address", "address-notice"],
};

const oldRule: readonly Row[] = [
  { situation: "all conditions", facts: score, gap: "no" },
  {
    situation: "against data protection law",
    facts: { ...score, "scoring.conditions": ["recognised-method", "more-than-address", "address-notice"] },
    gap: "yes",
  },
  {
    situation: "no recognised method",
    facts: { ...score, "scoring.conditions": ["data-protection-law", "more-than-address", "address-notice"] },
    gap: "yes",
  },
  {
    situation: "addresses alone",
    facts: { ...score, "scoring.conditions": ["data-protection-law", "recognised-method", "address-notice"] },
    gap: "yes",
  },
  {
    situation: "addresses without notice",
    facts: { ...score, "scoring.conditions": ["data-protection-law", "recognised-method", "more-than-address"] },
    gap: "yes",
  },
  {
    situation: "no addresses, no notice",
    facts: {
      ...score,
      "scoring.inputs": [],
      "scoring.conditions": ["data-protection-law", "recognised-method", "more-than-address"],
    },
    gap: "no",
  },
  { situation: "unstated", facts: unstated(score, "scoring.conditions"), gap: "unknown" },
  { situation: "no score", facts: { ...score, "scoring.conditions": [], "scoring.ofPersons": false }, gap: "no" },
];

const report: Facts = { ...stage, "scoring.ofPersons": true, "scoring.agency": "other-claims" };

const claims: readonly Row[] = [
  { situation: "other claims too", facts: report, gap: "yes" },
  { situation: "listed claims only", facts: { ...report, "scoring.agency": "listed-claims" }, gap: "no" },
  { situation: "no claims", facts: { ...report, "scoring.agency": "without-claims" }, gap: "no" },
  { situation: "no score", facts: { ...report, "scoring.ofPersons": false }, gap: "no" },
  { situation: "score unstated", facts: unstated(report, "scoring.ofPersons"), gap: "unknown" },
];

const unread: Facts = { ...stage, "scoring.ofPersons": true, "scoring.reviewedByLawyer": false };

const newRule: readonly Row[] = [
  { situation: "not reviewed", facts: unread, gap: "yes" },
  { situation: "reviewed", facts: { ...unread, "scoring.reviewedByLawyer": true }, gap: "no" },
  { situation: "unstated", facts: unstated(unread, "scoring.reviewedByLawyer"), gap: "unknown" },
  { situation: "no score", facts: { ...unread, "scoring.ofPersons": false }, gap: "no" },
  { situation: "score unstated", facts: unstated(unread, "scoring.ofPersons"), gap: "unknown" },
];

const guarded: Facts = { ...stage, "scoring.ofPersons": true, "scoring.inputs": [] };

const guard: readonly Row[] = [
  { situation: "none of them", facts: guarded, gap: "no" },
  { situation: "an address", facts: { ...guarded, "scoring.inputs": ["address"] }, gap: "yes" },
  { situation: "a name", facts: { ...guarded, "scoring.inputs": ["name"] }, gap: "yes" },
  { situation: "a social network", facts: { ...guarded, "scoring.inputs": ["social-network"] }, gap: "yes" },
  { situation: "health data", facts: { ...guarded, "scoring.inputs": ["special-categories"] }, gap: "yes" },
  { situation: "data of minors", facts: { ...guarded, "scoring.inputs": ["minors"] }, gap: "yes" },
  { situation: "unstated", facts: unstated(guarded, "scoring.inputs"), gap: "unknown" },
  {
    situation: "a name, no score",
    facts: { ...guarded, "scoring.inputs": ["name"], "scoring.ofPersons": false },
    gap: "no",
  },
];

describe.each([
  { id: "bdsg/30.2", from: "2018-05-25", before: "2018-05-24", fine: "bdsg/43.2", rows: refusals },
  { id: "practice/credit-check", from: "2026-11-20", before: "2026-11-19", fine: undefined, rows: checks },
  { id: "bdsg/31.1", from: "2018-05-25", before: "2018-05-24", fine: undefined, rows: oldRule },
  { id: "bdsg/31.2", from: "2018-05-25", before: "2018-05-24", fine: undefined, rows: claims },
  { id: "bdsg/37a", from: "2026-11-20", before: "2026-11-19", fine: undefined, rows: newRule },
  { id: "practice/scoring-data", from: "2026-11-20", before: "2026-11-19", fine: undefined, rows: guard },
])("$id", ({ id, from, before, fine, rows }) => {
  test.each(rows)("$situation, a gap: $gap", ({ facts, gap }) => {
    expect(evaluateRule(practice, gapId(id), { facts: { ...facts }, asOf: "2026-11-21" })?.verdict).toBe(gap);
  });

  test(`is asked since ${from}`, () => {
    expect(evaluateRule(practice, id, { facts: {}, asOf: before })).toBeUndefined();
    const finding = evaluateRule(practice, id, { facts: {}, asOf: from });
    expect(finding?.verdict).toBe("unknown");
    expect(finding?.duty?.fine).toBe(fine);
  });

  test("shows no gap while the system is an idea", () => {
    const facts: Facts = { "governance.stage": "idea" };
    expect(evaluateRule(practice, gapId(id), { facts: { ...facts }, asOf: "2026-11-21" })?.verdict).toBe("no");
  });
});

test.each([
  { id: "bdsg/31.1", facts: score },
  { id: "bdsg/31.2", facts: report },
  { id: "bdsg/31.2", facts: { ...report, "scoring.agency": "listed-claims" } as const },
])("$id holds by its text, and not for those who find that Union law leaves it no room", ({ id, facts }) => {
  const finding = evaluateRule(practice, id, { facts: { ...facts }, asOf: "2026-11-21" });
  expect(finding?.verdict).toBe("yes");
  expect(finding?.otherReadings.map(({ basis, verdict }) => ({ basis, verdict }))).toEqual([
    { basis: "contested", verdict: "no" },
  ]);
});

test("§ 43(2) BDSG is an amount without a share of turnover", () => {
  expect(bdsgFineTiers.map(({ id, amount, share }) => ({ id, amount, share }))).toEqual([
    { id: "bdsg/43.2", amount: 50_000, share: 0 },
  ]);
});
