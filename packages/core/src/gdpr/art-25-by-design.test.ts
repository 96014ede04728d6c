import { expect, test } from "vitest";
import { gapIn, rowsOfList, rowsOfScope, verdictOn } from "./privacy-cases.ts";

test.each([
  ...rowsOfList({
    rule: "gdpr/art-25.1",
    fact: "privacy.byDesign",
    options: ["from-choice-of-means", "weighed", "measures", "principles-built-in"],
  }),
  ...rowsOfScope("gdpr/art-25.1", { "privacy.byDesign": [] }, { planned: true }),
  ...rowsOfList({
    rule: "gdpr/art-25.2",
    fact: "privacy.byDefault",
    options: ["amount", "extent", "storage", "access", "not-public"],
  }),
  ...rowsOfScope("gdpr/art-25.2", { "privacy.byDefault": [] }),
  ...rowsOfList({
    rule: "practice/service-settings",
    fact: "privacy.serviceSettings",
    options: [
      "training-off",
      "history-short",
      "sharing-off",
      "little-logging",
      "memory-off",
      "connectors-opt-in",
      "source-rights",
      "filter",
    ],
  }),
  ...rowsOfScope("practice/service-settings", { "privacy.serviceSettings": [] }, { addressed: "everyone" }),
])("$rule, $situation: duty $duty, gap $gap", ({ rule, facts, duty, gap }) => {
  expect([verdictOn(rule, facts), gapIn(rule, facts)]).toEqual([duty, gap]);
});
