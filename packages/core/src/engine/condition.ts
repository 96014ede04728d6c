import type { IsoDate } from "./date.ts";

/** What a fact can hold. `"undecided"` stands for "I don't know" with every kind of fact. */
export type FactValue = boolean | number | string | readonly string[];

/** Stated facts by key. A key that is absent was not stated; absent is never "no". */
export type FactValues = Readonly<Record<string, FactValue | undefined>>;

/** A test of one stated fact. */
export type FactTest<Key extends string = string> =
  | { readonly fact: Key; readonly is: boolean | string }
  | { readonly fact: Key; readonly includes: readonly string[] }
  | { readonly fact: Key; readonly atLeast: number }
  | { readonly fact: Key; readonly moreThan: number }
  | { readonly fact: Key; readonly before: IsoDate };

/** The verdict of another rule, on the same facts and the same day. */
export interface RuleTest {
  readonly rule: string;
}

/** True when the day asked about is this day or later. */
export interface DateTest {
  readonly asOfFrom: IsoDate;
}

/** A test that has no parts. */
export type Test<Key extends string = string> = FactTest<Key> | RuleTest | DateTest;

/**
 * A condition as data. `all` of nothing is true, `any` of nothing is false.
 *
 * `includes` is true when at least one of the named options was stated; `atLeast` and `moreThan` compare
 * numbers, `before` days.
 */
export type Condition<Key extends string = string> =
  | { readonly all: readonly Condition<Key>[] }
  | { readonly any: readonly Condition<Key>[] }
  | { readonly not: Condition<Key> }
  | Test<Key>;

/** Every test of a condition, in reading order. */
export function testsIn<Key extends string>(condition: Condition<Key>): readonly Test<Key>[] {
  if ("all" in condition) return condition.all.flatMap(testsIn);
  if ("any" in condition) return condition.any.flatMap(testsIn);
  if ("not" in condition) return testsIn(condition.not);
  return [condition];
}

/** The keys of the facts that a condition reads itself, each once, in reading order. */
export function factsIn(condition: Condition): readonly string[] {
  const keys = testsIn(condition).flatMap((test) => ("fact" in test ? [test.fact] : []));
  return [...new Set(keys)];
}
