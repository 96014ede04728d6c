import { expect, test } from "vitest";
import { commentBlocks, markdownBlocks } from "./example-blocks.mjs";

const codeOf = ({ lines }) => lines.map(({ text }) => text).join("\n");

test.each([
  { situation: "a ts fence", page: "# A\n```ts\none\n```", code: ["one"] },
  { situation: "a fence of four marks that shows three", page: "````ts\n```\n````", code: ["```"] },
  { situation: "an indented fence", page: "- item\n  ```js\n  one\n    two\n  ```", code: ["one\n  two"] },
  { situation: "a fence of another language", page: "```sh\nnpm start\n```", code: [] },
  { situation: "a fragment", page: "```ts fragment\none(\n```", code: [] },
  { situation: "a continued block", page: "```ts\none\n```\n\n```ts continued\ntwo\n```", code: ["one", "one\ntwo"] },
])("$situation of a page gives $code", ({ page, code }) => {
  expect(markdownBlocks("page.md", page).map(codeOf)).toEqual(code);
});

test.each([
  { situation: "a fenced example", source: "/**\n * A.\n * @example\n * ```ts\n * one;\n * ```\n */", code: ["one;"] },
  { situation: "an example without a fence", source: "/**\n * @example\n * one;\n * @returns x\n */", code: ["one;"] },
  { situation: "two examples", source: "/**\n * @example\n * one;\n * @example\n * two;\n */", code: ["one;", "two;"] },
  {
    situation: "an example in an indented comment",
    source: "{\n  /**\n   * @example\n   * if (a) {\n   *   b;\n   * }\n   */\n}",
    code: ["if (a) {\n  b;\n}"],
  },
  { situation: "a comment without an example", source: "/** A. */\nconst one = 1;\n// @example two", code: [] },
])("$situation of a source gives $code", ({ source, code }) => {
  expect(commentBlocks("source.ts", source).map((block) => codeOf(block).trim())).toEqual(code);
});

test("each line knows its number in the file", () => {
  const [inPage] = markdownBlocks("page.md", "# A\n\n```ts\none\ntwo\n```");
  const [inComment] = commentBlocks("source.ts", "\n/**\n * @example\n * ```ts\n * one;\n * ```\n */");
  expect(inPage.lines.map(({ number }) => number)).toEqual([4, 5]);
  expect(inComment.lines.map(({ number }) => number)).toEqual([5]);
});
