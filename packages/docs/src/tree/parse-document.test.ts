import { test } from "@fast-check/vitest";
import { isKiregelError } from "@kiregel/core";
import { expect, expectTypeOf } from "vitest";
import type * as z from "zod";
import { arbitraryDocument } from "./arbitrary-document.ts";
import type { KiregelDocument } from "./document.ts";
import { documentJsonSchema, type kiregelDocumentSchema } from "./document-schema.ts";
import { parseDocument } from "./parse-document.ts";
import { sample } from "./sample.ts";

test.prop([arbitraryDocument])("a document survives JSON", (document) => {
  expect(parseDocument(JSON.parse(JSON.stringify(document)))).toEqual(document);
});

test("what the schema accepts has the type of a document", () => {
  expectTypeOf<z.infer<typeof kiregelDocumentSchema>>().toExtend<KiregelDocument>();
});

test("a gap list that was emptied by hand is filled again", () => {
  expect(parseDocument({ ...sample, gaps: [], completeness: { required: 0, filled: 0 } })).toEqual(sample);
});

test.each([
  { what: "nothing", input: undefined, place: "/" },
  { what: "another schema", input: { ...sample, schema: "kiregel.document/2" }, place: "/schema" },
  { what: "a key that nobody reads", input: { ...sample, extra: "Erika" }, place: "/" },
  {
    what: "a day that does not exist",
    input: { ...sample, envelope: { ...sample.envelope, asOf: "2026-02-30" } },
    place: "/envelope/asOf",
  },
  {
    what: "a block of no kind",
    input: { ...sample, sections: [{ id: "a", title: "A", blocks: [{ kind: "Erika" }] }] },
    place: "/sections/0/blocks/0/kind",
  },
])("$what is refused by its place and without its content", ({ input, place }) => {
  const refused = expect.toSatisfy(
    (error) =>
      isKiregelError(error) &&
      error.code === "invalid-document" &&
      error.message.includes(`${place} (`) &&
      !error.message.includes("Erika"),
  );
  expect(() => parseDocument(input)).toThrow(refused);
});

test("the JSON Schema names every kind of block and the sections within sections", () => {
  const text = JSON.stringify(documentJsonSchema());
  for (const kind of [
    "paragraph",
    "fields",
    "table",
    "list",
    "gap",
    "legal-basis",
    "notice",
    "signatures",
    "page-break",
  ]) {
    expect(text).toContain(`"const":"${kind}"`);
  }
  expect(documentJsonSchema()["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
});
