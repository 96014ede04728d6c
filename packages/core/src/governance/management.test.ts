import { describe, expect, test } from "vitest";
import { operators, ordinary } from "../ai-act/duty-cases.ts";
import { evaluateRule } from "../engine/evaluate.ts";
import type { Verdict } from "../engine/finding.ts";
import type { Facts } from "../facts/facts.generated.ts";
import { gapId } from "../law/gap-id.ts";
import { managementRules } from "./management.ts";
import { practice } from "./practice.ts";

const asOf = "2026-11-21";

/** A good practice: facts under which it is asked for, what meets it, and each fact of these with values that do not. */
interface Practice {
  readonly rule: string;
  readonly asked?: Facts;
  readonly met: Facts;
  /** One change each, after which it is not met. */
  readonly missing: readonly Facts[];
  /** Other ways to meet it. */
  readonly also?: readonly Facts[];
  /** One change each, after which it is not asked for. */
  readonly idle?: readonly Facts[];
  /** The stage of the system; nothing where the organisation owes it. */
  readonly stage: "plan" | "use" | undefined;
}

const customers: Facts = { "management.audience": ["customers"] };
const topics = ["privacy", "ethics", "passwords", "phishing", "sensitive-data"] as const;
const measures = [
  "encryption",
  "access",
  "backup",
  "monitoring",
  "vulnerability-scan",
  "firewall",
  "endpoint",
] as const;
const frames = ["iso-27001", "it-grundschutz", "iso-42001", "nist-ai-rmf", "c5", "tisax"] as const;
const outputs = ["text", "image", "audio", "video"] as const;
const abroad: Facts = {
  "processing.personalData": true,
  "transfer.toThirdCountry": true,
  "transfer.basis": "standard-clauses",
};
const chatbot: Facts = {
  ...ordinary,
  ...operators.deployer,
  "interaction.direct": true,
  "interaction.obvious": false,
  ...customers,
};

