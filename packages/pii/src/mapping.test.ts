import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { createMapping, mappingTag, readMapping } from "./mapping.ts";

const mapping = {
  schema: "kiregel.mapping/1",
  tag: "K3F9",
  entries: [{ token: "[EMAIL_1_K3F9]", kind: "email", value: "max@example.de" }],
} as const;

test("a new mapping is empty and carries its tag in upper case", () => {
  expect(createMapping({ tag: "k3f9" })).toEqual({ schema: "kiregel.mapping/1", tag: "K3F9", entries: [] });
});

test.each(["", "K3F", "K3-9", "K3F9\n", "ÄÄÄÄ", "__proto__"])("the tag %j is refused", (tag) => {
  expect(() => createMapping({ tag })).toThrow(expect.objectContaining({ code: "invalid-tag" }));
});

test.prop([fc.oneof(fc.string(), fc.uint8Array())])("the same seed gives the same tag, and one that fits", (seed) => {
  expect(mappingTag(seed)).toBe(mappingTag(seed));
  expect(createMapping({ tag: mappingTag(seed) }).tag).toBe(mappingTag(seed));
});

test("the tag of a text is the tag of its UTF-8 bytes", () => {
  expect(mappingTag("ä")).toBe(mappingTag(Uint8Array.of(0xc3, 0xa4)));
  expect(mappingTag("ä")).not.toBe(mappingTag("a"));
});

test("a mapping survives JSON", () => {
  expect(readMapping(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
});

test("fields that nobody reads are left out, also __proto__", () => {
  const read = readMapping(JSON.parse('{"schema":"kiregel.mapping/1","tag":"K3F9","entries":[],"__proto__":{"x":1}}'));
  expect(Object.keys(read)).toEqual(["schema", "tag", "entries"]);
  expect("x" in read).toBe(false);
});

describe("refused as a mapping", () => {
  test.each([
    { json: null, because: "it is nothing" },
    { json: "kiregel.mapping/1", because: "it is a text" },
    { json: { ...mapping, schema: "kiregel.mapping/2" }, because: "the schema is another one" },
    { json: { ...mapping, tag: "k3" }, because: "the tag is none" },
    { json: { ...mapping, entries: {} }, because: "the entries are no list" },
    { json: { ...mapping, entries: [null] }, because: "an entry is nothing" },
    { json: { ...mapping, entries: [{ token: "[EMAIL_1_K3F9]", kind: "email" }] }, because: "an entry has no value" },
  ])("$because", ({ json }) => {
    expect(() => readMapping(json)).toThrow(expect.objectContaining({ code: "invalid-mapping" }));
  });
});
