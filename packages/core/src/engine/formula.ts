import type { Condition, FactTest, FactValue } from "./condition.ts";
import type { IsoDate } from "./date.ts";
import { negate, type Residual, residualOfFact } from "./residual.ts";

/**
 * A condition that is ready to be asked many times: facts and rules are found by number, lists of one part are that part,
 * and what the day decides is decided. All formulas have the same properties, or reading one would be a look-up.
 */
export interface Formula {
  readonly kind: "fact" | "rule" | "fixed" | "all" | "any" | "not";
  /** What is left of it while nothing is known. */
  readonly condition: Condition;
  readonly parts: readonly Formula[];
  /** For a test of a fact. */
  readonly test: FactTest | undefined;
  /** The number of the fact or rule that it tests. */
  readonly place: number;
  /** What it comes to when the fact is stated as true or as false. */
  readonly whenTrue: Residual;
  readonly whenFalse: Residual;
}

/** Where a formula finds the facts and rules it tests, and the day it is for. A rule without a number is not law. */
export interface Places {
  readonly facts: ReadonlyMap<string, number>;
  readonly rules: ReadonlyMap<string, number>;
  readonly asOf: IsoDate;
}

/** What is known when a formula is asked, by number: the stated facts, and what the rules that it asks come to. */
export interface Known {
  readonly values: readonly (FactValue | undefined)[];
  readonly cameTo: (rule: number) => Came;
}

/** What is left of a rule. */
export interface Came {
  readonly residual: Residual;
  /** What stands for it in the rules that ask it: the same, or the rule itself where that would be long. */
  readonly asked: Residual;
}

/** Makes a formula of a condition. */
export function formulaOf(condition: Condition, places: Places): Formula {
  if ("all" in condition) return listOf("all", condition.all, places);
  if ("any" in condition) return listOf("any", condition.any, places);
  if ("not" in condition) return opposite(formulaOf(condition.not, places));
  if ("asOfFrom" in condition) return fixed(condition, places.asOf >= condition.asOfFrom);
  if ("fact" in condition) {
    const place = numberOf(places.facts, condition.fact);
    const [whenTrue, whenFalse] = [residualOfFact(condition, true), residualOfFact(condition, false)];
    return { kind: "fact", condition, parts: NONE, test: condition, place, whenTrue, whenFalse };
  }
  const place = places.rules.get(condition.rule);
  if (place === undefined) return fixed(condition, false);
  return { kind: "rule", condition, parts: NONE, test: undefined, place, whenTrue: true, whenFalse: false };
}

/** What is left of a condition, as `reduce` says it. It stops where the answer is clear: a trace is made elsewhere. */
export function residualOf(formula: Formula, known: Known): Residual {
  if (formula.kind === "fact") return leftOfFact(formula, known.values[formula.place]);
  if (formula.kind === "rule") return known.cameTo(formula.place).asked;
  if (formula.kind === "all") return leftOfList(formula, known, false);
  if (formula.kind === "any") return leftOfList(formula, known, true);
  if (formula.kind === "not") return leftOfOpposite(formula, known);
  return formula.whenTrue;
}

/** Whether stated facts are enough to meet a formula that asks no rule. */
export function isMet(formula: Formula, known: Known): boolean {
  if (formula.kind !== "all") return residualOf(formula, known) === true;
  for (const part of formula.parts) if (!isMet(part, known)) return false;
  return true;
}

/**
 * What a formula hangs on, each once: the numbers of facts, and those of rules, which come after all facts. A fact that
 * has no number is stated by nobody.
 */
export function inputsOf({ kind, place, parts }: Formula, places: Places): readonly number[] {
  if (kind === "fact") return place < 0 ? [] : [place];
  if (kind === "rule") return [places.facts.size + place];
  return [...new Set(parts.flatMap((part) => inputsOf(part, places)))];
}

/** The number of a fact. One that has no number is stated by nobody. */
export function numberOf(facts: Places["facts"], key: string): number {
  return facts.get(key) ?? -1;
}

const NONE: readonly Formula[] = [];

function fixed(condition: Condition, holds: boolean): Formula {
  return { kind: "fixed", condition, parts: NONE, test: undefined, place: -1, whenTrue: holds, whenFalse: holds };
}

function listOf(kind: "all" | "any", conditions: readonly Condition[], places: Places): Formula {
  const parts = conditions.map((part) => formulaOf(part, places));
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const list = Object.freeze(parts.map((part) => part.condition));
  const condition = Object.freeze(kind === "all" ? { all: list } : { any: list });
  return { kind, condition, parts, test: undefined, place: -1, whenTrue: false, whenFalse: false };
}

function opposite(formula: Formula): Formula {
  const [inner] = formula.parts;
  if (formula.kind === "not" && inner !== undefined) return inner;
  const condition = Object.freeze({ not: formula.condition });
  return { kind: "not", condition, parts: [formula], test: undefined, place: -1, whenTrue: false, whenFalse: false };
}

function leftOfFact({ test, whenTrue, whenFalse }: Formula, value: FactValue | undefined): Residual {
  if (value === true) return whenTrue;
  if (value === false) return whenFalse;
  return test === undefined ? false : residualOfFact(test, value);
}

/** `allOf` and `anyOf` in one. A list of which nothing is known stays itself, and makes no new one. */
function leftOfList({ kind, condition, parts }: Formula, known: Known, deciding: boolean): Residual {
  let open: Condition[] | undefined;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (part === undefined) continue;
    const left = residualOf(part, known);
    if (left === deciding) return deciding;
    if (left !== part.condition) open ??= parts.slice(0, at).map((before) => before.condition);
    if (typeof left !== "boolean") open?.push(left);
  }
  if (open === undefined) return parts.length === 0 ? !deciding : condition;
  const [first] = open;
  if (first === undefined) return !deciding;
  if (open.length === 1) return first;
  return kind === "all" ? { all: open } : { any: open };
}

function leftOfOpposite({ condition, parts: [inner] }: Formula, known: Known): Residual {
  if (inner === undefined) return false;
  const left = residualOf(inner, known);
  return left === inner.condition ? condition : negate(left);
}
