import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { goodPractice } from "./good-practice.ts";

const scope = "organisation";
const policyInForce: Condition<FactKey> = { fact: "governance.policyInForce", is: true };

/** Good practice that is asked for once: policy, people, concepts, training, audits. */
export const organisationPractices: readonly Rule<FactKey>[] = [
  /* @__PURE__ */ goodPractice("policy", { scope, documents: ["D17"], met: policyInForce }),
  /* @__PURE__ */ goodPractice("policy-approval", {
    scope,
    documents: ["D17"],
    when: policyInForce,
    met: { fact: "management.policyApproved", is: true },
  }),
  /* @__PURE__ */ goodPractice("policy-review", {
    scope,
    documents: ["D17"],
    when: policyInForce,
    met: { fact: "management.policyReviewed", is: true },
  }),
  /* @__PURE__ */ goodPractice("contact", {
    scope,
    documents: ["D17"],
    met: { fact: "management.contactNamed", is: true },
  }),
  /* @__PURE__ */ goodPractice("ai-officer", {
    scope,
    documents: ["D24"],
    met: { fact: "management.aiOfficerNamed", is: true },
  }),
  /* @__PURE__ */ goodPractice("roles", { scope, documents: ["D17"], met: /* @__PURE__ */ concept("roles") }),
  /* @__PURE__ */ goodPractice("cooperation", {
    scope,
    documents: ["D24"],
    met: /* @__PURE__ */ concept("cooperation"),
  }),
  /* @__PURE__ */ goodPractice("strategy", { scope, documents: ["D24"], met: /* @__PURE__ */ concept("strategy") }),
  /* @__PURE__ */ goodPractice("feedback", { scope, documents: ["D24"], met: /* @__PURE__ */ concept("feedback") }),
  /* @__PURE__ */ goodPractice("procurement", {
    scope,
    documents: ["D19"],
    met: /* @__PURE__ */ concept("procurement"),
  }),
  /* @__PURE__ */ goodPractice("access-concept", { scope, documents: ["D15"], met: /* @__PURE__ */ concept("access") }),
  /* @__PURE__ */ goodPractice("deletion-concept", {
    scope,
    documents: ["D15"],
    met: /* @__PURE__ */ concept("deletion"),
  }),
  /* @__PURE__ */ goodPractice("security-concept", {
    scope,
    documents: ["D15"],
    met: { all: [/* @__PURE__ */ concept("security"), /* @__PURE__ */ concept("incident")] },
  }),
  /* @__PURE__ */ goodPractice("ai-security", {
    scope,
    documents: ["D15"],
    met: /* @__PURE__ */ concept("ai-security"),
  }),
  /* @__PURE__ */ goodPractice("security-frame", {
    scope,
    documents: ["D15"],
    met: {
      fact: "management.frameworks",
      includes: ["iso-27001", "it-grundschutz", "iso-42001", "nist-ai-rmf", "c5", "tisax"],
    },
  }),
  /* @__PURE__ */ goodPractice("audits", {
    scope,
    documents: ["D15"],
    met: {
      all: [
        { fact: "management.audits", includes: ["audit"] },
        { fact: "management.audits", includes: ["penetration-test"] },
      ],
    },
  }),
  /* @__PURE__ */ goodPractice("lessons", {
    scope,
    documents: ["D24"],
    met: { fact: "management.incidentsEvaluated", is: true },
  }),
  /* @__PURE__ */ goodPractice("shadow-ai", {
    scope,
    documents: ["D01"],
    met: {
      all: [
        { fact: "management.shadowAiChecked", is: true },
        { fact: "management.privateAccountsRuled", is: true },
      ],
    },
  }),
  /* @__PURE__ */ goodPractice("data-classes", {
    scope,
    documents: ["D17"],
    met: { fact: "management.dataSorted", is: true },
  }),
  /* @__PURE__ */ goodPractice("training-audience", {
    scope,
    documents: ["D18"],
    met: {
      all: [
        { fact: "management.trainedRoles", includes: ["leadership"] },
        { fact: "management.trainedRoles", includes: ["staff"] },
      ],
    },
  }),
  /* @__PURE__ */ goodPractice("training-topics", {
    scope,
    documents: ["D18"],
    met: {
      all: [
        { fact: "management.trainingTopics", includes: ["privacy"] },
        { fact: "management.trainingTopics", includes: ["ethics"] },
        { fact: "management.trainingTopics", includes: ["passwords"] },
        { fact: "management.trainingTopics", includes: ["phishing"] },
        { fact: "management.trainingTopics", includes: ["sensitive-data"] },
      ],
    },
  }),
  /* @__PURE__ */ goodPractice("training-repeated", {
    scope,
    documents: ["D18"],
    met: { fact: "management.trainingScheduled", is: true },
  }),
];

function concept(kind: string): Condition<FactKey> {
  return { fact: "management.concepts", includes: [kind] };
}
