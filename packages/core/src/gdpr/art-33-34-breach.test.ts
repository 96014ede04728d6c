import { describe, expect, test } from "vitest";
import { practice } from "../governance/practice.ts";
import type { Facts } from "../index.ts";
import { gapId } from "../law/gap-id.ts";
import { gapOn, type Row, verdictOn, without } from "./responsibility-case.ts";

const leak: Facts = {
  "processing.personalData": true,
  "privacy.role": ["controller"],
  "agreement.breach": ["security", "aware"],
  "agreement.breachEffect": ["disclosure"],
  "agreement.breachRisk": "risk",
  "agreement.breachCircumstances": [],
  "agreement.breachRegister": false,
};

const breaches: readonly Row[] = [
  { situation: "a shared chat exposed customer data", facts: leak, verdict: "yes" },
  { situation: "no breach of security", facts: { ...leak, "agreement.breach": [] }, verdict: "no" },
  { situation: "no effect on data", facts: { ...leak, "agreement.breachEffect": [] }, verdict: "no" },
  { situation: "no personal data", facts: { ...leak, "processing.personalData": false }, verdict: "no" },
  { situation: "not yet known", facts: { ...leak, "agreement.breach": ["security"] }, verdict: "yes" },
  { situation: "breach unstated", facts: without(leak, "agreement.breach"), verdict: "unknown" },
  { situation: "effect unstated", facts: without(leak, "agreement.breachEffect"), verdict: "unknown" },
  { situation: "personal data unstated", facts: without(leak, "processing.personalData"), verdict: "unknown" },
];

describe("Art. 4(12): a personal data breach", () => {
  test.each(breaches)("$situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOn("gdpr/art-4.12", facts)).toBe(verdict);
  });

  test.each(["destruction", "loss", "alteration", "disclosure", "access"] as const)("%s alone is enough", (effect) => {
    expect(verdictOn("gdpr/art-4.12", { ...leak, "agreement.breachEffect": [effect] })).toBe("yes");
  });
});

describe("Art. 33: the notification", () => {
  test.each<Row & { id: string }>([
    { id: "gdpr/art-33.1", situation: "a risk", facts: leak, verdict: "yes" },
    {
      id: "gdpr/art-33.1",
      situation: "a high risk",
      facts: { ...leak, "agreement.breachRisk": "high" },
      verdict: "yes",
    },
    {
      id: "gdpr/art-33.1",
      situation: "a risk is unlikely",
      facts: { ...leak, "agreement.breachRisk": "unlikely" },
      verdict: "no",
    },
    {
      id: "gdpr/art-33.1",
      situation: "risk unstated",
      facts: without(leak, "agreement.breachRisk"),
      verdict: "unknown",
    },
    {
      id: "gdpr/art-33.1",
      situation: "nobody is aware",
      facts: { ...leak, "agreement.breach": ["security"] },
      verdict: "no",
    },
    {
      id: "gdpr/art-33.1",
      situation: "no breach in the sense of Art. 4(12)",
      facts: { ...leak, "agreement.breachEffect": [] },
      verdict: "no",
    },
    { id: "gdpr/art-33.2", situation: "a risk", facts: leak, verdict: "yes" },
    {
      id: "gdpr/art-33.2",
      situation: "a risk is unlikely: the controller is told all the same",
      facts: { ...leak, "agreement.breachRisk": "unlikely" },
      verdict: "yes",
    },
    {
      id: "gdpr/art-33.2",
      situation: "nobody is aware",
      facts: { ...leak, "agreement.breach": ["security"] },
      verdict: "no",
    },
    {
      id: "gdpr/art-33.2",
      situation: "no breach in the sense of Art. 4(12)",
      facts: { ...leak, "agreement.breachEffect": [] },
      verdict: "no",
    },
    { id: "gdpr/art-33.3", situation: "a notification is due", facts: leak, verdict: "yes" },
    {
      id: "gdpr/art-33.3",
      situation: "none is due",
      facts: { ...leak, "agreement.breachRisk": "unlikely" },
      verdict: "no",
    },
  ])("$id, $situation: $verdict", ({ id, facts, verdict }) => {
    expect(verdictOn(id, facts)).toBe(verdict);
  });

  test("what an incident brings is told and is never a gap", () => {
    for (const id of ["gdpr/art-33.1", "gdpr/art-33.2", "gdpr/art-33.3", "gdpr/art-34.1", "gdpr/art-34.3.c"]) {
      expect(practice.entries.has(gapId(id))).toBe(false);
    }
  });

  test.each<Row>([
    { situation: "a breach, no register", facts: leak, verdict: "yes" },
    {
      situation: "a breach that needs no notification, no register",
      facts: { ...leak, "agreement.breachRisk": "unlikely" },
      verdict: "yes",
    },
    { situation: "a breach, a register", facts: { ...leak, "agreement.breachRegister": true }, verdict: "no" },
    { situation: "no breach, no register", facts: { ...leak, "agreement.breach": [] }, verdict: "no" },
    { situation: "register unstated", facts: without(leak, "agreement.breachRegister"), verdict: "unknown" },
    {
      situation: "the processor's customer keeps it",
      facts: { ...leak, "privacy.role": ["processor"] },
      verdict: "no",
    },
  ])("Art. 33(5), $situation, a gap: $verdict", ({ facts, verdict }) => {
    expect(gapOn("gdpr/art-33.5", facts)).toBe(verdict);
  });
});

