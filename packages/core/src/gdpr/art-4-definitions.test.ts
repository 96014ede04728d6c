import { expect, test } from "vitest";
import { catalogueOf, chapters } from "../facts/catalogue.ts";
import { practiceChapters } from "../facts/practice-catalogue.ts";
import { contradictionsIn, type Facts } from "../index.ts";
import { verdictOn } from "./privacy-cases.ts";

const known: Facts = { "privacy.dataKind": "personal", "privacy.dataRelation": ["content"] };

test.each<{ situation: string; facts: Facts; verdict: string; relative: string }>([
  { situation: "information about a person", facts: known, verdict: "yes", relative: "yes" },
  {
    situation: "information to evaluate a person",
    facts: { ...known, "privacy.dataRelation": ["purpose"] },
    verdict: "yes",
    relative: "yes",
  },
  {
    situation: "information that affects a person",
    facts: { ...known, "privacy.dataRelation": ["effect"] },
    verdict: "yes",
    relative: "yes",
  },
  {
    situation: "information that relates to nobody",
    facts: { ...known, "privacy.dataRelation": [] },
    verdict: "no",
    relative: "no",
  },
  {
    situation: "nobody said how it relates",
    facts: { "privacy.dataKind": "personal" },
    verdict: "unknown",
    relative: "unknown",
  },
  {
    situation: "anonymous information",
    facts: { ...known, "privacy.dataKind": "anonymous" },
    verdict: "no",
    relative: "no",
  },
  {
    situation: "nothing on living people",
    facts: { ...known, "privacy.dataKind": "none" },
    verdict: "no",
    relative: "no",
  },
  {
    situation: "kind unknown: it stays open and is no no",
    facts: { ...known, "privacy.dataKind": "undecided" },
    verdict: "unknown",
    relative: "unknown",
  },
  {
    situation: "pseudonymous information, key at hand",
    facts: { ...known, "privacy.dataKind": "pseudonymous", "privacy.keyReachable": true },
    verdict: "yes",
    relative: "yes",
  },
  {
    situation: "pseudonymous information, key out of reach",
    facts: { ...known, "privacy.dataKind": "pseudonymous", "privacy.keyReachable": false },
    verdict: "yes",
    relative: "no",
  },
  {
    situation: "pseudonymous information, key unstated",
    facts: { ...known, "privacy.dataKind": "pseudonymous" },
    verdict: "yes",
    relative: "unknown",
  },
])("recital 26, $situation: $verdict, under C-413/23 P $relative", ({ facts, verdict, relative }) => {
  expect(verdictOn("gdpr/recital-26", facts)).toBe(verdict);
  expect(verdictOn("gdpr/recital-26", facts, { layer: "draft-guideline" })).toBe(verdict);
  expect(verdictOn("gdpr/recital-26", facts, { layer: "contested" })).toBe(relative);
});

test.each<{ situation: string; facts: Facts; verdict: string }>([
  { situation: "recorded as personal", facts: { "processing.personalData": true }, verdict: "yes" },
  { situation: "recorded as not personal", facts: { "processing.personalData": false }, verdict: "no" },
  { situation: "not recorded", facts: known, verdict: "unknown" },
])("Art. 4(1), $situation: $verdict", ({ facts, verdict }) => {
  expect(verdictOn("gdpr/art-4.1", facts)).toBe(verdict);
});

test.each<{ role: Facts["privacy.role"]; controller: string; processor: string }>([
  { role: ["controller"], controller: "yes", processor: "no" },
  { role: ["joint-controller"], controller: "yes", processor: "no" },
  { role: ["processor"], controller: "no", processor: "yes" },
  { role: ["controller", "processor"], controller: "yes", processor: "yes" },
  { role: [], controller: "no", processor: "no" },
  { role: "undecided", controller: "unknown", processor: "unknown" },
])("with the role $role we are controller: $controller, processor: $processor", ({ role, controller, processor }) => {
  const facts = role === undefined ? {} : { "privacy.role": role };
  expect(verdictOn("gdpr/art-4.7", facts)).toBe(controller);
  expect(verdictOn("gdpr/art-4.8", facts)).toBe(processor);
});

test.each<{ situation: string; facts: Facts; contradictory: boolean }>([
  { situation: "the record denies personal data and the test finds them", facts: known, contradictory: true },
  {
    situation: "pseudonymous data, one view of which is that they are not personal",
    facts: { ...known, "privacy.dataKind": "pseudonymous" },
    contradictory: false,
  },
  { situation: "data that relate to nobody", facts: { ...known, "privacy.dataRelation": [] }, contradictory: false },
])("no personal data on record, $situation: contradictory $contradictory", ({ facts, contradictory }) => {
  const catalogue = catalogueOf([...chapters, ...practiceChapters]);
  const found = contradictionsIn(catalogue, { ...facts, "processing.personalData": false });
  expect(found.map((contradiction) => contradiction.facts)).toEqual(
    contradictory ? [["processing.personalData", "privacy.dataKind", "privacy.dataRelation"]] : [],
  );
  expect(contradictionsIn(catalogue, { ...facts, "processing.personalData": true })).toEqual([]);
});
