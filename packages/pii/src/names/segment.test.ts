import { fc, test } from "@fast-check/vitest";
import { describe, expect, test as plainTest } from "vitest";
import { BLANK, BREAK, DIGIT, INVISIBLE, kindOf } from "./letter.ts";
import { createSegment, LONGEST_SEGMENT, LONGEST_STRETCH, LONGEST_WORD, readSegment } from "./segment.ts";

interface Token {
  readonly start: number;
  readonly end: number;
}

interface Reading {
  readonly from: number;
  readonly next: number;
  readonly tokens: readonly Token[];
}

const PIECES = [
  "Müller",
  "Öztürk-Lang",
  "O'Brien",
  "Miller's",
  "Mu\u0308ller",
  "Rene\u0301",
  "Dr.",
  "J.",
  "3.",
  "Ende.",
  "Wer?",
  "Oh!",
  "Und …",
  "z. B.",
  "Grüße",
  "Mit freundlichen Grüßen",
  "regards",
  ",",
  "-",
  "'",
  "(",
  "\t",
  "\n",
  "\r\n",
  "\r",
  "\u2028",
  "\u0000",
  "\u00a0",
  "\u3000",
  "\u00ad",
  "\u200b",
  "\u0308",
  "😀",
  "\ud83d",
  "\ude00",
  "１２",
  "漢字",
  "42",
  "x".repeat(70),
  " ".repeat(70),
];
const hostile = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.array(fc.nat(0xffff), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)) },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom("", " ", " ", " "), fc.nat(20)), { maxLength: 25 })
      .map((list) => list.map(([piece, blank, times]) => (times === 0 ? piece.repeat(40) : piece) + blank).join("")),
  },
);
const runs = { numRuns: 200 };

