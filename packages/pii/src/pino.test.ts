import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { allDetectors } from "./detectors/all.ts";
import { pinoHooks } from "./pino.ts";
import { compile } from "./scan.ts";

const hooks = pinoHooks(compile(allDetectors), { default: { operator: "label" } });

// What pino writes: level, time, bindings, fields, message, line end.
const head = '{"level":30,"time":1764000000000,"pid":4711,"hostname":"web-01"';

law.prop([fc.dictionary(fc.string(), fc.jsonValue()), fc.string()])(
  "a line stays one line of JSON with its level and time",
  (fields, msg) => {
    const line = `${JSON.stringify({ level: 30, time: 1764000000000, ...fields, msg })}\n`;
    const { level, time } = JSON.parse(line);
    const written = hooks.streamWrite(line);
    expect(JSON.parse(written)).toMatchObject({ level, time });
    expect(written.indexOf("\n")).toBe(written.length - 1);
  },
);

law.prop([fc.string()])("nothing that arrives throws, and what goes out is JSON", (line) => {
  expect(() => JSON.parse(hooks.streamWrite(line))).not.toThrow();
});

test.each([
  { line: `${head},"msg":"hello erika@example.org"}\n`, expected: `${head},"msg":"hello [EMAIL]"}\n` },
  {
    line: `${head},"user":{"steuerId":36574261809},"msg":"x"}\r\n`,
    expected: `${head},"user":{"steuerId":"[DE_TAX_ID]"},"msg":"x"}\r\n`,
  },
  {
    line: `${head},"err":{"type":"TypeError","message":"no a@example.org","stack":"TypeError: no a@example.org\\n    at f (/a/b.js:1:2)"}}\n`,
    expected: `${head},"err":{"type":"TypeError","message":"no [EMAIL]","stack":"TypeError: no [EMAIL]\\n    at f (/a/b.js:1:2)"}}\n`,
  },
  {
    line: '{"level":30,"time":1000080000014,"pid":36574261809}\n',
    expected: '{"level":30,"time":1000080000014,"pid":36574261809}\n',
  },
  { line: '{"level":30,"time":"36574261809"}\n', expected: '{"level":30,"time":"[DE_TAX_ID]"}\n' },
  { line: `${head},"n":36574261809}\n`, expected: `${head},"n":"[DE_TAX_ID]"}\n` },
  {
    line: `${head},"msg":erika@example.org}\n`,
    expected: '{"level":30,"time":1764000000000,"msg":"[unreadable: not logged]"}\n',
  },
  { line: "erika@example.org", expected: '{"msg":"[unreadable: not logged]"}\n' },
])("$line goes out as $expected", ({ line, expected }) => {
  expect(hooks.streamWrite(line)).toBe(expected);
});

test("a log method that cannot read its arguments is called with a text that says so", () => {
  const calls: unknown[][] = [];
  const logger = { name: "app" };
  const method = function (this: unknown, ...args: unknown[]): void {
    calls.push([this, ...args]);
    if (args[0] === "bad") throw new Error("erika@example.org");
  };
  hooks.logMethod.call(logger, [{ a: 1 }, "good"], method);
  hooks.logMethod.call(logger, ["bad"], method);
  expect(calls).toEqual([
    [logger, { a: 1 }, "good"],
    [logger, "bad"],
    [logger, "[unreadable: not logged]"],
  ]);
});
