import type { Grammar } from "./expand.ts";
import { fold, type Split } from "./fold.ts";
import { patterns } from "./patterns.ts";
import { hashOf } from "./random.ts";
import { cities } from "./words/city.generated.ts";
import { germanFrames } from "./words/frame.de.ts";
import { englishFrames } from "./words/frame.en.ts";
import { germanWords } from "./words/words.de.ts";
import { englishWords } from "./words/words.en.ts";

type Pools = Readonly<Record<string, readonly string[]>>;

/** The patterns of a language that one half may use; word lists serve both. */
export function grammarOf(lang: "de" | "en", split: Split): Grammar {
  const own = new Map<string, readonly string[]>();
  for (const [name, all] of Object.entries(patterns[lang])) own.set(name, halfOf(all, split));
  for (const [name, list] of Object.entries(WORDS[lang])) own.set(name, list);
  for (const name of PARTIES)
    own.set(
      `no${name}`,
      (own.get(name) ?? []).filter((entry) => !NAMING.test(entry)),
    );
  const unnamed = (own.get("frame") ?? []).map((pattern) =>
    pattern.replace(/\{(\+?)(who2?|towhom2?|whom)\}/gu, "{$1no$2}"),
  );
  own.set("plain", [...(own.get("plain") ?? []), ...(own.get("trap") ?? []), ...unnamed, ...unnamed]);
  const pool = (name: string): readonly string[] => {
    const found = own.get(name);
    if (found === undefined) throw new RangeError(`There is no pool "${name}".`);
    return found;
  };
  return { pool };
}

/** Every word of patterns, word lists and places, folded: such words stand in texts of both halves. */
export function wordsInPatterns(): ReadonlySet<string> {
  const lists = [...Object.values(patterns), ...Object.values(WORDS)].flatMap((pools) => Object.values(pools).flat());
  const found = new Set<string>();
  for (const text of [...lists.map(withoutSlots), ...Object.values(cities).flat()])
    for (const word of wordsOf(text)) found.add(word);
  return found;
}

/** The words of a text, folded, without apostrophes at their ends. */
export function wordsOf(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
  return words.flatMap((word) => {
    const folded = fold(word);
    return folded.endsWith("'s") ? [folded.slice(0, -2)] : [folded];
  });
}

// Parts of frames that name a person in some of their entries, and how such an entry looks.
const PARTIES = ["who", "who2", "towhom", "towhom2", "whom"] as const;
const NAMING = /\{[a-z]\.\w+\}/u;

// Which patterns are dev is decided by rank of their hash within the pool, so that each pool has both kinds.
function halfOf(all: readonly string[], split: Split): readonly string[] {
  const texts = [...new Set(all)];
  if (texts.length < 2) return all;
  const ranked = texts.sort((one, other) => hashOf(one) - hashOf(other));
  const dev = new Set(
    ranked.slice(0, Math.max(Math.round(ranked.length * 0.2), Math.min(4, Math.floor(ranked.length / 3)), 1)),
  );
  return all.filter((pattern) => dev.has(pattern) === (split === "dev"));
}

// "{x.full}" and "{>plain 2}" hold no words; "{o=Amtsgericht {city}}" does.
function withoutSlots(pattern: string): string {
  return pattern.replace(/\{[olp]=/gu, " ").replace(/\{[^{}]*\}/gu, " ");
}

const WORDS: Readonly<Record<"de" | "en", Pools>> = {
  de: { ...germanWords, ...germanFrames },
  en: { ...englishWords, ...englishFrames },
};
