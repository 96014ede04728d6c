import { describe, expect, test } from "vitest";
import type { Facts } from "../index.ts";
import { allButOne, gapOn, type Row, verdictOn, without } from "./responsibility-case.ts";

/** A small firm with no ground for an officer: each ground is denied. */
const small: Facts = {
  "operator.publicAuthority": false,
  "operator.publicLawBody": false,
  "agreement.judicialCapacity": false,
  "agreement.coreActivity": [],
  "agreement.monitoring": [],
  "agreement.automatedStaff": 19,
  "agreement.commercialUse": [],
  "privacy.largeScale": false,
  "privacy.specialCategories": false,
  "privacy.criminalData": false,
  // Without personal data in this system, no impact assessment is required.
  "processing.personalData": false,
  "agreement.officerDesignated": false,
};

const assessed: Facts = {
  ...small,
  "agreement.automatedStaff": 3,
  "processing.personalData": true,
  "processing.impactAssessmentRequired": true,
};

const monitors: Facts = {
  ...small,
  "agreement.coreActivity": ["monitoring"],
  "agreement.monitoring": ["regular", "systematic", "large-scale"],
};

const clinic: Facts = {
  ...small,
  "agreement.coreActivity": ["special-data"],
  "privacy.largeScale": true,
  "privacy.specialCategories": true,
};

const grounds: readonly (Row & { readonly id: string })[] = [
  {
    id: "gdpr/art-37.1.a",
    situation: "an authority",
    facts: { ...small, "operator.publicAuthority": true },
    verdict: "yes",
  },
  {
    id: "gdpr/art-37.1.a",
    situation: "a body under public law",
    facts: { ...small, "operator.publicLawBody": true },
    verdict: "yes",
  },
  {
    id: "gdpr/art-37.1.a",
    situation: "a court in its judicial capacity",
    facts: { ...small, "operator.publicAuthority": true, "agreement.judicialCapacity": true },
    verdict: "no",
  },
  {
    id: "gdpr/art-37.1.a",
    situation: "an authority, capacity unstated",
    facts: without({ ...small, "operator.publicAuthority": true }, "agreement.judicialCapacity"),
    verdict: "unknown",
  },
  { id: "gdpr/art-37.1.a", situation: "a private firm", facts: small, verdict: "no" },
  { id: "gdpr/art-37.1.b", situation: "monitoring as core activity", facts: monitors, verdict: "yes" },
  {
    id: "gdpr/art-37.1.b",
    situation: "monitoring beside the core activity",
    facts: { ...monitors, "agreement.coreActivity": ["special-data"] },
    verdict: "no",
  },
  {
    id: "gdpr/art-37.1.b",
    situation: "core activity unstated",
    facts: without(monitors, "agreement.coreActivity"),
    verdict: "unknown",
  },
  { id: "gdpr/art-37.1.c", situation: "a clinic", facts: clinic, verdict: "yes" },
  {
    id: "gdpr/art-37.1.c",
    situation: "criminal data",
    facts: { ...clinic, "privacy.specialCategories": false, "privacy.criminalData": true },
    verdict: "yes",
  },
  {
    id: "gdpr/art-37.1.c",
    situation: "neither health nor criminal data",
    facts: { ...clinic, "privacy.specialCategories": false },
    verdict: "no",
  },
  {
    id: "gdpr/art-37.1.c",
    situation: "not on a large scale",
    facts: { ...clinic, "privacy.largeScale": false },
    verdict: "no",
  },
  {
    id: "gdpr/art-37.1.c",
    situation: "health data beside the core activity",
    facts: { ...clinic, "agreement.coreActivity": ["monitoring"] },
    verdict: "no",
  },
  {
    id: "gdpr/art-37.1.c",
    situation: "scale unstated",
    facts: without(clinic, "privacy.largeScale"),
    verdict: "unknown",
  },
  { id: "bdsg/38.1", situation: "19 persons", facts: small, verdict: "no" },
  { id: "bdsg/38.1", situation: "20 persons", facts: { ...small, "agreement.automatedStaff": 20 }, verdict: "yes" },
  {
    id: "bdsg/38.1",
    situation: "persons unstated",
    facts: without(small, "agreement.automatedStaff"),
    verdict: "unknown",
  },
  { id: "bdsg/38.1", situation: "3 persons and an impact assessment", facts: assessed, verdict: "yes" },
  {
    id: "bdsg/38.1",
    situation: "the assessment of a similar processing covers it: the duty stays",
    facts: { ...assessed, "impact.state": "covered" },
    verdict: "yes",
  },
];

