import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../generate.ts";
import { aiActRules } from "../ai-act/ruleset.ts";
import * as deadline from "../deadline.ts";
import { defineRuleset, type RulesetParts } from "../engine/ruleset.ts";
import { practiceIndex } from "../governance/index-of-law.ts";
import { practice, practiceRules } from "../governance/practice.ts";
import * as core from "../index.ts";
import { coveragePage, inOrderOfTheAct } from "./coverage.ts";

const folder = join(import.meta.dirname, "..", "..");
const path = "../../docs/coverage.md";
const practicePath = "../../docs/coverage-practice.md";
const generated = generate(folder);
const [page, practicePage] = [generated[path] ?? "", generated[practicePath] ?? ""];

test("docs/coverage.md is what the rules and tests generate; run `npm run generate` when it is not", () => {
  expect(readFileSync(join(folder, path), "utf8")).toBe(page);
});

test("every entry of the registry has one row", () => {
  for (const { id, from, until = "" } of aiActRules) {
    const row = `| \`${id}\` | ${`${from} – ${until}`.trim()} |`;
    expect(page.split(row).length, row).toBe(2);
  }
});

test.each(aiActRules.map(({ id }) => id))("a test file names %s", (id) => {
  const row = page.split("\n").find((line) => line.includes(`| \`${id}\` |`));
  expect(row).toMatch(/\| `[^|]+\.test\.ts` \|$/);
});

test("docs/coverage-practice.md is what the rules and tests generate; run `npm run generate` when it is not", () => {
  expect(readFileSync(join(folder, practicePath), "utf8")).toBe(practicePage);
});

test("every rule of the practice has a row, and a test file names it", () => {
  const rows = practicePage.split("\n");
  const nameless = practiceRules.filter(
    ({ id }) => !rows.some((row) => row.includes(`| \`${id}\` |`) && /\| `[^|]+\.test\.ts`/.test(row)),
  );
  expect(nameless.map(({ id }) => id)).toEqual([]);
});

test("every subject of the index is answered by rules that exist or by exported functions, or says why it is not", () => {
  const exported = { ...core, ...deadline };
  for (const { subject, rules, functions = [], notCovered } of practiceIndex) {
    expect(
      rules.filter((id) => !practice.entries.has(id)),
      subject,
    ).toEqual([]);
    expect(
      functions.filter((name) => !Object.hasOwn(exported, name)),
      subject,
    ).toEqual([]);
    expect(rules.length + functions.length > 0, subject).toBe(notCovered === undefined);
  }
});

test("every rule about law stands in the index", () => {
  const listed = new Set(practiceIndex.flatMap(({ rules }) => rules));
  // Roles, the single criteria and types of an impact assessment, and good practice have no entry of their own.
  const own = practiceRules.filter(
    ({ id, source, outcome }) => !("document" in source) && outcome !== "role" && !listed.has(id),
  );
  expect([...new Set(own.map(({ id }) => id))]).toEqual(["practice/prohibited-in-use"]);
});

const celex = "32024R1689";
const invented: RulesetParts = {
  version: "1.0.0",
  checkedUntil: "2026-11-21",
  since: "2024-08-01",
  rules: [
    {
      id: "ai-act/annex-ii.2",
      source: { celex, pinpoint: "Annex II" },
      from: "2024-08-01",
      outcome: "x",
      when: { all: [] },
    },
    {
      id: "ai-act/art-10",
      source: { celex, pinpoint: "Art. 10" },
      from: "2024-08-01",
      outcome: "x",
      when: { all: [] },
    },
    {
      id: "ai-act/art-9",
      source: { celex, pinpoint: "Art. 9" },
      from: "2024-08-01",
      until: "2026-07-26",
      applies: "later",
      outcome: "x",
      when: { all: [] },
    },
    {
      id: "ai-act/art-9",
      source: { celex, pinpoint: "Art. 9" },
      from: "2026-07-27",
      applies: "later",
      outcome: "x",
      when: { all: [] },
    },
  ],
  dates: [
    { key: "later", nominal: "2026-08-02", source: { celex, pinpoint: "Art. 113" }, from: "2024-08-01" },
    {
      key: "later",
      nominal: "2026-08-02",
      effective: "2027-12-02",
      source: { celex, pinpoint: "Art. 113" },
      from: "2026-07-27",
    },
  ],
  notCovered: [{ provision: "Art. 12", because: "Invented." }],
};

test("rows stand in the order of the Act, articles by number and annexes last, each with the days of its edition", () => {
  expect(rowsOf({})).toEqual([
    "| Art. 9 AI Act | `ai-act/art-9` | 2024-08-01 – 2026-07-26 | 2026-08-02 | | none by name |",
    "| Art. 9 AI Act | `ai-act/art-9` | 2026-07-27 – | 2026-08-02, in effect 2027-12-02 | | none by name |",
    "| Art. 10 AI Act | `ai-act/art-10` | 2024-08-01 – | 2024-08-01 | | none by name |",
    "| Annex II AI Act | `ai-act/annex-ii.2` | 2024-08-01 – | 2024-08-01 | | none by name |",
  ]);
});

const built = "find(`ai-act/art-$" + "{article}`)";

test.each([
  { text: 'find("ai-act/art-10")', named: true, because: "it stands in quotes" },
  { text: `${built} of ["10", "11"]`, named: true, because: "it is built from its parts" },
  { text: `${built} of [9, 10]`, named: true, because: "it is built from a number" },
  { text: `${built} of ["1"]`, named: false, because: "another id is built" },
  { text: 'find("ai-act/art-10.6")', named: false, because: "that is another rule" },
])("that a test with $text names ai-act/art-10 is $named: $because", ({ text, named }) => {
  const row = rowsOf({ "a.test.ts": text }).find((line) => line.includes("`ai-act/art-10`"));
  expect(row?.endsWith("| `a.test.ts` |")).toBe(named);
});

function rowsOf(tests: Readonly<Record<string, string>>): readonly string[] {
  const ruleset = defineRuleset({ ...invented, rules: [...invented.rules].sort(inOrderOfTheAct) });
  const text = coveragePage({ about: "an act", ruleset, pending: [], tests });
  return text.split("\n").filter((line) => line.includes("| `ai-act/"));
}