const grave: Facts = { ...leak, "agreement.breachRisk": "high" };

describe("Art. 34 and § 29(1) BDSG: telling the people", () => {
  test.each<{
    circumstances: Facts["agreement.breachCircumstances"];
    told: string;
    published: string;
    secret: string;
  }>([
    { circumstances: [], told: "yes", published: "no", secret: "no" },
    { circumstances: ["unreadable"], told: "no", published: "no", secret: "no" },
    { circumstances: ["risk-removed"], told: "no", published: "no", secret: "no" },
    { circumstances: ["disproportionate"], told: "no", published: "yes", secret: "no" },
    { circumstances: ["disproportionate", "unreadable"], told: "no", published: "no", secret: "no" },
    { circumstances: ["disproportionate", "risk-removed"], told: "no", published: "no", secret: "no" },
    { circumstances: ["secret"], told: "no", published: "no", secret: "yes" },
    { circumstances: ["disproportionate", "secret"], told: "no", published: "no", secret: "yes" },
    { circumstances: ["secret", "interest-prevails"], told: "yes", published: "no", secret: "no" },
    { circumstances: ["interest-prevails"], told: "yes", published: "no", secret: "no" },
    {
      circumstances: ["disproportionate", "secret", "interest-prevails"],
      told: "no",
      published: "yes",
      secret: "no",
    },
    { circumstances: "undecided", told: "unknown", published: "unknown", secret: "unknown" },
  ])("a high risk and $circumstances", ({ circumstances = [], told, published, secret }) => {
    const facts: Facts = { ...grave, "agreement.breachCircumstances": circumstances };
    expect(verdictOn("gdpr/art-34.1", facts)).toBe(told);
    expect(verdictOn("gdpr/art-34.3.c", facts)).toBe(published);
    expect(verdictOn("bdsg/29.1", facts)).toBe(secret);
  });

  test.each<Row>([
    { situation: "a risk that is not high", facts: leak, verdict: "no" },
    { situation: "a risk that is unlikely", facts: { ...leak, "agreement.breachRisk": "unlikely" }, verdict: "no" },
    { situation: "no breach", facts: { ...grave, "agreement.breach": [] }, verdict: "no" },
    { situation: "risk unstated", facts: without(grave, "agreement.breachRisk"), verdict: "unknown" },
  ])("Art. 34(1), $situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOn("gdpr/art-34.1", facts)).toBe(verdict);
  });

  test("what is no breach is not published, whatever the effort", () => {
    const facts: Facts = { ...grave, "agreement.breach": [], "agreement.breachCircumstances": ["disproportionate"] };
    expect(verdictOn("gdpr/art-34.3.c", facts)).toBe("no");
  });

  test("a risk that is not high is not published, whatever the effort", () => {
    const facts: Facts = { ...leak, "agreement.breachCircumstances": ["disproportionate"] };
    expect(verdictOn("gdpr/art-34.3.c", facts)).toBe("no");
  });
});
