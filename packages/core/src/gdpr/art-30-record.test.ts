import { describe, expect, test } from "vitest";
import type { Facts } from "../index.ts";
import { allButOne, gapOn, type Row, verdictOn, without } from "./responsibility-case.ts";

const exempt: Facts = {
  "enterprise.persons": 249,
  "agreement.riskLikely": false,
  "agreement.occasional": true,
  "privacy.specialCategories": false,
  "privacy.criminalData": false,
};

const exemptions: readonly Row[] = [
  { situation: "249 persons, no risk, occasional, no sensitive data", facts: exempt, verdict: "yes" },
  { situation: "250 persons", facts: { ...exempt, "enterprise.persons": 250 }, verdict: "no" },
  { situation: "a likely risk", facts: { ...exempt, "agreement.riskLikely": true }, verdict: "no" },
  { situation: "daily use", facts: { ...exempt, "agreement.occasional": false }, verdict: "no" },
  { situation: "health data", facts: { ...exempt, "privacy.specialCategories": true }, verdict: "no" },
  { situation: "criminal records", facts: { ...exempt, "privacy.criminalData": true }, verdict: "no" },
  { situation: "persons unstated", facts: without(exempt, "enterprise.persons"), verdict: "unknown" },
  { situation: "risk unstated", facts: without(exempt, "agreement.riskLikely"), verdict: "unknown" },
  { situation: "frequency unstated", facts: without(exempt, "agreement.occasional"), verdict: "unknown" },
  { situation: "Art. 9 unstated", facts: without(exempt, "privacy.specialCategories"), verdict: "unknown" },
  { situation: "Art. 10 unstated", facts: without(exempt, "privacy.criminalData"), verdict: "unknown" },
  {
    situation: "daily use, nothing else stated (almost every firm keeps a record)",
    facts: { "agreement.occasional": false },
    verdict: "no",
  },
];

describe("Art. 30(5): the exemption needs all four", () => {
  test.each(exemptions)("$situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOn("gdpr/art-30.5", facts)).toBe(verdict);
  });
});

const fields = [
  { letter: "a", field: "parties" },
  { letter: "b", field: "purposes" },
  { letter: "c", field: "persons-and-data" },
  { letter: "d", field: "recipients" },
  { letter: "e", field: "transfers" },
  { letter: "f", field: "deletion-periods" },
  { letter: "g", field: "measures" },
] as const;

const controller: Facts = {
  "governance.stage": "productive",
  "processing.personalData": true,
  "transfer.toThirdCountry": true,
  "privacy.role": ["controller"],
  "agreement.occasional": false,
  "agreement.recordFields": fields.map(({ field }) => field),
};

const records: readonly Row[] = [
  { situation: "a full entry", facts: controller, verdict: "no" },
  { situation: "no entry", facts: { ...controller, "agreement.recordFields": [] }, verdict: "yes" },
  { situation: "entry unstated", facts: without(controller, "agreement.recordFields"), verdict: "unknown" },
  {
    situation: "no entry, but exempt",
    facts: { ...controller, ...exempt, "agreement.recordFields": [] },
    verdict: "no",
  },
  {
    situation: "no entry, exemption open",
    facts: without({ ...controller, "agreement.recordFields": [] }, "agreement.occasional"),
    verdict: "unknown",
  },
  {
    situation: "no entry, no personal data",
    facts: { ...controller, "agreement.recordFields": [], "processing.personalData": false },
    verdict: "no",
  },
  {
    situation: "no entry, a processor only",
    facts: { ...controller, "agreement.recordFields": [], "privacy.role": ["processor"] },
    verdict: "no",
  },
  {
    situation: "no entry, role unstated",
    facts: without({ ...controller, "agreement.recordFields": [] }, "privacy.role"),
    verdict: "unknown",
  },
];

