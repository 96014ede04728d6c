import type { FactValue } from "./condition.ts";
import type { Fact, FactScope, Statement } from "./fact.ts";

/**
 * Several facts that are asked in one question: "which of these hold?" Its options are the keys of the facts. Who
 * answers with a list states all of them: those that are named hold, the others do not. A list that holds
 * `"undecided"` leaves the others unknown. A fact that was stated on its own keeps its value.
 */
export interface Checklist {
  readonly key: string;
  readonly scope: FactScope;
  readonly facts: readonly string[];
}

/** A fact that a checklist names and that was denied on its own. */
export interface Conflict {
  readonly checklist: string;
  readonly fact: string;
}

/**
 * Statements with every checklist in them replaced by what it says of its facts, and the facts where both disagree. A
 * fact that is no yes or no holds when something is named in it: a checklist can deny it, and cannot fill it in.
 */
export function spreadChecklists(
  checklists: ReadonlyMap<string, Checklist>,
  facts: ReadonlyMap<string, Fact>,
  stated: readonly Statement[],
): { readonly statements: readonly Statement[]; readonly conflicts: readonly Conflict[] } {
  if (!stated.some(([key]) => checklists.has(key))) return { statements: stated, conflicts: NONE };
  const alone = new Map<string, FactValue | undefined>();
  for (const [key, value] of stated) if (value !== undefined && !checklists.has(key)) alone.set(key, value);
  const statements: Statement[] = [...alone];
  const conflicts: Conflict[] = [];
  for (const [key, answer] of stated) {
    const checklist = answer === undefined ? undefined : checklists.get(key);
    if (checklist === undefined || answer === undefined) continue;
    const named = Array.isArray(answer) ? answer : UNDECIDED;
    for (const fact of checklist.facts) {
      if (alone.has(fact)) {
        if (named.includes(fact) && isDenied(alone.get(fact))) conflicts.push({ checklist: key, fact });
        continue;
      }
      const value = valueIn(named, facts.get(fact), fact);
      if (value !== undefined) statements.push([fact, value]);
    }
  }
  return { statements, conflicts };
}

const NONE: readonly Conflict[] = [];
const UNDECIDED: readonly string[] = ["undecided"];
const NO_OPTION: readonly string[] = [];

/** What the named facts of a checklist say about one of them; nothing when the fact has to be asked itself. */
function valueIn(named: readonly string[], fact: Fact | undefined, key: string): FactValue | undefined {
  if (named.includes(key)) return fact?.kind === "yes-no" ? true : undefined;
  if (named.includes("undecided")) return "undecided";
  return fact?.kind === "some-of" ? NO_OPTION : false;
}

function isDenied(value: FactValue | undefined): boolean {
  return value === false || (Array.isArray(value) && value.length === 0);
}
