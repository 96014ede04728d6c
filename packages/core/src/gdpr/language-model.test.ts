import { describe, expect, test } from "vitest";
import type { Facts } from "../index.ts";
import { controller, gapIn, rowsOfChoice, rowsOfList, rowsOfScope, verdictOn } from "./privacy-cases.ts";

const trained: Facts = { "privacy.modelTrainedOnPersonalData": true };
const anonymous: Facts = {
  ...trained,
  "privacy.modelAnonymity": ["no-extraction", "no-answer", "judged-in-the-case"],
};
const leaky: Facts = { ...trained, "privacy.modelAnonymity": [] };
const writes: Facts = { "content.generates": ["text"] };
const onInterest: Facts = { "privacy.bases": ["legitimate-interest"] };
const talks: Facts = { "interaction.direct": true };

describe("EDPB Opinion 28/2024: is the model anonymous?", () => {
  test.each<{ situation: string; facts: Facts; verdict: string; contested: string }>([
    { situation: "all three points shown", facts: anonymous, verdict: "yes", contested: "yes" },
    ...["no-extraction", "no-answer", "judged-in-the-case"].map((missing) => ({
      situation: `${missing} not shown, no text`,
      facts: { ...notShown(anonymous, missing), "content.generates": [] },
      verdict: "no",
      contested: "no",
    })),
    { situation: "a language model that leaks", facts: { ...leaky, ...writes }, verdict: "no", contested: "yes" },
    {
      situation: "not trained on personal data",
      facts: { ...anonymous, ...writes, "privacy.modelTrainedOnPersonalData": false },
      verdict: "no",
      contested: "no",
    },
    { situation: "nothing shown by anybody", facts: trained, verdict: "unknown", contested: "unknown" },
  ])("$situation: $verdict, under the contested view $contested", ({ facts, verdict, contested }) => {
    expect(verdictOn("edpb/28-2024.3.2", facts)).toBe(verdict);
    expect(verdictOn("edpb/28-2024.3.2", facts, { layer: "draft-guideline" })).toBe(verdict);
    expect(verdictOn("edpb/28-2024.3.2", facts, { layer: "contested" })).toBe(contested);
  });
});

test.each([
  ...rowsOfScope("edpb/28-2024.3.3", { ...onInterest, "privacy.legitimateInterest": [] }),
  ...rowsOfList({
    rule: "edpb/28-2024.3.3",
    facts: onInterest,
    fact: "privacy.legitimateInterest",
    options: ["expected", "opt-out"],
  }),
  ...rowsOfScope("edpb/28-2024.3.4", { ...leaky, "privacy.modelCheck": [] }),
  ...rowsOfList({
    rule: "edpb/28-2024.3.4",
    facts: leaky,
    fact: "privacy.modelCheck",
    options: ["data-source", "findings"],
  }),
  ...rowsOfScope("dsk/ai-2024.1", { "privacy.conceptionChecks": [] }),
  ...rowsOfList({
    rule: "dsk/ai-2024.1",
    fact: "privacy.conceptionChecks",
    options: [
      "purposes-and-fields",
      "unlawful-uses-excluded",
      "without-personal-data",
      "training-lawful",
      "basis-per-step",
      "no-final-decision",
      "closed-system",
      "transparency",
      "training-and-history",
      "rights-can-be-met",
    ],
  }),
  ...rowsOfScope("dsk/ai-2024.2", { "privacy.implementationChecks": [] }),
  ...rowsOfList({
    rule: "dsk/ai-2024.2",
    fact: "privacy.implementationChecks",
    options: [
      "roles-settled",
      "internal-rules",
      "impact-assessment-checked",
      "staff-protected",
      "design-and-default",
      "security",
      "staff-trained",
      "developments-watched",
    ],
  }),
  ...rowsOfScope("dsk/ai-2024.3", { "privacy.useChecks": [] }),
  ...rowsOfList({
    rule: "dsk/ai-2024.3",
    fact: "privacy.useChecks",
    options: ["care-with-data", "special-data-care", "results-correct", "no-discrimination"],
  }),
  ...rowsOfScope("dsk/ai-2024.erasure", { ...writes, "privacy.erasureReach": [] }),
  ...rowsOfList({
    rule: "dsk/ai-2024.erasure",
    facts: writes,
    fact: "privacy.erasureReach",
    options: ["prompts", "history", "embeddings", "vector-stores", "fine-tuning-data", "caches", "supplier-copies"],
  }),
  ...rowsOfList({
    rule: "dsk/measures-2025",
    fact: "privacy.supplierGoals",
    options: [
      "data-minimisation",
      "availability",
      "confidentiality",
      "integrity",
      "intervention",
      "transparency",
      "unlinkability",
    ],
  }),
  ...rowsOfList({
    rule: "practice/model-accuracy",
    facts: writes,
    fact: "privacy.outputCare",
    options: ["users-told", "checked-before-use", "correction-path", "no-fact-source"],
  }),
  ...rowsOfChoice({
    rule: "olg-hamm/chatbot-statements",
    facts: talks,
    fact: "privacy.outputCare",
    options: ["answers-reviewed"],
  }),
  ...rowsOfScope("dsk/measures-2025", { "privacy.supplierGoals": [] }, { addressed: "everyone" }),
  ...rowsOfScope("practice/model-accuracy", { ...writes, "privacy.outputCare": [] }, { addressed: "everyone" }),
])("$rule, $situation: duty $duty, gap $gap", ({ rule, facts, duty, gap }) => {
  expect([verdictOn(rule, facts), gapIn(rule, facts)]).toEqual([duty, gap]);
});

