import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const from = "2025-12-06";

/** §§ 33 and 34: registration with the BSI, within three months. It stays where a special law takes other duties away. */
export const registration: readonly Rule<FactKey>[] = [
  // § 33(1): registrars of domain names register whatever their size, though they are of neither class.
  {
    id: "bsig/33-registrar",
    source: { statute: "BSIG", pinpoint: "§ 33(1)" },
    from,
    outcome: "condition",
    when: { all: [{ fact: "nis2.activities", includes: ["domain-registrar"] }, { rule: "bsig/60" }] },
  },
  {
    id: "bsig/33.1",
    source: { statute: "BSIG", pinpoint: "§ 33(1)" },
    from,
    outcome: "obligation",
    when: { any: [{ rule: "bsig/28" }, { rule: "bsig/33-registrar" }] },
    duty: {
      addressees: [],
      fine: "bsig/65.5.5",
      documents: ["D23"],
      scope: "organisation",
      met: { fact: "nis2.registration", includes: ["registered"] },
    },
  },
  {
    id: "bsig/33.2",
    source: { statute: "BSIG", pinpoint: "§ 33(2)" },
    from,
    outcome: "obligation",
    when: { all: [{ rule: "bsig/28" }, { fact: "nis2.activities", includes: ["critical-installation"] }] },
    duty: {
      addressees: [],
      fine: "bsig/65.5.5",
      documents: ["D23"],
      scope: "organisation",
      met: { fact: "nis2.registration", includes: ["installation-details"] },
    },
  },
  {
    id: "bsig/33.5",
    source: { statute: "BSIG", pinpoint: "§ 33(5)" },
    from,
    outcome: "obligation",
    when: { any: [{ rule: "bsig/28" }, { rule: "bsig/33-registrar" }] },
    duty: { addressees: [], documents: ["D23"], scope: "organisation" },
  },
  {
    id: "bsig/34.1",
    source: { statute: "BSIG", pinpoint: "§ 34(1)" },
    from,
    outcome: "obligation",
    when: { all: [{ any: [{ rule: "bsig/28" }, { rule: "bsig/33-registrar" }] }, { rule: "bsig/60" }] },
    duty: {
      addressees: [],
      fine: "bsig/65.5.5",
      documents: ["D23"],
      scope: "organisation",
      met: { fact: "nis2.registration", includes: ["digital-details"] },
    },
  },
  {
    id: "bsig/34.2",
    source: { statute: "BSIG", pinpoint: "§ 34(2)" },
    from,
    outcome: "obligation",
    when: { all: [{ any: [{ rule: "bsig/28" }, { rule: "bsig/33-registrar" }] }, { rule: "bsig/60" }] },
    duty: { addressees: [], fine: "bsig/65.5.5", documents: ["D23"], scope: "organisation" },
  },
  // § 8(1) KRITISDachG: registration of a critical installation. Nobody is late before 17 July 2026, hence the day.
  {
    id: "kritisdachg/8.1",
    source: { statute: "KRITISDachG", pinpoint: "§ 8(1)" },
    from: "2026-07-17",
    outcome: "obligation",
    when: {
      all: [
        { fact: "nis2.activities", includes: ["critical-installation"] },
        { fact: "nis2.establishment", includes: ["installation-germany"] },
      ],
    },
    duty: {
      addressees: [],
      documents: ["D23"],
      scope: "organisation",
      met: { fact: "nis2.registration", includes: ["installation-registered"] },
    },
  },
];
