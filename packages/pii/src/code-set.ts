/** A set of UTF-16 units: first and last of each range, in ascending order, with a gap between any two. */
export type CodeSet = readonly (readonly [first: number, last: number])[];

/** What one piece of a regular expression that reads a single unit can match, in the engine's own judgement. */
export function codesOf(piece: string, flags: string): CodeSet {
  const runs = EVERY.text().matchAll(new RegExp(`(?:${piece})+`, `g${flags}`));
  return Array.from(runs, ({ 0: run, index }) => [index, index + run.length - 1] as const);
}

/** All units of both sets. */
export function union(one: CodeSet, other: CodeSet): CodeSet {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const merged: (readonly [number, number])[] = [];
  for (const range of [...one, ...other].sort(([a], [b]) => a - b)) {
    const last = merged[merged.length - 1];
    if (last === undefined || range[0] > last[1] + 1) merged.push(range);
    else merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])];
  }
  return merged;
}

/** A unit that is in both sets, a printable one if the first range they share has one; -1 if there is none. */
export function sharedCode(one: CodeSet, other: CodeSet): number {
  let place = 0;
  for (const [first, last] of one) {
    while ((other[place]?.[1] ?? first) < first) place++;
    const range = other[place];
    if (range === undefined) return -1;
    if (range[0] <= last) return printable(Math.max(first, range[0]), Math.min(last, range[1]));
  }
  return -1;
}

function printable(first: number, last: number): number {
  return [97, 65, 48, 33].find((code) => code >= first && code <= last) ?? first;
}

// Every unit once, in order. Made when it is first asked for: nobody else pays for it.
const EVERY = /* @__PURE__ */ onDemand(() =>
  Array.from({ length: 64 }, (_, block) =>
    String.fromCharCode(...Array.from({ length: 1024 }, (_, code) => block * 1024 + code)),
  ).join(""),
);

function onDemand(make: () => string): { readonly text: () => string } {
  let made: string | undefined;
  return {
    text: () => {
      made ??= make();
      return made;
    },
  };
}
