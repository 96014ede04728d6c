import { describe, expect, test } from "vitest";
import type { Facts } from "../index.ts";
import { gapOn, type Row, verdictOn, without } from "./responsibility-case.ts";

const byRole: Facts = {
  "governance.stage": "productive",
  "processing.personalData": true,
  "privacy.role": ["joint-controller"],
  "agreement.vendorPurposes": ["service"],
  "agreement.jointMeans": false,
};

const byElements: Facts = {
  ...byRole,
  "privacy.role": ["controller"],
  "agreement.vendorPurposes": ["common"],
  "agreement.jointMeans": true,
};

const roles: readonly Row[] = [
  { situation: "who says so", facts: byRole, verdict: "yes" },
  { situation: "common purposes and common means", facts: byElements, verdict: "yes" },
  { situation: "a sole controller", facts: { ...byRole, "privacy.role": ["controller"] }, verdict: "no" },
  { situation: "a processor", facts: { ...byRole, "privacy.role": ["processor"] }, verdict: "no" },
  { situation: "common purposes, own means", facts: { ...byElements, "agreement.jointMeans": false }, verdict: "no" },
  {
    situation: "common means, own purposes",
    facts: { ...byElements, "agreement.vendorPurposes": ["service", "model-training"] },
    verdict: "no",
  },
  { situation: "no personal data", facts: { ...byRole, "processing.personalData": false }, verdict: "no" },
  { situation: "personal data unstated", facts: without(byRole, "processing.personalData"), verdict: "unknown" },
  { situation: "means unstated", facts: without(byElements, "agreement.jointMeans"), verdict: "unknown" },
  { situation: "purposes unstated", facts: without(byElements, "agreement.vendorPurposes"), verdict: "unknown" },
  { situation: "role unstated, elements met", facts: without(byElements, "privacy.role"), verdict: "yes" },
];

describe("Art. 26: who is a joint controller", () => {
  test.each(roles)("$situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOn("gdpr/art-26", facts)).toBe(verdict);
  });
});

const everything = ["responsibilities", "rights-and-information", "real-roles", "essence-available"] as const;

describe("Art. 26: what joint controllers settle", () => {
  test.each<{ id: string; lacking: string; arrangement: Facts["agreement.jointArrangement"]; gap: string }>([
    { id: "gdpr/art-26.1", lacking: "nothing", arrangement: [...everything], gap: "no" },
    {
      id: "gdpr/art-26.1",
      lacking: "what Art. 26(2) asks",
      arrangement: ["responsibilities", "rights-and-information"],
      gap: "no",
    },
    {
      id: "gdpr/art-26.1",
      lacking: "responsibilities",
      arrangement: ["rights-and-information", "real-roles", "essence-available", "contact-point"],
      gap: "yes",
    },
    {
      id: "gdpr/art-26.1",
      lacking: "rights and information",
      arrangement: ["responsibilities", "real-roles", "essence-available", "contact-point"],
      gap: "yes",
    },
    { id: "gdpr/art-26.1", lacking: "an arrangement", arrangement: [], gap: "yes" },
    { id: "gdpr/art-26.1", lacking: "an answer", arrangement: "undecided", gap: "unknown" },
    {
      id: "gdpr/art-26.2",
      lacking: "what Art. 26(1) asks",
      arrangement: ["real-roles", "essence-available"],
      gap: "no",
    },
    {
      id: "gdpr/art-26.2",
      lacking: "real roles",
      arrangement: ["responsibilities", "rights-and-information", "essence-available"],
      gap: "yes",
    },
    {
      id: "gdpr/art-26.2",
      lacking: "the essence",
      arrangement: ["responsibilities", "rights-and-information", "real-roles"],
      gap: "yes",
    },
    { id: "gdpr/art-26.2", lacking: "an answer", arrangement: "undecided", gap: "unknown" },
  ])("$id, an arrangement that lacks $lacking, a gap: $gap", ({ id, arrangement = [], gap }) => {
    expect(gapOn(id, { ...byRole, "agreement.jointArrangement": arrangement })).toBe(gap);
  });

  test.each(["gdpr/art-26.1", "gdpr/art-26.2"])("%s is no duty of a sole controller", (id) => {
    const alone: Facts = { ...byRole, "privacy.role": ["controller"], "agreement.jointArrangement": [] };
    expect(gapOn(id, alone)).toBe("no");
  });
});
