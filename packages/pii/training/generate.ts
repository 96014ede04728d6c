import { expand, type Writing } from "./expand.ts";
import type { Split } from "./fold.ts";
import { grammarOf, wordsInPatterns, wordsOf } from "./grammar.ts";
import { type Origin, origins } from "./names/origin.ts";
import { type Roughness, roughen, tidied } from "./noise.ts";
import { showsName } from "./person-form.ts";
import { dividedNames } from "./pools.ts";
import { chance, hashOf, pick, pickWeighted, type Random, randomFrom } from "./random.ts";
import type { LabelledText, Span } from "./record.ts";

export { places } from "./places.ts";

/** A text for training or development, with its names marked. */
export interface TrainingRecord {
  readonly id: string;
  readonly lang: "de" | "en";
  /** "generated-" and the genre. */
  readonly source: string;
  readonly text: string;
  /** Sorted, disjoint, without line breaks or blank ends. */
  readonly spans: readonly Span[];
}

/** A development text that names one person. */
export interface FairnessRecord extends TrainingRecord {
  readonly origin: Origin;
  readonly gender: "f" | "m";
}

/** The kinds of text there are, with their share of texts and how rough they are. */
const GENRES: Readonly<Record<string, Roughness & { readonly share: number }>> = {
  mail: { share: 20, wrapped: 0.1, lower: 0.03 },
  letter: { share: 9 },
  chat: { share: 10, lower: 0.4, lowerNames: 0.1, typos: 0.2, wrapped: 0 },
  form: { share: 7, upper: 0.05, wrapped: 0 },
  table: { share: 4, wrapped: 0, upper: 0.03 },
  ticket: { share: 6, typos: 0.12 },
  log: { share: 3, wrapped: 0, lower: 0, upper: 0 },
  minutes: { share: 5 },
  clinic: { share: 6, upper: 0.02 },
  court: { share: 5 },
  contract: { share: 4 },
  hr: { share: 4 },
  note: { share: 6, lower: 0.12, typos: 0.12 },
  invoice: { share: 4, upper: 0.04, wrapped: 0 },
  markup: { share: 4, lower: 0, upper: 0, wrapped: 0, typos: 0.01 },
  prose: { share: 10, lower: 0.05 },
  solo: { share: 6, lower: 0.05 },
  negative: { share: 14, lower: 0.03, upper: 0.03 },
};

/** The names of the genres, as `genres` of `generate` takes them. */
export const genres: readonly string[] = Object.keys(GENRES);

const WORDS = wordsInPatterns();
const NAMES = dividedNames(WORDS);
const GRAMMARS = {
  train: { de: grammarOf("de", "train"), en: grammarOf("en", "train") },
  dev: { de: grammarOf("de", "dev"), en: grammarOf("en", "dev") },
} as const;
const GERMAN_SHARE = 0.65;

/**
 * Writes `count` texts, the same for the same options. A text of the train half holds no part of a dev name, and
 * no pattern serves both halves.
 */
export function generate(options: {
  readonly count: number;
  readonly seed: number;
  readonly split: Split;
  readonly genres?: readonly string[];
}): TrainingRecord[] {
  const { count, seed, split } = options;
  const wanted = (options.genres ?? genres).map((genre) => [genre, shareOf(genre)] as const);
  const records: TrainingRecord[] = [];
  for (let number = 0; records.length < count; number++) {
    const random = randomFrom(hashOf(`${seed}/${split}/${number}`));
    const genre = pickWeighted(random, wanted);
    const lang = chance(random, GERMAN_SHARE) ? "de" : "en";
    const text = written(patternFor(genre, random), { genre, lang, split, random });
    if (!fits(text, split)) continue;
    records.push({ id: `generated-${split}-${seed}:${number}`, lang, source: `generated-${genre}`, ...text });
  }
  return records;
}

/**
 * Writes texts that name one person, `perGroup` for each origin and gender, in the same patterns for every group.
 * Names and patterns are of the dev half.
 */
export function fairness(options: { readonly seed: number; readonly perGroup: number }): FairnessRecord[] {
  const { seed, perGroup } = options;
  const groups = origins.flatMap((origin) => (["f", "m"] as const).map((gender) => ({ origin, gender })));
  return groups.flatMap((group) => {
    const records: FairnessRecord[] = [];
    for (let number = 0; number < perGroup; number++) records.push(fairnessRecord(seed, number, group));
    return records;
  });
}

