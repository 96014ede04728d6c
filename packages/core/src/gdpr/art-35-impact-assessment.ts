import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { everyOption } from "./every-option.ts";

const celex = "32016R0679";
const from = "2018-05-25";

/** True when there is an assessment, be it our own or that of a similar processing. */
const made: Condition<FactKey> = { fact: "impact.state", includes: ["done", "covered", "outdated"] };

/** Art. 35 GDPR: when an impact assessment is owed, what stands in it, and when it is done anew. */
export const impactAssessment: readonly Rule<FactKey>[] = [
  {
    id: "gdpr/art-35.1",
    source: { celex, pinpoint: "Art. 35(1)" },
    from,
    outcome: "obligation",
    when: {
      all: [
        { rule: "gdpr/art-4.1" },
        {
          any: [
            { fact: "processing.impactAssessmentRequired", is: true },
            { rule: "gdpr/art-35.3.a" },
            { rule: "gdpr/art-35.3.b" },
            { rule: "gdpr/art-35.3.c" },
            { rule: "dsk/listed" },
          ],
        },
      ],
    },
    // Who has found that an assessment is required has looked at the exemptions.
    unless: {
      all: [
        { any: [{ rule: "gdpr/art-35.5" }, { rule: "gdpr/art-35.10" }] },
        { not: { fact: "processing.impactAssessmentRequired", is: true } },
      ],
    },
    readings: [
      {
        basis: "guideline",
        source: { document: "WP248 rev.01", pinpoint: "III.B" },
        widens: {
          all: [{ rule: "gdpr/art-4.1" }, { rule: "wp248/two" }, { not: { fact: "impact.reasonedAgainst", is: true } }],
        },
      },
    ],
    duty: {
      addressees: ["gdpr/art-4.7"],
      fine: "gdpr/art-83.4",
      documents: ["D12"],
      // An assessment that is out of date is a matter of Art. 35(11).
      met: made,
    },
  },
  /* @__PURE__ */ assessmentDuty("2", {
    also: { fact: "agreement.officerDesignated", is: true },
    met: { fact: "impact.content", includes: ["officer-advice"] },
  }),
  {
    id: "gdpr/art-35.3.a",
    source: { celex, pinpoint: "Art. 35(3)(a)" },
    from,
    outcome: "classification",
    when: {
      all: [
        { fact: "impact.evaluatesExtensively", is: true },
        { fact: "privacy.effect", includes: ["legal", "similar"] },
      ],
    },
  },
  {
    id: "gdpr/art-35.3.b",
    source: { celex, pinpoint: "Art. 35(3)(b)" },
    from,
    outcome: "classification",
    when: {
      all: [
        {
          any: [
            { fact: "privacy.specialCategories", is: true },
            { fact: "privacy.criminalData", is: true },
          ],
        },
        { fact: "privacy.largeScale", is: true },
      ],
    },
  },
  {
    id: "gdpr/art-35.3.c",
    source: { celex, pinpoint: "Art. 35(3)(c)" },
    from,
    outcome: "classification",
    when: {
      all: [
        { fact: "impact.monitorsPublicArea", is: true },
        { fact: "privacy.largeScale", is: true },
      ],
    },
  },
  {
    id: "gdpr/art-35.5",
    source: { celex, pinpoint: "Art. 35(5)" },
    from,
    outcome: "condition",
    when: { fact: "impact.exemption", includes: ["white-list"] },
  },
  /* @__PURE__ */ assessmentDuty("7", {
    met: /* @__PURE__ */ everyOption("impact.content", ["description", "necessity", "risks", "measures"]),
  }),
  /* @__PURE__ */ assessmentDuty("9", { met: { fact: "impact.content", includes: ["views", "no-views-reasoned"] } }),
  {
    id: "gdpr/art-35.10",
    source: { celex, pinpoint: "Art. 35(10)" },
    from,
    outcome: "condition",
    when: {
      all: [
        { fact: "privacy.bases", includes: ["legal-obligation", "public-task"] },
        { fact: "impact.exemption", includes: ["law-governs-processing"] },
        { fact: "impact.exemption", includes: ["assessed-by-legislator"] },
      ],
    },
    unless: { fact: "impact.exemption", includes: ["national-order"] },
  },
  /* @__PURE__ */ assessmentDuty("11", { met: { fact: "impact.state", includes: ["done", "covered"] } }),
  // The presumption of the guidelines: an assessment, or reasons on record why the risk is not high.
  {
    id: "gdpr/art-35.presumed",
    source: { document: "WP248 rev.01", pinpoint: "III.B" },
    from,
    outcome: "obligation",
    when: { all: [{ rule: "gdpr/art-4.1" }, { rule: "wp248/two" }] },
    unless: { any: [{ rule: "gdpr/art-35.5" }, { rule: "gdpr/art-35.10" }] },
    duty: {
      addressees: ["gdpr/art-4.7"],
      documents: ["D12"],
      met: { any: [made, { fact: "impact.reasonedAgainst", is: true }] },
    },
  },
  {
    id: "practice/dpia-screening",
    source: { document: "Good practice", pinpoint: "" },
    from,
    outcome: "obligation",
    when: { rule: "gdpr/art-4.1" },
    duty: {
      addressees: ["gdpr/art-4.7"],
      documents: ["D12"],
      met: { fact: "impact.screeningRecorded", is: true },
      since: "plan",
    },
  },
  {
    id: "practice/dpia-ai",
    source: { document: "Good practice", pinpoint: "" },
    from,
    outcome: "obligation",
    when: { all: [{ rule: "gdpr/art-35.1" }, made] },
    duty: {
      addressees: ["gdpr/art-4.7"],
      documents: ["D12"],
      met: { fact: "impact.content", includes: ["ai-aspects"] },
    },
  },
];

/** What a paragraph asks for beside an assessment that is owed and was made, and what shows that it is met. */
interface Elements {
  readonly also?: Condition<FactKey>;
  readonly met: Condition<FactKey>;
}

function assessmentDuty(paragraph: string, { also, met }: Elements): Rule<FactKey> {
  return {
    id: `gdpr/art-35.${paragraph}`,
    source: { celex, pinpoint: `Art. 35(${paragraph})` },
    from,
    outcome: "obligation",
    when: { all: [{ rule: "gdpr/art-35.1" }, made, ...(also === undefined ? [] : [also])] },
    duty: { addressees: ["gdpr/art-4.7"], fine: "gdpr/art-83.4", documents: ["D12"], met },
  };
}
