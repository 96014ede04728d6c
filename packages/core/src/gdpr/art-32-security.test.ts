import { describe, expect, test } from "vitest";
import type { Facts } from "../index.ts";
import { controller, gapIn, rowsOfList, rowsOfScope, verdictOn } from "./privacy-cases.ts";

const generates: Facts = { "content.generates": ["text"] };
const goals = [
  "risk-weighed",
  "encryption",
  "access-rights",
  "input-control",
  "availability",
  "recovery",
  "regular-testing",
];

test.each([
  ...rowsOfList({ rule: "gdpr/art-32.1", fact: "privacy.measures", options: goals }),
  ...rowsOfScope("gdpr/art-32.1", { "privacy.measures": [] }, { addressed: "processors-too" }),
  ...rowsOfList({ rule: "gdpr/art-32.4", fact: "privacy.measures", options: ["training-and-confidentiality"] }),
  ...rowsOfScope("gdpr/art-32.4", { "privacy.measures": [] }, { addressed: "processors-too" }),
  ...rowsOfList({
    rule: "practice/security-measures",
    facts: generates,
    fact: "privacy.measures",
    options: [
      "log-in-control",
      "access-rights",
      "transfer-control",
      "input-control",
      "processor-control",
      "separation",
      "encryption",
      "regular-testing",
      "erasure",
      "training-and-confidentiality",
    ],
  }),
  ...rowsOfScope("practice/security-measures", { ...generates, "privacy.measures": [] }, { addressed: "everyone" }),
])("$rule, $situation: duty $duty, gap $gap", ({ rule, facts, duty, gap }) => {
  expect([verdictOn(rule, facts), gapIn(rule, facts)]).toEqual([duty, gap]);
});

describe("Art. 32(1): a goal is met by any of its measures", () => {
  test.each([
    { goal: "encryption", by: "pseudonymisation" },
    { goal: "access-rights", by: "entry-control" },
    { goal: "access-rights", by: "log-in-control" },
    { goal: "access-rights", by: "transfer-control" },
  ])("$by instead of $goal leaves no gap", ({ goal, by }) => {
    const measures = goals.map((measure) => (measure === goal ? by : measure));
    expect(gapIn("gdpr/art-32.1", { ...controller, "privacy.measures": measures })).toBe("no");
  });
});

test.each<{ content: Facts["content.generates"]; verdict: string }>([
  { content: ["text"], verdict: "yes" },
  { content: ["image"], verdict: "yes" },
  { content: ["audio"], verdict: "yes" },
  { content: ["video"], verdict: "yes" },
  { content: [], verdict: "no" },
  { content: "undecided", verdict: "unknown" },
])("the recommended minimum for a system that generates $content: $verdict", ({ content, verdict }) => {
  const facts = content === undefined ? controller : { ...controller, "content.generates": content };
  expect(verdictOn("practice/security-measures", facts)).toBe(verdict);
  expect(verdictOn("practice/security-measures", { ...facts, "processing.personalData": false })).toBe("no");
});
