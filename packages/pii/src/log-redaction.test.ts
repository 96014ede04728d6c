import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { allDetectors } from "./detectors/all.ts";
import { logRedaction, redactLogText, redactLogValue, UNREADABLE } from "./log-redaction.ts";
import { compile } from "./scan.ts";

const scanner = compile(allDetectors);
const redaction = logRedaction(scanner, { default: { operator: "label" } });
// Asterisks are no name to a field called "name"; the word in a label is one.
const masking = logRedaction(scanner, { default: { operator: "mask" } });
const redacted = (value: unknown) => redactLogValue(redaction, value);
const refuse = (): never => {
  throw new Error("erika@example.org");
};
// Made inside the law: fast-check itself reads the values it makes.
const hostile: readonly (() => unknown)[] = [
  () => Object.defineProperty({ n: 1 }, "mail", { get: refuse, enumerable: true }),
  () => ({ toJSON: refuse }),
  () => new Proxy({}, { ownKeys: refuse }),
  () => new Proxy({}, { get: refuse, getPrototypeOf: refuse, has: refuse }),
  () => new Proxy([], { get: refuse }),
  () => Object.defineProperty(new Error("x"), "message", { get: refuse }),
  () => Object.defineProperty(new Error("x"), "stack", { get: refuse }),
  () => Object.defineProperty({}, Symbol.toStringTag, { get: refuse }),
  () => refuse,
  () => Symbol("erika@example.org"),
  () => new Uint8Array(9),
  () => Array(4_000_000_000),
  () => new Map([["erika@example.org", "max@example.de"]]),
];
const anything = fc.oneof(
  fc.constantFrom(...hostile),
  fc
    .anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      withNullPrototype: true,
    })
    .map((value) => () => value),
);

law.prop([anything])("nothing throws, and what comes out holds nothing to find", (make) => {
  const copy = redactLogValue(masking, { value: [make()] });
  const written = JSON.stringify(copy, (_, one: unknown) => (typeof one === "bigint" ? String(one) : one));
  expect(redactLogValue(masking, JSON.parse(written))).toEqual(JSON.parse(written));
  expect(written).not.toMatch(/erika@|max@/);
});

law.prop([fc.jsonValue()])("a JSON value with nothing to find stays what it was", (value) => {
  const before = JSON.stringify(value);
  const copy = redacted(value);
  expect(JSON.stringify(value)).toBe(before);
  if (!before.includes("@") && !/\d{4}/.test(before)) expect(copy).toEqual(value);
});

test.each([
  { value: { mail: "erika@example.org", n: 1, none: null }, expected: { mail: "[EMAIL]", n: 1, none: null } },
  { value: { steuerId: 36574261809, big: 36574261809n }, expected: { steuerId: "[DE_TAX_ID]", big: "[DE_TAX_ID]" } },
  { value: { at: new Date(0), no: new Date(Number.NaN) }, expected: { at: "1970-01-01T00:00:00.000Z", no: null } },
  { value: new Set(["a@example.org", 1]), expected: ["[EMAIL]", 1] },
  { value: new Map([["a@example.org", { b: 1 }]]), expected: [["[EMAIL]", { b: 1 }]] },
  { value: { run: () => 1, mark: Symbol("x"), gone: undefined }, expected: {} },
  { value: new Uint8Array(3), expected: "[3 bytes: not logged]" },
  { value: JSON.parse('{"__proto__":"a@example.org"}'), expected: JSON.parse('{"__proto__":"[EMAIL]"}') },
])("$value becomes $expected", ({ value, expected }) => {
  expect(redacted(value)).toStrictEqual(expected);
});

test("a field that throws is a text that says so", () => {
  expect(redacted(Object.defineProperty({ n: 1 }, "mail", { get: refuse, enumerable: true }))).toEqual({
    mail: UNREADABLE,
    n: 1,
  });
});

test("an object that stands at two places is no cycle, one that holds itself is", () => {
  const shared = { mail: "a@example.org" };
  const self: { me?: unknown } = {};
  self.me = self;
  expect(redacted([shared, shared, self])).toEqual([{ mail: "[EMAIL]" }, { mail: "[EMAIL]" }, { me: "[circular]" }]);
});

test("what is too deep or too large says so", () => {
  let deep: unknown = "a@example.org";
  for (let level = 0; level < 40; level++) deep = [deep];
  expect(JSON.stringify(redacted(deep))).toContain("[too deep: not logged]");
  const large = redacted(Array.from({ length: 20_000 }, () => "a@example.org"));
  expect(Array.isArray(large) && [large.length, large.at(-1)]).toEqual([10_000, "[too large: not logged]"]);
});

class Missing extends TypeError {
  readonly #key = "erika@example.org";
  readonly customer = "max@example.de";
  toJSON() {
    return this.#key;
  }
}

test("an error stays an error of its name and class, with message, stack, cause and fields redacted", () => {
  const cause = new RangeError("inner erika@example.org");
  const error = new Missing("no erika@example.org", { cause });
  const copy = redacted(error);
  if (!(copy instanceof Error)) throw new Error("not an error");
  expect([copy.name, copy.constructor, copy.message]).toEqual(["TypeError", Missing, "no [EMAIL]"]);
  expect(copy.stack).toMatch(/^TypeError: no \[EMAIL\]\n +at .*log-redaction\.test/);
  expect(copy.cause).toMatchObject({ name: "RangeError", message: "inner [EMAIL]" });
  expect(Object.entries(copy)).toEqual([["customer", "[EMAIL]"]]);
  expect([error.message, error.cause, error.customer]).toEqual(["no erika@example.org", cause, "max@example.de"]);
});

test("the errors of an AggregateError are redacted", () => {
  const copy = redacted(new AggregateError([new Error("a@example.org")], "two"));
  expect(copy).toMatchObject({ message: "two", errors: [{ message: "[EMAIL]" }] });
});

test("one record has one name for one value", () => {
  const names = logRedaction(scanner, { default: { operator: "pseudonym" } });
  const value = { a: "a@example.org", b: ["b@example.org", "a@example.org"] };
  expect(redactLogValue(names, value)).toEqual({ a: "Email A", b: ["Email B", "Email A"] });
});

test("a text is redacted", () => {
  expect(redactLogText(redaction, "Mail an a@example.org")).toBe("Mail an [EMAIL]");
});

test("a policy that cannot work is refused before anything is logged", () => {
  expect(() => logRedaction(scanner, { default: { operator: "token" } })).toThrow(
    expect.objectContaining({ code: "missing-mapping" }),
  );
});
