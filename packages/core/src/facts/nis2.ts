import type { Chapter, Fact } from "../engine/fact.ts";

/** Whether and how the BSIG applies: the company first, then what a single AI system does in it. */
export const nis2: Chapter = {
  id: "nis2",
  facts: [
    // Which entries of the two Annexes an option stands for: nis2/sector.ts.
    /* @__PURE__ */ some("activities", "§ 28(1) no. 4", [
      "critical-installation",
      "energy",
      "transport",
      "finance",
      "health",
      "drinking-water",
      "waste-water",
      "internet-exchange",
      "dns-provider",
      "tld-registry",
      "domain-registrar",
      "cloud",
      "hosted-software",
      "data-centre",
      "content-delivery",
      "qualified-trust",
      "trust",
      "telecom",
      "managed-service",
      "managed-security",
      "space",
      "post",
      "waste",
      "chemicals",
      "food",
      "manufacturing",
      "marketplace",
      "search-engine",
      "social-platform",
      "research",
      "social-security",
    ]),
    /* @__PURE__ */ one("saasCheck", "§ 2 no. 4", ["cloud", "no-cloud", "not-checked"]),
    /* @__PURE__ */ yesNo("forPay", "§ 28(1) no. 4"),
    /* @__PURE__ */ some("negligible", "§ 28(3)", ["annex-1", "annex-2"]),
    /* @__PURE__ */ yesNo("itIndependent", "§ 28(4) sentence 2"),
    /* @__PURE__ */ some("specialLaw", "§ 28(5)", [
      "telecom-law",
      "energy-law",
      "energy-side-activity",
      "dora",
      "telematics",
      "installation-for-dora",
    ]),
    /* @__PURE__ */ yesNo("outsideSpecialLaw", "§ 28(5)"),
    /* @__PURE__ */ some("landLaw", "§ 28(8)", ["land-or-municipal", "serves-administrations", "comparable-law"]),
    /* @__PURE__ */ yesNo("federalAdministration", "§ 29"),
    /* @__PURE__ */ some("establishment", "§ 60", [
      "germany",
      "main-establishment-germany",
      "other-member-state",
      "installation-germany",
      "representative-germany",
      "representative-elsewhere",
    ]),
    /* @__PURE__ */ some("measures", "§ 30(2)", [
      "risk-analysis",
      "incident-handling",
      "continuity",
      "supply-chain",
      "development",
      "effectiveness",
      "training",
      "cryptography",
      "personnel-access-assets",
      "authentication",
      "documentation",
      "critical-level",
      "attack-detection",
    ]),
    /* @__PURE__ */ some("registration", "§ 33(1)", [
      "registered",
      "digital-details",
      "installation-details",
      "installation-registered",
    ]),
    /* @__PURE__ */ some("management", "§ 38(1)", ["implements", "supervises", "trained"]),
    /* @__PURE__ */ yesNo("proofCurrent", "§ 39(1)"),
    /* @__PURE__ */ yesNo("suppliesEntity", "§ 30(2) no. 4"),
    /* @__PURE__ */ yesNo("evidencePack", "§ 30(2) no. 4"),
    /* @__PURE__ */ ofSystem(/* @__PURE__ */ yesNo("supportsService", "§ 30(1) sentence 1")),
    /* @__PURE__ */ ofSystem(/* @__PURE__ */ yesNo("directSupplier", "§ 30(2) no. 4")),
    /* @__PURE__ */ ofSystem(/* @__PURE__ */ yesNo("canAct", "§ 30(2) no. 9")),
    /* @__PURE__ */ ofSystem(/* @__PURE__ */ yesNo("outageStopsProcess", "§ 30(2) no. 3")),
    /* @__PURE__ */ ofSystem(/* @__PURE__ */ yesNo("shadow", "§ 30(2) no. 7")),
    /* @__PURE__ */ ofSystem(
      /* @__PURE__ */ some("systemMeasures", "§ 30(2)", [
        "asset-entry",
        "risk-analysis",
        "supplier-assessed",
        "security-clauses",
        "least-privilege",
        "multi-factor",
        "approval",
        "logging",
        "continuity-plan",
        "decided",
        "users-trained",
        "robustness-mapped",
      ]),
    ),
    /* @__PURE__ */ ofSystem(
      /* @__PURE__ */ some("incidentEffects", "§ 2 no. 11", [
        "severe-disruption",
        "severe-loss",
        "damage-to-others",
        "regulation-threshold",
      ]),
    ),
  ],
};

function yesNo(name: string, pinpoint: string): Fact {
  return { key: `nis2.${name}`, kind: "yes-no", scope: "organisation", source: { statute: "BSIG", pinpoint } };
}

function one(name: string, pinpoint: string, options: readonly string[]): Fact {
  return { ...yesNo(name, pinpoint), kind: "one-of", options };
}

function some(name: string, pinpoint: string, options: readonly string[]): Fact {
  return { ...yesNo(name, pinpoint), kind: "some-of", options };
}

function ofSystem(fact: Fact): Fact {
  return { ...fact, scope: "system" };
}
