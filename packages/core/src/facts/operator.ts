import type { Chapter } from "../engine/fact.ts";

const celex = "32024R1689";

/** Which roles the organisation holds for the system, and what it is itself: Art. 3(3)-(8), 25, 26, 27. */
export const operator: Chapter = {
  id: "operator",
  facts: [
    { key: "operator.develops", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(3)" } },
    { key: "operator.ownName", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(3)" } },
    { key: "operator.uses", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(4)" } },
    { key: "operator.personalUse", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(4)" } },
    { key: "operator.representsProvider", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(5)" } },
    { key: "operator.imports", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(6)" } },
    { key: "operator.distributes", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(7)" } },
    { key: "operator.sellsWithProduct", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 2(1)(e)" } },
    { key: "operator.integratesModel", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(68)" } },
    { key: "operator.rebrands", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 25(1)(a)" } },
    {
      key: "operator.modifiesSubstantially",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 25(1)(b)" },
    },
    { key: "operator.changesPurpose", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 25(1)(c)" } },
    { key: "operator.formerProvider", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 25(2)" } },
    { key: "operator.ruledOutHighRisk", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 25(2)" } },
    { key: "operator.usesSuppliedParts", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 25(4)" } },
    { key: "operator.suppliesParts", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 25(4)" } },
    { key: "operator.suppliesOpenTools", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 25(4)" } },
    {
      key: "operator.size",
      kind: "one-of",
      scope: "organisation",
      source: { celex, pinpoint: "Art. 3(14a)" },
      options: ["sme", "small-mid-cap", "larger"],
    },
    {
      key: "operator.hasLinkedEnterprises",
      kind: "yes-no",
      scope: "organisation",
      source: { celex, pinpoint: "Art. 63(1)" },
    },
    {
      key: "operator.publicAuthority",
      kind: "yes-no",
      scope: "organisation",
      source: { celex, pinpoint: "Art. 26(8)" },
    },
    { key: "operator.unionBody", kind: "yes-no", scope: "organisation", source: { celex, pinpoint: "Art. 26(8)" } },
    { key: "operator.publicLawBody", kind: "yes-no", scope: "organisation", source: { celex, pinpoint: "Art. 27(1)" } },
    {
      key: "operator.providesPublicServices",
      kind: "yes-no",
      scope: "organisation",
      source: { celex, pinpoint: "Art. 27(1)" },
    },
    {
      key: "operator.financialInstitution",
      kind: "yes-no",
      scope: "organisation",
      source: { celex, pinpoint: "Art. 17(4)" },
    },
    { key: "operator.usesAtWorkplace", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 26(7)" } },
    {
      key: "operator.decidesAboutPersons",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 26(11)" },
    },
    { key: "operator.controlsInputData", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 26(4)" } },
    { key: "operator.controlsLogs", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 26(6)" } },
    {
      key: "operator.decisionsAffectRights",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 86(1)" },
    },
    {
      key: "operator.explanationElsewhere",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 86(2)" },
    },
    { key: "system.onOwnModel", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 75(1)(a)" } },
    { key: "system.inLargePlatform", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 75(1)(b)" } },
  ],
  checklists: [
    {
      key: "operator.activities",
      scope: "system",
      facts: [
        "operator.develops",
        "operator.ownName",
        "operator.uses",
        "operator.personalUse",
        "operator.representsProvider",
        "operator.imports",
        "operator.distributes",
        "operator.sellsWithProduct",
        "operator.suppliesParts",
        "operator.formerProvider",
        "model.provides",
      ],
    },
    {
      key: "operator.roleShift",
      scope: "system",
      facts: ["operator.rebrands", "operator.modifiesSubstantially", "operator.changesPurpose"],
    },
    {
      key: "operator.nature",
      scope: "organisation",
      facts: [
        "operator.publicAuthority",
        "operator.unionBody",
        "operator.publicLawBody",
        "operator.providesPublicServices",
        "operator.financialInstitution",
      ],
    },
    {
      key: "operator.deployment",
      scope: "system",
      facts: [
        "operator.usesAtWorkplace",
        "operator.decidesAboutPersons",
        "operator.decisionsAffectRights",
        "operator.controlsInputData",
        "operator.controlsLogs",
      ],
    },
    {
      key: "system.foundations",
      scope: "system",
      facts: ["system.onOwnModel", "system.inLargePlatform", "operator.integratesModel"],
    },
  ],
  contradictions: [
    {
      all: [
        { fact: "operator.personalUse", is: true },
        { fact: "operator.usesAtWorkplace", is: true },
      ],
    },
  ],
};
