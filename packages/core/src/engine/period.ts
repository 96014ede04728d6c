import type { IsoDate } from "./date.ts";

/** For each day the value that was made for its period. See `byPeriod`. */
export type OnDay<Value> = (asOf: IsoDate) => Value;

/**
 * Remembers what a function of the day comes to, for a law that changes on few days: between two of them the answer is
 * the same and is worked out once, when it is first asked for. `firstDays` are all days on which it can change. Nothing
 * but time shows what is remembered, because the answer depends on the period alone. A value that is spent is made anew.
 */
export function byPeriod<Value>(
  firstDays: readonly string[],
  valueOn: (asOf: IsoDate) => Value,
  isSpent: (value: Value) => boolean = () => false,
): OnDay<Value> {
  const starts = ["", ...new Set([...firstDays].sort())];
  const values: (Value | undefined)[] = starts.map(() => undefined);
  // Who asks often mostly asks about one day.
  let last = { asOf: "", at: 0 };
  return (asOf) => {
    if (asOf !== last.asOf) last = { asOf, at: starts.findLastIndex((start) => start <= asOf) };
    const { at } = last;
    const known = values[at];
    if (known !== undefined && !isSpent(known)) return known;
    const value = valueOn(starts[at] ?? asOf);
    values[at] = value;
    return value;
  };
}

/** The first moment after a day, to put beside days. Days are compared as strings, so it sorts before the next one. */
export function dayAfter(day: IsoDate): string {
  return `${day}+`;
}
