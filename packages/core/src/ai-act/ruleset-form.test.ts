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

  test("every entry is well formed", () => {
    for (const { id, from, until, legacy = [], ...rule } of own) {
      expect(id).toMatch(/^[a-z][a-z0-9-]*\/[a-z0-9]+([.-][a-z0-9]+)*$/);
      expect(isIsoDate(from), id).toBe(true);
      if (until !== undefined) expect(isIsoDate(until) && until >= from, id).toBe(true);
      for (const source of [rule.source, ...[...(rule.readings ?? []), ...legacy].map((text) => text.source)]) {
        expectSource(source);
      }
      for (const text of legacy) expect(isIsoDate(text.from), id).toBe(true);
    }
  });

  test("every entry reads facts of the catalogue in the way of their kind", () => {
    for (const read of own.flatMap(conditionsOf).flatMap((condition) => testsIn(condition))) {
      if ("fact" in read) expectFits(read, catalogue.facts.get(read.fact));
      if ("asOfFrom" in read) expect(isIsoDate(read.asOfFrom)).toBe(true);
    }
  });

  test("every entry names dates that are law as long as it is", () => {
    const first = (key: string) =>
      ruleset.dates
        .filter((date) => date.key === key)
        .map(({ from }) => from)
        .sort()[0];
    for (const { id, from, applies, legacy = [] } of own) {
      if (applies !== undefined) expect(first(applies), id).toSatisfy((day) => day <= from);
      for (const text of legacy) expect(first(text.applies), id).toSatisfy((day) => day <= text.from);
    }
  });

  test("every entry addresses roles, and names fines and documents that exist", () => {
    const tiers = allFineTiers.map(({ id }) => id);
    for (const { id, duty } of own) {
      for (const role of duty?.addressees ?? []) expect(ruleset.entries.get(role)?.[0]?.outcome, id).toBe("role");
      if (duty?.fine !== undefined) expect(tiers, id).toContain(duty.fine);
      for (const document of duty?.documents ?? []) expect(document, id).toMatch(/^D(0[1-9]|[12]\d|30)$/);
    }
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
