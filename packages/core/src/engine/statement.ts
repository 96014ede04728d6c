import { KiregelError } from "../error.ts";
import { type Checklist, type Member, membersOf, spread } from "./checklist.ts";
import { type Condition, type FactValue, type FactValues, factsIn } from "./condition.ts";
import { checkedValue, type Fact, unknownFact } from "./fact.ts";
import { type Came, type Formula, formulaOf, isMet } from "./formula.ts";
import { type Stated, unstated } from "./stated.ts";

/** The facts of a catalogue, the questions that ask for several of them, and what cannot be true at once. */
export interface Vocabulary {
  readonly facts: ReadonlyMap<string, Fact>;
  /** No fact stands in two of them. */
  readonly checklists: ReadonlyMap<string, Checklist>;
  /** Each is true only of facts that contradict one another. */
  readonly contradictions: readonly Condition[];
  /** Groups of facts, the part of the key before the dot, that other rules read: they are left to those. */
  readonly elsewhere?: ReadonlySet<string>;
}

/** Facts that cannot all be true. */
export interface Contradiction {
  readonly facts: readonly string[];
}

/**
 * Checks facts and replaces checklists by the facts they ask for. Throws a KiregelError `unknown-fact`, `invalid-fact`
 * or `contradictory-facts`; the message names the facts and never a value.
 */
export function readFacts(vocabulary: Vocabulary, facts: FactValues): FactValues {
  const { numbers, values } = readStated(vocabulary, facts);
  return Object.fromEntries(
    Array.from(numbers, ([key, place]) => [key, values[place]] as const).filter(([, value]) => value !== undefined),
  );
}

/** As `readFacts`, with the facts by number. */
export function readStated(vocabulary: Vocabulary, facts: FactValues): Stated {
  const { stated, contradictions } = inspect(vocabulary, facts);
  const [first] = contradictions;
  if (first === undefined) return stated;
  throw new KiregelError(
    "contradictory-facts",
    `These facts cannot be true at once: ${first.facts.join(", ")}. ` +
      "Correct one of them, or leave it out; we do not guess which one is right.",
  );
}

/** Every contradiction in the facts, for those who show them all. Throws `unknown-fact` or `invalid-fact`. */
export function contradictionsIn(vocabulary: Vocabulary, facts: FactValues): readonly Contradiction[] {
  return inspect(vocabulary, facts).contradictions;
}

/** Facts by number, also when they contradict one another. Throws `unknown-fact` or `invalid-fact`. */
export function statedUnder(vocabulary: Vocabulary, facts: FactValues): Stated {
  return inspect(vocabulary, facts).stated;
}

/** Facts by number, and every contradiction in them. */
export interface Inspected {
  readonly stated: Stated;
  readonly contradictions: readonly Contradiction[];
}

/** Both at once, for those who ask about very many sets of facts. Throws `unknown-fact` or `invalid-fact`. */
export function inspect(vocabulary: Vocabulary, facts: FactValues): Inspected {
  const { numbers, entries, contradictions } = readingOf(vocabulary);
  const values = unstated(numbers);
  const lists: { readonly entry: Entry; readonly answer: FactValue }[] = [];
  for (const [key, given] of Object.entries(facts)) {
    const entry = entries.get(key);
    if (entry === undefined) {
      if (vocabulary.elsewhere?.has(key.slice(0, key.indexOf("."))) === true) continue;
      throw unknownFact([...entries.keys()], key);
    }
    const value = checkedValue(entry.fact, given);
    if (entry.members === undefined) values[entry.place] = value;
    else if (value !== undefined) lists.push({ entry, answer: value });
  }
  const found: Contradiction[] = [];
  for (const { entry, answer } of lists) {
    for (const denied of spread(entry.members ?? [], answer, values)) found.push({ facts: [entry.fact.key, denied] });
  }
  const known = { values, cameTo: noRule };
  for (const { formula, keys } of contradictions) if (isMet(formula, known)) found.push({ facts: keys });
  return { stated: { numbers, values }, contradictions: found };
}

// What contradicts one another are facts: no rule is asked.
function noRule(): Came {
  return { residual: false, asked: false };
}

/** A vocabulary that is ready to be read with. */
interface Reading {
  readonly numbers: ReadonlyMap<string, number>;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly contradictions: readonly { readonly formula: Formula; readonly keys: readonly string[] }[];
}

/** A fact, or a checklist with its members: a checklist is answered like a fact with a list of options. */
interface Entry {
  readonly fact: Fact;
  readonly place: number;
  readonly members: readonly Member[] | undefined;
}

const readings = /* @__PURE__ */ new WeakMap<Vocabulary, Reading>();

function readingOf(vocabulary: Vocabulary): Reading {
  const before = readings.get(vocabulary);
  if (before !== undefined) return before;
  const made = newReading(vocabulary);
  readings.set(vocabulary, made);
  return made;
}

function newReading({ facts, checklists, contradictions }: Vocabulary): Reading {
  const numbers = new Map(Array.from(facts.keys(), (key, place) => [key, place]));
  const entries = new Map<string, Entry>();
  for (const [key, fact] of facts) entries.set(key, { fact, place: numbers.get(key) ?? -1, members: undefined });
  for (const [key, list] of checklists) {
    const { scope, facts: options } = list;
    const fact: Fact = { key, scope, kind: "some-of", source: { document: "Checklist", pinpoint: "" }, options };
    entries.set(key, { fact, place: -1, members: membersOf(list, facts, numbers) });
  }
  const places = { facts: numbers, rules: new Map(), asOf: "" };
  return {
    numbers,
    entries,
    contradictions: contradictions.map((condition) => ({
      formula: formulaOf(condition, places),
      keys: factsIn(condition),
    })),
  };
}
