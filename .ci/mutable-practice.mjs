// Stands in for governance/practice.ts, and for the engine's `evaluateRule` and `witness`, when the outcome tests of the
// practice meet mutants. A question about one rule is put to the rules that it asks and no others: to prepare all of them
// for each mutant takes longer than its tests.
import { aiActRules } from "../packages/core/src/ai-act/ruleset.ts";
import { testsIn } from "../packages/core/src/engine/condition.ts";
import * as engine from "../packages/core/src/engine/evaluate.ts";
import { conditionsOf } from "../packages/core/src/engine/rule.ts";
import { defineRuleset } from "../packages/core/src/engine/ruleset.ts";
import * as solver from "../packages/core/src/engine/witness.ts";
import { gapRule } from "../packages/core/src/governance/gap-rule.ts";
import { practice as original, practiceRules } from "../packages/core/src/governance/practice.ts";
import { gapId } from "../packages/core/src/law/gap-id.ts";

export { evaluate, evaluateStated, evaluation, rulings } from "../packages/core/src/engine/evaluate.ts";
export { practiceRules };

/** The rules that mutants are made of, without the gaps. */
export const rules = [...aiActRules, ...practiceRules];

/**
 * The ruleset that the tests ask. Until `useRules` is called, while the tests are collected, it can be looked at but not
 * asked about a rule: what a test found out then would stay what it was under every mutant.
 */
export let practice = original;

/** For the id of each rule the rules that ask it, or rules that do, its own among them. */
export const askersOf = askersIn(idsAskedBy);

const entries = entriesIn(original.rules);
const neededBy = new Map();
const unchangedParts = new Map();
let listener = () => {};
let current;

/** Takes a function that is told the id of each rule that a test asks, and `ALL` when it may ask any. */
export function listenTo(other) {
  listener = other;
}

/** What a listener is told when a test looks at all rules. */
export const ALL = "*";

/** Puts a mutant in the place of the rules; without one, the rules as they are. */
export function useRules({ rules: touched = [], after = rules } = {}) {
  const replaced = new Map(rules.flatMap((rule, at) => (after[at] === rule ? [] : [[rule, after[at]]])));
  const ids = new Set(touched.flatMap((id) => [id, gapId(id)]));
  const all = [...after, ...after.flatMap(gapRule)];
  const own = entriesIn(all.filter(({ id }) => ids.has(id)));
  current = { replaced, ids, entriesOf: (id) => (ids.has(id) ? own : entries).get(id) ?? [], parts: new Map() };
  practice = watched(all);
}

/** A list of rules as it is with the mutant. */
export function listOf(list) {
  return new Proxy(list, {
    get(_, key) {
      listener(ALL);
      const now = list.map((rule) => current?.replaced.get(rule) ?? rule);
      return typeof now[key] === "function" ? now[key].bind(now) : now[key];
    },
  });
}

/** As the engine's, of the mutant. */
export function evaluateRule(ruleset, id, question) {
  return engine.evaluateRule(partOf(ruleset, [id]), id, question);
}

/** As the engine's, of the mutant. */
export function witness(ruleset, facts, goals, asOf) {
  const ids = goals.map(({ rule }) => rule);
  return solver.witness(partOf(ruleset, ids), facts, goals, asOf);
}

// What has no mutant in it stays as it is from mutant to mutant.
function partOf(ruleset, ids) {
  if (ruleset !== practice) return ruleset;
  if (current === undefined) throw new Error("No rule can be asked while the tests are collected.");
  for (const id of ids) listener(id);
  const needed = new Set(ids.flatMap((id) => [...idsNeededBy(id)]));
  const parts = [...needed].some((id) => current.ids.has(id)) ? current.parts : unchangedParts;
  const key = ids.join(" ");
  if (!parts.has(key)) {
    parts.set(key, defineRuleset({ ...original, rules: [...needed].flatMap((id) => current.entriesOf(id)) }));
  }
  return parts.get(key);
}

/** All rules; they are put together only for those who ask more than one of them. */
function watched(all) {
  const { entriesOf } = current;
  let made;
  const whole = () => {
    listener(ALL);
    made ??= defineRuleset({ ...original, rules: all });
    return made;
  };
  const told = (id) => {
    listener(id);
    return entriesOf(id);
  };
  return {
    ...original,
    get rules() {
      listener(ALL);
      return all;
    },
    entries: { get: (id) => (told(id).length > 0 ? entriesOf(id) : undefined), has: (id) => told(id).length > 0 },
    get layers() {
      return whole().layers;
    },
    get facts() {
      return whole().facts;
    },
    get planOn() {
      return whole().planOn;
    },
  };
}

function entriesIn(list) {
  const found = new Map();
  for (const rule of list) found.set(rule.id, [...(found.get(rule.id) ?? []), rule]);
  return found;
}

/** The ids that a rule needs beside its own: whom a duty addresses has to be there too. */
function idsNeededBy(id) {
  if (!neededBy.has(id)) {
    const own = new Set([id]);
    for (const one of own) {
      for (const rule of entries.get(one) ?? []) {
        for (const needed of [...idsAskedBy(rule), ...(rule.duty?.addressees ?? [])]) own.add(needed);
      }
    }
    neededBy.set(id, own);
  }
  return neededBy.get(id);
}

function askersIn(askedBy) {
  const asking = new Map(original.rules.map(({ id }) => [id, new Set([id])]));
  for (const rule of original.rules) for (const id of askedBy(rule)) asking.get(id).add(rule.id);
  for (const found of asking.values()) for (const id of found) for (const asker of asking.get(id)) found.add(asker);
  return asking;
}

function idsAskedBy(rule) {
  const tests = conditionsOf(rule).flatMap(testsIn);
  return tests.flatMap((test) => ("rule" in test ? [test.rule] : []));
}
