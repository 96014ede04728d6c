import { test } from "@fast-check/vitest";
import { expect } from "vitest";
import { hostileText } from "../tree/hostile-text.ts";
import { printable, singleLine } from "./printable.ts";

test.prop([hostileText])("a text that went through once goes through unchanged", (text) => {
  expect(printable(printable(text))).toBe(printable(text));
});

test.prop([hostileText])("nothing in the text hides, reorders or controls what is around it", (text) => {
  expect(printable(text)).toMatch(
    /^[^\p{Surrogate}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u200B\u2060-\u206F\u{E0000}-\u{E007F}]*$/u,
  );
  expect([...printable(text)].filter((character) => character < " " && character !== "\n")).toEqual([]);
});

test.prop([hostileText])("a single line has no break and no blank at its ends", (text) => {
  expect(singleLine(text)).toMatch(/^(\S(.*\S)?)?$/u);
});

test.each([
  { text: "a\u202Eb", printed: "a[U+202E]b", because: "a direction override reorders what is read" },
  { text: "a\u0000b\u001Bc", printed: "a[U+0000]b[U+001B]c", because: "controls are invisible" },
  { text: "pay\u200Bpal", printed: "pay[U+200B]pal", because: "a zero-width space hides a difference" },
  { text: "a\u{E0041}", printed: "a[U+E0041]", because: "tag characters carry hidden text" },
  { text: "a\uD800b", printed: "a\uFFFDb", because: "a lone surrogate is no text" },
  { text: "a\r\n\r\n b\u2028c", printed: "a\nb\nc", because: "there is one kind of line break" },
  { text: "a \t b", printed: "a b", because: "there is one kind of blank" },
  { text: "§\u00A087 \u00A0x", printed: "§\u00A087\u00A0x", because: "a blank that does not break stays" },
  { text: "👩‍💻 é שלום", printed: "👩‍💻 é שלום", because: "scripts and emoji are text" },
])("$text is printed as $printed: $because", ({ text, printed }) => {
  expect(printable(text)).toBe(printed);
});