describe("Art. 37(1) and § 38(1) BDSG: the grounds", () => {
  test.each(grounds)("$id, $situation: $verdict", ({ id, facts, verdict }) => {
    expect(verdictOn(id, facts)).toBe(verdict);
  });

  test.each(allButOne(["regular", "systematic", "large-scale"] as const))(
    "monitoring that is not $lacking is no ground",
    ({ left }) => {
      expect(verdictOn("gdpr/art-37.1.b", { ...monitors, "agreement.monitoring": left })).toBe("no");
    },
  );

  test.each(["transfer", "anonymised-transfer", "market-research"] as const)(
    "commercial %s is a ground, whatever the size",
    (use) => {
      expect(verdictOn("bdsg/38.1", { ...small, "agreement.commercialUse": [use] })).toBe("yes");
    },
  );
});

describe("Art. 37(1): the designation", () => {
  test.each<Row>([
    { situation: "no ground", facts: small, verdict: "no" },
    { situation: "an authority", facts: { ...small, "operator.publicAuthority": true }, verdict: "yes" },
    { situation: "monitoring", facts: monitors, verdict: "yes" },
    { situation: "a clinic", facts: clinic, verdict: "yes" },
    { situation: "20 persons", facts: { ...small, "agreement.automatedStaff": 20 }, verdict: "yes" },
    { situation: "an impact assessment", facts: assessed, verdict: "yes" },
    { situation: "designated", facts: { ...assessed, "agreement.officerDesignated": true }, verdict: "no" },
    { situation: "designation unstated", facts: without(assessed, "agreement.officerDesignated"), verdict: "unknown" },
    { situation: "a ground unstated", facts: without(small, "agreement.automatedStaff"), verdict: "unknown" },
    {
      situation: "only the number is known, and it is enough",
      facts: { "agreement.automatedStaff": 20, "agreement.officerDesignated": false },
      verdict: "yes",
    },
  ])("$situation, a gap: $verdict", ({ facts, verdict }) => {
    expect(gapOn("gdpr/art-37.1", facts)).toBe(verdict);
  });

  test("it is owed once by the organisation, whatever the stage of a system", () => {
    expect(gapOn("gdpr/art-37.1", { ...assessed, "governance.stage": "idea" })).toBe("yes");
  });
});

const standing = ["expertise", "no-conflict", "contact-published", "authority-told", "involved-early"] as const;
const designated: Facts = { ...small, "agreement.officerDesignated": true, "agreement.officerStanding": standing };

describe("Art. 37(5), (7) and 38: the position of the officer", () => {
  test.each([
    { lacking: "expertise", id: "gdpr/art-37.5" },
    { lacking: "no-conflict", id: "gdpr/art-38.6" },
    { lacking: "contact-published", id: "gdpr/art-37.7" },
    { lacking: "authority-told", id: "gdpr/art-37.7" },
    { lacking: "involved-early", id: "gdpr/art-38.1" },
  ])("an officer without $lacking is a gap in $id alone", ({ lacking, id }) => {
    const left = standing.filter((part) => part !== lacking);
    const facts: Facts = { ...designated, "agreement.officerStanding": left };
    const all = ["gdpr/art-37.5", "gdpr/art-37.7", "gdpr/art-38.1", "gdpr/art-38.6"];
    expect(all.filter((one) => gapOn(one, facts) !== "no")).toEqual([id]);
  });

  test.each(["gdpr/art-37.5", "gdpr/art-37.7", "gdpr/art-38.1", "gdpr/art-38.6"])(
    "%s also concerns an officer who was designated without a ground, and no firm without one",
    (id) => {
      expect(gapOn(id, { ...designated, "agreement.officerStanding": [] })).toBe("yes");
      expect(gapOn(id, without(designated, "agreement.officerStanding"))).toBe("unknown");
      expect(gapOn(id, { ...small, "agreement.officerStanding": [] })).toBe("no");
      expect(gapOn(id, { "agreement.officerStanding": [] })).toBe("unknown");
    },
  );

  test.each<Row>([
    { situation: "nobody where nobody is designated", facts: { ...designated, ...clinic }, verdict: "no" },
    {
      situation: "one who had to be and is designated",
      facts: { ...clinic, "agreement.officerDesignated": true },
      verdict: "yes",
    },
    { situation: "one who was designated without a ground", facts: designated, verdict: "no" },
  ])("§ 38(2) BDSG protects $situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOn("bdsg/38.2", facts)).toBe(verdict);
  });
});
