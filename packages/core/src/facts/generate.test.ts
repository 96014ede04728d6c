import { expect, test, vi } from "vitest";
import type { Fact } from "../engine/fact.ts";
import { chapters } from "./catalogue.ts";
import { generatedTypes } from "./generate.ts";
import { practiceChapters } from "./practice-catalogue.ts";

test("facts.generated.ts is what the chapters generate; run `npm run generate` when it is not", async () => {
  const { default: committed } = await vi.importActual<{ default: string }>("./facts.generated.ts?raw");
  expect(committed).toBe(generatedTypes([...chapters, ...practiceChapters]));
});

const about = { key: "a.fact", scope: "system", source: { document: "Invented act", pinpoint: "§ 1" } } as const;

test.each<{ fact: Fact; type: string }>([
  { fact: { ...about, kind: "yes-no" }, type: "boolean" },
  { fact: { ...about, kind: "number", unit: "EUR" }, type: "number" },
  { fact: { ...about, kind: "date" }, type: "string" },
  { fact: { ...about, kind: "one-of", options: ["x", "y"] }, type: '"x" | "y"' },
  { fact: { ...about, kind: "some-of", options: ["x", "y"] }, type: 'readonly ("x" | "y" | "undecided")[]' },
])("a fact of kind $fact.kind has the type $type or undecided", ({ fact, type }) => {
  const text = generatedTypes([{ id: "chapter", facts: [fact] }]);
  expect(text).toContain(`  readonly "a.fact"?: ${type} | "undecided";\n`);
});

test("a fact is described by its provision, its scope and its unit", () => {
  const text = generatedTypes([{ id: "chapter", facts: [{ ...about, kind: "number", unit: "EUR" }] }]);
  expect(text).toContain("  /** Invented act (system, in EUR). */\n");
});
