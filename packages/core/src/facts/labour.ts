import type { Chapter, Fact } from "../engine/fact.ts";
import type { Source } from "../engine/source.ts";

/** Works council, employee data and equal treatment. */
export const labour: Chapter = {
  id: "labour",
  facts: [
    /* @__PURE__ */ persons("votingEmployees", "BetrVG § 99(1)"),
    /* @__PURE__ */ persons("establishmentEmployees", "BetrVG § 95(2)"),
    /* @__PURE__ */ yesNo("settledByCollectiveAgreement", "BetrVG § 87(1)"),
    {
      key: "labour.privateAccounts",
      kind: "yes-no",
      scope: "system",
      source: { document: "ArbG Hamburg, decision of 2024-01-16, 24 BVGa 1/24", pinpoint: "" },
    },
    /* @__PURE__ */ some("effects", "BetrVG § 111", [
      "conduct-rules",
      "health-strain",
      "changed-tasks",
      "skills-gap",
      "basic-organisation",
      "basic-methods",
      "major-disadvantages",
    ]),
    /* @__PURE__ */ some("personnelRules", "BetrVG § 95(1)", [
      "questionnaire",
      "contract-details",
      "assessment-principles",
      "selection-guidelines",
      "ai-drafted-guidelines",
    ]),
    /* @__PURE__ */ some("measures", "BetrVG § 99(1)", ["hiring", "grading", "regrading", "transfer", "dismissal"]),
    /* @__PURE__ */ some("councilRequests", "BetrVG § 80(3)", ["expert", "selection-guidelines"]),
    /* @__PURE__ */ some("councilSteps", "BetrVG § 80(2)", [
      "documents",
      "contact-person",
      "consultation",
      "expert-agreed",
      "conduct-agreed",
      "health-agreed",
      "questionnaire-consent",
      "assessment-consent",
      "guidelines-consent",
      "measure-consent",
      "training-agreed",
      "change-consulted",
      "reconciliation-sought",
    ]),
    /* @__PURE__ */ yesNo("staffInformed", "BetrVG § 81(4)"),
    /* @__PURE__ */ yesNo("applicants", "BDSG § 26(8)"),
    /* @__PURE__ */ some("dataBases", "BDSG § 26(1)", [
      "necessity",
      "crime-detection",
      "consent",
      "collective-agreement",
    ]),
    /* @__PURE__ */ some("crimeDetection", "BDSG § 26(1) sentence 2", [
      "documented-facts",
      "suspicion",
      "necessary",
      "balanced",
    ]),
    /* @__PURE__ */ some("consent", "BDSG § 26(2)", [
      "voluntary",
      "written-or-electronic",
      "other-form-justified",
      "informed",
      "special-categories-named",
    ]),
    /* @__PURE__ */ some("dataConditions", "BDSG § 26(3)", [
      "agreement-safeguards",
      "special-data-needed",
      "special-data-balanced",
    ]),
    /* @__PURE__ */ some("equalityArea", "AGG § 2(1)", ["work", "mass-contracts", "insurance", "other-offers"]),
    /* @__PURE__ */ some("grounds", "AGG § 1", [
      "race-or-ethnic-origin",
      "sex",
      "religion",
      "belief",
      "disability",
      "age",
      "sexual-identity",
    ]),
    /* @__PURE__ */ some("disadvantage", "AGG § 3(1)", ["direct", "indirect"]),
    /* @__PURE__ */ some("justification", "AGG § 8(1)", [
      "occupational-requirement",
      "religious-community",
      "age-objective",
      "positive-action",
      "objective-reason",
      "risk-calculation",
    ]),
    /* @__PURE__ */ some("neutralCriterion", "AGG § 3(2)", ["legitimate-aim", "appropriate", "necessary"]),
    /* @__PURE__ */ some("biasEvidence", "AGG § 22", [
      "bias-tests",
      "decision-logs",
      "staff-trained",
      "kept-until-claims-lapse",
    ]),
  ],
};

function persons(name: string, place: string): Fact {
  return { key: `labour.${name}`, kind: "number", scope: "organisation", source: sourceOf(place), unit: "persons" };
}

function yesNo(name: string, place: string): Fact {
  return { key: `labour.${name}`, kind: "yes-no", scope: "system", source: sourceOf(place) };
}

function some(name: string, place: string, options: readonly string[]): Fact {
  return { ...yesNo(name, place), kind: "some-of", options };
}

/** The place with its statute in front, such as `BetrVG § 99(1)`. */
function sourceOf(place: string): Source {
  const gap = place.indexOf(" ");
  return { statute: place.slice(0, gap), pinpoint: place.slice(gap + 1) };
}