const practices: readonly Practice[] = [
  { ...yesNo("policy", "governance.policyInForce"), stage: undefined },
  {
    ...yesNo("policy-approval", "management.policyApproved"),
    stage: undefined,
    asked: { "governance.policyInForce": true },
    idle: [{ "governance.policyInForce": false }],
  },
  {
    ...yesNo("policy-review", "management.policyReviewed"),
    stage: undefined,
    asked: { "governance.policyInForce": true },
    idle: [{ "governance.policyInForce": false }],
  },
  { ...yesNo("contact", "management.contactNamed"), stage: undefined },
  { ...yesNo("ai-officer", "management.aiOfficerNamed"), stage: undefined },
  concepts("roles", ["roles"]),
  concepts("cooperation", ["cooperation"]),
  concepts("strategy", ["strategy"]),
  concepts("feedback", ["feedback"]),
  concepts("procurement", ["procurement"]),
  concepts("access-concept", ["access"]),
  concepts("deletion-concept", ["deletion"]),
  concepts("security-concept", ["security", "incident"]),
  concepts("ai-security", ["ai-security"]),
  {
    rule: "security-frame",
    stage: undefined,
    met: { "management.frameworks": ["iso-27001"] },
    also: frames.map((frame) => ({ "management.frameworks": [frame] })),
    missing: [{ "management.frameworks": [] }],
  },
  {
    rule: "audits",
    stage: undefined,
    met: { "management.audits": ["audit", "penetration-test"] },
    missing: [{ "management.audits": ["audit"] }, { "management.audits": ["penetration-test"] }],
  },
  { ...yesNo("lessons", "management.incidentsEvaluated"), stage: undefined },
  {
    rule: "shadow-ai",
    stage: undefined,
    met: { "management.shadowAiChecked": true, "management.privateAccountsRuled": true },
    missing: [{ "management.shadowAiChecked": false }, { "management.privateAccountsRuled": false }],
  },
  { ...yesNo("data-classes", "management.dataSorted"), stage: undefined },
  {
    rule: "training-audience",
    stage: undefined,
    met: { "management.trainedRoles": ["leadership", "staff"] },
    missing: [{ "management.trainedRoles": ["leadership"] }, { "management.trainedRoles": ["staff"] }],
  },
  {
    rule: "training-topics",
    stage: undefined,
    met: { "management.trainingTopics": topics },
    missing: topics.map((topic) => ({ "management.trainingTopics": topics.filter((one) => one !== topic) })),
  },
  { ...yesNo("training-repeated", "management.trainingScheduled"), stage: undefined },
  { ...yesNo("owner", "governance.ownerNamed"), stage: "plan" },
  {
    rule: "owner-role",
    stage: "plan",
    asked: { "governance.ownerNamed": true },
    met: { "management.ownerRole": "business" },
    missing: [
      { "management.ownerRole": "it" },
      { "management.ownerRole": "data-protection" },
      { "management.ownerRole": "committee" },
    ],
    idle: [{ "governance.ownerNamed": false }],
  },
  { ...yesNo("scope", "management.scopeStated"), stage: "plan" },
  { ...yesNo("risk-class", "management.classReasoned"), stage: "plan" },
  yesNo("analysis-first", "management.analysedFirst"),
  {
    ...yesNo("officer-first", "management.officerFirst"),
    asked: { "processing.personalData": true, "agreement.officerDesignated": true },
    idle: [{ "processing.personalData": false }, { "agreement.officerDesignated": false }],
  },
  yesNo("review-before-choice", "management.reviewedBeforeChoice"),
  {
    ...yesNo("supplier-check", "management.suppliersChecked"),
    asked: { "processing.personalData": true, "processing.byProcessor": false },
    idle: [{ "processing.byProcessor": true }],
  },
  {
    ...yesNo("supplier-check", "management.suppliersChecked"),
    asked: { "processing.personalData": false, "processing.byProcessor": true },
    idle: [{ "processing.personalData": true }],
  },
  {
    ...yesNo("transfer-check", "management.transferChecked"),
    asked: abroad,
    idle: [
      { "processing.personalData": false },
      { "transfer.toThirdCountry": false },
      { "transfer.basis": "adequacy" },
      { "transfer.basis": "data-privacy-framework" },
      { "transfer.basis": "none" },
    ],
  },
  {
    ...yesNo("transfer-check", "management.transferChecked"),
    asked: { ...abroad, "transfer.basis": "binding-corporate-rules" },
  },
  { ...yesNo("transfer-check", "management.transferChecked"), asked: { ...abroad, "transfer.basis": "derogation" } },
  {
    rule: "record",
    stage: "use",
    met: { "management.dataNamed": true, "management.decisionRole": "none" },
    also: [
      { "management.dataNamed": true, "management.decisionRole": "support" },
      { "management.dataNamed": true, "management.decisionRole": "decisive" },
    ],
    missing: [{ "management.dataNamed": false }],
  },
  yesNo("data-flows", "management.flowsRecorded"),
  yesNo("data-matrix", "management.dataRuled"),
  practised("origin", "origin-known"),
  ...outside(practised("effects", "effects-documented")),
  {
    rule: "technical-base",
    stage: "use",
    met: { "management.measures": measures },
    missing: measures.map((measure) => ({ "management.measures": measures.filter((one) => one !== measure) })),
  },
  {
    rule: "logging",
    stage: "use",
    met: { "management.measures": ["logging"] },
    missing: [{ "management.measures": measures }],
  },
  {
    rule: "masking",
    stage: "use",
    asked: abroad,
    met: { "management.measures": ["masking"] },
    missing: [{ "management.measures": measures }],
    idle: [{ "processing.personalData": false }, { "transfer.toThirdCountry": false }],
  },
  {
    ...yesNo("pilot-goal", "management.pilotGoalSet"),
    asked: { "governance.stage": "pilot" },
    idle: [{ "governance.stage": "productive" }],
  },
  yesNo("output-owner", "management.outputOwnerNamed"),
  ...outside({
    rule: "launch-review",
    stage: "use",
    met: { "management.humanReview": "samples", "management.introduction": "open" },
    also: [
      { "management.humanReview": "every-output", "management.introduction": "open" },
      { "management.humanReview": "samples", "management.introduction": "reviewed" },
    ],
    missing: [{ "management.humanReview": "none" }, { "management.introduction": "overdue" }],
  }),
  ...outside({
    rule: "launch-automation",
    stage: "use",
    asked: { "management.introduction": "open" },
    met: { "management.automatedEarly": false },
    missing: [{ "management.automatedEarly": true }],
    idle: [{ "management.introduction": "reviewed" }],
  }),
  ...outside({
    rule: "launch-automation",
    stage: "use",
    asked: { "management.introduction": "overdue" },
    met: { "management.automatedEarly": false },
    missing: [{ "management.automatedEarly": true }],
  }),
  practised("process", "process-adapted"),
  {
    ...practised("staff-heard", "staff-heard"),
    asked: { "workplace.usedByStaff": true },
    idle: [{ "workplace.usedByStaff": false }],
  },
  {
    rule: "chat-notice",
    stage: "use",
    asked: chatbot,
    met: { "management.evidence": ["interaction-notice"] },
    missing: [{ "management.evidence": ["output-marked"] }],
    idle: [
      { "operator.uses": false },
      { "interaction.direct": false },
      { "interaction.obvious": true },
      { "management.audience": ["staff"] },
      { ...operators.provider, "operator.uses": true },
    ],
  },
  {
    rule: "chat-notice",
    stage: "use",
    asked: { ...chatbot, "management.audience": ["public"] },
    met: { "management.evidence": ["interaction-notice"] },
    missing: [{ "management.evidence": [] }],
  },
  ...outputs.flatMap((output) =>
    outside({
      rule: "content-review",
      stage: "use",
      asked: { "content.generates": [output], "management.evidence": [] },
      met: { "management.practices": ["content-reviewed"] },
      also: [
        { "management.practices": [], "management.evidence": ["text-labelled"] },
        { "management.practices": [], "management.evidence": ["deep-fake-labelled"] },
      ],
      missing: [{ "management.practices": ["staff-heard"] }],
      idle: [{ "content.generates": [] }],
    }),
  ),
  ...outputs.map((output) => ({
    ...practised("output-rights", "output-rights-checked"),
    asked: { "content.generates": [output] },
    idle: [{ "content.generates": [] }],
  })),
  {
    ...practised("customers-told", "customers-told"),
    asked: customers,
    idle: [{ "management.audience": ["public", "staff"] }],
  },
  yesNo("system-review", "management.reviewCurrent"),
];

