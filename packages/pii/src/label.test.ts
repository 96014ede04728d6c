import { expect, test } from "vitest";
import { createReader, readContext } from "./context.ts";
import { compileContext } from "./context-word.ts";
import { labelAfter, labelBefore } from "./label.ts";

const tree = compileContext([
  {
    for: { de: ["steuer-id", "führerschein", "straße", "tel", "geboren"], en: ["tax id", "date of birth"] },
    against: { de: ["kundennummer"], en: [] },
  },
]);
const reading = (text: string) => {
  const reader = createReader(tree);
  readContext(reader, text);
  return reader;
};
const before = (text: string) => {
  const start = text.indexOf("#");
  const label = labelBefore(reading(text), 0, { start, end: start + 1 });
  return label && { word: label.word, text: text.slice(label.at, label.end), supports: label.supports };
};
const after = (text: string) => {
  const start = text.indexOf("#");
  return labelAfter(reading(text), 0, { start, end: start + 1 })?.word;
};

test.each([
  ["Steuer-ID: #", "steuer-id", "Steuer-ID"],
  ["STEUER ID #", "steuer-id", "STEUER ID"],
  ["steuerId=#", "steuer-id", "steuerId"],
  ["steuer_id #", "steuer-id", "steuer_id"],
  ["Steuer\u2011ID #", "steuer-id", "Steuer\u2011ID"],
  ["Meine-Steuer\u00adID #", "steuer-id", "Steuer\u00adID"],
  ["Fuehrerschein #", "führerschein", "Fuehrerschein"],
  ["Fu\u0308hrerscheinnummer #", "führerschein", "Fu\u0308hrerschein"],
  ["Strasse #", "straße", "Strasse"],
  ["Tel.: #", "tel", "Tel"],
  ["date of birth #", "date of birth", "date of birth"],
  ["die Steuer-ID und die Straße #", "straße", "Straße"],
  [`<label for="a">Steuer-ID</label> <input id="a" class="wide" value="#">`, "steuer-id", "Steuer-ID"],
  [`<dt>Tel</dt><dd class="${"x".repeat(40)}">#`, "tel", "Tel"],
])("before the match in %j the word %j is met", (text, word, written) => {
  expect(before(text)).toEqual({ word, text: written, supports: true });
});

test.each([
  { text: "Hotel #", because: "the word is inside another" },
  { text: "Teller #", because: "a short word must be whole" },
  { text: "Steuer-ID\n\n#", because: "a blank line stands between" },
  { text: "Steuer-ID\r\n \t\r\n#", because: "a line of blanks stands between" },
  { text: `Steuer-ID ${"x".repeat(48)} #`, because: "it is too far away" },
  { text: `"Steuer-ID": "${"x".repeat(40)}", "id": "#"`, because: "no markup stands between" },
  { text: `<dt>Steuer-ID</dt><dd class="${"x".repeat(80)}">#`, because: "it is too far away in markup too" },
  { text: "ЖSteuer-ID #", because: "a letter stands before it" },
])("in $text no word is met: $because", ({ text }) => {
  expect(before(text)).toBeUndefined();
});

test("words that are spelled alike each speak for their own detector", () => {
  const shared = compileContext([{ for: { de: ["st--nr"], en: [] } }, { for: { de: ["st-nr"], en: [] } }]);
  for (const detector of [0, 1]) {
    const reader = createReader(shared);
    readContext(reader, "StNr #");
    expect(labelBefore(reader, detector, { start: 5, end: 6 })?.supports).toBe(true);
  }
});

test("a word against the kind counts when it is the nearest", () => {
  expect(before("Steuer-ID oder Kundennummer #")).toEqual({
    word: "kundennummer",
    text: "Kundennummer",
    supports: false,
  });
});

test("a word against the kind does not count beyond another number", () => {
  expect(before("Kundennummer 4711, #")).toBeUndefined();
});

test("a line break does not separate a word from its number", () => {
  expect(before("Steuer-ID:\n#")?.word).toBe("steuer-id");
});

test("a word that follows is met as well", () => {
  expect(after("# in Ulm geboren")).toBe("geboren");
});

test.each([
  { text: "# und 7 geboren", because: "a digit stands between" },
  { text: "#\n\ngeboren", because: "a blank line stands between" },
  { text: `# ${"x ".repeat(20)}geboren`, because: "it is too far away" },
])("in $text no word follows: $because", ({ text }) => {
  expect(after(text)).toBeUndefined();
});

test("what is met does not depend on the matches asked for before", () => {
  const text = "tel 1 geboren 2 straße #";
  const reader = reading(text);
  labelBefore(reader, 0, { start: 14, end: 15 });
  labelBefore(reader, 0, { start: 4, end: 5 });
  expect(labelBefore(reader, 0, { start: 23, end: 24 })?.word).toBe("straße");
});