test.each(["opt-out", "masking", "output-filter", "openness"])(
  "%s is one safeguard that tips the balance",
  (safeguard) => {
    const facts = { ...controller, ...onInterest, "privacy.legitimateInterest": ["expected", safeguard] };
    expect(gapIn("edpb/28-2024.3.3", facts)).toBe("no");
  },
);

test.each<{ rule: string; situation: string; facts: Facts; verdict: string }>([
  { rule: "edpb/28-2024.3.3", situation: "another basis", facts: { "privacy.bases": ["contract"] }, verdict: "no" },
  { rule: "edpb/28-2024.3.3", situation: "bases unstated", facts: {}, verdict: "unknown" },
  { rule: "edpb/28-2024.3.4", situation: "an anonymous model", facts: anonymous, verdict: "no" },
  { rule: "edpb/28-2024.3.4", situation: "anonymity unstated", facts: trained, verdict: "unknown" },
  {
    rule: "edpb/28-2024.3.4",
    situation: "trained on other data",
    facts: { ...leaky, "privacy.modelTrainedOnPersonalData": false },
    verdict: "no",
  },
  { rule: "dsk/ai-2024.erasure", situation: "no text", facts: { "content.generates": ["image"] }, verdict: "no" },
  { rule: "dsk/ai-2024.erasure", situation: "content unstated", facts: {}, verdict: "unknown" },
  { rule: "practice/model-accuracy", situation: "no text", facts: { "content.generates": ["image"] }, verdict: "no" },
  {
    rule: "practice/model-accuracy",
    situation: "no personal data",
    facts: { ...writes, "processing.personalData": false },
    verdict: "no",
  },
  {
    rule: "dsk/measures-2025",
    situation: "no personal data",
    facts: { "processing.personalData": false },
    verdict: "no",
  },
  {
    rule: "olg-hamm/chatbot-statements",
    situation: "it talks to nobody",
    facts: { "interaction.direct": false },
    verdict: "no",
  },
  { rule: "olg-hamm/chatbot-statements", situation: "nobody said", facts: {}, verdict: "unknown" },
  {
    rule: "olg-hamm/chatbot-statements",
    situation: "it talks, without personal data",
    facts: { ...talks, "processing.personalData": false },
    verdict: "yes",
  },
])("$rule, $situation: $verdict", ({ rule, facts, verdict }) => {
  expect(verdictOn(rule, { ...controller, ...facts })).toBe(verdict);
});

test.each([
  { rule: "edpb/28-2024.3.2", before: "2024-12-16", from: "2024-12-17", facts: anonymous },
  { rule: "edpb/28-2024.3.3", before: "2024-12-16", from: "2024-12-17", facts: onInterest },
  { rule: "edpb/28-2024.3.4", before: "2024-12-16", from: "2024-12-17", facts: leaky },
  { rule: "dsk/ai-2024.1", before: "2024-05-05", from: "2024-05-06", facts: {} },
  { rule: "dsk/ai-2024.2", before: "2024-05-05", from: "2024-05-06", facts: {} },
  { rule: "dsk/ai-2024.3", before: "2024-05-05", from: "2024-05-06", facts: {} },
  { rule: "dsk/ai-2024.erasure", before: "2024-05-05", from: "2024-05-06", facts: writes },
  { rule: "dsk/measures-2025", before: "2025-06-15", from: "2025-06-16", facts: {} },
  { rule: "olg-hamm/chatbot-statements", before: "2026-05-11", from: "2026-05-12", facts: talks },
] as const)("$rule says nothing before $from", ({ rule, before, from, facts }) => {
  expect(verdictOn(rule, { ...controller, ...facts }, { asOf: before })).toBe("silent");
  expect(verdictOn(rule, { ...controller, ...facts }, { asOf: from })).toBe("yes");
});

test.each([
  { stage: "idea", gap: "no" },
  { stage: "pilot", gap: "yes" },
  { stage: "productive", gap: "yes" },
  { stage: "stopped", gap: "no" },
] as const)("a chatbot whose answers nobody reviews, $stage: gap $gap", ({ stage, gap }) => {
  const facts: Facts = { ...talks, "governance.stage": stage, "privacy.outputCare": [] };
  expect(gapIn("olg-hamm/chatbot-statements", facts)).toBe(gap);
});

function notShown(facts: Facts, option: string): Facts {
  const list = facts["privacy.modelAnonymity"];
  const kept = list === undefined || list === "undecided" ? [] : list.filter((shown) => shown !== option);
  return { ...facts, "privacy.modelAnonymity": kept };
}
