import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/**
 * WP248 rev.01, III.B: the nine criteria of the European supervisory authorities. A criterion is met when it was ticked,
 * or when other facts say so anyway.
 */
export const riskCriteria: readonly Rule<FactKey>[] = [
  /* @__PURE__ */ criterion("scoring", [
    { fact: "impact.evaluatesExtensively", is: true },
    { fact: "practice.scoresPersons", is: true },
    {
      fact: "employment.use",
      includes: [
        "filter-applications",
        "evaluate-candidates",
        "decide-promotion-or-termination",
        "allocate-by-behaviour-or-traits",
        "monitor-and-evaluate",
      ],
    },
  ]),
  /* @__PURE__ */ criterion("automated-decision", [
    {
      all: [
        { fact: "privacy.automatedDecision", is: true },
        { fact: "privacy.effect", includes: ["legal", "similar"] },
      ],
    },
  ]),
  /* @__PURE__ */ criterion("monitoring", [
    { fact: "impact.monitorsPublicArea", is: true },
    { fact: "employment.use", includes: ["monitor-and-evaluate"] },
  ]),
  /* @__PURE__ */ criterion("sensitive-data", [
    { fact: "privacy.specialCategories", is: true },
    { fact: "privacy.criminalData", is: true },
  ]),
  /* @__PURE__ */ criterion("large-scale", [{ fact: "privacy.largeScale", is: true }]),
  /* @__PURE__ */ criterion("combined-data"),
  /* @__PURE__ */ criterion("vulnerable-persons", [{ fact: "privacy.employeeData", is: true }]),
  // Reading: generative and biometric AI counts as new; other AI only where somebody says so.
  /* @__PURE__ */ criterion("new-technology", [
    { fact: "content.generates", includes: ["text", "image", "audio", "video"] },
    { fact: "biometrics.identifiesRemotely", is: true },
    { fact: "biometrics.categorises", is: true },
  ]),
  /* @__PURE__ */ criterion("blocks-right"),
  {
    id: "wp248/two",
    source: { document: "WP248 rev.01", pinpoint: "III.B" },
    from: "2018-05-25",
    outcome: "condition",
    when: /* @__PURE__ */ atLeastTwo([
      "wp248/scoring",
      "wp248/automated-decision",
      "wp248/monitoring",
      "wp248/sensitive-data",
      "wp248/large-scale",
      "wp248/combined-data",
      "wp248/vulnerable-persons",
      "wp248/new-technology",
      "wp248/blocks-right",
    ]),
  },
];

function criterion(name: string, known: readonly Condition<FactKey>[] = []): Rule<FactKey> {
  const ticked: Condition<FactKey> = { fact: "impact.criteria", includes: [name] };
  return {
    id: `wp248/${name}`,
    source: { document: "WP248 rev.01", pinpoint: "III.B" },
    from: "2018-05-25",
    outcome: "condition",
    when: known.length === 0 ? ticked : { any: [ticked, ...known] },
  };
}

/** One of them, and one of those that come after it. */
function atLeastTwo(rules: readonly string[]): Condition<FactKey> {
  return {
    any: rules.slice(0, -1).map((rule, at) => ({
      all: [{ rule }, { any: rules.slice(at + 1).map((other) => ({ rule: other })) }],
    })),
  };
}
