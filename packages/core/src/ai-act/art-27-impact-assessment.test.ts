import { describe, expect, test } from "vitest";
import type { Facts, IsoDate, Verdict } from "../index.ts";
import {
  byBoth,
  bySectionA,
  bySectionAAndFreed,
  bySectionB,
  byUse,
  byUseAndSectionB,
  OPERATORS,
  obligation,
  operators,
  ordinary,
  ours,
  type Point,
  points,
  without,
} from "./duty-cases.ts";

const rule = "ai-act/art-27";
const { deployer } = operators;
const publicBody: Facts = { "operator.publicLawBody": true };
const publicService: Facts = { "operator.providesPublicServices": true };

interface Row {
  readonly situation: string;
  readonly facts: Facts;
  readonly duty: Verdict;
}

const who: readonly Row[] = [
  { situation: "a body governed by public law", facts: { ...byUse, ...deployer, ...publicBody }, duty: "yes" },
  {
    situation: "a private company that provides public services",
    facts: { ...byUse, ...deployer, ...publicService },
    duty: "yes",
  },
  { situation: "a body that is both", facts: { ...byUse, ...deployer, ...publicBody, ...publicService }, duty: "yes" },
  { situation: "a private company", facts: { ...byUse, ...deployer }, duty: "no" },
  {
    situation: "a private bank that ranks applicants: no assessment for being a bank",
    facts: { ...byUse, ...deployer, "operator.financialInstitution": true },
    duty: "no",
  },
  {
    situation: "no public services, public law unstated",
    facts: without({ ...byUse, ...deployer }, "operator.publicLawBody"),
    duty: "unknown",
  },
  {
    situation: "no body of public law, public services unstated",
    facts: without({ ...byUse, ...deployer }, "operator.providesPublicServices"),
    duty: "unknown",
  },
  {
    situation: "public services, public law unstated",
    facts: without({ ...byUse, ...deployer, ...publicService }, "operator.publicLawBody"),
    duty: "yes",
  },
  {
    situation: "a public body, use at work unstated",
    facts: without({ ...byUse, ...deployer, ...publicBody }, "employment.use"),
    duty: "unknown",
  },
  { situation: "a public body whose role is unstated", facts: { ...byUse, ...publicBody }, duty: "unknown" },
  {
    situation: "a public body, a system that is not high-risk",
    facts: { ...ordinary, ...deployer, ...publicBody },
    duty: "no",
  },
  {
    situation: "a public body, a system freed by Art. 6(3)",
    facts: {
      ...byUse,
      ...deployer,
      ...publicBody,
      "derogation.profiling": false,
      "derogation.grounds": ["derogation.narrowTask"],
      "derogation.influencesDecision": false,
      "derogation.significantRisk": false,
      "derogation.documentedByProvider": true,
    },
    duty: "no",
  },
  {
    situation: "a public body, a product of Annex I, Section A alone",
    facts: { ...bySectionA, ...deployer, ...publicBody },
    duty: "no",
  },
  {
    situation: "a public body, a product of Annex I, Section B alone",
    facts: { ...bySectionB, ...deployer, ...publicBody },
    duty: "no",
  },
  {
    situation: "a public body, a device of Section A, its use at work freed by Art. 6(3)",
    facts: { ...bySectionAAndFreed, ...deployer, ...publicBody },
    duty: "no",
  },
  {
    situation: "a public body, Annex III and Annex I, Section B alone",
    facts: { ...byUseAndSectionB, ...deployer, ...publicBody },
    duty: "no",
  },
  { situation: "a public body, both routes", facts: { ...byBoth, ...deployer, ...publicBody }, duty: "yes" },
  {
    situation: "a private company, both routes",
    facts: { ...byBoth, ...deployer },
    duty: "no",
  },
  {
    situation: "scores for loans, the assessment of creditworthiness unstated",
    facts: without({ ...points["5(b)"], ...deployer }, "services.use"),
    duty: "unknown",
  },
  {
    situation: "a fraud detector of a private bank, outside point 5(b)",
    facts: { ...points["5(b)"], ...deployer, "services.detectsFraud": true },
    duty: "no",
  },
];

const anyDeployer: readonly Point[] = ["5(b)", "5(c)"];
const allPoints = Object.keys(points).filter((point): point is Point => point in points);

describe("Art. 27: who assesses the impact on fundamental rights", () => {
  test.each(who)("$situation: $duty", ({ facts, duty }) => {
    expect(ours(rule, facts)).toBe(duty);
  });
  test.each(allPoints)("a private company, Annex III, point %s: only points 5(b) and 5(c) bind it", (point) => {
    const duty = anyDeployer.includes(point) ? "yes" : "no";
    expect(ours(rule, { ...points[point], ...deployer })).toBe(duty);
  });
  test.each(allPoints)("a public body, Annex III, point %s: all but point 2", (point) => {
    expect(ours(rule, { ...points[point], ...deployer, ...publicBody })).toBe(point === "2" ? "no" : "yes");
  });
  test.each(allPoints)("a provider of public services, Annex III, point %s: all but point 2", (point) => {
    expect(ours(rule, { ...points[point], ...deployer, ...publicService })).toBe(point === "2" ? "no" : "yes");
  });
  test.each(OPERATORS)("a public body that is %s only: for deployers alone", (operator) => {
    expect(ours(rule, { ...byUse, ...operators[operator], ...publicBody })).toBe(
      operator === "deployer" ? "yes" : "no",
    );
  });
  test("it addresses the deployer, and the Act names no fine for it", () => {
    const duty = obligation(rule, { ...byUse, ...deployer, ...publicBody });
    expect(duty?.addressees).toEqual([{ role: "ai-act/art-3.4", ours: "yes" }]);
    expect(duty?.fine).toBeUndefined();
  });
});

const days: readonly { readonly asOf: IsoDate; readonly day: IsoDate; readonly reached: boolean }[] = [
  { asOf: "2026-07-26", day: "2026-08-02", reached: false },
  { asOf: "2026-07-27", day: "2027-12-02", reached: false },
  { asOf: "2027-12-01", day: "2027-12-02", reached: false },
  { asOf: "2027-12-02", day: "2027-12-02", reached: true },
];

test.each(days)("Art. 27 asked on $asOf: from $day, reached: $reached", ({ asOf, day, reached }) => {
  const duty = obligation(rule, { ...byUse, ...deployer, ...publicBody }, asOf);
  expect(duty?.applies).toMatchObject({ nominal: day, effective: day, reached });
});
