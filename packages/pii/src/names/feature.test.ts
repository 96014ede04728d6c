import { fc, test } from "@fast-check/vitest";
import { describe, expect, test as plainTest } from "vitest";
import {
  classOf,
  createWord,
  hashOf,
  KEY_BITS,
  keyOf,
  listsOfWord,
  MOST_KEYS,
  NOUN,
  PAIR_KEYS,
  PLACES,
  pairKeys,
  readWord,
  SHAPES,
  type Word,
  wordKeys,
} from "./feature.ts";
import { LONGEST_WORD } from "./segment.ts";

const anyInt = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const anyWord = fc
  .oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: LONGEST_WORD }),
    fc.array(fc.nat(0xffff), { minLength: 1, maxLength: LONGEST_WORD }).map((codes) => String.fromCharCode(...codes)),
    fc
      .array(fc.constantFrom(..."aeouÄÖÜßæœ-'\u0308\u00ad1Łé"), { minLength: 1, maxLength: LONGEST_WORD })
      .map((list) => list.join("")),
  )
  .map((text) => text.slice(0, LONGEST_WORD));
const name = fc
  .array(fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzäöüéèçñåčšž"), { minLength: 1, maxLength: 20 })
  .map((list) => list.join(""));

describe("a key", () => {
  test.prop([anyInt, fc.nat(0x3ff)], { numRuns: 500 })("is a whole number from 1 to 2^26 - 1", (what, where) => {
    const key = keyOf(what, where);
    expect(Number.isInteger(key)).toBe(true);
    expect(key).toBeGreaterThanOrEqual(1);
    expect(key).toBeLessThan(2 ** KEY_BITS);
  });

  test.prop([anyInt, fc.nat(0x3fe)])("is another one at another place", (what, where) => {
    expect(keyOf(what, where)).not.toBe(keyOf(what, where + 1));
  });
});

describe("any word", () => {
  test.prop([anyWord], { numRuns: 300 })(
    "has keys at each place, no more than there is room for, all in range",
    (text) => {
      const word = read(text);
      for (const [place] of PLACES.entries()) {
        const keys = new Int32Array(MOST_KEYS + 1);
        const count = wordKeys(word, place, { keys, from: 0, listsOf: () => NOUN });
        expect(count).toBeLessThanOrEqual(MOST_KEYS);
        for (const key of keys.subarray(0, count)) {
          expect(key).toBeGreaterThanOrEqual(1);
          expect(key).toBeLessThan(2 ** KEY_BITS);
        }
      }
    },
  );

  test.prop([anyWord], { numRuns: 300 })("is folded to letters that there is room for", (text) => {
    const word = read(text);
    expect(word.length).toBeLessThanOrEqual(word.codes.length);
    expect(word.shape).toBeGreaterThanOrEqual(0);
    expect(word.shape).toBeLessThan(SHAPES);
    expect(word.lastPart).toBeLessThanOrEqual(word.length);
    expect(word.firstPartEnd).toBeLessThanOrEqual(word.lastPart);
  });

  test.prop([anyWord, anyWord])("reads the same whatever was read into the same place before", (text, other) => {
    const word = createWord();
    readWord(word, other, 0, other.length);
    readWord(word, text, 0, text.length);
    expect(seen(word)).toEqual(seen(read(text)));
  });

  test.prop([anyWord, anyWord, anyWord])("reads the same whatever stands around it", (text, before, behind) => {
    const word = createWord();
    readWord(word, before + text + behind, before.length, before.length + text.length);
    expect(seen(word)).toEqual(seen(read(text)));
  });
});

describe("a name", () => {
  test.prop([name])("is folded the same in capitals", (text) => {
    expect(folded(text.toUpperCase())).toBe(folded(text));
    expect(read(text.toUpperCase()).id).toBe(read(text).id);
  });

  test.prop([name])("is read the same with its accents apart", (text) => {
    const composed = read(text);
    const apart = read(text.normalize("NFD"));
    expect([apart.id, apart.shape, folded(text.normalize("NFD"))]).toEqual([composed.id, composed.shape, folded(text)]);
  });

  test.prop([name, fc.nat(20)])("is folded the same with a soft hyphen in it", (text, at) => {
    expect(folded(`${text.slice(0, at)}\u00ad${text.slice(at)}`)).toBe(folded(text));
  });
});

plainTest.each([
  { text: "Müller", to: "mueller" },
  { text: "MÜLLER", to: "mueller" },
  { text: "Mueller", to: "mueller" },
  { text: "Mu\u0308ller", to: "mueller" },
  { text: "Muller", to: "muller" },
  { text: "Weiß", to: "weiss" },
  { text: "WEISS", to: "weiss" },
  { text: "WEIẞ", to: "weiss" },
  { text: "Æsop", to: "aesop" },
  { text: "Øre", to: "oere" },
  { text: "Łukasz", to: "lukasz" },
  { text: "Đorđe", to: "dorde" },
  { text: "Yılmaz", to: "yilmaz" },
  { text: "İpek", to: "ipek" },
  { text: "Rene\u0301", to: "rene" },
  { text: "René", to: "rene" },
  { text: "Nguyễn", to: "nguyen" },
  { text: "Zoë", to: "zoe" },
  { text: "Zoe\u0308", to: "zoe" },
  { text: "Öztürk-Lang", to: "oeztuerk-lang" },
  { text: "Öztürk‐Lang", to: "oeztuerk-lang" },
  { text: "O'Brien", to: "o'brien" },
  { text: "漢字", to: "漢字" },
])("$text is folded to $to", ({ text, to }) => {
  expect(folded(text)).toBe(to);
});

describe("the shape of a word", () => {
  const groups = [
    ["müller", "lang", "weiß", "漢字"],
    ["Müller", "Lang", "Öztürk", "O'brien", "Mu\u0308ller"],
    ["MÜLLER", "LANG", "LANG-MÜLLER", "AB"],
    ["M", "Ö"],
    ["m", "ß"],
    ["McDonald", "MÜLLEr", "O'Brien"],
    ["eBay", "iPhone"],
    ["Öztürk-Lang", "Hans-Peter"],
    ["E-mail", "süd-West", "süd-west"],
    ["A4", "4a", "Q3-Zahlen"],
    ["1", "76", "999"],
    ["1980", "76133"],
    [",", ".", "-", "😀", "\n", "\ud83d"],
  ];

  plainTest.each(groups.map((words) => ({ words })))("is one for $words", ({ words }) => {
    expect(new Set(words.map((word) => read(word).shape)).size).toBe(1);
  });

  plainTest("is another for each of these groups", () => {
    expect(new Set(groups.map(([word = ""]) => read(word).shape)).size).toBe(groups.length);
  });
});

describe("the lists of a word", () => {
  const lists = new Map([
    [read("Abteilung").id, NOUN],
    [read("Lang").id, 1],
  ]);
  const listsOf = (id: number) => lists.get(id) ?? 0;

  plainTest.each([
    { text: "Abteilung", isNoun: true, because: "it is one" },
    { text: "ABTEILUNG", isNoun: true, because: "capitals are folded" },
    { text: "Schlosserabteilung", isNoun: true, because: "compounds end with their noun" },
    { text: "Abteilungen", isNoun: false, because: "it does not end with it" },
    { text: "Lang", isNoun: false, because: "it is on another list" },
    { text: "xyAbteilung", isNoun: false, because: "two letters are no other part" },
  ])("$text: a noun or the end of one: $isNoun, because $because", ({ text, isNoun }) => {
    const word = read(text);
    expect(listsOfWord(word, listsOf) !== listsOf(word.id) || (listsOf(word.id) & NOUN) !== 0).toBe(isNoun);
  });

  plainTest("are part of its class", () => {
    const word = read("Lang");
    const without = classOf(word);
    word.lists = 1;
    expect(classOf(word)).not.toBe(without);
  });
});

describe("the keys of neighbours", () => {
  const words = (count: number) => fc.array(fc.tuple(anyInt, fc.nat(0x7fff)), { minLength: count, maxLength: count });

  test.prop([words(12), fc.integer({ min: 2, max: 9 })])("are in range, as many as there is room for", (list, at) => {
    const keys = pairsOf(list, at);
    expect(keys).toHaveLength(PAIR_KEYS);
    for (const key of keys) expect([key > 0, key < 2 ** KEY_BITS]).toEqual([true, true]);
  });

  test.prop([words(12), words(12), fc.integer({ min: 2, max: 9 })])(
    "depend on no word farther than two away",
    (list, others, at) => {
      const changed = others.map((other, place) => (Math.abs(place - at) <= 2 ? (list[place] ?? other) : other));
      expect(pairsOf(changed, at)).toEqual(pairsOf(list, at));
    },
  );
});

function read(text: string): Word {
  const word = createWord();
  readWord(word, text, 0, text.length);
  return word;
}

function folded(text: string): string {
  const { codes, length } = read(text);
  return String.fromCharCode(...codes.subarray(0, length));
}

function seen(word: Word): unknown {
  const { id, shape, length, lastPart, firstPartEnd } = word;
  return { id, shape, length, lastPart, firstPartEnd, hash: hashOf(word, 0, length) };
}

// Two words before the segment and two behind it are there as well.
function pairsOf(words: readonly (readonly [number, number])[], at: number): readonly number[] {
  const keys = new Int32Array(PAIR_KEYS);
  const ids = Int32Array.from(words, ([id]) => id);
  const kinds = Int32Array.from(words, ([, kind]) => kind);
  const end = pairKeys({ ids, kinds, count: words.length - 4 }, at, keys);
  return [...keys.subarray(0, end)];
}
