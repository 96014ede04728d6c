import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { allDetectors } from "./detectors/all.ts";
import { isKiregelError } from "./error.ts";
import { scanRecord } from "./record.ts";
import { compile } from "./scan.ts";

const scanner = compile(allDetectors);
const found = (value: unknown) => scanRecord(scanner, value).map(({ kind, pointer }) => `${kind} ${pointer}`);
const codeOf = (value: unknown) => {
  try {
    scanRecord(scanner, value);
    return "none";
  } catch (error) {
    return isKiregelError(error) ? `${error.code}: ${error.message}` : "untyped";
  }
};

test.each([
  [{ email: "erika@example.org" }, ["email /email"]],
  [{ kundenname: "Erika Muster" }, ["person /kundenname"]],
  [{ customerName: "Erika Muster" }, ["person /customerName"]],
  [{ last_name: "Muster" }, ["person /last_name"]],
  [{ geburtsdatum: "1980-03-12" }, ["date-of-birth /geburtsdatum"]],
  [{ geburtsDatum: "12.03.1980" }, ["date-of-birth /geburtsDatum"]],
  [{ date_of_birth: "1980-03-12" }, ["date-of-birth /date_of_birth"]],
  [{ steuerId: 36574261809 }, ["de-tax-id /steuerId"]],
  [{ telefon: ["23125123", "23125124"] }, ["phone /telefon/0", "phone /telefon/1"]],
  [{ a: [{ b: { "c/d~e": "erika@example.org" } }] }, ["email /a/0/b/c~1d~0e"]],
  ["erika@example.org", ["email "]],
  [JSON.parse('{"__proto__": {"email": "erika@example.org"}}'), ["email /__proto__/email"]],
])("in %j the field name counts as context", (value, expected) => {
  expect(found(value)).toEqual(expected);
});

test.each([
  [{ id: "550e8400-e29b-41d4-a716-446655440000" }],
  [{ sha1: "da39a3ee5e6b4b0d3255bfef95601890afd80709" }],
  [{ createdAt: "2026-11-21T22:53:00.000Z" }],
  [{ timestamp: 1764000000000, seconds: 1764000000 }],
  [{ datum: "1980-03-12" }],
  [{ fileName: "Bericht", count: 12345678, ok: true, nothing: null, missing: undefined }],
  [{ token: "v2.local.AbCdEf0123456789" }],
  [{}],
  [[]],
  [null],
])("%j holds no personal data", (value) => {
  expect(found(value)).toEqual([]);
});

test("spans count in the value, and a context word in the field name stands before it", () => {
  const value = { steuerId: "Nr. 36574261809" };
  const [finding] = scanRecord(scanner, value);
  expect([value.steuerId.slice(finding?.start, finding?.end), finding?.reason.context]).toEqual([
    "36574261809",
    { word: "steuer-id", at: -10 },
  ]);
});

test("a value at two places is reported at both", () => {
  const shared = { email: "erika@example.org" };
  expect(found([shared, shared])).toEqual(["email /0/email", "email /1/email"]);
});

test("scanning leaves a record as it was", () => {
  const value = { name: "Erika Muster", list: [1, { email: "erika@example.org" }] };
  const before = structuredClone(value);
  scanRecord(scanner, value);
  expect(value).toEqual(before);
});

test("a record that holds itself is refused with the path, without keys that may be personal data", () => {
  const value: Record<string, unknown> = {};
  value["erika@example.org"] = { back: value };
  expect(codeOf(value)).toMatch(/^cyclic-record: The value at \/…\/back holds itself/);
});

test("a field that throws is refused with its path", () => {
  const value = {
    list: [
      {
        get secret(): string {
          throw new Error("no");
        },
      },
    ],
  };
  expect(codeOf(value)).toMatch(/^unreadable-record: The value at \/list\/0\/secret throws/);
});

test("an object that does not list its fields is refused", () => {
  const value = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("no");
      },
    },
  );
  expect(codeOf({ value })).toMatch(/^unreadable-record: The value at \/value/);
});

test.each([
  { depth: 10_000, code: "none" },
  { depth: 20_000, code: "record-too-deep" },
])("a record nested $depth levels deep: $code", ({ depth, code }) => {
  let value: unknown = "x";
  for (let level = 0; level < depth; level++) value = [value];
  expect(codeOf(value).split(":")[0]).toBe(code);
});

law.prop([fc.jsonValue()], { numRuns: 200 })(
  "every JSON value is scanned, and every pointer leads to what was found",
  (value) => {
    for (const { pointer, start, end } of scanRecord(scanner, value)) {
      const at = pointer
        .split("/")
        .slice(1)
        .reduce<unknown>(
          (inside, key) => Reflect.get(Object(inside), key.replaceAll("~1", "/").replaceAll("~0", "~")),
          value,
        );
      expect(String(at).slice(start, end)).not.toBe("");
    }
  },
);
