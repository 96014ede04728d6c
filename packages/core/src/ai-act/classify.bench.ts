import type { Condition, FactTest, FactValue, FactValues } from "../engine/condition.ts";
import type { Fact } from "../engine/fact.ts";
import type { Ruling } from "../engine/plan.ts";
import type { Rule } from "../engine/rule.ts";
import { contradictionsIn } from "../engine/statement.ts";
import { catalogue } from "../facts/catalogue.ts";
import { classify, headline } from "./classify.ts";
import { headlineOf } from "./headline.ts";
import { aiAct } from "./ruleset.ts";

/** One measured figure against the bar that it has to hold. */
export interface Bar {
  readonly value: number;
  readonly unit: string;
  readonly bar: number;
  readonly ok: boolean;
  readonly method: string;
  readonly spread?: string;
}

const asOf = "2026-11-21";
const SYSTEMS = 500;
const TURNS = 31;
const WARM_UPS = 10;

/** Measures `classify` by itself, and `headline` against `if`s that are written from the same conditions. */
export async function bars(): Promise<Record<string, Bar>> {
  const systems = Array.from({ length: SYSTEMS }, (_, seed) => inventedSystem(seed));
  const asked = Array.from({ length: SYSTEMS }, (_, seed) => askedSystem(seed));
  const rules = `${aiAct.entries.size} rules, ${SYSTEMS} invented systems with half of the facts stated`;
  const written = writtenAsIfs();
  for (const facts of systems) expectSame(headline(facts, { asOf }).range, headlineOf(rulingsOf(written(facts))).range);
  const full = rates(eachOf(asked, (facts) => classify(facts, { asOf })));
  const drawn = rates(eachOf(systems, (facts) => classify(facts, { asOf })));
  const ratios = pairedRatios(
    eachOf(systems, (facts) => headline(facts, { asOf })),
    eachOf(systems, written),
  );
  const fresh = ratesOfNew((facts) => classify(facts, { asOf }));
  return {
    "classify with full trace": {
      ...middle(full),
      unit: "a second of processor time",
      bar: 20_000,
      ok: quantile(full, 0.5) >= 20_000,
      method: `${aiAct.entries.size} rules, ${SYSTEMS} invented systems as a questionnaire leaves them (check lists with an option in ten, a fifth of the other facts), each asked again in every run; all threads of the process counted; median of ${TURNS} runs`,
    },
    "classify with full trace, systems never asked before": {
      ...middle(fresh),
      unit: "a second of processor time",
      bar: 20_000,
      ok: quantile(fresh, 0.5) >= 20_000,
      method: `the same kind of systems, ${SYSTEMS} new ones in each run: what two facts have in common is known, the systems are not`,
    },
    "classify with full trace, facts drawn at random": {
      ...middle(drawn),
      unit: "a second of processor time",
      bar: 20_000,
      ok: quantile(drawn, 0.5) >= 20_000,
      method: `${rules}, each drawn on its own, so that no two systems are alike; median of ${TURNS} runs`,
    },
    "headline only, against generated ifs": {
      ...middle(ratios),
      unit: "times the ifs",
      bar: 10,
      ok: quantile(ratios, 0.5) <= 10,
      method: `${rules}; the ifs check nothing; median of ${TURNS} paired ratios, by turns`,
    },
  };
}

/**
 * A function of nested comparisons that answers what a headline rests on, in one number to the base of 3: scope, then
 * each class. No is 0, unknown 1 and yes 2, so that "all" is the least, "any" the greatest and "not" the distance from 2.
 */
function writtenAsIfs(): (facts: FactValues) => number {
  const statements = new Map<string, string>();
  const scope = SCOPE.map((id) => write(ruleInForce(id), statements));
  const classes = CLASSES.map((outcome) => {
    const rules = aiAct.rules.filter((rule) => rule.outcome === outcome && rule === ruleInForce(rule.id));
    return greatest(rules.map((rule) => write(rule, statements)));
  });
  const result = [least(scope), ...classes].reduce((number, digit) => `(${number}) * 3 + ${digit}`);
  const make = new Function("facts", [...statements.values(), `return ${result};`].join("\n"));
  return (facts) => make(facts);
}

const SCOPE = ["ai-act/art-2", "ai-act/art-3.1"];
const CLASSES = ["prohibited", "high-risk", "transparency"];

function rulingsOf(number: number): readonly Ruling[] {
  const verdicts = ["no", "unknown", "yes"] as const;
  const digit = (place: number) => verdicts[Math.floor(number / 3 ** place) % 3] ?? "unknown";
  const classes = CLASSES.map((outcome, at) => ({ rule: outcome, outcome, verdict: digit(2 - at) }));
  return [{ rule: "ai-act/art-2", outcome: "scope", verdict: digit(3) }, ...classes];
}

function expectSame(one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) throw new Error("The generated ifs come to another headline.");
}

/** Writes the rules that a rule asks, then the rule, and returns the name of its result. */
function write(rule: Rule | undefined, statements: Map<string, string>): string {
  if (rule === undefined) return "0";
  const name = rule.id.replaceAll(/[^a-z0-9]/g, "_");
  if (statements.has(rule.id)) return name;
  const code = (condition: Condition): string => {
    if ("all" in condition) return least(condition.all.map(code));
    if ("any" in condition) return greatest(condition.any.map(code));
    if ("not" in condition) return `2 - ${code(condition.not)}`;
    if ("rule" in condition) return write(ruleInForce(condition.rule), statements);
    if ("asOfFrom" in condition) return asOf >= condition.asOfFrom ? "2" : "0";
    const fact = factName(condition.fact);
    if (!statements.has(fact)) statements.set(fact, `const ${fact} = facts[${JSON.stringify(condition.fact)}];`);
    return factCode(condition);
  };
  const met = code(rule.when);
  const result = rule.unless === undefined ? met : least([met, `2 - ${code(rule.unless)}`]);
  statements.set(rule.id, `const ${name} = ${result};`);
  return name;
}

