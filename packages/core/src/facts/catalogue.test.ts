import { expect, test } from "vitest";
import { catalogue as aiActCatalogue, chapters as aiActChapters, catalogueOf } from "./catalogue.ts";
import { practiceCatalogue as catalogue, practiceChapters } from "./practice-catalogue.ts";

const chapters = [...aiActChapters, ...practiceChapters];

const facts = chapters.flatMap((chapter) => chapter.facts.map((fact) => ({ ...fact, chapter: chapter.id })));

test("no key and no chapter is there twice", () => {
  expect(catalogue.facts.size).toBe(facts.length);
  expect(new Set(chapters.map(({ id }) => id)).size).toBe(chapters.length);
});

test.each(facts)("$key is written as group and element, and stands in its chapter", ({ key, chapter }) => {
  expect(key).toMatch(/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z]*$/);
  expect(catalogue.chapters.get(key)).toBe(chapter);
});

test.each(facts)("$key has options exactly when its kind needs them", ({ kind, options, unit }) => {
  expect(options !== undefined).toBe(kind === "one-of" || kind === "some-of");
  expect(unit === undefined || kind === "number").toBe(true);
  if (options === undefined) return;
  expect(new Set(options).size).toBe(options.length);
  expect(options.length).toBeGreaterThan(1);
  for (const option of options) expect(option).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test("no option is called undecided, because that word is taken", () => {
  expect(facts.flatMap(({ options }) => options ?? [])).not.toContain("undecided");
});

test("own chapters come after ours", () => {
  const source = { document: "Invented act", pinpoint: "" };
  const own = { id: "own", facts: [{ key: "own.fact", kind: "yes-no", scope: "system", source } as const] };
  const merged = catalogueOf([...chapters, own]);
  expect([...merged.facts.keys()]).toEqual([...catalogue.facts.keys(), "own.fact"]);
  expect(merged.chapters.get("own.fact")).toBe("own");
});

test("no fact stands in two checklists, so that no answer depends on their order", () => {
  const listed = [...catalogue.checklists.values()].flatMap((checklist) => checklist.facts);
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.filter((key) => !catalogue.facts.has(key))).toEqual([]);
});

test("facts of the practice are left alone by the AI Act, group by group, and stand in the group of their chapter", () => {
  expect([...(aiActCatalogue.elsewhere ?? [])]).toEqual(practiceChapters.map(({ id }) => id));
  for (const { id, facts: inChapter } of practiceChapters) {
    expect(inChapter.map(({ key }) => key.slice(0, key.indexOf(".")))).toEqual(inChapter.map(() => id));
  }
  const groups = aiActChapters.flatMap((chapter) => chapter.facts.map(({ key }) => key.slice(0, key.indexOf("."))));
  expect(groups.filter((group) => aiActCatalogue.elsewhere?.has(group))).toEqual([]);
});
