import { describe, expect, test } from "vitest";
import { type FactTest, factsIn, testsIn } from "../engine/condition.ts";
import { isIsoDate } from "../engine/date.ts";
import { evaluateRule } from "../engine/evaluate.ts";
import type { Fact } from "../engine/fact.ts";
import type { Basis, Rule } from "../engine/rule.ts";
import { conditionsOf } from "../engine/rule.ts";
import type { Ruleset } from "../engine/ruleset.ts";
import type { Source } from "../engine/source.ts";
import { type Goal, witness } from "../engine/witness.ts";
import { catalogue as aiActCatalogue } from "../facts/catalogue.ts";
import { practiceCatalogue } from "../facts/practice-catalogue.ts";
import { allFineTiers } from "../governance/fine-tiers.ts";
import { practice } from "../governance/practice.ts";
import { instrument } from "../law/instrument.ts";
import { aiAct } from "./ruleset.ts";

const registries = [
  { name: "the AI Act", ruleset: aiAct, catalogue: aiActCatalogue, own: aiAct.rules },
  // The rules of the Act are looked at once; here come those that stand beside them.
  {
    name: "the review of a practice",
    ruleset: practice,
    catalogue: practiceCatalogue,
    own: practice.rules.filter((rule) => !aiAct.rules.includes(rule)),
  },
];

describe.each(registries)("for $name", ({ ruleset, catalogue, own }) => {
  const entries = own.map((rule) => ({ id: rule.id, from: rule.from, rule }));

  test.each(entries)("$id of $from can fire and, unless it is always owed, can stay silent", ({ rule }) => {
    for (const verdict of isAlwaysOwed(rule) ? (["yes"] as const) : (["yes", "no"] as const)) {
      const facts = witness(ruleset, catalogue.facts, [{ rule: rule.id, verdict }], rule.from);
      expect(facts, `no facts found for ${verdict}`).toBeDefined();
      if (facts === undefined) return;
      expect(evaluateRule(ruleset, rule.id, { facts, asOf: rule.from })?.verdict).toBe(verdict);
    }
  });

  test.each(readingsOf(own))("$id has a $basis that can matter", ({ id, basis, asOf }) => {
    const facts =
      witness(ruleset, catalogue.facts, parting(id, basis, "yes"), asOf) ??
      witness(ruleset, catalogue.facts, parting(id, basis, "no"), asOf);
    expect(facts, "the reading changes no verdict").toBeDefined();
    if (facts === undefined) return;
    const finding = evaluateRule(ruleset, id, { facts, asOf });
    expect(finding?.otherReadings.map((reading) => reading.basis)).toContain(basis);
  });

  test.each(entries)("$id of $from is well formed", ({ rule }) => {
    expect(rule.id).toMatch(/^[a-z][a-z0-9-]*\/[a-z0-9]+([.-][a-z0-9]+)*$/);
    expect(isIsoDate(rule.from)).toBe(true);
    if (rule.until !== undefined) expect(isIsoDate(rule.until) && rule.until >= rule.from).toBe(true);
    for (const source of sourcesOf(rule)) expectSource(source);
    for (const legacy of rule.legacy ?? []) expect(isIsoDate(legacy.from)).toBe(true);
  });

  test.each(entries)("$id of $from reads facts of the catalogue in the way of their kind", ({ rule }) => {
    for (const read of conditionsOf(rule).flatMap((condition) => testsIn(condition))) {
      if ("fact" in read) expectFits(read, catalogue.facts.get(read.fact));
      if ("asOfFrom" in read) expect(isIsoDate(read.asOfFrom)).toBe(true);
    }
  });

  test.each(entries)("$id of $from names dates that are law as long as it is", ({ rule }) => {
    const first = (key: string) =>
      ruleset.dates
        .filter((date) => date.key === key)
        .map(({ from }) => from)
        .sort()[0];
    if (rule.applies !== undefined) expect(first(rule.applies)).toSatisfy((from) => from <= rule.from);
    for (const { applies, from } of rule.legacy ?? []) expect(first(applies)).toSatisfy((day) => day <= from);
  });

  test.each(entries)("$id of $from addresses roles, and names fines and documents that exist", ({ rule }) => {
    const tiers = allFineTiers.map(({ id }) => id);
    for (const role of rule.duty?.addressees ?? []) expect(ruleset.entries.get(role)?.[0]?.outcome).toBe("role");
    if (rule.duty?.fine !== undefined) expect(tiers).toContain(rule.duty.fine);
    for (const document of rule.duty?.documents ?? []) expect(document).toMatch(/^D(0[1-9]|[12]\d|30)$/);
  });
});

