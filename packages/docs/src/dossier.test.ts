import { test as law } from "@fast-check/vitest";
import { type Gap, type Inventory, reviewInventory } from "@kiregel/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyInventory } from "../../core/src/governance/any-inventory.ts";
import { dossier } from "./dossier.ts";
import { fullInventory } from "./full-inventory.ts";
import { renderHtml } from "./render/html.ts";
import { renderMarkdown } from "./render/markdown.ts";
import { overviewTemplate } from "./templates/d00-overview.ts";
import { systemInventoryTemplate } from "./templates/d01-system-inventory.ts";
import { classificationRecordTemplate } from "./templates/d02-classification-record.ts";
import { transparencyNoticeTemplate } from "./templates/d16-transparency-notice.ts";
import { aiPolicyTemplate } from "./templates/d17-ai-policy.ts";
import type { SectionSpec } from "./templates/template.ts";
import { type TextReport, textReport } from "./text-report.ts";
import type { KiregelDocument } from "./tree/document.ts";
import { blockValues } from "./tree/gap.ts";
import { parseDocument } from "./tree/parse-document.ts";
import { outline } from "./tree/section.ts";
import type { Value } from "./tree/value.ts";

const asOf = "2026-11-21";
// A quarter of what other laws get: each run renders a whole dossier twice.
const runs = { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 4) };
// These render it more often: half of that in the fast tier.
const fewer = runs.numRuns < 25 ? { numRuns: Math.ceil(runs.numRuns / 2) } : runs;
const templates = [
  overviewTemplate,
  systemInventoryTemplate,
  classificationRecordTemplate,
  transparencyNoticeTemplate,
  aiPolicyTemplate,
];

