import { KiregelError } from "../error.ts";
import { type Checklist, spreadChecklists } from "./checklist.ts";
import { type Condition, type FactValue, type FactValues, factsIn } from "./condition.ts";
import { checkStatement, type Fact, type Statement, unknownFact } from "./fact.ts";
import { reduce, residualOfFact } from "./residual.ts";

/** The facts of a catalogue, the questions that ask for several of them, and what cannot be true at once. */
export interface Vocabulary {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly checklists: ReadonlyMap<string, Checklist>;
  /** Each is true only of facts that contradict one another. */
  readonly contradictions: readonly Condition[];
}

/** Facts that cannot all be true. */
export interface Contradiction {
  readonly facts: readonly string[];
}

/**
 * Checks facts that were read from their object once, so that what was checked is what is used, and replaces checklists
 * by the facts they ask for. Throws a KiregelError `unknown-fact`, `invalid-fact` or `contradictory-facts`; the message
 * names the facts and never a value.
 */
export function readFacts(vocabulary: Vocabulary, stated: readonly Statement[]): readonly Statement[] {
  const { statements, contradictions } = inspect(vocabulary, stated);
  const [first] = contradictions;
  if (first === undefined) return statements;
  throw new KiregelError(
    "contradictory-facts",
    `These facts cannot be true at once: ${first.facts.join(", ")}. ` +
      "Correct one of them, or leave it out; we do not guess which one is right.",
  );
}

/** Every contradiction in the facts, for those who show them all. Throws `unknown-fact` or `invalid-fact`. */
export function contradictionsIn(vocabulary: Vocabulary, facts: FactValues): readonly Contradiction[] {
  return inspect(vocabulary, Object.entries(facts)).contradictions;
}

function inspect(
  { facts, checklists, contradictions }: Vocabulary,
  stated: readonly Statement[],
): { readonly statements: readonly Statement[]; readonly contradictions: readonly Contradiction[] } {
  for (const [key, value] of stated) {
    const fact = facts.get(key) ?? asFact(checklists.get(key));
    if (fact === undefined) throw unknownFact([...facts.keys(), ...checklists.keys()], key);
    checkStatement(fact, value);
  }
  const { statements, conflicts } = spreadChecklists(checklists, facts, stated);
  const known = new Map(statements);
  const contradicted = contradictions.filter((condition) => isMet(condition, known));
  if (conflicts.length === 0 && contradicted.length === 0) return { statements, contradictions: [] };
  return {
    statements,
    contradictions: [
      ...conflicts.map(({ checklist, fact }) => ({ facts: [checklist, fact] })),
      ...contradicted.map((condition) => ({ facts: factsIn(condition) })),
    ],
  };
}

// A checklist is answered like a fact with a list of options.
function asFact(checklist: Checklist | undefined): Fact | undefined {
  if (checklist === undefined) return undefined;
  const { key, scope, facts } = checklist;
  return { key, scope, kind: "some-of", source: { document: "Checklist", pinpoint: "" }, options: facts };
}

function isMet(condition: Condition, known: ReadonlyMap<string, FactValue | undefined>): boolean {
  return reduce(condition, (test) => ("fact" in test ? residualOfFact(test, known.get(test.fact)) : false)) === true;
}
