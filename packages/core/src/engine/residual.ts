import type { Condition, FactTest, FactValue, FactValues, Test } from "./condition.ts";
import type { Verdict } from "./finding.ts";

/** What is left of a condition once the stated facts are filled in: true, false, or what still decides. */
export type Residual = boolean | Condition;

/**
 * A condition with every test replaced by what is left of it, in the three-valued logic of Kleene. Each test is asked
 * once, in reading order, also where an earlier one already decides: the trace of a finding is complete.
 */
export function reduce(condition: Condition, residualOf: (test: Test) => Residual): Residual {
  if ("fact" in condition) return residualOf(condition); // First, because most conditions are tests of a fact.
  if ("all" in condition) return allOf(reduceEach(condition.all, residualOf));
  if ("any" in condition) return anyOf(reduceEach(condition.any, residualOf));
  if ("not" in condition) return negate(reduce(condition.not, residualOf));
  return residualOf(condition);
}

/** What is left of a list of which every part must hold. */
export function allOf(parts: readonly Residual[]): Residual {
  const open: Condition[] = [];
  for (const part of parts) {
    if (part === false) return false;
    if (part !== true) open.push(part);
  }
  const [first] = open;
  if (first === undefined) return true;
  return open.length === 1 ? first : { all: open };
}

/** What is left of a list of which one part must hold. */
export function anyOf(parts: readonly Residual[]): Residual {
  const open: Condition[] = [];
  for (const part of parts) {
    if (part === true) return true;
    if (part !== false) open.push(part);
  }
  const [first] = open;
  if (first === undefined) return false;
  return open.length === 1 ? first : { any: open };
}

/** The opposite of what is left. */
export function negate(residual: Residual): Residual {
  if (typeof residual === "boolean") return !residual;
  return "not" in residual ? residual.not : { not: residual };
}

function reduceEach(parts: readonly Condition[], residualOf: (test: Test) => Residual): readonly Residual[] {
  const residuals: Residual[] = [];
  for (const part of parts) residuals.push(reduce(part, residualOf));
  return residuals;
}

// So many tests are a sentence that can be read; the residuals of all points of Annex III are not.
const LONGEST = 8;

/** True for a residual of more tests than a reader can take in where another rule asks for it. */
export function isLong(residual: Residual): boolean {
  return typeof residual !== "boolean" && testsUpTo(residual, LONGEST + 1) > LONGEST;
}

function testsUpTo(condition: Condition, most: number): number {
  if ("not" in condition) return testsUpTo(condition.not, most);
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : undefined;
  if (parts === undefined) return 1;
  let tests = 0;
  for (const part of parts) {
    tests += testsUpTo(part, most - tests);
    if (tests >= most) return tests;
  }
  return tests;
}

/** A residual in one word. */
export function verdictOf(residual: Residual): Verdict {
  if (residual === true) return "yes";
  return residual === false ? "no" : "unknown";
}

/** What is left of a test of a fact: the test itself while nobody has stated the fact. */
export function residualOfFact(test: FactTest, value: FactValue | undefined): Residual {
  if (value === undefined || value === "undecided") return test;
  return factHolds(test, value) || (isPartlyKnown(value) ? test : false);
}

/** True for "I don't know", and for a list that says it of the options it does not name. */
export function isUndecided(value: FactValue | undefined): boolean {
  return value === "undecided" || (value !== undefined && isPartlyKnown(value));
}

function isPartlyKnown(value: FactValue): boolean {
  return typeof value === "object" && value.includes("undecided");
}

/** The value that was stated. Own properties only: a fact called "constructor" is not stated by every object. */
export function statedValue(facts: FactValues, key: string): FactValue | undefined {
  return Object.hasOwn(facts, key) ? facts[key] : undefined;
}

function factHolds(test: FactTest, value: FactValue): boolean {
  if ("is" in test) return value === test.is;
  if ("atLeast" in test) return typeof value === "number" && value >= test.atLeast;
  if ("moreThan" in test) return typeof value === "number" && value > test.moreThan;
  if ("before" in test) return typeof value === "string" && value < test.before;
  if (typeof value === "string") return test.includes.includes(value);
  return typeof value === "object" && test.includes.some((option) => value.includes(option));
}
