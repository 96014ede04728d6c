import type { Condition, FactValue, FactValues, Test } from "./condition.ts";
import type { IsoDate } from "./date.ts";
import type { Fact } from "./fact.ts";
import { residualOfFact } from "./residual.ts";
import { type Basis, LAYERS, type Rule } from "./rule.ts";
import type { Ruleset } from "./ruleset.ts";

/** A verdict that is wanted of a rule. */
export interface Goal {
  readonly rule: string;
  readonly verdict: "yes" | "no";
  /** Default: `statute`. */
  readonly layer?: Basis;
}

/**
 * Facts that reach all goals, or nothing when there are none. It solves the conditions and does not evaluate them, so
 * that a test can put the two beside each other. For tests only; no product imports this file.
 */
export function witness(
  ruleset: Ruleset,
  catalogue: ReadonlyMap<string, Fact>,
  goals: readonly Goal[],
  asOf: IsoDate,
): FactValues | undefined {
  const wanted = goals.map(({ rule, verdict, layer = "statute" }) => ({
    condition: { rule },
    holds: verdict === "yes",
    layer,
  }));
  const [solution] = solveAll({ ruleset, catalogue, asOf }, wanted, new Map());
  if (solution === undefined) return undefined;
  return Object.fromEntries([...solution].flatMap(([key, [answer]]) => (answer === undefined ? [] : [[key, answer]])));
}

interface World {
  readonly ruleset: Ruleset;
  readonly catalogue: ReadonlyMap<string, Fact>;
  readonly asOf: IsoDate;
}

interface Wanted {
  readonly condition: Condition;
  readonly holds: boolean;
  readonly layer: Basis;
}

/** The answers that are still possible for each fact that was met on the way. */
type Answers = ReadonlyMap<string, readonly FactValue[]>;

function* solveAll(world: World, wanted: readonly Wanted[], answers: Answers): Generator<Answers> {
  const [first, ...others] = wanted;
  if (first === undefined) yield answers;
  else for (const narrowed of solve(world, first, answers)) yield* solveAll(world, others, narrowed);
}

function* solve(world: World, { condition, holds, layer }: Wanted, answers: Answers): Generator<Answers> {
  if ("not" in condition) yield* solve(world, { condition: condition.not, holds: !holds, layer }, answers);
  else if ("all" in condition || "any" in condition) {
    const parts = "all" in condition ? condition.all : condition.any;
    const wanted = parts.map((part) => ({ condition: part, holds, layer }));
    if ("all" in condition === holds) yield* solveAll(world, wanted, answers);
    else for (const part of wanted) yield* solve(world, part, answers);
  } else yield* solveTest(world, { test: condition, holds, layer }, answers);
}

function* solveTest(
  world: World,
  { test, holds, layer }: { readonly test: Test; readonly holds: boolean; readonly layer: Basis },
  answers: Answers,
): Generator<Answers> {
  if ("asOfFrom" in test) {
    if (world.asOf >= test.asOfFrom === holds) yield answers;
    return;
  }
  if ("rule" in test) {
    yield* solve(world, { condition: wholeCondition(world, test.rule, layer), holds, layer }, answers);
    return;
  }
  const possible = answers.get(test.fact) ?? possibleAnswers(world.catalogue.get(test.fact));
  const left = possible.filter((answer) => residualOfFact(test, answer) === holds);
  if (left.length > 0) yield new Map([...answers, [test.fact, left]]);
}

/** A rule as one condition, with the readings up to a layer. A rule that is not law is never met. */
function wholeCondition({ ruleset, asOf }: World, id: string, layer: Basis): Condition {
  const rule = ruleset.rules.find(
    ({ id: own, from, until }) => own === id && from <= asOf && asOf <= (until ?? "9999-12-31"),
  );
  return rule === undefined ? { any: [] } : readUpTo(rule, layer);
}

function readUpTo(rule: Rule, layer: Basis): Condition {
  let narrowed: Condition = rule.when;
  let widened: Condition = { any: [] };
  let exception: Condition = rule.unless ?? { any: [] };
  for (const { basis, narrows, widens, unless } of rule.readings ?? []) {
    if (LAYERS.indexOf(basis) > LAYERS.indexOf(layer)) continue;
    if (narrows !== undefined) narrowed = { all: [narrowed, narrows] };
    if (widens !== undefined) widened = { any: [widened, widens] };
    exception = unless ?? exception;
  }
  return { all: [{ any: [narrowed, widened] }, { not: exception }] };
}

function possibleAnswers(fact: Fact | undefined): readonly FactValue[] {
  if (fact?.kind === "yes-no") return [false, true];
  if (fact?.kind === "date") return ["9999-12-31", "0001-01-01"];
  if (fact?.kind === "number") return [0, 10, 50, 1e26];
  const options = fact?.options ?? [];
  if (fact?.kind === "one-of") return options;
  return someLists(options);
}

// None, one, two, all, and all but one: our conditions ask for no other combination.
function someLists(options: readonly string[]): readonly (readonly string[])[] {
  const pairs = options.flatMap((one, at) => options.slice(at + 1).map((other) => [one, other]));
  const allButOne = options.map((left) => options.filter((option) => option !== left));
  return [[], ...options.map((option) => [option]), ...pairs, options, ...allButOne];
}
