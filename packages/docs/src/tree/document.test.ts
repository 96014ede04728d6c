import { test } from "@fast-check/vitest";
import { isKiregelError } from "@kiregel/core";
import { expect } from "vitest";
import { arbitraryDocument } from "./arbitrary-document.ts";
import type { Block } from "./block.ts";
import { assemble, collectGaps, completeness } from "./document.ts";
import type { Gap } from "./gap.ts";
import { sample, sampleEnvelope } from "./sample.ts";
import type { Section } from "./section.ts";
import { filled, label, missing } from "./value.ts";

const provenance = { author: "human", source: { record: "system/a", pointer: "/facts/b" } } as const;
const purpose: Gap = { id: "purpose", what: "Purpose", requirement: "required", role: "owner", basis: [] };
const approver = { name: "Max Mustermann" };

test.prop([arbitraryDocument])("the gap list and the counts are what counting again gives", (document) => {
  expect(document.gaps).toEqual(collectGaps(document));
  expect(document.completeness).toEqual(completeness(document));
  const open = document.gaps.filter((gap) => gap.requirement === "required").length;
  expect(document.completeness.required - document.completeness.filled).toBe(open);
});

test("the gaps stand in reading order with the section they belong to", () => {
  expect(sample.gaps.map((gap) => `${gap.section}/${gap.id}`)).toEqual([
    "envelope/approver",
    "envelope/nextReview",
    "subject/profiling",
    "reasons/emotion",
    "reasons/review",
  ]);
});

test("a gap in a table says what heads its row", () => {
  const rows = sample.gaps.map(({ id, row }) => [id, row]);
  expect(rows).toContainEqual(["emotion", "Emotion | face"]);
  expect(rows).toContainEqual(["profiling", undefined]);
});

test("required facts count, recommended ones and words of the template do not", () => {
  const values = [
    filled("a", provenance, { requirement: "required" }),
    filled("b", provenance, { requirement: "recommended" }),
    filled("c", provenance),
    label("d"),
    missing(purpose),
    missing({ ...purpose, requirement: "recommended" }),
  ];
  const document = assemble({ ...sampleEnvelope, approver }, [
    section([{ kind: "list", ordered: false, items: values }]),
  ]);
  expect(document.completeness).toEqual({ required: 4, filled: 3 });
});

test("a document without a legal note gets the standard one in its language", () => {
  expect(assemble({ ...sampleEnvelope, language: "de" }, []).envelope.legalNote).toContain("keine Rechtsberatung");
  expect(assemble({ ...sampleEnvelope, legalNote: "Ours." }, []).envelope.legalNote).toBe("Ours.");
});

test("a document with every required fact may be final, although a recommended one is open", () => {
  const document = assemble({ ...sampleEnvelope, approver, status: "final" }, []);
  expect(document.gaps.map((gap) => gap.requirement)).toEqual(["recommended"]);
});

const table = {
  kind: "table",
  caption: "Tools",
  rowHeader: "name",
  columns: [{ id: "name", header: "Name" }],
  rows: [{ cells: [label("a")] }],
} as const;

test.each([
  {
    what: "final without an approver",
    input: { ...sampleEnvelope, status: "final" } as const,
    sections: [],
    code: "final-with-gaps",
  },
  {
    what: "final with a gap in a section",
    input: { ...sampleEnvelope, approver, status: "final" } as const,
    sections: [section([{ kind: "gap", gap: purpose }])],
    code: "final-with-gaps",
  },
  {
    what: "two sections with one id",
    input: sampleEnvelope,
    sections: [section([]), section([])],
    code: "invalid-section",
  },
  { what: "a section id with a blank", input: sampleEnvelope, sections: [section([], "a b")], code: "invalid-section" },
  {
    what: "the id of the control block",
    input: sampleEnvelope,
    sections: [section([], "envelope")],
    code: "invalid-section",
  },
  { what: "sections on six levels", input: sampleEnvelope, sections: [deep(6)], code: "invalid-section" },
  {
    what: "a row with too many cells",
    input: sampleEnvelope,
    sections: [section([{ ...table, rows: [{ cells: [label("a"), label("b")] }] }])],
    code: "invalid-table",
  },
  {
    what: "a row header that is no column",
    input: sampleEnvelope,
    sections: [section([{ ...table, rowHeader: "x" }])],
    code: "invalid-table",
  },
  {
    what: "two columns with one id",
    input: sampleEnvelope,
    sections: [section([{ ...table, columns: [...table.columns, ...table.columns], rows: [] }])],
    code: "invalid-table",
  },
  {
    what: "a value that holds an empty list",
    input: sampleEnvelope,
    sections: [section([{ kind: "list", ordered: false, items: [label([])] }])],
    code: "empty-value",
  },
])("$what is refused with $code", ({ input, sections, code }) => {
  expect(() => assemble(input, sections)).toThrow(
    expect.toSatisfy((error) => isKiregelError(error) && error.code === code),
  );
});

test("sections on five levels are accepted", () => {
  expect(assemble(sampleEnvelope, [deep(5)]).sections).toEqual([deep(5)]);
});

function section(blocks: readonly Block[], id = "a"): Section {
  return { id, title: "A", blocks };
}

function deep(levels: number): Section {
  const own = { id: `level-${levels}`, title: "Level", blocks: [] };
  return levels === 1 ? own : { ...own, sections: [deep(levels - 1)] };
}
