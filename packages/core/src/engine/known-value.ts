import type { FactValue } from "./condition.ts";

/** A value as it is used in findings, and its number; -1 for one that has none. */
interface NumberedValue {
  readonly value: FactValue | undefined;
  readonly number: number;
}

/** Gives the values of one fact numbers, the same value the same number. Lists are copied and frozen: findings share them. */
export type Numbering = (value: FactValue | undefined) => NumberedValue;

/** A numbering for one fact. What is stated in more than a few hundred ways, such as a day, stays without a number. */
export function numbering(): Numbering {
  // A list goes by its only item, or is written as JSON, in maps of their own: nothing can be taken for it.
  const [texts, singles, lists] = [newMap(), newMap(), newMap()];
  return (value) => {
    if (typeof value === "boolean") return value ? YES : NO;
    if (value === undefined) return UNSTATED;
    const known = typeof value !== "object" ? texts : value.length === 1 ? singles : lists;
    const key = typeof value === "object" ? keyOf(value) : value;
    const before = known.get(key);
    if (before !== undefined) return before;
    const own = typeof value === "object" ? Object.freeze([...value]) : value;
    const count = texts.size + singles.size + lists.size;
    if (count >= MOST) return { value: own, number: -1 };
    const made = { value: own, number: count + 3 };
    known.set(key, made);
    return made;
  };
}

function newMap(): Map<string | number, NumberedValue> {
  return new Map();
}

// Most lists have one item at most: writing those as JSON would take longer than to find them.
function keyOf(list: readonly string[]): string {
  if (list.length === 0) return "";
  return list.length === 1 ? (list[0] ?? "") : JSON.stringify(list);
}

const UNSTATED: NumberedValue = { value: undefined, number: 0 };
const YES: NumberedValue = { value: true, number: 1 };
const NO: NumberedValue = { value: false, number: 2 };
const MOST = 64;
