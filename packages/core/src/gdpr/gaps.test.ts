import { describe, expect, test } from "vitest";
import { practice } from "../governance/practice.ts";
import { evaluateRule, type FactKey, type Facts, type Verdict } from "../index.ts";

interface Row {
  readonly situation: string;
  readonly facts: Facts;
  readonly gap: Verdict;
}

const processor: Facts = {
  "governance.stage": "productive",
  "processing.personalData": true,
  "processing.byProcessor": true,
  "processing.contractSigned": false,
};

const contracts: readonly Row[] = [
  { situation: "a processor without a contract", facts: processor, gap: "yes" },
  { situation: "a processor with a contract", facts: { ...processor, "processing.contractSigned": true }, gap: "no" },
  { situation: "no processor", facts: { ...processor, "processing.byProcessor": false }, gap: "no" },
  { situation: "no personal data", facts: { ...processor, "processing.personalData": false }, gap: "no" },
  { situation: "contract unstated", facts: without(processor, "processing.contractSigned"), gap: "unknown" },
  { situation: "processor unstated", facts: without(processor, "processing.byProcessor"), gap: "unknown" },
  { situation: "personal data unstated", facts: without(processor, "processing.personalData"), gap: "unknown" },
  {
    situation: "contract undecided",
    facts: { ...processor, "processing.contractSigned": "undecided" },
    gap: "unknown",
  },
];

const transfer: Facts = {
  "governance.stage": "productive",
  "processing.personalData": true,
  "transfer.toThirdCountry": true,
  "transfer.basis": "none",
  "transfer.assessed": false,
};

const transfers: readonly Row[] = [
  { situation: "a transfer without any basis", facts: transfer, gap: "yes" },
  { situation: "no transfer", facts: { ...transfer, "transfer.toThirdCountry": false }, gap: "no" },
  { situation: "no personal data", facts: { ...transfer, "processing.personalData": false }, gap: "no" },
  {
    situation: "an adequacy decision (no assessment needed)",
    facts: { ...transfer, "transfer.basis": "adequacy" },
    gap: "no",
  },
  {
    situation: "the Data Privacy Framework (uncertain after October 2026: valid, appeal C-703/25 P pending)",
    facts: { ...transfer, "transfer.basis": "data-privacy-framework" },
    gap: "no",
  },
  {
    situation: "standard clauses with a transfer impact assessment",
    facts: { ...transfer, "transfer.basis": "standard-clauses", "transfer.assessed": true },
    gap: "no",
  },
  {
    situation: "standard clauses without an assessment",
    facts: { ...transfer, "transfer.basis": "standard-clauses" },
    gap: "yes",
  },
  {
    situation: "standard clauses, assessment unstated",
    facts: without({ ...transfer, "transfer.basis": "standard-clauses" }, "transfer.assessed"),
    gap: "unknown",
  },
  {
    situation: "binding corporate rules with an assessment",
    facts: { ...transfer, "transfer.basis": "binding-corporate-rules", "transfer.assessed": true },
    gap: "no",
  },
  {
    situation: "binding corporate rules without an assessment",
    facts: { ...transfer, "transfer.basis": "binding-corporate-rules" },
    gap: "yes",
  },
  {
    situation: "binding corporate rules, assessment unstated",
    facts: without({ ...transfer, "transfer.basis": "binding-corporate-rules" }, "transfer.assessed"),
    gap: "unknown",
  },
  {
    situation: "a derogation of Art. 49 for a single transfer",
    facts: { ...transfer, "transfer.basis": "derogation", "transfer.occasional": true },
    gap: "no",
  },
  {
    situation: "a derogation of Art. 49 for a routine (narrow, not for routine)",
    facts: { ...transfer, "transfer.basis": "derogation", "transfer.occasional": false },
    gap: "yes",
  },
  {
    situation: "a derogation of Art. 49, nobody said how often",
    facts: { ...transfer, "transfer.basis": "derogation" },
    gap: "unknown",
  },
  {
    situation: "no basis, but an assessment (an assessment is no basis)",
    facts: { ...transfer, "transfer.assessed": true },
    gap: "yes",
  },
  { situation: "basis unstated, not assessed", facts: without(transfer, "transfer.basis"), gap: "unknown" },
  {
    situation: "basis unstated, assessed",
    facts: without({ ...transfer, "transfer.assessed": true }, "transfer.basis"),
    gap: "unknown",
  },
  { situation: "place of the importer unstated", facts: without(transfer, "transfer.toThirdCountry"), gap: "unknown" },
  { situation: "personal data unstated", facts: without(transfer, "processing.personalData"), gap: "unknown" },
];

describe("Art. 28(3) GDPR: a processor needs a contract", () => {
  test.each(contracts)("$situation, a gap: $gap", ({ facts, gap }) => {
    expect(gapOf("gdpr/art-28.3", facts)).toBe(gap);
  });
});

describe("Art. 44 GDPR: a transfer needs a basis of Chapter V", () => {
  test.each(transfers)("$situation, a gap: $gap", ({ facts, gap }) => {
    expect(gapOf("gdpr/art-44", facts)).toBe(gap);
  });
});

function gapOf(rule: string, facts: Facts): Verdict | undefined {
  return evaluateRule(practice, rule, { facts: { ...facts }, asOf: "2026-11-21" })?.verdict;
}

function without(facts: Facts, key: FactKey): Facts {
  const { [key]: _unstated, ...rest } = facts;
  return rest;
}
