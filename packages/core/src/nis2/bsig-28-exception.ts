import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** § 28(5) to (8) and § 29: where another law or regime takes the place of the BSIG or of a part of it. */
export const exceptionRules: readonly Rule<FactKey>[] = [
  // § 28(5): telecommunications and energy have a law of their own in place of §§ 30 to 32, 35, 36, 38, 39, 61 and 62.
  {
    id: "bsig/28.5",
    source: { statute: "BSIG", pinpoint: "§ 28(5)" },
    from: "2025-12-06",
    outcome: "condition",
    when: {
      any: [
        { fact: "nis2.specialLaw", includes: ["telecom-law"] },
        {
          all: [
            { fact: "nis2.specialLaw", includes: ["energy-law"] },
            { not: { fact: "nis2.specialLaw", includes: ["energy-side-activity"] } },
          ],
        },
      ],
    },
    unless: { fact: "nis2.outsideSpecialLaw", is: true },
  },
  // § 28(6): DORA and the telematics infrastructure in place of §§ 30 to 32, 35, 36, 38 and 39.
  {
    id: "bsig/28.6",
    source: { statute: "BSIG", pinpoint: "§ 28(6)" },
    from: "2025-12-06",
    outcome: "condition",
    when: {
      any: [
        { fact: "nis2.specialLaw", includes: ["dora"] },
        {
          all: [
            { fact: "nis2.specialLaw", includes: ["telematics"] },
            { not: { fact: "nis2.outsideSpecialLaw", is: true } },
          ],
        },
      ],
    },
  },
  // § 28(7): no report under § 32 for an installation that is run for a financial entity under DORA.
  {
    id: "bsig/28.7",
    source: { statute: "BSIG", pinpoint: "§ 28(7)" },
    from: "2025-12-06",
    outcome: "condition",
    when: {
      all: [
        { fact: "nis2.activities", includes: ["critical-installation"] },
        { fact: "nis2.specialLaw", includes: ["installation-for-dora"] },
      ],
    },
    unless: { fact: "nis2.outsideSpecialLaw", is: true },
  },
  // § 28(8): bodies of Länder and municipalities under comparable Land law.
  {
    id: "bsig/28.8",
    source: { statute: "BSIG", pinpoint: "§ 28(8)" },
    from: "2025-12-06",
    outcome: "condition",
    when: {
      all: [
        { fact: "nis2.landLaw", includes: ["land-or-municipal"] },
        { fact: "nis2.landLaw", includes: ["serves-administrations"] },
        { fact: "nis2.landLaw", includes: ["comparable-law"] },
      ],
    },
  },
  // § 29: the federal administration has a regime of its own, unless it operates a critical installation.
  {
    id: "bsig/29",
    source: { statute: "BSIG", pinpoint: "§ 29" },
    from: "2025-12-06",
    outcome: "classification",
    when: { fact: "nis2.federalAdministration", is: true },
    unless: { fact: "nis2.activities", includes: ["critical-installation"] },
  },
];
