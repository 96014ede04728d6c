import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { outline, sectionId } from "./section.ts";

test("sections are numbered by position, and a number that the form gives is kept", () => {
  const leaf = (id: string) => ({ id, title: id, blocks: [] });
  const sections = [
    { ...leaf("a"), sections: [leaf("b"), leaf("c")] },
    { ...leaf("d"), number: "B", sections: [leaf("e")] },
    leaf("f"),
  ];
  expect(outline(sections).map(({ section, number, level }) => `${level} ${number} ${section.id}`)).toEqual([
    "1 1 a",
    "2 1.1 b",
    "2 1.2 c",
    "1 B d",
    "2 B.1 e",
    "1 3 f",
  ]);
});

test.prop([fc.string({ unit: "binary" }), fc.string({ unit: "binary" })])(
  "different words give different ids, and each id can stand in a link",
  (first, second) => {
    expect(sectionId("system", first) === sectionId("system", second)).toBe(first === second);
    expect(sectionId("system", first)).toMatch(/^[A-Za-z][A-Za-z0-9_-]*$/);
  },
);

test("ordinary ids stay readable", () => {
  expect(sectionId("system", "applicant-ranking")).toBe("system-applicant-ranking");
  expect(sectionId("system", "cv-ranking #2")).toBe("system-cv-ranking_20__23_2");
});
