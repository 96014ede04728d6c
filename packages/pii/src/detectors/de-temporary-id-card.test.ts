import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { deIdCard } from "./de-id-card.ts";
import { deTemporaryIdCard } from "./de-temporary-id-card.ts";

const scanner = compile([deTemporaryIdCard]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "vorläufiger Personalausweis A1234567", expected: ["A1234567"] },
  { text: "Vorläufiger Personalausweis Nr. A1234567.", expected: ["A1234567"] },
  { text: "des vorläufigen Personalausweises: A1234567", expected: ["A1234567"] },
  { text: "VORLAEUFIGER PERSONALAUSWEIS\nA1234567", expected: ["A1234567"] },
  { text: "vorläufiger Ausweis (a1234567)", expected: ["a1234567"] },
  { text: "temporary identity card no. A1234567", expected: ["A1234567"] },
  { text: "provisional ID card A1234567", expected: ["A1234567"] },
  { text: "vorläufiger\u00a0Personalausweis\u00a0A1234567", expected: ["A1234567"] },
  { text: "vorläufiger Personalausweis A１２３４５６７", expected: ["A１２３４５６７"] },
  { text: "vorläufiger Personalausweis A123\u00ad45\u200b67", expected: ["A123\u00ad45\u200b67"] },
  { text: '{"vorlaeufigerPersonalausweis":"A1234567"}', expected: ["A1234567"] },
  { text: "<dt>Vorläufiger Personalausweis</dt><dd>A1234567</dd>", expected: ["A1234567"] },
  { text: "vorläufiger Personalausweis 😀A1234567😀", expected: ["A1234567"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "A1234567", because: "no label says what it is" },
  { text: "Personalausweis A1234567", because: "it is that of the identity card" },
  { text: "vorläufige Rechnung R1234567", because: "an invoice" },
  { text: "vorläufiger Personalausweis A123456", because: "a digit is missing" },
  { text: "vorläufiger Personalausweis A12345678", because: "a digit is too many" },
  { text: "vorläufiger Personalausweis AB1234567", because: "a letter is too many" },
  { text: "vorläufiger Personalausweis Ä1234567", because: "no letter from A to Z" },
  { text: "vorläufiger Personalausweis A1234567-1", because: "it is part of a longer token" },
  { text: "vorläufiger Personalausweis X-A1234567", because: "it is part of a longer token" },
  { text: "vorläufiger Personalausweis vom 12.03.2026", because: "a date" },
  { text: "vorläufiger Personalausweis, Tel. 0301234567", because: "a telephone number" },
  { text: "vorläufiger Personalausweis\n\nA1234567", because: "the label stands beyond a blank line" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test("beside the detector of the identity card each keeps its own", () => {
  const both = compile([deIdCard, deTemporaryIdCard]);
  const kinds = (text: string) => both.scan(text).map(({ kind, confidence }) => [kind, confidence]);
  expect(kinds("vorläufiger Personalausweis A1234567")).toEqual([["de-temporary-id-card", 0.97]]);
  expect(kinds("Personalausweis L01X00T47")).toEqual([["de-id-card", 0.95]]);
});

law.prop([fc.stringMatching(/^[A-Z]\d{7}$/), fc.lorem()])(
  "every number is found behind its label and none without",
  (value, words) => {
    const label = "vorläufiger Personalausweis ";
    expect([found(`${words} ${label}${value}, ${words}`), found(`${words} ${value}`)]).toEqual([[value], []]);
  },
);
