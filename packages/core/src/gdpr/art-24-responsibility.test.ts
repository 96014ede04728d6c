import { expect, test } from "vitest";
import { gapIn, rowsOfChoice, rowsOfList, rowsOfScope, verdictOn } from "./privacy-cases.ts";

test.each([
  ...rowsOfList({ rule: "gdpr/art-24.1", fact: "privacy.accountability", options: ["measures", "proof", "review"] }),
  ...rowsOfScope("gdpr/art-24.1", { "privacy.accountability": [] }),
  ...rowsOfChoice({
    rule: "gdpr/art-24.2",
    fact: "privacy.accountability",
    options: ["policies", "policies-disproportionate"],
  }),
  ...rowsOfScope("gdpr/art-24.2", { "privacy.accountability": [] }),
])("$rule, $situation: duty $duty, gap $gap", ({ rule, facts, duty, gap }) => {
  expect([verdictOn(rule, facts), gapIn(rule, facts)]).toEqual([duty, gap]);
});