/** The names of the train half: for lexicons. */
export function namesOf(split: "train"): { first: string[]; last: string[] } {
  const first = origins.flatMap((origin) => [
    ...NAMES.firstNames(split, origin, "f"),
    ...NAMES.firstNames(split, origin, "m"),
  ]);
  const last = origins.flatMap((origin) => NAMES.lastNames(split, origin));
  return { first: [...new Set(first)], last: [...new Set(last)] };
}

// Texts of companies go on after what concerns a person: notices, terms, explanations.
function patternFor(genre: string, random: Random): string {
  const more = MORE[genre];
  if (more === undefined || !chance(random, 0.4)) return `{>${genre}}`;
  return chance(random, 0.3) ? `{>${more} 3-8}\n\n{>${genre}}` : `{>${genre}}\n\n{>${more} 3-8}`;
}

const MORE: Readonly<Record<string, string>> = {
  mail: "plain",
  letter: "plain",
  ticket: "plain",
  note: "plain",
  minutes: "plain",
  prose: "plain",
  hr: "plain",
  form: "plain",
  invoice: "plain",
  clinic: "clinical",
  court: "courtplain",
  contract: "clause",
};

function shareOf(genre: string): number {
  const found = GENRES[genre];
  if (found === undefined) throw new RangeError(`There is no genre "${genre}"; there are ${genres.join(", ")}.`);
  return found.share;
}

function written(
  pattern: string,
  { genre, lang, split, random }: { genre: string; lang: "de" | "en"; split: Split; random: Random },
): LabelledText {
  const text = expand(pattern, writingOf(lang, split, random));
  return tidied(roughen(text, random, GENRES[genre] ?? {}));
}

function writingOf(lang: "de" | "en", split: Split, random: Random): Writing {
  return { grammar: GRAMMARS[split][lang], names: NAMES, random, lang, split, persons: new Map() };
}

// Whatever way a dev name came into a train text ("Peters" as genitive of Peter), the text is not used.
function fits({ text }: LabelledText, split: Split): boolean {
  if (text.trim() === "") return false;
  if (split === "dev") return true;
  const forbidden = NAMES.parts("dev");
  return !wordsOf(text).some((word) => forbidden.has(word) || (word.endsWith("'") && forbidden.has(word.slice(0, -1))));
}

function fairnessRecord(seed: number, number: number, group: { origin: Origin; gender: "f" | "m" }): FairnessRecord {
  // Context is drawn alike for all groups, the person anew for each.
  const random = randomFrom(hashOf(`${seed}/fairness/${number}`));
  const lang = chance(random, GERMAN_SHARE) ? "de" : "en";
  const pattern = pick(random, ONE_PERSON[lang]);
  const [before, after] = [chance(random, 0.7) ? "{>plain} " : "", chance(random, 0.7) ? " {>plain}" : ""];
  const writing = { ...writingOf(lang, "dev", random), draw: { ...group, plain: true } };
  const record = tidied(expand(`${before}${pattern}${after}`, writing));
  const id = `fairness-${seed}:${group.origin}-${group.gender}-${number}`;
  return { id, lang, source: "generated-fairness", ...record, ...group };
}

const COMPARED_FORMS: ReadonlySet<string> = new Set(
  "full first herr herrn herrfull herrnfull geehrte dr drfull tfull mr mrfull".split(" "),
);

const ONE_PERSON = { de: onePersonPatterns("de"), en: onePersonPatterns("en") } as const;

// Patterns of the dev half that show one person once, in full, by surname with title, or by first name.
function onePersonPatterns(lang: "de" | "en"): readonly string[] {
  const own = ["named", "chatnamed", "solo"].flatMap((pool) => GRAMMARS.dev[lang].pool(pool));
  return own.filter((pattern) => {
    const shown = [...pattern.matchAll(/\{([a-z])\.(\w+)\}/gu)].filter(([, , form]) => showsName(form ?? ""));
    return shown.length === 1 && shown.every(([, , form]) => COMPARED_FORMS.has(form ?? ""));
  });
}
