import type { FactValue, FactValues } from "./condition.ts";

/** Stated facts, found by number. They were read from their object once: what was checked is what is used. */
export interface Stated {
  /** The number of each fact that can be stated. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly values: readonly (FactValue | undefined)[];
}

/** The facts of an object that have a number. */
export function statedIn(numbers: ReadonlyMap<string, number>, facts: FactValues): Stated {
  const values = unstated(numbers);
  for (const key of Object.keys(facts)) {
    const place = numbers.get(key);
    const value = facts[key];
    if (place !== undefined) values[place] = Array.isArray(value) ? Array.from(value) : value;
  }
  return { numbers, values };
}

/** A place for each fact, with nothing in it. */
export function unstated(numbers: ReadonlyMap<string, number>): (FactValue | undefined)[] {
  return new Array<FactValue | undefined>(numbers.size).fill(undefined);
}
