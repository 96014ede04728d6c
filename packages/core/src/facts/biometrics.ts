import type { Chapter } from "../engine/fact.ts";

const celex = "32024R1689";

/** Biometric categorisation and identification: Art. 3(40)-(44), 5(1)(g), (h), 5(2)-(7), 26(10), Annex III point 1. */
export const biometrics: Chapter = {
  id: "biometrics",
  facts: [
    { key: "biometrics.categorises", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(40)" } },
    { key: "biometrics.ancillary", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(40)" } },
    { key: "biometrics.individually", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 5(1)(g)" } },
    {
      key: "biometrics.traits",
      kind: "some-of",
      scope: "system",
      source: { celex, pinpoint: "Art. 5(1)(g)" },
      options: [
        "race",
        "political-opinions",
        "trade-union-membership",
        "religion-or-belief",
        "sex-life",
        "sexual-orientation",
        "ethnic-origin",
        "health-or-genetics",
        "age-or-sex",
        "other-protected",
        "other",
      ],
    },
    { key: "biometrics.labelsDatasets", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 5(1)(g)" } },
    {
      key: "biometrics.categorisesForLawEnforcement",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 5(1)(g)" },
    },
    {
      key: "biometrics.permittedForOffences",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 50(3)" },
    },
    {
      key: "biometrics.identifiesRemotely",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 3(41)" },
    },
    {
      key: "biometrics.verifiesOnly",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Annex III, point 1(a)" },
    },
    { key: "biometrics.cybersecurityOnly", kind: "yes-no", scope: "system", source: { celex, pinpoint: "recital 54" } },
    { key: "biometrics.realTime", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(42)" } },
    { key: "biometrics.publicSpace", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(44)" } },
    {
      key: "biometrics.forLawEnforcement",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 5(1)(h)" },
    },
    {
      key: "biometrics.objective",
      kind: "some-of",
      scope: "system",
      source: { celex, pinpoint: "Art. 5(1)(h)" },
      options: ["victims-or-missing", "threat-to-life-or-attack", "annex-ii-suspect"],
    },
    {
      key: "biometrics.strictlyNecessary",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 5(1)(h)" },
    },
    {
      key: "biometrics.conditions",
      kind: "some-of",
      scope: "system",
      source: { celex, pinpoint: "Art. 5(2)" },
      options: [
        "confirms-identity",
        "national-law",
        "impact-assessment",
        "registered",
        "authorised",
        "notified",
        "limited",
        "no-decision-on-output-alone",
      ],
    },
    { key: "biometrics.urgent", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 5(3)" } },
    {
      key: "biometrics.requestedInTime",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 5(3)" },
    },
    { key: "biometrics.refused", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 5(3)" } },
    {
      key: "biometrics.stoppedAfterRefusal",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 5(3)" },
    },
    {
      key: "biometrics.searchesForSuspect",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 26(10)" },
    },
    {
      key: "biometrics.firstIdentification",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 26(10)" },
    },
  ],
  contradictions: [
    {
      all: [
        { fact: "biometrics.verifiesOnly", is: true },
        { fact: "biometrics.identifiesRemotely", is: true },
      ],
    },
  ],
};
