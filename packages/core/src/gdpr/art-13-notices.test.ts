import { expect, test } from "vitest";
import type { FactKey, Facts, FactValues } from "../index.ts";
import { controller, gapIn, rowsOfList, rowsOfScope, verdictOn, without } from "./privacy-cases.ts";

// Nothing that only some notices name: the basis is a contract, nothing leaves the EEA, nothing is decided automatically.
const plain: Facts = {
  "privacy.bases": ["contract"],
  "transfer.toThirdCountry": false,
  "privacy.automatedDecision": false,
  "privacy.noticeException": [],
};
const both = [
  "controller-contact",
  "officer-contact",
  "purposes-and-basis",
  "recipients",
  "storage-period",
  "rights",
  "complaint",
  "in-time",
] as const;
const fromPerson: Facts = { ...plain, "privacy.collection": ["from-person"] };
const fromOthers: Facts = { ...plain, "privacy.collection": ["from-others"] };
const newPurpose: Facts = { "privacy.newPurpose": true, "privacy.noticeException": [] };

test.each([
  ...rowsOfList({
    rule: "gdpr/art-13",
    facts: fromPerson,
    fact: "privacy.notices",
    options: [...both, "must-or-may-provide"],
  }),
  ...rowsOfScope("gdpr/art-13", { ...fromPerson, "privacy.notices": [] }),
  ...rowsOfList({
    rule: "gdpr/art-14",
    facts: fromOthers,
    fact: "privacy.notices",
    options: [...both, "categories-and-source"],
  }),
  ...rowsOfScope("gdpr/art-14", { ...fromOthers, "privacy.notices": [] }),
  ...rowsOfList({ rule: "gdpr/art-13.3", facts: newPurpose, fact: "privacy.notices", options: ["new-purpose"] }),
  ...rowsOfScope("gdpr/art-13.3", { ...newPurpose, "privacy.notices": [] }),
])("$rule, $situation: duty $duty, gap $gap", ({ rule, facts, duty, gap }) => {
  expect([verdictOn(rule, facts), gapIn(rule, facts)]).toEqual([duty, gap]);
});

const duties = [
  { rule: "gdpr/art-13", facts: { ...controller, ...fromPerson }, own: "must-or-may-provide" },
  { rule: "gdpr/art-14", facts: { ...controller, ...fromOthers }, own: "categories-and-source" },
] as const;

const onlySome: readonly { option: string; key: FactKey; so: Facts }[] = [
  { option: "legitimate-interest", key: "privacy.bases", so: { "privacy.bases": ["legitimate-interest"] } },
  { option: "withdrawal", key: "privacy.bases", so: { "privacy.bases": ["consent"] } },
  { option: "third-country", key: "transfer.toThirdCountry", so: { "transfer.toThirdCountry": true } },
  {
    option: "decision-logic",
    key: "privacy.automatedDecision",
    so: { "privacy.automatedDecision": true, "privacy.effect": "legal" },
  },
];

test.each(duties.flatMap((duty) => onlySome.map((some) => ({ ...duty, ...some }))))(
  "$rule names $option only where it is so",
  ({ rule, facts, own, option, key, so }) => {
    const named = [...both, own];
    const gapWith = (other: Facts, list: readonly string[]) =>
      gapIn(rule, { ...facts, ...other, "privacy.notices": list });
    expect(gapWith({}, named)).toBe("no");
    expect(gapWith(so, named)).toBe("yes");
    expect(gapWith(so, [...named, option])).toBe("no");
    const unstated = without(facts, key);
    const openEffect: Facts = option === "decision-logic" ? { "privacy.effect": "legal" } : {};
    expect(gapIn(rule, { ...unstated, ...openEffect, "privacy.notices": named })).toBe("unknown");
  },
);

test.each<{ rule: string; situation: string; facts: FactValues; verdict: string }>([
  { rule: "gdpr/art-13", situation: "data from elsewhere", facts: fromOthers, verdict: "no" },
  { rule: "gdpr/art-14", situation: "data from the person", facts: fromPerson, verdict: "no" },
  { rule: "gdpr/art-13", situation: "origin unstated", facts: plain, verdict: "unknown" },
  { rule: "gdpr/art-14", situation: "origin unstated", facts: plain, verdict: "unknown" },
  ...exceptions("gdpr/art-13", fromPerson, ["has-information"]),
  ...exceptions("gdpr/art-13.3", newPurpose, ["has-information", "german-law"]),
  ...exceptions("gdpr/art-14", fromOthers, [
    "has-information",
    "disproportionate",
    "laid-down-by-law",
    "professional-secrecy",
    "german-law",
  ]),
  {
    rule: "gdpr/art-13.3",
    situation: "the old purpose",
    facts: { ...newPurpose, "privacy.newPurpose": false },
    verdict: "no",
  },
  {
    rule: "gdpr/art-13.3",
    situation: "purpose unstated",
    facts: { "privacy.noticeException": [] },
    verdict: "unknown",
  },
  {
    rule: "gdpr/art-13",
    situation: "exceptions unstated",
    facts: without(fromPerson, "privacy.noticeException"),
    verdict: "unknown",
  },
])("$rule, $situation: $verdict", ({ rule, facts, verdict }) => {
  expect(verdictOn(rule, { ...controller, ...facts })).toBe(verdict);
});

function exceptions(rule: string, facts: Facts, freeing: readonly string[]) {
  const all = ["has-information", "disproportionate", "laid-down-by-law", "professional-secrecy", "german-law"];
  return all.map((exception) => ({
    rule,
    situation: `exception ${exception}`,
    facts: { ...facts, "privacy.noticeException": [exception] },
    verdict: freeing.includes(exception) ? "no" : "yes",
  }));
}