test("every entry of the timetable is well formed, and none is there twice", () => {
  for (const { nominal, effective, from, source } of aiAct.dates) {
    expect([nominal ?? from, effective ?? from, from].every(isIsoDate)).toBe(true);
    if (effective !== undefined && nominal !== null) expect(effective > nominal).toBe(true);
    expectSource(source);
  }
  const places = aiAct.dates.map(({ key, from }) => `${key} ${from}`);
  expect(new Set(places).size).toBe(places.length);
});

test("every date of the timetable is named by a rule", () => {
  const named = aiAct.rules.flatMap((rule) => [rule.applies, ...(rule.legacy ?? []).map(({ applies }) => applies)]);
  expect(aiAct.dates.map(({ key }) => key).filter((key) => !named.includes(key))).toEqual([]);
});

test.each([...practiceCatalogue.facts.values()])(
  "the fact $key has a well-formed source and is read by a rule",
  (fact) => {
    expectSource(fact.source);
    expect(factsReadBy(practice)).toContain(fact);
  },
);

/** Good practice that is owed whatever the facts are. */
function isAlwaysOwed({ when, unless }: Rule): boolean {
  return "all" in when && when.all.length === 0 && unless === undefined;
}

function factsReadBy({ rules }: Ruleset): readonly Fact[] {
  const keys = new Set(rules.flatMap((rule) => conditionsOf(rule).flatMap((condition) => factsIn(condition))));
  return [...practiceCatalogue.facts.values()].filter(({ key }) => keys.has(key));
}

/** One verdict under the statute, the other under the reading. */
function parting(rule: string, layer: Basis, verdict: "yes" | "no"): readonly Goal[] {
  return [
    { rule, verdict },
    { rule, verdict: verdict === "yes" ? "no" : "yes", layer },
  ];
}

function readingsOf(rules: readonly Rule[]): readonly { id: string; basis: Basis; asOf: string }[] {
  return rules.flatMap(({ id, from, readings }) => (readings ?? []).map(({ basis }) => ({ id, basis, asOf: from })));
}

function sourcesOf({ source, readings, legacy }: Rule): readonly Source[] {
  return [source, ...(readings ?? []).map((reading) => reading.source), ...(legacy ?? []).map((rule) => rule.source)];
}

const PINPOINT = new RegExp(
  [
    String.raw`^Art\. \d+[a-z]?(\(\d+[a-z]?\))?(\([a-z]{1,2}\))?(\([ivx]+\))?(, (first|second|third|fourth) subparagraph)?$`,
    String.raw`^Annex [IVX]+(, Section [A-Z])?(, point \d+(\([a-z]{1,2}\))?)?$`,
    String.raw`^recital \d+$`,
    String.raw`^§ \d+[a-z]?(\(\d+[a-z]?\))?( sentence \d)?( no\. \d+[a-z]?)?$`,
  ].join("|"),
);

function expectSource(source: Source): void {
  if ("document" in source) {
    expect(source.document).not.toBe("");
    expect(source.pinpoint).toSatisfy((place) => place === "" || /^[\w§][^\n]{0,60}$/.test(place));
    return;
  }
  expect(source.pinpoint).toMatch(PINPOINT);
  expect(instrument("celex" in source ? source.celex : source.statute)).toBeDefined();
}

function expectFits(read: FactTest, fact: Fact | undefined): void {
  if ("atLeast" in read || "moreThan" in read) expect(fact?.kind).toBe("number");
  else if ("before" in read) expect([fact?.kind, isIsoDate(read.before)]).toEqual(["date", true]);
  else if ("is" in read && typeof read.is === "boolean") expect(fact?.kind).toBe("yes-no");
  else {
    const options = "is" in read ? [String(read.is)] : read.includes;
    expect("is" in read ? ["one-of"] : ["one-of", "some-of"]).toContain(fact?.kind);
    expect(fact?.options).toEqual(expect.arrayContaining([...options]));
  }
}
