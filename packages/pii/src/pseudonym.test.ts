import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { createPseudonyms, openPseudonyms } from "./pseudonym.ts";

test.prop([
  fc.array(fc.tuple(fc.constantFrom("person", "email", "__proto__"), fc.string(), fc.constantFrom("A", "B"))),
])("two values never share a name, and one value keeps its name in the next text", (calls) => {
  const book = openPseudonyms(createPseudonyms());
  for (const [kind, value, noun] of calls) book.nameFor(kind, value, noun);
  const { entries } = book.close();
  expect(new Set(entries.map((entry) => entry.pseudonym)).size).toBe(entries.length);
  const next = openPseudonyms(JSON.parse(JSON.stringify(book.close())));
  for (const { kind, value, pseudonym } of entries) expect(next.nameFor(kind, value, "Other")).toBe(pseudonym);
  expect(next.close().entries).toEqual(entries);
});

test("names count in letters: A to Z, AA, AB", () => {
  const book = openPseudonyms(createPseudonyms());
  const names = Array.from({ length: 28 }, (_, index) => book.nameFor("person", `p${index}`, "Person"));
  expect(names.slice(0, 2)).toEqual(["Person A", "Person B"]);
  expect(names.slice(25)).toEqual(["Person Z", "Person AA", "Person AB"]);
});

test("opening and naming change nothing that was passed in", () => {
  const pseudonyms = Object.freeze({ schema: "kiregel.pseudonyms/1", entries: Object.freeze([]) } as const);
  openPseudonyms(pseudonyms).nameFor("person", "Erika Muster", "Person");
  expect(pseudonyms.entries).toEqual([]);
});