describe("Art. 30(1): the record of the controller", () => {
  test.each(records)("$situation, a gap: $verdict", ({ facts, verdict }) => {
    expect(gapOn("gdpr/art-30.1", facts)).toBe(verdict);
  });

  test.each(fields)("an entry with $field alone is an entry", ({ field }) => {
    expect(gapOn("gdpr/art-30.1", { ...controller, "agreement.recordFields": [field] })).toBe("no");
  });

  test.each(fields)("an entry that lacks field $letter ($field) has that gap and no other", ({ letter }) => {
    const left = fields.filter((one) => one.letter !== letter).map((one) => one.field);
    const facts: Facts = { ...controller, "agreement.recordFields": left };
    const gaps = fields.filter((one) => gapOn(`gdpr/art-30.1.${one.letter}`, facts) !== "no");
    expect(gaps.map((one) => one.letter)).toEqual([letter]);
  });

  test.each(fields)("field $letter is not asked where there is no entry, or no duty to make one", ({ letter }) => {
    const id = `gdpr/art-30.1.${letter}`;
    expect(verdictOn(id, { ...controller, "agreement.recordFields": [] })).toBe("no");
    expect(verdictOn(id, { ...controller, ...exempt })).toBe("no");
    expect(verdictOn(id, without(controller, "agreement.recordFields"))).toBe("unknown");
    expect(verdictOn(id, controller)).toBe("yes");
  });

  test.each(fields)("an entry with $field alone is asked for every field", ({ field: only }) => {
    const facts: Facts = { ...controller, "agreement.recordFields": [only] };
    const asked = fields.filter(({ letter }) => verdictOn(`gdpr/art-30.1.${letter}`, facts) === "yes");
    expect(asked).toEqual(fields);
  });

  test("transfers are entered where there are any", () => {
    const left = fields.filter(({ field }) => field !== "transfers").map(({ field }) => field);
    const facts: Facts = { ...controller, "agreement.recordFields": left };
    expect(gapOn("gdpr/art-30.1.e", { ...facts, "transfer.toThirdCountry": false })).toBe("no");
    expect(gapOn("gdpr/art-30.1.e", without(facts, "transfer.toThirdCountry"))).toBe("unknown");
  });
});

const parts = ["parties", "categories", "transfers", "measures"] as const;
const processor: Facts = { ...controller, "privacy.role": ["processor"], "agreement.processorRecord": parts };

describe("Art. 30(2): the record of the processor", () => {
  test.each(allButOne(parts))("a record without $lacking is a gap", ({ left }) => {
    expect(gapOn("gdpr/art-30.2", { ...processor, "agreement.processorRecord": left })).toBe("yes");
  });

  const noTransfers: Facts = { ...processor, "agreement.processorRecord": ["parties", "categories", "measures"] };

  test.each<Row>([
    { situation: "a full record", facts: processor, verdict: "no" },
    {
      situation: "nothing about transfers, and there are none",
      facts: { ...noTransfers, "transfer.toThirdCountry": false },
      verdict: "no",
    },
    {
      situation: "nothing about transfers, nobody knows",
      facts: without(noTransfers, "transfer.toThirdCountry"),
      verdict: "unknown",
    },
    { situation: "record unstated", facts: without(processor, "agreement.processorRecord"), verdict: "unknown" },
    {
      situation: "no record, a controller only",
      facts: { ...processor, "agreement.processorRecord": [], "privacy.role": ["controller"] },
      verdict: "no",
    },
    {
      situation: "no record, but exempt",
      facts: { ...processor, ...exempt, "agreement.processorRecord": [] },
      verdict: "no",
    },
    {
      situation: "no record, no personal data",
      facts: { ...processor, "processing.personalData": false, "agreement.processorRecord": [] },
      verdict: "no",
    },
  ])("$situation, a gap: $verdict", ({ facts, verdict }) => {
    expect(gapOn("gdpr/art-30.2", facts)).toBe(verdict);
  });
});
