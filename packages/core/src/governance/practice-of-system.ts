import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { goodPractice } from "./good-practice.ts";

const forOutsiders: Condition<FactKey> = { fact: "management.audience", includes: ["customers", "public"] };
const generates: Condition<FactKey> = { fact: "content.generates", includes: ["text", "image", "audio", "video"] };
const personalData: Condition<FactKey> = { fact: "processing.personalData", is: true };
const toThirdCountry: Condition<FactKey> = { fact: "transfer.toThirdCountry", is: true };

/** Good practice for each system, in the order in which it is introduced. */
export const systemPractices: readonly Rule<FactKey>[] = [
  // Before it is chosen.
  /* @__PURE__ */ goodPractice("owner", {
    since: "plan",
    documents: ["D01"],
    met: { fact: "governance.ownerNamed", is: true },
  }),
  /* @__PURE__ */ goodPractice("owner-role", {
    since: "plan",
    documents: ["D01"],
    when: { fact: "governance.ownerNamed", is: true },
    met: { fact: "management.ownerRole", is: "business" },
  }),
  /* @__PURE__ */ goodPractice("scope", {
    since: "plan",
    documents: ["D01"],
    met: { fact: "management.scopeStated", is: true },
  }),
  /* @__PURE__ */ goodPractice("risk-class", {
    since: "plan",
    documents: ["D02"],
    met: { fact: "management.classReasoned", is: true },
  }),
  /* @__PURE__ */ goodPractice("analysis-first", {
    documents: ["D01"],
    met: { fact: "management.analysedFirst", is: true },
  }),
  /* @__PURE__ */ goodPractice("officer-first", {
    documents: ["D12"],
    when: { all: [personalData, { fact: "agreement.officerDesignated", is: true }] },
    met: { fact: "management.officerFirst", is: true },
  }),
  /* @__PURE__ */ goodPractice("review-before-choice", {
    documents: ["D19"],
    met: { fact: "management.reviewedBeforeChoice", is: true },
  }),
  // Art. 28(1) GDPR asks the same about processors.
  /* @__PURE__ */ goodPractice("supplier-check", {
    documents: ["D19"],
    unless: { all: [personalData, { fact: "processing.byProcessor", is: true }] },
    met: { fact: "management.suppliersChecked", is: true },
  }),
  /* @__PURE__ */ goodPractice("transfer-check", {
    documents: ["D13"],
    when: {
      all: [
        personalData,
        toThirdCountry,
        { fact: "transfer.basis", includes: ["standard-clauses", "binding-corporate-rules", "derogation"] },
      ],
    },
    met: { fact: "management.transferChecked", is: true },
  }),
  // What is on record about it.
  /* @__PURE__ */ goodPractice("record", {
    documents: ["D01"],
    met: {
      all: [
        { fact: "management.dataNamed", is: true },
        { fact: "management.decisionRole", includes: ["none", "support", "decisive"] },
      ],
    },
  }),
  /* @__PURE__ */ goodPractice("data-flows", {
    documents: ["D13"],
    met: { fact: "management.flowsRecorded", is: true },
  }),
  /* @__PURE__ */ goodPractice("data-matrix", { documents: ["D17"], met: { fact: "management.dataRuled", is: true } }),
  /* @__PURE__ */ goodPractice("origin", { documents: ["D19"], met: /* @__PURE__ */ practised("origin-known") }),
  /* @__PURE__ */ goodPractice("effects", {
    documents: ["D01"],
    when: forOutsiders,
    met: /* @__PURE__ */ practised("effects-documented"),
  }),
  // How it is protected.
  /* @__PURE__ */ goodPractice("technical-base", {
    documents: ["D15"],
    met: {
      all: [
        /* @__PURE__ */ measure("encryption"),
        /* @__PURE__ */ measure("access"),
        /* @__PURE__ */ measure("backup"),
        /* @__PURE__ */ measure("monitoring"),
        /* @__PURE__ */ measure("vulnerability-scan"),
        /* @__PURE__ */ measure("firewall"),
        /* @__PURE__ */ measure("endpoint"),
      ],
    },
  }),
  /* @__PURE__ */ goodPractice("logging", { documents: ["D29"], met: /* @__PURE__ */ measure("logging") }),
  /* @__PURE__ */ goodPractice("masking", {
    documents: ["D15"],
    when: { all: [personalData, toThirdCountry] },
    met: /* @__PURE__ */ measure("masking"),
  }),
  // How it is introduced.
  /* @__PURE__ */ goodPractice("pilot-goal", {
    documents: ["D01"],
    when: { fact: "governance.stage", is: "pilot" },
    met: { fact: "management.pilotGoalSet", is: true },
  }),
  /* @__PURE__ */ goodPractice("output-owner", {
    documents: ["D01"],
    met: { fact: "management.outputOwnerNamed", is: true },
  }),
  /* @__PURE__ */ goodPractice("launch-review", {
    documents: ["D01"],
    when: forOutsiders,
    met: {
      all: [
        { fact: "management.humanReview", includes: ["every-output", "samples"] },
        { fact: "management.introduction", includes: ["open", "reviewed"] },
      ],
    },
  }),
  /* @__PURE__ */ goodPractice("launch-automation", {
    documents: ["D01"],
    when: { all: [forOutsiders, { fact: "management.introduction", includes: ["open", "overdue"] }] },
    met: { fact: "management.automatedEarly", is: false },
  }),
  /* @__PURE__ */ goodPractice("process", { documents: ["D01"], met: /* @__PURE__ */ practised("process-adapted") }),
  /* @__PURE__ */ goodPractice("staff-heard", {
    documents: ["D22"],
    when: { fact: "workplace.usedByStaff", is: true },
    met: /* @__PURE__ */ practised("staff-heard"),
  }),
  // What people outside see of it. Art. 50 asks more of providers, and of some deployers.
  /* @__PURE__ */ goodPractice("chat-notice", {
    documents: ["D16"],
    when: { all: [{ rule: "ai-act/art-3.4" }, forOutsiders, { fact: "interaction.direct", is: true }] },
    unless: { any: [{ rule: "ai-act/art-3.3" }, { fact: "interaction.obvious", is: true }] },
    met: { fact: "management.evidence", includes: ["interaction-notice"] },
  }),
  /* @__PURE__ */ goodPractice("content-review", {
    documents: ["D16"],
    when: { all: [generates, forOutsiders] },
    met: {
      any: [
        /* @__PURE__ */ practised("content-reviewed"),
        { fact: "management.evidence", includes: ["text-labelled", "deep-fake-labelled"] },
      ],
    },
  }),
  /* @__PURE__ */ goodPractice("output-rights", {
    documents: ["D01"],
    when: generates,
    met: /* @__PURE__ */ practised("output-rights-checked"),
  }),
  /* @__PURE__ */ goodPractice("customers-told", {
    documents: ["D16"],
    when: { fact: "management.audience", includes: ["customers"] },
    met: /* @__PURE__ */ practised("customers-told"),
  }),
  // What is looked at again.
  /* @__PURE__ */ goodPractice("system-review", {
    documents: ["D01"],
    met: { fact: "management.reviewCurrent", is: true },
  }),
];

function practised(practice: string): Condition<FactKey> {
  return { fact: "management.practices", includes: [practice] };
}

function measure(kind: string): Condition<FactKey> {
  return { fact: "management.measures", includes: [kind] };
}
