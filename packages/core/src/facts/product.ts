import type { Chapter } from "../engine/fact.ts";

const celex = "32024R1689";

/** AI in regulated products: Art. 6(1), 3(14), 6(1a)-(1c), Annex I. */
export const product: Chapter = {
  id: "product",
  facts: [
    {
      key: "product.legislation",
      kind: "some-of",
      scope: "system",
      source: { celex, pinpoint: "Annex I" },
      options: [
        "toys",
        "recreational-craft",
        "lifts",
        "explosive-atmospheres",
        "radio-equipment",
        "pressure-equipment",
        "cableways",
        "personal-protective-equipment",
        "gas-appliances",
        "medical-devices",
        "in-vitro-diagnostics",
        "machinery",
        "aviation-security",
        "two-or-three-wheel-vehicles",
        "agricultural-vehicles",
        "marine-equipment",
        "rail",
        "motor-vehicles",
        "vehicle-safety",
        "civil-aviation",
      ],
    },
    { key: "product.isProduct", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 6(1)(a)" } },
    { key: "safety.endangersHealth", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(14)" } },
    { key: "safety.endangersProperty", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(14)" } },
    { key: "safety.function", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(14)" } },
    { key: "safety.unrelatedOnly", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 6(1a)" } },
    {
      key: "product.thirdPartyAssessment",
      kind: "one-of",
      scope: "system",
      source: { celex, pinpoint: "Art. 6(1)(b)" },
      options: ["required", "avoided-by-standards", "only-other-risks", "not-required"],
    },
  ],
  checklists: [
    {
      key: "system.fields",
      scope: "system",
      facts: [
        "product.legislation",
        "infrastructure.operates",
        "education.use",
        "employment.use",
        "services.use",
        "lawEnforcement.use",
        "migration.use",
        "justice.use",
      ],
    },
  ],
};
