import { expect, test } from "vitest";
import { gapIn, rowsOfList, rowsOfScope, verdictOn } from "./privacy-cases.ts";

test.each([
  ...rowsOfList({
    rule: "gdpr/art-5.1.a",
    fact: "privacy.principles",
    options: ["basis-per-purpose", "fair-and-open"],
  }),
  ...rowsOfList({ rule: "gdpr/art-5.1.b", fact: "privacy.principles", options: ["purpose-written"] }),
  ...rowsOfList({ rule: "gdpr/art-5.1.c", fact: "privacy.principles", options: ["fields-justified"] }),
  ...rowsOfList({
    rule: "gdpr/art-5.1.d",
    fact: "privacy.outputCare",
    options: ["checked-before-use", "correction-path"],
  }),
  ...rowsOfList({ rule: "gdpr/art-5.1.e", fact: "privacy.principles", options: ["retention-set"] }),
  ...rowsOfList({ rule: "gdpr/art-5.1.f", fact: "privacy.principles", options: ["secured"] }),
  ...rowsOfList({ rule: "gdpr/art-5.2", fact: "privacy.principles", options: ["provable"] }),
  ...["gdpr/art-5.1.a", "gdpr/art-5.1.b", "gdpr/art-5.1.c", "gdpr/art-5.1.e", "gdpr/art-5.1.f", "gdpr/art-5.2"].flatMap(
    (rule) => rowsOfScope(rule, { "privacy.principles": [] }),
  ),
  ...rowsOfScope("gdpr/art-5.1.d", { "privacy.outputCare": [] }),
])("$rule, $situation: duty $duty, gap $gap", ({ rule, facts, duty, gap }) => {
  expect([verdictOn(rule, facts), gapIn(rule, facts)]).toEqual([duty, gap]);
});
