import { fold, partsOf, type Split, splitOfSpelling } from "./fold.ts";
import { listsOf } from "./names/lists.ts";
import { type Origin, origins } from "./names/origin.ts";

/** The names of all origins, divided into two halves that share no part of a name. */
export interface NamePools {
  readonly firstNames: (split: Split, origin: Origin, gender: "f" | "m") => readonly string[];
  readonly lastNames: (split: Split, origin: Origin) => readonly string[];
  /** Folded parts of all names of the half. */
  readonly parts: (split: Split) => ReadonlySet<string>;
}

/**
 * Divides the names. A name with a part that is a word of the templates or a place belongs to train, because train
 * texts hold that word; a name whose parts fall into both halves is left out.
 */
export function dividedNames(words: ReadonlySet<string>): NamePools {
  const lists = new Map(origins.map((origin) => [origin, listsOf(origin)]));
  const parts = { train: new Set<string>(), dev: new Set<string>() };
  const cache = new Map<string, readonly string[]>();
  for (const [origin, { female, male, last }] of lists) {
    for (const [kind, names] of [
      ["f", female],
      ["m", male],
      ["last", last],
    ] as const) {
      for (const split of ["train", "dev"] as const) {
        const own = names.filter((name) => splitOfName(name, words) === split);
        cache.set(`${split}/${origin}/${kind}`, own);
        for (const part of own.flatMap(partsOf)) parts[split].add(fold(part));
      }
    }
  }
  const get = (key: string): readonly string[] => cache.get(key) ?? [];
  return {
    firstNames: (split, origin, gender) => get(`${split}/${origin}/${gender}`),
    lastNames: (split, origin) => get(`${split}/${origin}/last`),
    parts: (split) => parts[split],
  };
}

function splitOfName(name: string, words: ReadonlySet<string>): Split | undefined {
  const own = partsOf(name)
    .map(fold)
    .filter((part) => !PARTICLES.has(part));
  const halves = new Set(own.map((part) => (words.has(part) ? "train" : splitOfSpelling(part))));
  const [half] = halves;
  return halves.size === 1 ? half : undefined;
}

// Particles belong to nobody: they stand in both halves.
const PARTICLES: ReadonlySet<string> = new Set(
  "von van der den de di da del della dos do du la le al el ben bin bint abu ibn zu zur vom und ter ten t st san mac mc o d ould".split(
    " ",
  ),
);