law.prop([anyInventory()], fewer)(
  "every document renders in both languages and both formats, with no hole in it",
  (inventory) => {
    for (const document of documentsOf(inventory)) {
      for (const text of [renderMarkdown(document), renderHtml(document)]) {
        expect(text).not.toMatch(/\bundefined\b|\bnull\b|\[object|\bNaN\b|function Object|native code/);
        expect(text.length).toBeGreaterThan(500);
      }
    }
  },
);

law.prop([anyInventory()], fewer)("rendering twice gives equal bytes", (inventory) => {
  const again = documentsOf(structuredClone(inventory));
  for (const [index, document] of documentsOf(inventory).entries()) {
    const twin = again[index];
    expect(twin && renderHtml(twin)).toBe(renderHtml(document));
    expect(twin && renderMarkdown(twin)).toBe(renderMarkdown(document));
  }
});

law.prop([anyInventory()], runs)("every section of the template is there, in its order", (inventory) => {
  for (const { envelope, sections } of documentsOf(inventory)) {
    const template = templates.find(({ id }) => id === envelope.id);
    const owed = sections.map(({ id }) => id);
    const specs = template?.sections.filter((spec) => owed.includes(spec.id) || !isOptional(envelope.id, spec)) ?? [];
    expect(owed).toEqual(specs.map(({ id }) => id));
  }
});

law.prop([anyInventory()], runs)(
  "every required field is stated, does not apply, or is a gap in the list and a mark in the text",
  (inventory) => {
    for (const document of documentsOf(inventory)) {
      const required = document.gaps.filter(({ requirement }) => requirement === "required").length;
      const mark = document.envelope.language === "de" ? "**FEHLT:**" : "**MISSING:**";
      expect(renderMarkdown(document).split(mark).length - 1).toBe(required);
      const values = valuesOf(document);
      const filled = values.filter((value) => value.status === "filled" && value.requirement === "required").length;
      const people = [document.envelope.owner, document.envelope.approver].filter((one) => one !== undefined).length;
      expect(document.completeness).toEqual({ required: required + filled + people, filled: filled + people });
      for (const { section } of outline(document.sections)) {
        const spec = templates
          .find(({ id }) => id === document.envelope.id)
          ?.sections.find(({ id }) => id === section.id);
        for (const { id } of spec?.fields?.filter(({ requirement }) => requirement === "required") ?? []) {
          const field = section.blocks
            .flatMap((block) => (block.kind === "fields" ? block.fields : []))
            .find((one) => one.id === id);
          expect(["filled", "gap", "not-applicable"]).toContain(field?.value.status);
        }
      }
    }
  },
);

law.prop([anyInventory()], runs)("the same recorded fact reads the same in every document", (inventory) => {
  for (const language of ["de", "en"]) {
    const said = new Map<string, unknown>();
    const documents = documentsOf(inventory).filter(({ envelope }) => envelope.language === language);
    for (const value of documents.flatMap(valuesOf)) {
      if (value.status !== "filled" || value.provenance.author !== "human") continue;
      const { record, pointer } = value.provenance.source;
      const place = `${record}#${pointer}`;
      expect(value.content).toEqual(said.get(place) ?? value.content);
      said.set(place, value.content);
    }
  }
});

law.prop([anyInventory()], runs)("the class of a system reads the same in every document", (inventory) => {
  for (const language of ["de", "en"]) {
    const documents = documentsOf(inventory).filter(({ envelope }) => envelope.language === language);
    for (const { id } of inventory.systems) {
      const classes = documents.flatMap(valuesOf).flatMap((value) => {
        if (value.status !== "filled" || value.requirement !== "required") return [];
        const { record, pointer } = value.provenance.source;
        const isClass = record === `system/${id}` && ["/classification", "/classification/headline"].includes(pointer);
        return isClass && value.provenance.author === "rule" ? [value.content] : [];
      });
      expect(new Set(classes).size).toBe(1);
      expect(classes.length).toBeGreaterThanOrEqual(3);
    }
  }
});

law.prop([anyInventory()], runs)(
  "the overview lists each gap, apart from what applies later, and counts what is unclear by its source",
  (inventory) => {
    const { gaps } = reviewInventory(inventory, { asOf });
    const [cover] = documentsOf(inventory);
    const count = (state: Gap["state"]) => gaps.filter((gap) => gap.state === state).length;
    expect(rowsOf(cover, "practice")).toHaveLength(count("gap"));
    expect(rowsOf(cover, "upcoming")).toHaveLength(count("upcoming"));
    const unclear = rowsOf(cover, "unclear").map((row) => row.map((cell) => ("content" in cell ? cell.content : "")));
    expect(unclear.reduce((sum, [, number]) => sum + Number(number), 0)).toBe(count("unclear"));
    for (const [, number, duties] of unclear) expect(duties).toHaveLength(Number(number));
    expect(new Set(unclear.map(([source]) => source)).size).toBe(unclear.length);
  },
);

law.prop([anyInventory()], runs)("a document survives JSON and is read back as it was", (inventory) => {
  for (const document of documentsOf(inventory)) {
    expect(parseDocument(JSON.parse(JSON.stringify(document)))).toEqual(document);
  }
});

test("a company without systems gets its overview, inventory and policy, and the overview says what was not examined", () => {
  const empty: Inventory = { ...fullInventory(), systems: [] };
  const bare = { ...empty, organisation: { id: "a", name: "A", country: "DE" } };
  const documents = dossier(bare, { asOf, languages: ["en"] });
  expect(documents.map(({ envelope }) => envelope.id)).toEqual(["D00", "D01", "D17"]);
  const limits = documents[0]?.sections.find(({ id }) => id === "limits");
  expect(limits?.blocks.some((block) => block.kind === "list" && block.items.length > 5)).toBe(true);
});

test("the documents come in both languages, the overview first, each name once a language", () => {
  const documents = dossier(fullInventory(), { asOf });
  const names = documents.map(({ envelope }) => `${envelope.language} ${envelope.id} ${envelope.instance}`);
  const ids = [
    "D00 muster",
    "D01 muster",
    "D02 ranking",
    "D02 chat",
    "D02 translator",
    "D02 writer",
    "D16 chat",
    "D17 muster",
  ];
  expect(names).toEqual([...ids.map((id) => `de ${id}`), ...ids.map((id) => `en ${id}`)]);
});

test.each<{ situation: string; declaredKinds: readonly string[] | undefined; cleared: boolean; says: string }>([
  {
    situation: "every declared kind is covered",
    declaredKinds: ["email"],
    cleared: true,
    says: "cleared: every declared kind is covered",
  },
  {
    situation: "a declared kind is found only at a cue",
    declaredKinds: ["email", "person"],
    cleared: false,
    says: "Name of a person",
  },
  { situation: "a declared kind is not sought", declaredKinds: ["constructor"], cleared: false, says: "constructor" },
  { situation: "nothing is declared", declaredKinds: undefined, cleared: false, says: "the inventory does not say" },
])("the overview tells whether the texts are cleared: $situation", ({ declaredKinds, cleared, says }) => {
  const report = reportOf(declaredKinds);
  expect(report.cleared).toBe(cleared);
  const [overview] = dossier(fullInventory(), { asOf, languages: ["en"], texts: report });
  const text = overview === undefined ? "" : renderMarkdown(overview);
  expect(text).toContain(says);
  expect(text.includes("not cleared")).toBe(!cleared);
});

test("a day before the Act is refused", () => {
  expect(() => dossier(fullInventory(), { asOf: "2023-01-01" })).toThrow(
    expect.objectContaining({ code: "date-before-act" }),
  );
});

function rowsOf(document: KiregelDocument | undefined, section: string): readonly (readonly Value[])[] {
  const blocks = document?.sections.find(({ id }) => id === section)?.blocks ?? [];
  return blocks.flatMap((block) => (block.kind === "table" ? block.rows.map(({ cells }) => cells) : []));
}

function documentsOf(inventory: Inventory): readonly KiregelDocument[] {
  return dossier(inventory, { asOf, texts: reportOf(["email", "person"]) });
}

function reportOf(declaredKinds: readonly string[] | undefined): TextReport {
  const kinds = [
    { kind: "email", coverage: "complete" },
    { kind: "person", coverage: "cue-only" },
  ] as const;
  const finding = { text: "T-1", pointer: "/text", kind: "email", start: 0, end: 5, confidence: 0.9 };
  return textReport({ system: "chat", declaredKinds, kinds, texts: 2, findings: [finding] });
}

/** Sections that stand only where there is something to say: the texts, and the notices that are owed. */
function isOptional(document: string, { id }: SectionSpec): boolean {
  return document === "D16" || (document === "D00" && id === "texts");
}

function valuesOf({ sections }: KiregelDocument): readonly Value[] {
  return outline(sections).flatMap(({ section }) => section.blocks.flatMap(blockValues));
}
