import type { Chapter, Fact } from "../engine/fact.ts";
import type { Source } from "../engine/source.ts";

const practice: Source = { document: "Good practice", pinpoint: "" };

/** Processors, joint control, records, breaches, officers and transfers, Art. 26 to 49 GDPR. */
export const agreement: Chapter = {
  id: "agreement",
  facts: [
    // Whom the data go to, Art. 26 and 28.
    /* @__PURE__ */ some("vendorPurposes", "Art. 28(10)", [
      "service",
      "model-training",
      "analytics",
      "abuse-profiling",
      "other-own",
      "common",
    ]),
    /* @__PURE__ */ yesNo("vendorBasis", "Art. 6(1)"),
    /* @__PURE__ */ yesNo("jointMeans", "Art. 26(1)"),
    /* @__PURE__ */ some("jointArrangement", "Art. 26", [
      "responsibilities",
      "rights-and-information",
      "real-roles",
      "essence-available",
      "contact-point",
    ]),
    // The contract with a processor, Art. 28.
    /* @__PURE__ */ yesNo("guaranteesChecked", "Art. 28(1)"),
    /* @__PURE__ */ some("frame", "Art. 28(3)", [
      "subject-matter",
      "duration",
      "nature",
      "purpose",
      "data-types",
      "data-subjects",
      "controller-rights",
    ]),
    /* @__PURE__ */ some("clauses", "Art. 28(3)", [
      "instructions",
      "confidentiality",
      "security",
      "sub-processors",
      "rights-support",
      "duty-support",
      "deletion",
      "audit",
      "unlawful-instruction-warning",
    ]),
    /* @__PURE__ */ yesNo("written", "Art. 28(9)"),
    /* @__PURE__ */ some("extras", practice, [
      "measures-annex",
      "sub-processor-list",
      "no-training",
      "retention",
      "model-location",
      "model-change",
      "derived-data-deletion",
      "ai-act-information",
      "breach-hours",
    ]),
    /* @__PURE__ */ some("asProcessor", "Art. 28(2)", [
      "customer-contracts",
      "sub-processors-authorised",
      "sub-processors-bound",
    ]),
    // The record, Art. 30.
    /* @__PURE__ */ some("recordFields", "Art. 30(1)", [
      "parties",
      "purposes",
      "persons-and-data",
      "recipients",
      "transfers",
      "deletion-periods",
      "measures",
    ]),
    /* @__PURE__ */ some("processorRecord", "Art. 30(2)", ["parties", "categories", "transfers", "measures"]),
    /* @__PURE__ */ yesNo("riskLikely", "Art. 30(5)"),
    /* @__PURE__ */ yesNo("occasional", "Art. 30(5)"),
    // A breach, Art. 33 and 34.
    /* @__PURE__ */ some("breach", "Art. 33(1)", ["security", "aware"]),
    /* @__PURE__ */ some("breachEffect", "Art. 4(12)", ["destruction", "loss", "alteration", "disclosure", "access"]),
    /* @__PURE__ */ one("breachRisk", "Art. 33(1)", ["unlikely", "risk", "high"]),
    /* @__PURE__ */ some("breachCircumstances", "Art. 34(3)", [
      "unreadable",
      "risk-removed",
      "disproportionate",
      "secret",
      "interest-prevails",
    ]),
    /* @__PURE__ */ ofOrganisation(/* @__PURE__ */ yesNo("breachRegister", "Art. 33(5)")),
    // The data protection officer, Art. 37 to 39 and § 38 BDSG.
    /* @__PURE__ */ ofOrganisation(/* @__PURE__ */ yesNo("judicialCapacity", "Art. 37(1)(a)")),
    /* @__PURE__ */ ofOrganisation(/* @__PURE__ */ some("coreActivity", "Art. 37(1)", ["monitoring", "special-data"])),
    /* @__PURE__ */ ofOrganisation(
      /* @__PURE__ */ some("monitoring", "Art. 37(1)(b)", ["regular", "systematic", "large-scale"]),
    ),
    {
      key: "agreement.automatedStaff",
      kind: "number",
      scope: "organisation",
      source: { statute: "BDSG", pinpoint: "§ 38(1) sentence 1" },
      unit: "persons",
    },
    /* @__PURE__ */ ofOrganisation(
      /* @__PURE__ */ some("commercialUse", { statute: "BDSG", pinpoint: "§ 38(1) sentence 2" }, [
        "transfer",
        "anonymised-transfer",
        "market-research",
      ]),
    ),
    /* @__PURE__ */ ofOrganisation(/* @__PURE__ */ yesNo("officerDesignated", "Art. 37(1)")),
    /* @__PURE__ */ ofOrganisation(
      /* @__PURE__ */ some("officerStanding", "Art. 37(5)", [
        "expertise",
        "no-conflict",
        "contact-published",
        "authority-told",
        "involved-early",
      ]),
    ),
    // Third countries, Art. 44 to 49.
    /* @__PURE__ */ some("framework", { celex: "32023D1795", pinpoint: "Art. 1" }, [
      "active",
      "entity",
      "service",
      "staff-data",
    ]),
    /* @__PURE__ */ yesNo("adequacyChecked", practice),
    /* @__PURE__ */ yesNo("fallbackClauses", practice),
    /* @__PURE__ */ some("clauseSet", { celex: "32021D0914", pinpoint: "Art. 1(1)" }, [
      "right-module",
      "annex-parties",
      "annex-measures",
      "annex-sub-processors",
      "unchanged",
    ]),
    /* @__PURE__ */ some("assessmentSteps", { document: "EDPB Recommendations 01/2020", pinpoint: "" }, [
      "transfer-known",
      "tool-chosen",
      "law-assessed",
      "measures-added",
      "formal-steps",
      "re-evaluation",
    ]),
    /* @__PURE__ */ one("foreignAccess", practice, ["none", "open", "addressed"]),
    /* @__PURE__ */ one("foreignOrder", "Art. 48", ["none", "without-agreement", "under-agreement"]),
    // Damages, Art. 82.
    /* @__PURE__ */ some("damage", "Art. 82(1)", [
      "caused-by-infringement",
      "material",
      "immaterial",
      "loss-of-control",
      "not-responsible",
    ]),
  ],
};

function yesNo(name: string, place: string | Source): Fact {
  return { key: `agreement.${name}`, kind: "yes-no", scope: "system", source: sourceOf(place) };
}

function one(name: string, place: string | Source, options: readonly string[]): Fact {
  return { key: `agreement.${name}`, kind: "one-of", scope: "system", source: sourceOf(place), options };
}

function some(name: string, place: string | Source, options: readonly string[]): Fact {
  return { key: `agreement.${name}`, kind: "some-of", scope: "system", source: sourceOf(place), options };
}

function ofOrganisation(fact: Fact): Fact {
  return { ...fact, scope: "organisation" };
}

/** A place in the GDPR, or another source. */
function sourceOf(place: string | Source): Source {
  return typeof place === "string" ? { celex: "32016R0679", pinpoint: place } : place;
}