describe.each(practices)("practice/$rule", ({ rule, asked = {}, met, missing, also = [], idle = [], stage }) => {
  const inUse: Facts = stage === undefined ? {} : { "governance.stage": "productive" };

  test("is no gap when it is met", () => {
    for (const way of [met, ...also]) expect(gap(rule, { ...inUse, ...asked, ...way }), shown(way)).toBe("no");
  });

  test("is a gap when it is not", () => {
    for (const change of missing)
      expect(gap(rule, { ...inUse, ...asked, ...met, ...change }), shown(change)).toBe("yes");
  });

  test("is open when nobody said whether it is met", () => {
    expect(gap(rule, { ...inUse, ...asked })).toBe("unknown");
    for (const key of Object.keys(met)) {
      const others = Object.fromEntries(Object.entries({ ...inUse, ...asked, ...met }).filter(([one]) => one !== key));
      expect(gap(rule, others), key).toBe("unknown");
    }
  });

  test("is not asked for elsewhere", () => {
    for (const change of idle) {
      const [failing] = missing;
      expect(verdict(`practice/${rule}`, { ...inUse, ...asked, ...change }), shown(change)).toBe("no");
      expect(gap(rule, { ...inUse, ...asked, ...met, ...failing, ...change }), shown(change)).toBe("no");
    }
    expect(verdict(`practice/${rule}`, { ...inUse, ...asked })).toBe("yes");
  });

  test("is asked for from its stage on", () => {
    const failing = { ...asked, ...met, ...missing[0] };
    const found = (["idea", "pilot", "productive", "stopped"] as const).map((one) =>
      gap(rule, { ...failing, "governance.stage": one }),
    );
    const pilot = asked["governance.stage"] === "pilot";
    expect(found).toEqual([
      stage === "use" ? "no" : "yes",
      "yes",
      pilot ? "no" : "yes",
      stage === undefined ? "yes" : "no",
    ]);
  });
});