describe("the segments of any text", () => {
  test.prop([hostile], runs)("follow each other to its end, each at least one character on", (text) => {
    for (const { from, next } of segmentsOf(text)) {
      expect(next).toBeGreaterThan(from);
      expect(next).toBeLessThanOrEqual(text.length);
    }
  });

  test.prop([hostile], runs)("have tokens in order and disjoint, inside the segment, none of them empty", (text) => {
    for (const { from, next, tokens } of segmentsOf(text)) {
      let last = from;
      for (const { start, end } of tokens) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(next);
    }
  });

  test.prop([hostile], runs)("have tokens that neither begin nor end with what shows nothing", (text) => {
    for (const { start, end } of allTokens(text)) {
      if (text.slice(start, end) === "\n") continue;
      const first = kindOf(text.charCodeAt(start));
      const last = kindOf(text.charCodeAt(end - 1));
      expect([BLANK, BREAK, INVISIBLE]).not.toContain(first);
      expect([BLANK, BREAK]).not.toContain(last);
      expect(text.slice(end - 1, end)).not.toMatch(/[\u00ad\u200b-\u200d\u2060\ufeff]/);
    }
  });

  test.prop([hostile], runs)("cut no surrogate pair and no accent from its letter", (text) => {
    for (const { start, end } of allTokens(text)) {
      for (const at of [start, end]) expect(text.slice(at - 1, at + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
      if (end - start < LONGEST_WORD) expect(text.slice(end - 1, end + 1)).not.toMatch(/^[a-zA-Zäöü][\u0300-\u036f]$/);
    }
  });

  test.prop([hostile], runs)("have every letter and digit of the text in exactly one token", (text) => {
    const times = new Uint8Array(text.length);
    for (const { start, end } of allTokens(text)) for (let at = start; at < end; at++) times[at] = (times[at] ?? 0) + 1;
    for (let at = 0; at < text.length; at++)
      if (kindOf(text.charCodeAt(at)) >= DIGIT) expect([at, times[at]]).toEqual([at, 1]);
  });

  test.prop([hostile], runs)("keep to their limits", (text) => {
    for (const { tokens } of segmentsOf(text)) {
      expect(tokens.length).toBeLessThanOrEqual(LONGEST_SEGMENT);
      for (const { start, end } of tokens) {
        expect(end - start).toBeLessThanOrEqual(LONGEST_WORD);
        expect(start - (tokens[0]?.start ?? 0)).toBeLessThanOrEqual(LONGEST_STRETCH);
      }
    }
  });

  test.prop([hostile], runs)(
    "run across no line break but one behind a sign-off, across no tab and no control character",
    (text) => {
      for (const { tokens } of filled(text)) {
        const inside = text.slice(tokens[0]?.start, tokens.at(-1)?.end);
        expect(inside.replaceAll("\r\n", "\n").replace("\n", "")).not.toMatch(/[\t\n\r\u2028\u2029]|\p{Cc}/u);
      }
    },
  );

  test.prop([hostile, fc.nat()], runs)("are read again from the start of any of them", (text, seed) => {
    const segments = segmentsOf(text);
    const place = segments.length === 0 ? 0 : seed % segments.length;
    expect(segmentsOf(text, segments[place]?.from ?? 0)).toEqual(segments.slice(place));
  });

  test.prop([hostile, hostile], runs)("are the same whatever stands behind a blank line", (text, other) => {
    const before = filled(text).map(({ tokens }) => tokens);
    expect(
      filled(`${text}\n\n${other}`)
        .map(({ tokens }) => tokens)
        .slice(0, before.length),
    ).toEqual(before);
  });
});

describe("the tokens of", () => {
  plainTest.each([
    { text: "Dr. Müller", segments: [["Dr", ".", "Müller"]], because: "a title goes before a name" },
    {
      text: "Hr. Prof. Dr. med. Lang",
      segments: [["Hr", ".", "Prof", ".", "Dr", ".", "med", ".", "Lang"]],
      because: "so do many",
    },
    { text: "J. R. Smith", segments: [["J", ".", "R", ".", "Smith"]], because: "one letter is an initial" },
    { text: "am 3. Mai", segments: [["am", "3", ".", "Mai"]], because: "a number with a dot is an ordinal" },
    { text: "z. B. Anna", segments: [["z", ".", "B", ".", "Anna"]], because: "one letter is an abbreviation as well" },
    {
      text: "Ende. Anfang",
      segments: [["Ende", "."], ["Anfang"]],
      because: "a dot, a blank and a capital part sentences",
    },
    { text: "bzw. usw. und", segments: [["bzw", ".", "usw", ".", "und"]], because: "a small letter goes on" },
    { text: "Aufgabe. und", segments: [["Aufgabe", ".", "und"]], because: "a small letter goes on behind any word" },
    { text: "Ende.Anfang", segments: [["Ende", ".", "Anfang"]], because: "no blank follows" },
    {
      text: "Wer? ich! Und … so",
      segments: [["Wer", "?"], ["ich", "!"], ["Und", "…"], ["so"]],
      because: "these end a sentence always",
    },
    { text: "Miller's", segments: [["Miller", "'", "s"]], because: "the s is no part of the name" },
    { text: "Miller’s Sohn", segments: [["Miller", "’", "s", "Sohn"]], because: "nor behind a typographic apostrophe" },
    {
      text: "O'Brien O'Sullivan",
      segments: [["O'Brien", "O'Sullivan"]],
      because: "the apostrophe stands inside the name",
    },
    { text: "'Lang'", segments: [["'", "Lang", "'"]], because: "those are quotes" },
    { text: "Öztürk-Lang", segments: [["Öztürk-Lang"]], because: "a double name is one word" },
    { text: "Öztürk - Lang", segments: [["Öztürk", "-", "Lang"]], because: "that is a dash" },
    { text: "Lang- und", segments: [["Lang", "-", "und"]], because: "the hyphen joins nothing" },
    { text: "Zimmer 3-4", segments: [["Zimmer", "3", "-", "4"]], because: "a hyphen joins letters only" },
    { text: "Mül\u00adler", segments: [["Mül\u00adler"]], because: "a soft hyphen does not show" },
    { text: "Lang\u00ad, Eva", segments: [["Lang", ",", "Eva"]], because: "behind the word it is no part of it" },
    { text: "Rene\u0301-Marc", segments: [["Rene\u0301-Marc"]], because: "an accent belongs to its letter" },
    { text: "Rene\u0301 da", segments: [["Rene\u0301", "da"]], because: "the last accent as well" },
    { text: "a😀b", segments: [["a", "😀", "b"]], because: "a sign is a token, both halves of it" },
    { text: "a\ud83db", segments: [["a", "\ud83d", "b"]], because: "half a pair is a token too" },
    {
      text: "eins\nzwei\tdrei\u2028vier",
      segments: [["eins"], ["zwei"], ["drei"], ["vier"]],
      because: "line breaks and tabs part",
    },
    { text: " \n\t \n eins", segments: [["eins"]], because: "what is empty is no segment" },
    {
      text: "Viele Grüße\nEva Lang\nUlm",
      segments: [["Viele", "Grüße", "\n", "Eva", "Lang"], ["Ulm"]],
      because: "one line follows a sign-off",
    },
    {
      text: "Kind regards,\r\nEva Lang\r\nUlm",
      segments: [["Kind", "regards", ",", "\n", "Eva", "Lang"], ["Ulm"]],
      because: "Windows ends lines with two characters",
    },
    {
      text: "Viele Grüße\n\nEva Lang",
      segments: [
        ["Viele", "Grüße"],
        ["Eva", "Lang"],
      ],
      because: "nothing goes across a blank line",
    },
    {
      text: "Viele Grüße\r\n\r\nEva Lang",
      segments: [
        ["Viele", "Grüße"],
        ["Eva", "Lang"],
      ],
      because: "nor across one of Windows",
    },
    {
      text: "Viele Grüße an\nEva",
      segments: [["Viele", "Grüße", "an", "\n", "Eva"]],
      because: "a short line with a greeting counts as one",
    },
    {
      text: "Mit besten Grüßen an Sie alle dort\nEva",
      segments: [["Mit", "besten", "Grüßen", "an", "Sie", "alle", "dort"], ["Eva"]],
      because: "with seven words it is no sign-off",
    },
    { text: "Hr . Lang", segments: [["Hr", "."], ["Lang"]], because: "a dot apart belongs to no abbreviation" },
    { text: "Viele Dinge\nEva", segments: [["Viele", "Dinge"], ["Eva"]], because: "it has no word of a sign-off" },
    {
      text: "Wir senden Grüße\nEva",
      segments: [["Wir", "senden", "Grüße"], ["Eva"]],
      because: "no sign-off begins like that",
    },
  ])("$text: $because", ({ text, segments }) => {
    expect(filled(text).map(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end)))).toEqual(segments);
  });
});

