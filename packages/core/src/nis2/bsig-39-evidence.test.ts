import { describe, expect, test } from "vitest";
import type { Facts, Verdict } from "../index.ts";
import { gapOf, hospital, machineBuilder, nobody, verdictOf, waterWorks, without } from "./bsig-cases.ts";

describe("who proves what to the BSI", () => {
  test.each<{ situation: string; facts: Facts; cycle: Verdict; audits: Verdict; order: Verdict; indications: Verdict }>(
    [
      { situation: "a water works", facts: waterWorks, cycle: "yes", audits: "yes", order: "no", indications: "no" },
      { situation: "a hospital", facts: hospital, cycle: "no", audits: "yes", order: "yes", indications: "no" },
      {
        situation: "a machine builder",
        facts: machineBuilder,
        cycle: "no",
        audits: "no",
        order: "no",
        indications: "yes",
      },
      { situation: "outside the BSIG", facts: nobody, cycle: "no", audits: "no", order: "no", indications: "no" },
      {
        situation: "a hospital in another Member State",
        facts: { ...hospital, "nis2.establishment": ["other-member-state"] },
        cycle: "no",
        audits: "no",
        order: "no",
        indications: "no",
      },
      {
        situation: "a machine builder in another Member State",
        facts: { ...machineBuilder, "nis2.establishment": ["other-member-state"] },
        cycle: "no",
        audits: "no",
        order: "no",
        indications: "no",
      },
      {
        situation: "a hospital under the TKG",
        facts: { ...hospital, "nis2.specialLaw": ["telecom-law"] },
        cycle: "no",
        audits: "no",
        order: "no",
        indications: "no",
      },
      {
        situation: "a machine builder under the EnWG",
        facts: { ...machineBuilder, "nis2.specialLaw": ["energy-law"] },
        cycle: "no",
        audits: "no",
        order: "no",
        indications: "no",
      },
      {
        situation: "a water works under DORA: supervision stays",
        facts: { ...waterWorks, "nis2.specialLaw": ["dora"] },
        cycle: "no",
        audits: "yes",
        order: "no",
        indications: "no",
      },
      {
        situation: "a hospital, size unstated",
        facts: without(hospital, "enterprise.staff"),
        cycle: "no",
        audits: "unknown",
        order: "unknown",
        indications: "unknown",
      },
    ],
  )("$situation: § 39 $cycle, § 61(1) $audits, § 61(3) $order, § 62 $indications", (row) => {
    expect(verdictOf("bsig/39.1", row.facts)).toBe(row.cycle);
    expect(verdictOf("bsig/61.1", row.facts)).toBe(row.audits);
    expect(verdictOf("bsig/61.3", row.facts)).toBe(row.order);
    expect(verdictOf("bsig/62", row.facts)).toBe(row.indications);
  });

  test.each<{ proof: boolean | undefined; gap: Verdict }>([
    { proof: true, gap: "no" },
    { proof: false, gap: "yes" },
    { proof: undefined, gap: "unknown" },
  ])("the proof for a critical installation is given: $proof, a gap: $gap", ({ proof, gap }) => {
    expect(gapOf("bsig/39.1", { ...waterWorks, ...(proof === undefined ? {} : { "nis2.proofCurrent": proof }) })).toBe(
      gap,
    );
  });
});
