import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { Source } from "../engine/source.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { everyOption } from "./every-option.ts";

const opinion = "EDPB Opinion 28/2024";
const guide: Source = { document: "DSK, Orientierungshilfe KI und Datenschutz (2024)", pinpoint: "" };
const personalData: Condition<FactKey> = { rule: "gdpr/art-4.1" };
const writes: Condition<FactKey> = { fact: "content.generates", includes: ["text"] };

/** Language models and data protection: EDPB Opinion 28/2024, the guides of the DSK, and a judgment on chatbots. */
export const languageModels: readonly Rule<FactKey>[] = [
  {
    id: "edpb/28-2024.3.2",
    source: { document: opinion, pinpoint: "3.2" },
    from: "2024-12-17",
    outcome: "classification",
    when: {
      all: [
        { fact: "privacy.modelTrainedOnPersonalData", is: true },
        /* @__PURE__ */ everyOption("privacy.modelAnonymity", ["no-extraction", "no-answer", "judged-in-the-case"]),
      ],
    },
    readings: [
      {
        basis: "contested",
        source: { document: "HmbBfDI, Diskussionspapier LLM (2024)", pinpoint: "" },
        // A language model as such stores no personal data.
        widens: { all: [{ fact: "privacy.modelTrainedOnPersonalData", is: true }, writes] },
      },
    ],
  },
  {
    id: "edpb/28-2024.3.3",
    source: { document: opinion, pinpoint: "3.3" },
    from: "2024-12-17",
    outcome: "obligation",
    when: { all: [personalData, { fact: "privacy.bases", includes: ["legitimate-interest"] }] },
    duty: {
      addressees: ["gdpr/art-4.7"],
      documents: ["D12", "D13"],
      met: {
        all: [
          { fact: "privacy.legitimateInterest", includes: ["expected"] },
          { fact: "privacy.legitimateInterest", includes: ["opt-out", "masking", "output-filter", "openness"] },
        ],
      },
    },
  },
  {
    id: "edpb/28-2024.3.4",
    source: { document: opinion, pinpoint: "3.4" },
    from: "2024-12-17",
    outcome: "obligation",
    when: { all: [personalData, { fact: "privacy.modelTrainedOnPersonalData", is: true }] },
    // Third setting of the opinion: the model was made anonymous before it was used.
    unless: { rule: "edpb/28-2024.3.2" },
    duty: {
      addressees: ["gdpr/art-4.7"],
      documents: ["D19"],
      met: /* @__PURE__ */ everyOption("privacy.modelCheck", ["data-source", "findings"]),
    },
  },
  /* @__PURE__ */ checks("dsk/ai-2024.1", "privacy.conceptionChecks", [
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
  ]),
  /* @__PURE__ */ checks("dsk/ai-2024.2", "privacy.implementationChecks", [
    "roles-settled",
    "internal-rules",
    "impact-assessment-checked",
    "staff-protected",
    "design-and-default",
    "security",
    "staff-trained",
    "developments-watched",
  ]),
  /* @__PURE__ */ checks("dsk/ai-2024.3", "privacy.useChecks", [
    "care-with-data",
    "special-data-care",
    "results-correct",
    "no-discrimination",
  ]),
  {
    id: "dsk/ai-2024.erasure",
    source: guide,
    from: "2024-05-06",
    outcome: "obligation",
    when: { all: [personalData, writes] },
    duty: {
      addressees: ["gdpr/art-4.7"],
      documents: ["D13"],
      met: /* @__PURE__ */ everyOption("privacy.erasureReach", [
        "prompts",
        "history",
        "embeddings",
        "vector-stores",
        "fine-tuning-data",
        "caches",
        "supplier-copies",
      ]),
    },
  },
  {
    id: "dsk/measures-2025",
    source: { document: "DSK, Orientierungshilfe TOM bei KI-Systemen (2025)", pinpoint: "" },
    from: "2025-06-16",
    outcome: "obligation",
    when: personalData,
    duty: {
      addressees: [],
      documents: ["D19"],
      met: /* @__PURE__ */ everyOption("privacy.supplierGoals", [
        "data-minimisation",
        "availability",
        "confidentiality",
        "integrity",
        "intervention",
        "transparency",
        "unlinkability",
      ]),
    },
  },
  // Art. 5(1)(d) and 16 GDPR are the norm; what they ask of a language model is our reading.
  {
    id: "practice/model-accuracy",
    source: { document: "Good practice", pinpoint: "" },
    from: "2018-05-25",
    outcome: "obligation",
    when: { all: [personalData, writes] },
    duty: {
      addressees: [],
      documents: ["D17"],
      met: /* @__PURE__ */ everyOption("privacy.outputCare", [
        "users-told",
        "checked-before-use",
        "correction-path",
        "no-fact-source",
      ]),
    },
  },
  {
    id: "olg-hamm/chatbot-statements",
    source: { document: "OLG Hamm, 4 UKl 3/25", pinpoint: "" },
    from: "2026-05-12",
    outcome: "obligation",
    when: { fact: "interaction.direct", is: true },
    duty: {
      addressees: [],
      documents: ["D17"],
      met: { fact: "privacy.outputCare", includes: ["answers-reviewed"] },
    },
  },
];

function checks(id: string, fact: FactKey, options: readonly string[]): Rule<FactKey> {
  return {
    id,
    source: guide,
    from: "2024-05-06",
    outcome: "obligation",
    when: { rule: "gdpr/art-4.1" },
    duty: { addressees: ["gdpr/art-4.7"], documents: ["D17"], met: everyOption(fact, options) },
  };
}
