import type { FactValue } from "./condition.ts";
import type { Fact, FactScope } from "./fact.ts";

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

/** A fact of a checklist, and its number. */
export interface Member {
  readonly place: number;
  readonly key: string;
  /** False for a fact with options, which a checklist can deny and cannot fill in. */
  readonly isYesNo: boolean;
  readonly denied: FactValue;
}

/** The facts of a checklist by number. Those that the catalogue does not have are left out. */
export function membersOf(
  { facts: keys }: Checklist,
  facts: ReadonlyMap<string, Fact>,
  numbers: ReadonlyMap<string, number>,
): readonly Member[] {
  return keys.flatMap((key) => {
    const [fact, place] = [facts.get(key), numbers.get(key)];
    if (fact === undefined || place === undefined) return [];
    return [{ place, key, isYesNo: fact.kind === "yes-no", denied: fact.kind === "some-of" ? NO_OPTION : false }];
  });
}

/**
 * Fills in what the answer to a checklist says of its facts. Returns the keys of those that it names and that were
 * denied on their own.
 */
export function spread(
  members: readonly Member[],
  answer: FactValue,
  values: (FactValue | undefined)[],
): readonly string[] {
  const named = typeof answer === "object" ? answer : UNDECIDED;
  const others = named.includes("undecided") ? "undecided" : undefined;
  let conflicts = NONE;
  for (const { place, key, isYesNo, denied } of members) {
    const isNamed = named.length > 0 && named.includes(key);
    const alone = values[place];
    if (alone === undefined) {
      if (!isNamed) values[place] = others ?? denied;
      else if (isYesNo) values[place] = true;
    } else if (isNamed && isDenied(alone)) conflicts = [...conflicts, key];
  }
  return conflicts;
}

const NONE: readonly string[] = [];
const UNDECIDED: readonly string[] = ["undecided"];
const NO_OPTION: readonly string[] = [];

function isDenied(value: FactValue): boolean {
  return value === false || (typeof value === "object" && value.length === 0);
}
