import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { allDetectors } from "./detectors/all.ts";
import { createMapping } from "./mapping.ts";
import { createPseudonyms } from "./pseudonym.ts";
import { redactRecord } from "./redact-record.ts";
import { compile } from "./scan.ts";

const scanner = compile(allDetectors);
const label = { default: { operator: "label" } } as const;
const redacted = (value: unknown) => redactRecord(scanner, value, label).value;

test.each([
  { value: "erika@example.org", expected: "[EMAIL]" },
  {
    value: { mail: "erika@example.org", n: 1, ok: true, none: null },
    expected: { mail: "[EMAIL]", n: 1, ok: true, none: null },
  },
  { value: [["a", "max@example.de"]], expected: [["a", "[EMAIL]"]] },
  { value: { geburtsdatum: "1980-03-12" }, expected: { geburtsdatum: "[DATE_OF_BIRTH]" } },
  { value: { steuerId: 36574261809 }, expected: { steuerId: "[DE_TAX_ID]" } },
  { value: { "a/b": { "c~d": "erika@example.org" } }, expected: { "a/b": { "c~d": "[EMAIL]" } } },
  { value: 7, expected: 7 },
  { value: {}, expected: {} },
])("$value becomes $expected", ({ value, expected }) => {
  expect(redacted(value)).toEqual(expected);
});

test("a key called __proto__ stays a key", () => {
  const value = JSON.parse('{ "__proto__": { "mail": "erika@example.org" } }');
  expect(JSON.stringify(redacted(value))).toBe('{"__proto__":{"mail":"[EMAIL]"}}');
  expect(Object.prototype).not.toHaveProperty("mail");
});

test("an object that stands at two places is redacted at both", () => {
  const person = { mail: "erika@example.org" };
  expect(redacted({ a: person, b: [person] })).toEqual({ a: { mail: "[EMAIL]" }, b: [{ mail: "[EMAIL]" }] });
  expect(person.mail).toBe("erika@example.org");
});

test("tokens and pseudonyms hold for the whole record, and are given back", () => {
  const value = { a: "erika@example.org", b: "max@example.de", c: ["erika@example.org"] };
  const mapping = createMapping({ tag: "K3F9" });
  const withTokens = redactRecord(scanner, value, { default: { operator: "token" } }, { mapping });
  expect(withTokens.value).toEqual({ a: "[EMAIL_1_K3F9]", b: "[EMAIL_2_K3F9]", c: ["[EMAIL_1_K3F9]"] });
  expect(withTokens.mapping?.entries).toHaveLength(2);
  const pseudonyms = createPseudonyms();
  const withNames = redactRecord(scanner, value, { default: { operator: "pseudonym" } }, { pseudonyms });
  expect(withNames.value).toEqual({ a: "Email A", b: "Email B", c: ["Email A"] });
  expect(withNames.pseudonyms?.entries).toHaveLength(2);
});

test("a value is read once: what a getter gives the second time does not get through", () => {
  let reads = 0;
  const value = {
    get mail() {
      return reads++ === 0 ? "harmless" : "erika@example.org";
    },
  };
  expect(redacted(value)).toEqual({ mail: "harmless" });
  expect(reads).toBe(1);
});

test("a record that holds itself is refused with its path", () => {
  const value: { self?: unknown } = {};
  value.self = { inner: value };
  expect(() => redacted(value)).toThrow(expect.objectContaining({ code: "cyclic-record" }));
});

test("ten thousand levels do not overflow the stack", () => {
  let value: unknown = "erika@example.org";
  for (let level = 0; level < 9_000; level++) value = [value];
  let inner = redacted(value);
  while (Array.isArray(inner)) [inner] = inner;
  expect(inner).toBe("[EMAIL]");
});

law.prop([fc.jsonValue()])("what holds no personal data comes back as it was", (value) => {
  const { value: copy, replacements } = redactRecord(scanner, value, label);
  if (replacements.length === 0) expect(copy).toEqual(value);
});

law.prop([fc.dictionary(fc.string(), fc.constantFrom("erika@example.org", "x", "DE02120300000000202051"))])(
  "nothing is found in a redacted record, and each replacement names its place",
  (value) => {
    const { value: copy, replacements } = redactRecord(scanner, value, label);
    expect(redactRecord(scanner, copy, label).replacements).toEqual([]);
    const found = Object.values(value).filter((text) => text !== "x");
    expect(replacements.map(({ pointer }) => pointer)).toHaveLength(found.length);
  },
);
