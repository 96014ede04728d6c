import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { highRiskBesidesPointTwo } from "./annex-iii-except-2.ts";
import { sectionFiveLegacy } from "./art-111-legacy.ts";
import { highRiskProvider, providerOrRepresentative } from "./high-risk-provider.ts";

const celex = "32024R1689";

/** Art. 49: registration of high-risk systems. Art. 49(2) stands with Art. 6(3), on which it follows. */
export const registration: readonly Rule<FactKey>[] = [
  {
    id: "ai-act/art-49.1",
    source: { celex, pinpoint: "Art. 49(1)" },
    from: "2024-08-01",
    applies: "section-5-annex-iii",
    outcome: "obligation",
    when: highRiskBesidesPointTwo,
    legacy: sectionFiveLegacy,
    // The representative registers in the place of its provider.
    duty: {
      addressees: providerOrRepresentative,
      fine: "ai-act/art-99.4",
      documents: ["D06"],
      met: { fact: "management.providerEvidence", includes: ["entered-in-database"] },
    },
  },
  {
    id: "ai-act/art-49.3",
    source: { celex, pinpoint: "Art. 49(3)" },
    from: "2024-08-01",
    applies: "section-5-annex-iii",
    outcome: "obligation",
    when: {
      all: [
        highRiskBesidesPointTwo,
        {
          any: [
            { fact: "operator.publicAuthority", is: true },
            { fact: "operator.unionBody", is: true },
          ],
        },
      ],
    },
    legacy: sectionFiveLegacy,
    // Art. 99(4) reaches this duty through Art. 26(8), not by itself.
    duty: {
      addressees: ["ai-act/art-3.4"],
      documents: ["D06"],
      met: { fact: "management.evidence", includes: ["registered"] },
    },
  },
  {
    id: "ai-act/art-49.4",
    source: { celex, pinpoint: "Art. 49(4)" },
    from: "2024-08-01",
    applies: "section-5-annex-iii",
    outcome: "reduction",
    when: {
      all: [
        { any: [{ rule: "ai-act/art-49.1" }, { rule: "ai-act/art-49.2" }, { rule: "ai-act/art-49.3" }] },
        {
          any: [
            { rule: "ai-act/annex-iii.1" },
            { rule: "ai-act/annex-iii.6.a" },
            { rule: "ai-act/annex-iii.6.b" },
            { rule: "ai-act/annex-iii.6.c" },
            { rule: "ai-act/annex-iii.6.d" },
            { rule: "ai-act/annex-iii.6.e" },
            { rule: "ai-act/annex-iii.7.a" },
            { rule: "ai-act/annex-iii.7.b" },
            { rule: "ai-act/annex-iii.7.c" },
            { rule: "ai-act/annex-iii.7.d" },
          ],
        },
        { fact: "conformity.secureSection", is: true },
      ],
    },
    legacy: sectionFiveLegacy,
  },
  {
    id: "ai-act/art-49.5",
    source: { celex, pinpoint: "Art. 49(5)" },
    from: "2024-08-01",
    applies: "section-5-annex-iii",
    outcome: "obligation",
    when: { all: [{ rule: "ai-act/art-8" }, { rule: "ai-act/art-6.2" }, { rule: "ai-act/annex-iii.2" }] },
    legacy: sectionFiveLegacy,
    duty: {
      addressees: highRiskProvider,
      documents: ["D06"],
      met: { fact: "management.providerEvidence", includes: ["entered-in-database"] },
    },
  },
];
