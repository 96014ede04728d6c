import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { withChecks } from "./example-checks.mjs";

const checksOf = (code) => {
  const seen = [];
  const checkExample = (line, actual, expected) => seen.push({ line, actual, expected });
  runInNewContext(withChecks(code).code, { checkExample, console });
  return JSON.parse(JSON.stringify(seen));
};

test.each([
  { situation: "an expression", code: "1 + 1; // => 2", seen: [{ line: 0, actual: 2, expected: 2 }] },
  {
    situation: "an expression without a semicolon",
    code: "1 + 1 // => 2",
    seen: [{ line: 0, actual: 2, expected: 2 }],
  },
  { situation: "a wrong value", code: "1 + 1; // => 3", seen: [{ line: 0, actual: 2, expected: 3 }] },
  { situation: "a variable", code: "const a = 1; // => 1", seen: [{ line: 0, actual: 1, expected: 1 }] },
  {
    situation: "what is printed",
    code: "console.log('a'); // => 'a'",
    seen: [{ line: 0, actual: "a", expected: "a" }],
  },
  {
    situation: "an object",
    code: "({ a: [1] }); // => { a: [1] }",
    seen: [{ line: 0, actual: { a: [1] }, expected: { a: [1] } }],
  },
  {
    situation: "a statement of two lines",
    code: "[1,\n2].length; // => 2",
    seen: [{ line: 1, actual: 2, expected: 2 }],
  },
  {
    situation: "a mark on its own line",
    code: "const a = 1;\na + 1;\n// => 2",
    seen: [{ line: 2, actual: 2, expected: 2 }],
  },
  {
    situation: "a value of two lines",
    code: "[1, 2]; // => [1,\n//   2]",
    seen: [{ line: 0, actual: [1, 2], expected: [1, 2] }],
  },
  {
    situation: "a loop",
    code: "for (const a of [1, 2]) {\n  a; // => a\n}",
    seen: [
      { line: 1, actual: 1, expected: 1 },
      { line: 1, actual: 2, expected: 2 },
    ],
  },
  {
    situation: "a callback",
    code: "[1].map((a) => { return a; }); // => [1]",
    seen: [{ line: 0, actual: [1], expected: [1] }],
  },
  {
    situation: "two assertions",
    code: "1; // => 1\n2; // => 2",
    seen: [
      { line: 0, actual: 1, expected: 1 },
      { line: 1, actual: 2, expected: 2 },
    ],
  },
  { situation: "an ordinary comment", code: "1; // one", seen: [] },
])("$situation is compared: $code", ({ code, seen }) => {
  expect(checksOf(code)).toEqual(seen);
});

test.each([
  { situation: "no statement", code: "// => 1" },
  { situation: "a value that is no expression", code: "1; // => one two" },
  { situation: "a destructured variable", code: "const { a } = { a: 1 }; // => 1" },
])("an assertion on $situation is refused", ({ code }) => {
  expect(() => withChecks(code)).toThrow();
});
