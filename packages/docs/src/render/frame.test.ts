import { test } from "@fast-check/vitest";
import { expect } from "vitest";
import { arbitraryDocument } from "../tree/arbitrary-document.ts";
import { assemble, type KiregelDocument } from "../tree/document.ts";
import { sample, sampleEnvelope } from "../tree/sample.ts";
import { frame } from "./frame.ts";
import { statedFacts } from "./source-table.ts";

test("the control block stands in front, the gap list and the legal note behind", () => {
  expect(parts(sample, {})).toEqual(["envelope", "|", "gaps", "note"]);
  expect(parts(sample, { sources: true })).toEqual(["envelope", "|", "gaps", "sources", "note"]);
  expect(parts(assemble({ ...sampleEnvelope, controlBlock: "last" }, []), {})).toEqual([
    "|",
    "envelope",
    "gaps",
    "note",
  ]);
});

test("the control block says who, when, under which law, and how complete", () => {
  const fields = frame(sample, {}).before.flatMap((part) =>
    part.blocks.flatMap((block) => (block.kind === "fields" ? block.fields : [])),
  );
  const shown = Object.fromEntries(
    fields.map(({ id, value }) => [id, "content" in value ? value.content : value.status]),
  );
  expect(shown).toEqual({
    id: "D02 · applicant-ranking",
    version: "0.3.0",
    status: "Draft",
    asOf: { kind: "date", date: "2026-11-21" },
    lawVersion: "2024/1689@2026-07-27",
    confidentiality: "Internal",
    organisation: "Musterwerk GmbH",
    system: "Applicant ranking · applicant-ranking · 2.1",
    owner: "Erika Mustermann, AI officer, ki@musterwerk.example",
    approver: "gap",
    nextReview: "gap",
    ruleset: "2026.11, checked until 21 November 2026",
    completeness: "2 of 5 stated",
    origin: "3 from people, 4 from rules, 1 AI draft",
  });
});

test.prop([arbitraryDocument])(
  "the gap list has a row for each gap, and the source list one for each fact",
  (document) => {
    const tables = frame(document, { sources: true }).after.flatMap((part) =>
      part.blocks.flatMap((block) => (block.kind === "table" ? [block] : [])),
    );
    const rows = (rowHeader: string) =>
      tables.filter((table) => table.rowHeader === rowHeader).flatMap((table) => table.rows).length;
    expect(rows("what")).toBe(document.gaps.length);
    expect(rows("value")).toBe(statedFacts(document).length);
  },
);

function parts(document: KiregelDocument, options: { sources?: boolean }): readonly string[] {
  const { before, after } = frame(document, options);
  return [...before.map((part) => part.id), "|", ...after.map((part) => part.id)];
}
