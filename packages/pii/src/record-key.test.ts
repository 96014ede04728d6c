import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { allDetectors } from "./detectors/all.ts";
import { createMapping } from "./mapping.ts";
import { scanRecord } from "./record.ts";
import { redactRecord } from "./redact-record.ts";
import { restore } from "./restore.ts";
import { compile } from "./scan.ts";

const scanner = compile(allDetectors);

law.prop([fc.jsonValue()])("scanning keys adds findings in keys and changes no other", (value) => {
  const all = scanRecord(scanner, value, { keys: true });
  expect(all.filter(({ inKey }) => inKey !== true)).toEqual(scanRecord(scanner, value));
  for (const { pointer, start, end } of all.filter(({ inKey }) => inKey === true)) {
    const key = pointer
      .slice(pointer.lastIndexOf("/") + 1)
      .replaceAll("~1", "/")
      .replaceAll("~0", "~");
    expect(key.slice(start, end)).not.toBe("");
  }
});

test("a key is scanned on request, and its finding says so", () => {
  const value = { "a/b erika@example.org": { "max@example.de": ["x@example.com"] } };
  const shown = scanRecord(scanner, value, { keys: true }).map(({ pointer, inKey, start, end }) => [
    pointer,
    inKey,
    start,
    end,
  ]);
  expect(shown).toEqual([
    ["/a~1b erika@example.org", true, 4, 21],
    ["/a~1b erika@example.org/max@example.de", true, 0, 14],
    ["/a~1b erika@example.org/max@example.de/0", undefined, 0, 13],
  ]);
  expect(scanRecord(scanner, value)).toHaveLength(1);
});

test("a value with very many findings is read in one go", () => {
  expect(scanRecord(scanner, { mails: "a@example.org ".repeat(130_000) })).toHaveLength(130_000);
});

law.prop([fc.array(fc.constantFrom("a@example.org", "[EMAIL_1_K3F9]", "[EMAIL_2_K3F9] b@x.de", "x"))])(
  "every value of a redacted record comes back, also one that looks like a token",
  (value) => {
    const mapping = createMapping({ tag: "K3F9" });
    const tokens = redactRecord(scanner, value, { default: { operator: "token" } }, { mapping });
    const back = [...Object(tokens.value)].map((text) => restore(String(text), tokens.mapping ?? mapping).text);
    expect(back).toEqual(value);
  },
);

test("surrogates equal no value of the record", () => {
  const value = { a: "erika@example.org", b: ["max@example.org"] };
  const options = { key: new Uint8Array(16), detectors: allDetectors };
  const { value: copy } = redactRecord(scanner, value, { default: { operator: "surrogate" } }, options);
  expect(JSON.stringify(copy)).not.toMatch(/erika|max/);
});

test("many tokens in one record cost one opening of the mapping", () => {
  const value = Array.from({ length: 5_000 }, (_, at) => `person${at}@example.org`);
  const { mapping } = redactRecord(
    scanner,
    value,
    { default: { operator: "token" } },
    { mapping: createMapping({ tag: "K3F9" }) },
  );
  expect(mapping?.entries).toHaveLength(5_000);
});
