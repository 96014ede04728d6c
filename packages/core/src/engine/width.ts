import { type Condition, testsIn } from "./condition.ts";
import { formulaOf, inputsOf, type Places } from "./formula.ts";
import { conditionsOf, type Rule } from "./rule.ts";

// Of a yes or no there are four: not stated, yes, no, not known. Of other answers and of residuals the first are kept.
const YES_NO = 4;
const ANSWERS = 64;
const RESIDUALS = 256;
// Yes, no, and the rule itself.
const SETTLED = 3;

const MOST_INPUTS = 12;

/** Whether a rule hangs on so many facts and rules that what is left of it differs from system to system. */
export function isWide(inputs: readonly number[]): boolean {
  return inputs.length > MOST_INPUTS;
}

/** How many numbers each fact can have, and after them each rule. The order has each rule after those that it asks. */
export function widthsOf(rules: readonly Rule[], order: readonly number[], places: Places): readonly number[] {
  const conditions = rules.map(conditionsOf);
  const widths = factWidths(conditions.flat(), places);
  for (const place of order) {
    const rule = rules[place];
    if (rule !== undefined) widths[places.facts.size + place] = ruleWidth(rule, widths, places);
  }
  return widths;
}

function factWidths(conditions: readonly Condition[], { facts }: Places): number[] {
  const widths = new Array<number>(facts.size).fill(ANSWERS);
  for (const test of conditions.flatMap(testsIn)) {
    if ("fact" in test && "is" in test && typeof test.is === "boolean") widths[facts.get(test.fact) ?? -1] = YES_NO;
  }
  return widths;
}

/** A rule leaves no more residuals than there are ways to combine its inputs, under each of its wordings. */
function ruleWidth(rule: Rule, widths: readonly number[], places: Places): number {
  const inputsIn = (conditions: readonly Condition[]) => inputsOf(formulaOf({ all: conditions }, places), places);
  const { when, unless, readings = [] } = rule;
  if (isWide(inputsIn(unless === undefined ? [when] : [when, unless]))) return SETTLED;
  const ways = inputsIn(conditionsOf(rule)).reduce((product, input) => product * (widths[input] ?? ANSWERS), 1);
  return Math.min(RESIDUALS, SETTLED + ways * (1 + readings.length));
}
