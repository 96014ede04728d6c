import { fc, test } from "@fast-check/vitest";
import { describe, expect, test as plainTest } from "vitest";
import type { Finding } from "../finding.ts";
import type { Recogniser } from "../recogniser.ts";
import { anyText, PIECES } from "./any-text.ts";
import { loadNames } from "./load.ts";
import { createSegment, readSegment } from "./segment.ts";

const names = await loadNames();
const everything = await loadNames({ preset: "recall", placesAndOrganisations: true });

describe("a recogniser", () => {
  test.prop([anyText])("gives its findings by start, places and organisations among them", (text) => {
    const starts = read(everything, text).map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test.prop([anyText, fc.nat(400)])("goes on where it stopped as if it had not stopped", (text, known) => {
    const found: Finding[] = [];
    const add = (finding: Finding) => void found.push(finding);
    const stopped = names.read(text.slice(0, known), { from: 0, isWhole: false, add });
    expect(names.read(text, { from: stopped, isWhole: true, add })).toBe(text.length);
    expect(found).toEqual(read(names, text));
  });

  test.prop([anyText, fc.nat(400)], { numRuns: 60 })("stops between sentences of the whole text", (text, known) => {
    const add = () => undefined;
    const stopped = names.read(text.slice(0, known), { from: 0, isWhole: false, add });
    expect(wordsOf(text, stopped)).toEqual(wordsOf(text, 0).filter(([start = 0]) => start >= stopped));
  });

  plainTest.each([
    { text: "Kontakt: Anna. lang ist da", because: "a small letter goes on" },
    { text: "Viele Grüße\nAnna", because: "a name goes on behind a sign-off" },
    { text: "Viele Grüße\r\nAnna", because: "so on Windows" },
    { text: `${"Anna ".repeat(119)}Mül${"\u00ad".repeat(40)}ler`, because: "a word goes on behind what does not show" },
    { text: "an Anna O's und O'Sullivan", because: "what is behind an apostrophe tells what it is" },
    { text: `${"Anna ".repeat(119)}Schmidt-Lang`, because: "the last word of a segment goes on" },
  ])("stops where it is safe to, wherever the last 60 characters are cut: $because", ({ text }) => {
    for (let known = Math.max(0, text.length - 60); known < text.length; known++) {
      const stopped = names.read(text.slice(0, known), { from: 0, isWhole: false, add: () => undefined });
      expect(wordsOf(text, stopped)).toEqual(wordsOf(text, 0).filter(([start = 0]) => start >= stopped));
    }
  });

  plainTest("tells its kinds, and that it was learned what they are", () => {
    expect([names.kinds, names.coverage]).toEqual([["person"], "learned"]);
    expect(everything.kinds).toEqual(["person", "location", "organization"]);
  });
});

describe("what was read before", () => {
  const words = fc.array(fc.tuple(fc.constantFrom("Kra", "Öz", "lan", "Mc", "O'"), fc.nat(9999)), {
    minLength: 100,
    maxLength: 100,
    size: "max",
  });

  test.prop([words, anyText], { numRuns: 10 })(
    "changes no answer, nor do words that take the place of others",
    async (some, text) => {
      const fresh = await loadNames();
      const expected = read(fresh, text);
      read(names, some.map(([head, number]) => `${head}${number.toString(36)}`).join(" "));
      expect(read(names, text)).toEqual(expected);
      expect(read(names, text)).toEqual(expected);
    },
  );

  plainTest("changes no answer when others have taken the places of some of the words", async () => {
    const reader = await loadNames();
    const text = PIECES.join("");
    const before = read(reader, text);
    read(reader, Array.from({ length: 12_000 }, (_, place) => `N${place.toString(36)}`).join(" "));
    expect(read(reader, text)).toEqual(before);
  });
});

describe("hostile text", () => {
  plainTest.each([
    { name: "nothing", text: "" },
    { name: "lone halves of surrogate pairs", text: "\ud83d\ude00".split("").reverse().join("").repeat(5000) },
    { name: "NUL", text: "Anna\u0000".repeat(5000) },
    { name: "a million characters without a blank", text: "x".repeat(1_000_000) },
    { name: "a million blanks", text: " ".repeat(1_000_000) },
    { name: "a name, a million blanks, a name", text: `Anna${" ".repeat(1_000_000)}Schmidt` },
    { name: "a hundred thousand initials", text: "A.".repeat(100_000) },
    { name: "initials with blanks between them", text: "A. ".repeat(20_000) },
    { name: "accents on nothing", text: "\u0308".repeat(100_000) },
    { name: "accents on one letter", text: `a${"\u0308".repeat(100_000)}` },
    { name: "hyphens and apostrophes", text: "a-b'c".repeat(20_000) },
    { name: "sign-offs without end", text: "Grüße\n".repeat(20_000) },
    { name: "titles without end", text: "Dr. ".repeat(20_000) },
    { name: "one long sentence of names", text: "Anna Schmidt und ".repeat(5000) },
  ])("$name: is read to its end", ({ text }) => {
    expect(names.read(text, { from: 0, isWhole: true, add: () => undefined })).toBe(text.length);
  });

  plainTest("ten million characters, most of them blanks, are read to their end, the last name as the first", () => {
    const line = "Gestern rief Anna Schmidt wegen der Rechnung an.".padEnd(1000);
    const found = read(names, line.repeat(10_000));
    expect(found).toHaveLength(10_000);
    expect(found.at(-1)).toMatchObject({ start: 9_999_013, end: 9_999_025 });
  });
});

function read(recogniser: Recogniser, text: string): readonly Finding[] {
  const found: Finding[] = [];
  recogniser.read(text, { from: 0, isWhole: true, add: (finding) => found.push(finding) });
  return found;
}

// The places where the words of each sentence begin.
function wordsOf(text: string, first: number): readonly (readonly number[])[] {
  const segment = createSegment();
  const words: (readonly number[])[] = [];
  for (let from = first; from < text.length; ) {
    from = readSegment(segment, text, from);
    if (segment.count > 0) words.push([...segment.starts.subarray(0, segment.count)]);
  }
  return words;
}
