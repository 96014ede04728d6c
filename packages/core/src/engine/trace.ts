import { type Condition, type FactTest, type FactValue, type Test, testsIn } from "./condition.ts";
import type { Element, Verdict } from "./finding.ts";
import { type Known, numberOf, type Places } from "./formula.ts";
import { residualOfFact, verdictOf } from "./residual.ts";

/** A condition, and the part of its rule that it is. */
export interface Part {
  readonly part: Element["part"];
  readonly condition: Condition;
}

/**
 * The trace of a rule while nothing is known, and what can take the place of its elements. An element that comes out
 * in few ways is made once for each of them. All findings share it, so it is frozen.
 */
export interface TracePlan {
  readonly blank: readonly Element[];
  readonly facts: readonly FactElement[];
  readonly rules: readonly RuleElement[];
}

interface FactElement {
  readonly at: number;
  readonly place: number;
  readonly part: Element["part"];
  readonly test: FactTest;
  readonly whenTrue: Element;
  readonly whenFalse: Element;
}

interface RuleElement {
  readonly at: number;
  readonly place: number;
  readonly met: Element;
  readonly notMet: Element;
}

/** Prepares the trace of the parts of a rule, given in reading order. */
export function tracePlanOf(parts: readonly Part[], places: Places): TracePlan {
  const blank: Element[] = [];
  const facts: FactElement[] = [];
  const rules: RuleElement[] = [];
  for (const { part, test } of parts.flatMap(testsOfPart)) {
    const at = blank.push(Object.freeze({ part, test, holds: withoutFacts(test, places) })) - 1;
    if ("fact" in test) {
      const [whenTrue, whenFalse] = [stated(part, test, true), stated(part, test, false)];
      facts.push({ at, place: numberOf(places.facts, test.fact), part, test, whenTrue, whenFalse });
    }
    const place = "rule" in test ? places.rules.get(test.rule) : undefined;
    if (place === undefined) continue;
    rules.push({ at, place, met: { part, test, holds: "yes" }, notMet: { part, test, holds: "no" } });
  }
  for (const { met, notMet } of rules) [met, notMet].forEach(Object.freeze);
  for (const { whenTrue, whenFalse } of facts) [whenTrue, whenFalse].forEach(Object.freeze);
  return { blank, facts, rules };
}

/** Every test of a rule in reading order, each with how it came out. */
export function traceOf({ blank, facts, rules }: TracePlan, known: Known): readonly Element[] {
  const elements = blank.slice();
  for (const { at, place, part, test, whenTrue, whenFalse } of facts) {
    const value = known.values[place];
    if (value === undefined) continue;
    elements[at] = value === true ? whenTrue : value === false ? whenFalse : stated(part, test, value);
  }
  for (const { at, place, met, notMet } of rules) {
    const left = known.cameTo(place).residual;
    if (typeof left === "boolean") elements[at] = left ? met : notMet;
  }
  return elements;
}

function testsOfPart({ part, condition }: Part): readonly { readonly part: Element["part"]; readonly test: Test }[] {
  return testsIn(condition).map((test) => ({ part, test }));
}

/** How a test comes out while no fact is stated and no rule was asked. A rule that is not law is not met. */
function withoutFacts(test: Test, { rules, asOf }: Places): Verdict {
  if ("asOfFrom" in test) return asOf >= test.asOfFrom ? "yes" : "no";
  return "rule" in test && !rules.has(test.rule) ? "no" : "unknown";
}

function stated(part: Element["part"], test: FactTest, value: FactValue): Element {
  return { part, test, holds: verdictOf(residualOfFact(test, value)), value };
}