describe("what is too long", () => {
  plainTest("is read as several segments of so many words", () => {
    const counts = filled("ab ".repeat(300)).map(({ tokens }) => tokens.length);
    expect(counts).toEqual([LONGEST_SEGMENT, LONGEST_SEGMENT, 60]);
  });

  plainTest("is read as several words of so many characters", () => {
    const [segment] = segmentsOf("x".repeat(150));
    expect(segment?.tokens.map(({ start, end }) => end - start)).toEqual([
      LONGEST_WORD,
      LONGEST_WORD,
      150 - 2 * LONGEST_WORD,
    ]);
  });

  plainTest("is read as several segments of so many characters, blanks too", () => {
    const text = `Eva${" ".repeat(3000)}Lang`;
    expect(filled(text)).toHaveLength(2);
    expect(filled(text)[0]?.next).toBe(LONGEST_STRETCH + 1);
  });

  plainTest.each(["x", " ", "\u0308", "\n", "A. ", "😀", "a-", "a'"])(
    "is read to its end: %j over and over",
    (unit) => {
      const text = unit.repeat(100_000);
      expect(segmentsOf(text).at(-1)?.next).toBe(text.length);
    },
  );
});

function segmentsOf(text: string, first = 0): readonly Reading[] {
  const segment = createSegment();
  const segments: Reading[] = [];
  for (let from = first; from < text.length; ) {
    const next = readSegment(segment, text, from);
    const tokens: Token[] = [];
    for (let token = 0; token < segment.count; token++)
      tokens.push({ start: segment.starts[token] ?? 0, end: segment.ends[token] ?? 0 });
    segments.push({ from, next, tokens });
    from = next;
  }
  return segments;
}

function filled(text: string): readonly Reading[] {
  return segmentsOf(text).filter(({ tokens }) => tokens.length > 0);
}

function allTokens(text: string): readonly Token[] {
  return segmentsOf(text).flatMap(({ tokens }) => tokens);
}