function ruleInForce(id: string): Rule | undefined {
  return aiAct.entries.get(id)?.find(({ from, until }) => from <= asOf && (until === undefined || asOf <= until));
}

function factCode(test: FactTest): string {
  const name = factName(test.fact);
  const stated = `${name} === undefined || ${name} === "undecided" ? 1 :`;
  if ("is" in test) return `(${stated} ${name} === ${JSON.stringify(test.is)} ? 2 : 0)`;
  if ("atLeast" in test) return `(${stated} ${name} >= ${test.atLeast} ? 2 : 0)`;
  if ("moreThan" in test) return `(${stated} ${name} > ${test.moreThan} ? 2 : 0)`;
  if ("before" in test) return `(${stated} ${name} < ${JSON.stringify(test.before)} ? 2 : 0)`;
  const one = catalogue.facts.get(test.fact)?.kind === "one-of";
  const options = test.includes.map((option) =>
    one ? `${name} === ${JSON.stringify(option)}` : `${name}.includes(${JSON.stringify(option)})`,
  );
  return `(${stated} ${options.join(" || ")} ? 2 : 0)`;
}

function factName(key: string): string {
  return key.replaceAll(".", "$");
}

function least(parts: readonly string[]): string {
  return parts.reduceRight((rest, part) => `Math.min(${part}, ${rest})`, "2");
}

function greatest(parts: readonly string[]): string {
  return parts.reduceRight((rest, part) => `Math.max(${part}, ${rest})`, "0");
}

/** Every check list with one option in ten, and a fifth of the other facts, mostly denied: what people leave behind. */
function askedSystem(seed: number): FactValues {
  const draw = drawing(seed);
  const lists = [...catalogue.checklists.values()];
  const named = lists.map(({ key, facts }) => [key, facts.filter(() => draw(10) === 0)] as const);
  const ticked = new Set(named.flatMap(([, facts]) => facts));
  const listed = new Set(lists.flatMap(({ facts }) => facts));
  const stated = [...catalogue.facts.values()].filter(({ key, kind }) =>
    listed.has(key) ? kind === "some-of" && ticked.has(key) : draw(5) === 0,
  );
  const mostly = (below: number) => (below === 2 ? Math.min(1, draw(5)) : draw(below));
  return consistent({
    ...Object.fromEntries(named),
    ...Object.fromEntries(stated.map((fact) => [fact.key, inventedAnswer(fact, mostly)])),
  });
}

/** Every second fact, each with one of its possible answers: the same systems in every run. */
function inventedSystem(seed: number): FactValues {
  const draw = drawing(seed);
  const stated = [...catalogue.facts.values()].filter(() => draw(2) === 0);
  return consistent(Object.fromEntries(stated.map((fact) => [fact.key, inventedAnswer(fact, draw)])));
}

/** Numbers below a bound, the same in every run. */
function drawing(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The facts without those that contradict one another, which `classify` refuses. */
function consistent(facts: FactValues): FactValues {
  const refused = contradictionsIn(catalogue, facts).flatMap((contradiction) => contradiction.facts);
  const kept = Object.entries(facts).filter(([key]) => !refused.includes(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, Array.isArray(value) ? value.filter((name) => !refused.includes(name)) : value]),
  );
}

function inventedAnswer({ kind, options = [] }: Fact, draw: (below: number) => number): FactValue {
  if (kind === "yes-no") return draw(2) === 0;
  if (kind === "number") return draw(500);
  if (kind === "date") return draw(2) === 0 ? "2026-01-01" : "2028-01-01";
  const option = options[draw(options.length)] ?? "";
  return kind === "one-of" ? option : [option].slice(draw(2));
}

function eachOf(systems: readonly FactValues[], ask: (facts: FactValues) => unknown): () => void {
  return () => {
    for (const facts of systems) kept.result = ask(facts);
  };
}

/** Calls in a second of processor time, in each of some runs, sorted. What else the machine does is not counted. */
function rates(work: () => void): readonly number[] {
  return sortedTurns(() => rateOf(work));
}

function rateOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (SYSTEMS / (user + system)) * 1_000_000;
}

/** As `rates`, with other systems in each run. They are made before the clock starts. */
function ratesOfNew(ask: (facts: FactValues) => unknown): readonly number[] {
  let next = SYSTEMS;
  const turn = () => {
    const systems = Array.from({ length: SYSTEMS }, () => askedSystem(next++));
    return rateOf(eachOf(systems, ask));
  };
  return sortedTurns(turn);
}

/** How many times as long one piece of work takes as another, in each of some turns, sorted. */
function pairedRatios(work: () => void, yardstick: () => void): readonly number[] {
  return sortedTurns(() => milliseconds(work) / milliseconds(yardstick));
}

function sortedTurns(turn: () => number): readonly number[] {
  for (let warmUp = 0; warmUp < WARM_UPS; warmUp++) turn();
  return Array.from({ length: TURNS }, turn).sort((one, other) => one - other);
}

function milliseconds(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

function middle(sorted: readonly number[]): { value: number; spread: string } {
  const [low, high] = [quantile(sorted, 0.1), quantile(sorted, 0.9)].map((value) => Number(value.toPrecision(3)));
  return { value: quantile(sorted, 0.5), spread: `${low} to ${high} (10th to 90th percentile)` };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}

// What the work returns is put where others can see it, or the compiler could drop the work.
const kept: { result?: unknown } = {};
Object.defineProperty(globalThis, "lastClassified", { value: kept });
