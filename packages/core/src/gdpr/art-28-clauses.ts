import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { everyOption } from "./every-option.ts";

/** Where no contract exists at all, `gdpr/art-28.3` says so, and what the contract must hold is not asked. */
const contracted: Condition<FactKey> = {
  all: [
    { fact: "processing.personalData", is: true },
    { fact: "processing.byProcessor", is: true },
    { fact: "processing.contractSigned", is: true },
  ],
};

/** Art. 28(3), first sentence: what the contract says about the processing. */
export const contractFrame: Rule<FactKey> = {
  id: "gdpr/art-28.3.frame",
  source: { celex: "32016R0679", pinpoint: "Art. 28(3)" },
  from: "2018-05-25",
  outcome: "obligation",
  when: contracted,
  duty: {
    addressees: [],
    fine: "gdpr/art-83.4",
    documents: ["D14"],
    met: /* @__PURE__ */ everyOption("agreement.frame", [
      "subject-matter",
      "duration",
      "nature",
      "purpose",
      "data-types",
      "data-subjects",
      "controller-rights",
    ]),
  },
};

/** Art. 28(3)(a)-(h), and the warning in its second subparagraph, which auditors count as a ninth clause. */
export const contractClauses: readonly Rule<FactKey>[] = [
  /* @__PURE__ */ clause("a", "instructions"),
  /* @__PURE__ */ clause("b", "confidentiality"),
  /* @__PURE__ */ clause("c", "security"),
  /* @__PURE__ */ clause("d", "sub-processors"),
  /* @__PURE__ */ clause("e", "rights-support"),
  /* @__PURE__ */ clause("f", "duty-support"),
  /* @__PURE__ */ clause("g", "deletion"),
  /* @__PURE__ */ clause("h", "audit"),
  /* @__PURE__ */ clause("h2", "unlawful-instruction-warning"),
];

/** What a good agreement holds beside what the law demands: annexes, and terms on AI. */
export const contractExtras: readonly Rule<FactKey>[] = [
  /* @__PURE__ */ extra("practice/agreement-annexes", ["measures-annex", "sub-processor-list"]),
  /* @__PURE__ */ extra("practice/agreement-ai-terms", [
    "no-training",
    "retention",
    "model-location",
    "model-change",
    "derived-data-deletion",
    "ai-act-information",
    "breach-hours",
  ]),
];

function clause(letter: string, option: string): Rule<FactKey> {
  const place = letter === "h2" ? "Art. 28(3), second subparagraph" : `Art. 28(3)(${letter})`;
  return {
    id: `gdpr/art-28.3.${letter}`,
    source: { celex: "32016R0679", pinpoint: place },
    from: "2018-05-25",
    outcome: "obligation",
    when: contracted,
    duty: {
      addressees: [],
      fine: "gdpr/art-83.4",
      documents: ["D14"],
      met: { fact: "agreement.clauses", includes: [option] },
    },
  };
}

function extra(id: string, options: readonly string[]): Rule<FactKey> {
  return {
    id,
    source: { document: "Good practice", pinpoint: "" },
    from: "2018-05-25",
    outcome: "obligation",
    when: contracted,
    duty: { addressees: [], documents: ["D14"], met: everyOption("agreement.extras", options) },
  };
}
