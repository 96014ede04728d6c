import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { allDetectors } from "./detectors/all.ts";
import { compile } from "./scan.ts";
import { type WinstonInfo, winstonFormat } from "./winston.ts";

const format = winstonFormat(compile(allDetectors), { default: { operator: "label" } });
const LEVEL = Symbol.for("level");
const MESSAGE = Symbol.for("message");
const SPLAT = Symbol.for("splat");
const info = (fields: object): WinstonInfo => ({ level: "info", message: "x", [LEVEL]: "info", ...fields });

law.prop([fc.dictionary(fc.string(), fc.anything()), fc.anything()])(
  "no record throws, and each keeps its level",
  (fields, message) => {
    const out = format.transform(info({ ...fields, level: "warn", message, [LEVEL]: "warn" }));
    expect([out.level, out[LEVEL]]).toEqual(["warn", "warn"]);
  },
);

test("message, fields, splat and level", () => {
  const before = info({ message: "to a@example.org", telefon: "0171 23125123", [SPLAT]: [{ mail: "a@example.org" }] });
  const copy = structuredClone(before["telefon"]);
  expect(format.transform(before)).toStrictEqual({
    level: "info",
    message: "to [EMAIL]",
    telefon: "[PHONE]",
    [LEVEL]: "info",
    [SPLAT]: [{ mail: "[EMAIL]" }],
  });
  expect([before.message, before["telefon"], before[SPLAT]]).toEqual([
    "to a@example.org",
    copy,
    [{ mail: "a@example.org" }],
  ]);
});

test.each([
  { line: '{"m":"a@example.org","steuerId":36574261809}', expected: '{"m":"[EMAIL]","steuerId":"[DE_TAX_ID]"}' },
  { line: "info: to a@example.org", expected: "info: to [EMAIL]" },
])("a line that is already formatted: $line", ({ line, expected }) => {
  expect(format.transform(info({ [MESSAGE]: line }))[MESSAGE]).toBe(expected);
});

class LoggedError extends TypeError {
  [key: string | symbol]: unknown;
  level = "error";
  [LEVEL] = "error";
}

test("an error that is the record or its message stays one", () => {
  const error = new LoggedError("no a@example.org");
  const out = format.transform(error);
  expect(out).toBeInstanceOf(Error);
  expect([out.level, out[LEVEL], out.message, out["name"]]).toEqual(["error", "error", "no [EMAIL]", "TypeError"]);
  expect(out["stack"]).toMatch(/^TypeError: no \[EMAIL\]\n/);
  expect(format.transform(info({ message: new Error("a@example.org") })).message).toMatchObject({ message: "[EMAIL]" });
  expect(error.message).toBe("no a@example.org");
});

test("a record that cannot be read becomes a text that says so", () => {
  const unreadable = new Proxy(info({}), {
    get: () => {
      throw new Error("a@example.org");
    },
  });
  expect(format.transform(unreadable)).toEqual({
    level: "error",
    message: "[unreadable: not logged]",
    [LEVEL]: "error",
  });
});