test.each([...new Map(practices.map(({ rule, stage }) => [rule, stage]))])(
  "practice/%s is recommended since the AI Act is law, once for the organisation or for each system as the table says",
  (rule, stage) => {
    const [entry, ...others] = practice.entries.get(`practice/${rule}`) ?? [];
    expect(others).toEqual([]);
    expect(entry?.duty?.scope).toBe(stage === undefined ? "organisation" : undefined);
    expect(evaluateRule(practice, `practice/${rule}`, { facts: {}, asOf: "2024-07-31" })).toBeUndefined();
    expect(evaluateRule(practice, `practice/${rule}`, { facts: {}, asOf: "2024-08-01" })).toBeDefined();
  },
);

test("every practice stands in the table", () => {
  const ids = new Set(managementRules.map(({ id }) => id.replace("practice/", "")));
  ids.delete("prohibited-in-use");
  expect([...new Set(practices.map(({ rule }) => rule))].sort()).toEqual([...ids].sort());
});

test("good practice is called so, and names the document that shows it", () => {
  for (const { id, source, duty } of managementRules) {
    expect("document" in source, id).toBe(id !== "practice/prohibited-in-use");
    expect(duty?.documents?.length, id).toBeGreaterThan(0);
  }
});

function yesNo(rule: string, fact: keyof Facts): Practice {
  return { rule, stage: "use", met: { [fact]: true }, missing: [{ [fact]: false }] };
}

type Concepts = Exclude<NonNullable<Facts["management.concepts"]>, "undecided">;

function concepts(rule: string, needed: Concepts): Practice {
  const all: Concepts = ["access", "deletion", "security", "ai-security", "incident", "cooperation", "strategy"];
  const others: Concepts = [...all, "roles", "feedback", "procurement"];
  return {
    rule,
    stage: undefined,
    met: { "management.concepts": needed },
    missing: needed.map((concept) => ({ "management.concepts": others.filter((one) => one !== concept) })),
  };
}

type Practised = Exclude<NonNullable<Facts["management.practices"]>, "undecided">;

function practised(rule: string, option: Practised[number]): Practice {
  const others: Practised = ["process-adapted", "staff-heard", "origin-known", "output-rights-checked"];
  const more: Practised = [...others, "content-reviewed", "effects-documented", "customers-told"];
  return {
    rule,
    stage: "use",
    met: { "management.practices": [option] },
    missing: [{ "management.practices": more.filter((one) => one !== option) }],
  };
}

/** The same where it is asked for because customers or the public meet the system. */
function outside(one: Practice): readonly Practice[] {
  return (["customers", "public"] as const).map((audience) => ({
    ...one,
    asked: { ...one.asked, "management.audience": [audience] },
    idle: [...(one.idle ?? []), { "management.audience": ["staff"] }],
  }));
}

function gap(rule: string, facts: Facts): Verdict | undefined {
  return verdict(gapId(`practice/${rule}`), facts);
}

function verdict(id: string, facts: Facts): Verdict | undefined {
  return evaluateRule(practice, id, { facts: { ...facts }, asOf })?.verdict;
}

function shown(facts: Facts): string {
  return JSON.stringify(facts);
}
