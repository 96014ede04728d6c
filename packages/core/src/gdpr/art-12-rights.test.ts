import { expect, test } from "vitest";
import type { Facts } from "../index.ts";
import { controller, gapIn, rowsOfList, rowsOfScope, verdictOn } from "./privacy-cases.ts";

const decides: Facts = { "privacy.automatedDecision": true, "privacy.effect": "legal" };

const duties: readonly { rule: string; process: string; facts?: Facts }[] = [
  { rule: "gdpr/art-12.3", process: "answer-in-a-month" },
  { rule: "gdpr/art-12.4", process: "refusal-with-reasons" },
  { rule: "gdpr/art-15", process: "access-and-copy" },
  { rule: "gdpr/art-15.1.h", process: "explain-decision", facts: decides },
  { rule: "gdpr/art-16", process: "correct" },
  { rule: "gdpr/art-17", process: "erase" },
  { rule: "gdpr/art-18", process: "restrict" },
  { rule: "gdpr/art-19", process: "tell-recipients" },
  { rule: "gdpr/art-20", process: "port", facts: { "privacy.bases": ["contract"] } },
  { rule: "gdpr/art-21.1", process: "object", facts: { "privacy.bases": ["legitimate-interest"] } },
  { rule: "gdpr/art-21.2", process: "object-to-marketing", facts: { "privacy.directMarketing": true } },
];

test.each(
  duties.flatMap(({ rule, process, facts = {} }) => [
    ...rowsOfList({ rule, facts, fact: "privacy.rightsProcesses", options: [process] }),
    ...rowsOfScope(rule, { ...facts, "privacy.rightsProcesses": [] }),
  ]),
)("$rule, $situation: duty $duty, gap $gap", ({ rule, facts, duty, gap }) => {
  expect([verdictOn(rule, facts), gapIn(rule, facts)]).toEqual([duty, gap]);
});

test("the process for one right meets no other duty", () => {
  for (const { rule, process, facts } of duties) {
    const others = duties.map((duty) => duty.process).filter((other) => other !== process);
    const stated = { ...controller, ...facts, "privacy.rightsProcesses": others };
    expect(gapIn(rule, stated), rule).toBe("yes");
  }
});

test.each<{ rule: string; situation: string; facts: Facts; verdict: string }>([
  {
    rule: "gdpr/art-15.1.h",
    situation: "no automated decision",
    facts: { ...decides, "privacy.effect": "none" },
    verdict: "no",
  },
  { rule: "gdpr/art-15.1.h", situation: "decisions unstated", facts: {}, verdict: "unknown" },
  { rule: "gdpr/art-20", situation: "consent", facts: { "privacy.bases": ["consent"] }, verdict: "yes" },
  {
    rule: "gdpr/art-20",
    situation: "a legal obligation",
    facts: { "privacy.bases": ["legal-obligation"] },
    verdict: "no",
  },
  { rule: "gdpr/art-20", situation: "bases unstated", facts: {}, verdict: "unknown" },
  { rule: "gdpr/art-21.1", situation: "a public task", facts: { "privacy.bases": ["public-task"] }, verdict: "yes" },
  { rule: "gdpr/art-21.1", situation: "a contract", facts: { "privacy.bases": ["contract"] }, verdict: "no" },
  { rule: "gdpr/art-21.1", situation: "bases unstated", facts: {}, verdict: "unknown" },
  { rule: "gdpr/art-21.2", situation: "no marketing", facts: { "privacy.directMarketing": false }, verdict: "no" },
  { rule: "gdpr/art-21.2", situation: "marketing unstated", facts: {}, verdict: "unknown" },
])("$rule, $situation: $verdict", ({ rule, facts, verdict }) => {
  expect(verdictOn(rule, { ...controller, ...facts })).toBe(verdict);
});
