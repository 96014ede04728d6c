import { describe, expect, test } from "vitest";
import { fold, partsOf } from "./fold.ts";
import { fairness, generate, genres, namesOf, places, type TrainingRecord } from "./generate.ts";
import { grammarOf, wordsInPatterns, wordsOf } from "./grammar.ts";
import { type Origin, origins } from "./names/origin.ts";
import { patterns } from "./patterns.ts";
import { dividedNames } from "./pools.ts";

const train = generate({ count: 3000, seed: 11, split: "train" });
const dev = generate({ count: 1500, seed: 11, split: "dev" });
const compared = fairness({ seed: 3, perGroup: 4 });
const pools = dividedNames(wordsInPatterns());

describe("spans", () => {
  test.each([
    { of: "train texts", records: train },
    { of: "dev texts", records: dev },
    { of: "fairness texts", records: compared },
  ])("of $of lie in the text, in order, apart and without blank ends", ({ records }) => {
    for (const { text, spans, id } of records) {
      let last = 0;
      for (const { start, end } of spans) {
        expect(start, id).toBeGreaterThanOrEqual(last);
        expect(end, id).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end), id).toMatch(/^\S(?:[^\r\n]*\S)?$/u);
        last = end;
      }
    }
  });

  test("of persons hold no title or salutation", () => {
    const starts = personsOf(train).filter((name) => /^(?:Herrn?|Frau|Dr|Prof|Mrs?|Ms|Miss)(?!\p{L})/u.test(name));
    expect(starts).toEqual([]);
  });

  test("of persons hold no digit, no at sign and no bracket, but for slips of a scanner", () => {
    const odd = personsOf(train).filter((name) => /[\d@<>{}|;]/u.test(name));
    expect(odd.length).toBeLessThan(personsOf(train).length / 200);
  });
});

describe("the halves", () => {
  test("share no part of a name", () => {
    const shared = [...pools.parts("train")].filter((part) => pools.parts("dev").has(part) && part.length > 4);
    expect(shared).toEqual([]);
  });

  test("no dev name stands in a train text", () => {
    const forbidden = pools.parts("dev");
    const found = train.flatMap(({ text }) => wordsOf(text).filter((word) => forbidden.has(word)));
    expect(found).toEqual([]);
  });

  test("a dev name is never offered to a lexicon", () => {
    const { first, last } = namesOf("train");
    const found = [...first, ...last]
      .flatMap(partsOf)
      .filter((part) => part.length > 4 && pools.parts("dev").has(fold(part)));
    expect(found).toEqual([]);
  });

  test.each(["de", "en"] as const)("no pattern (%s) serves both, and each pool has patterns for both", (lang) => {
    const grammars = { train: grammarOf(lang, "train"), dev: grammarOf(lang, "dev") };
    for (const [name, all] of Object.entries(patterns[lang])) {
      const halves = [new Set(grammars.train.pool(name)), new Set(grammars.dev.pool(name))] as const;
      const once = all.filter((pattern) => halves[0].has(pattern) !== halves[1].has(pattern));
      expect(once, name).toEqual(all);
      expect(Math.min(halves[0].size, halves[1].size), name).toBeGreaterThan(0);
    }
    const sentences = (split: "train" | "dev"): readonly string[] =>
      Object.keys(patterns[lang]).flatMap((name) =>
        grammars[split].pool(name).filter((pattern) => /\w{4}/u.test(pattern.replace(/\{.*?\}/gu, ""))),
      );
    const trained = new Set(sentences("train"));
    expect(sentences("dev").filter((pattern) => trained.has(pattern))).toEqual([]);
  });
});

describe("texts", () => {
  test("are the same for the same seed, and others for another", () => {
    expect(generate({ count: 50, seed: 11, split: "train" })).toEqual(train.slice(0, 50));
    expect(generate({ count: 50, seed: 12, split: "train" })).not.toEqual(train.slice(0, 50));
  });

  test("rarely repeat", () => {
    expect(new Set(train.map(({ text }) => text)).size).toBeGreaterThan(train.length * 0.97);
  });

  test("have no slot left open", () => {
    const open = [...train, ...dev].filter(({ text }) => /undefined|\{>|<<|\{[a-z]+\}|\{[a-z]\.\w+\}/u.test(text));
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  test("have about one word in eleven that is part of a person's name", () => {
    const words = (text: string): number => text.split(/\s+/u).length;
    const all = train.reduce((sum, { text }) => sum + words(text), 0);
    const share = personsOf(train).reduce((sum, name) => sum + words(name), 0) / all;
    expect(share).toBeGreaterThan(0.06);
    expect(share).toBeLessThan(0.12);
  });

  test("are German in two of three cases", () => {
    const german = train.filter(({ lang }) => lang === "de").length / train.length;
    expect(german).toBeGreaterThan(0.6);
    expect(german).toBeLessThan(0.7);
  });

  test.each(genres)("of the genre %s come in both languages and both halves", (genre) => {
    for (const split of ["train", "dev"] as const) {
      const records = generate({ count: 40, seed: 1, split, genres: [genre] });
      expect(new Set(records.map(({ source }) => source))).toEqual(new Set([`generated-${genre}`]));
      expect(new Set(records.map(({ lang }) => lang))).toEqual(new Set(["de", "en"]));
    }
  });

  test("of the genre negative name no person", () => {
    expect(personsOf(generate({ count: 300, seed: 2, split: "train", genres: ["negative"] }))).toEqual([]);
  });
});

test("every group of the comparison has the same texts but for the person", () => {
  const contexts = new Map<string, string[]>();
  for (const { origin, gender, text, spans } of compared) {
    const persons = spans.filter(({ type }) => type === "PERSON");
    expect(persons).toHaveLength(1);
    const context = text.slice(0, persons[0]?.start).replace(/\b(?:Herrn?|Frau|M(?:r|rs|s|iss)\.?) $/u, "");
    contexts.set(`${origin}/${gender}`, [...(contexts.get(`${origin}/${gender}`) ?? []), context]);
  }
  expect(contexts.size).toBe(origins.length * 2);
  const [first, ...others] = [...contexts.values()];
  for (const other of others) expect(other).toEqual(first);
});

test("the nine main origins have the promised number of names", () => {
  const main: readonly Origin[] = [
    "german",
    "turkish",
    "arabic",
    "polish",
    "russian",
    "vietnamese",
    "indian",
    "italian",
    "english",
  ];
  for (const origin of main) {
    const count = (kind: "f" | "m" | "last"): number =>
      (["train", "dev"] as const)
        .map(
          (split) => (kind === "last" ? pools.lastNames(split, origin) : pools.firstNames(split, origin, kind)).length,
        )
        .reduce((sum, length) => sum + length, 0);
    expect(count("f"), origin).toBeGreaterThanOrEqual(120);
    expect(count("m"), origin).toBeGreaterThanOrEqual(120);
    expect(count("last"), origin).toBeGreaterThanOrEqual(200);
  }
});

test("places are those of both languages", () => {
  for (const place of ["Berlin", "Wien", "Zürich", "München", "Munich", "Leeds", "Boston", "Deutschland", "Germany"])
    expect(places).toContain(place);
});

function personsOf(records: readonly TrainingRecord[]): readonly string[] {
  return records.flatMap(({ text, spans }) =>
    spans.filter(({ type }) => type === "PERSON").map(({ start, end }) => text.slice(start, end)),
  );
}
