import { cite, type IsoDate, instrument, linkOf, type Source } from "@kiregel/core";
import type { Block } from "../tree/block.ts";
import { assemble, type KiregelDocument } from "../tree/document.ts";
import type { Language } from "../tree/envelope.ts";
import type { Gap } from "../tree/gap.ts";
import type { Inline, LegalReference } from "../tree/inline.ts";
import { type Section, sectionId } from "../tree/section.ts";
import { filled, label, missing, notApplicable, type Value } from "../tree/value.ts";
import { roleNames } from "./role.words.ts";
import type { EnvelopeFacts, FieldSpec, Filling, SectionSpec, SectionWords } from "./template.ts";
import { leafAt, rowsAt, type View } from "./view.ts";

/** Fills a template with the facts of a view. A fact that is missing becomes a gap; nothing is invented. */
export function fill(filling: Filling, view: View, envelope: EnvelopeFacts): KiregelDocument {
  const { template, words, language } = filling;
  const { id, confidentiality } = template;
  const lawVersion = lawVersionAt(envelope.asOf);
  const title = plainText(words.title, view);
  const sections = template.sections.map((spec) => sectionOf(filling, spec, view));
  return assemble({ ...envelope, id, title, language, confidentiality, lawVersion }, sections);
}

/** The Act and its edition on a day: the day of its last amendment so far, or of its publication. */
function lawVersionAt(asOf: IsoDate): string {
  const amended = instrument("32024R1689")?.amendments.findLast(({ from }) => from <= asOf);
  return `2024/1689@${amended?.from ?? "2024-07-12"}`;
}

/** A source as a document cites it. */
export function reference(source: Source, language: Language): LegalReference {
  const url = linkOf(source);
  return { citation: cite(source, language), ...(url === undefined ? {} : { url }) };
}

function sectionOf(filling: Filling, spec: SectionSpec, view: View): Section {
  const words = filling.words.sections[spec.id] ?? { title: spec.id };
  const blocks: readonly Block[] = [
    ...noticeOf(spec, words),
    ...basisOf(filling, spec),
    ...(words.text ?? []).map((text) => paragraphOf(filling, text, view)),
    ...fieldsOf(filling, spec.fields, view),
    ...tableOf(filling, spec, words, view),
    ...listOf(filling, spec, words, view),
    ...signaturesOf(filling, spec),
    ...(spec.pageBreakAfter === true ? [{ kind: "page-break" } as const] : []),
  ];
  const below = eachOf(filling, spec, view);
  const number = spec.number === undefined ? {} : { number: spec.number };
  return { id: spec.id, title: words.title, ...number, blocks, ...(below.length === 0 ? {} : { sections: below }) };
}

function noticeOf({ tone = "info" }: SectionSpec, { notice }: SectionWords): readonly Block[] {
  return notice === undefined ? [] : [{ kind: "notice", tone, inlines: [notice] }];
}

function basisOf({ language }: Filling, { basis }: SectionSpec): readonly Block[] {
  return basis === undefined
    ? []
    : [{ kind: "legal-basis", references: basis.map((source) => reference(source, language)) }];
}

const PLACEHOLDER = /\{([a-zA-Z.]{1,60})\}/;

/** A paragraph with its values filled in; when one is missing, the gap stands in the place of the paragraph. */
function paragraphOf(filling: Filling, text: string, view: View): Block {
  const inlines: Inline[] = [];
  let rest = text;
  for (let hole = PLACEHOLDER.exec(rest); hole !== null; hole = PLACEHOLDER.exec(rest)) {
    const path = hole[1] ?? "";
    const leaf = leafAt(view, path);
    if (leaf?.leaf !== "stated") return { kind: "gap", gap: gapOf(filling, specOf(filling, path)) };
    inlines.push(rest.slice(0, hole.index), ...piecesOf(leaf.content));
    rest = rest.slice(hole.index + hole[0].length);
  }
  return { kind: "paragraph", inlines: [...inlines, rest].filter((inline) => inline !== "") };
}

/** The field of the template with this path; a path that no field has is required. */
function specOf({ template }: Filling, path: string): FieldSpec {
  const known = template.sections.flatMap(({ fields = [] }) => fields).find(({ from }) => from === path);
  return known ?? { id: path, from: path, role: "system-owner", requirement: "required" };
}

function piecesOf(content: Inline | readonly Inline[]): readonly Inline[] {
  return isList(content) ? content.flatMap((piece, at) => (at === 0 ? [piece] : [", ", piece])) : [content];
}

function isList(content: Inline | readonly Inline[]): content is readonly Inline[] {
  return Array.isArray(content);
}

function plainText(text: string, view: View): string {
  return text.replace(/\{([a-zA-Z.]{1,60})\}/g, (_, path: string) => {
    const leaf = leafAt(view, path);
    return leaf?.leaf === "stated" && typeof leaf.content === "string" ? leaf.content : "…";
  });
}

function fieldsOf(filling: Filling, specs: readonly FieldSpec[] | undefined, view: View): readonly Block[] {
  if (specs === undefined) return [];
  const fields = specs.map((spec) => ({
    id: spec.id,
    label: labelOf(filling, spec),
    value: fieldValue(filling, spec, view),
  }));
  return [{ kind: "fields", fields }];
}

function tableOf(filling: Filling, { table }: SectionSpec, words: SectionWords, view: View): readonly Block[] {
  if (table === undefined) return [];
  const rows = rowsAt(view, table.rows);
  if (rows.length === 0) return emptyOf(words);
  const columns = table.columns.map((spec) => ({ id: spec.id, header: labelOf(filling, spec) }));
  const cells = rows.map((row) => ({ cells: table.columns.map((spec) => fieldValue(filling, spec, row)) }));
  return [{ kind: "table", caption: words.caption ?? words.title, columns, rowHeader: table.rowHeader, rows: cells }];
}

function listOf(filling: Filling, { list }: SectionSpec, words: SectionWords, view: View): readonly Block[] {
  if (list === undefined) return [];
  const rows = rowsAt(view, list.rows);
  if (rows.length === 0) return emptyOf(words);
  const spec: FieldSpec = { id: list.item, from: list.item, role: "ai-officer" };
  return [{ kind: "list", ordered: false, items: rows.map((row) => fieldValue(filling, spec, row)) }];
}

function emptyOf({ empty }: SectionWords): readonly Block[] {
  return empty === undefined ? [] : [{ kind: "paragraph", inlines: [empty] }];
}

function signaturesOf({ language }: Filling, { signatures }: SectionSpec): readonly Block[] {
  if (signatures === undefined) return [];
  return [{ kind: "signatures", signatories: signatures.map((role) => ({ role: roleNames[language][role] })) }];
}

function eachOf(filling: Filling, { id, each }: SectionSpec, view: View): readonly Section[] {
  if (each === undefined) return [];
  return rowsAt(view, each.rows).map((row) => ({
    id: sectionId(id, plainText("{id}", row)),
    title: plainText("{name}", row),
    blocks: fieldsOf(filling, each.fields, row),
  }));
}

function fieldValue(filling: Filling, spec: FieldSpec, view: View): Value {
  const leaf = leafAt(view, spec.from);
  if (leaf === undefined) return spec.requirement === undefined ? label("–") : missing(gapOf(filling, spec));
  if (leaf.leaf === "not-applicable") return notApplicable(leaf.reason);
  const { author, record, pointer, signal } = leaf;
  return filled(
    leaf.content,
    { author, source: { record, pointer } },
    {
      ...(spec.requirement === undefined ? {} : { requirement: spec.requirement }),
      ...(signal === undefined ? {} : { signal }),
    },
  );
}

function gapOf(filling: Filling, spec: FieldSpec): Gap {
  const { template, language } = filling;
  const basis = spec.basis === undefined ? template.basis : [spec.basis];
  return {
    id: spec.id,
    what: labelOf(filling, spec),
    requirement: spec.requirement ?? "recommended",
    role: roleNames[language][spec.role],
    basis: basis.map((source) => reference(source, language)),
  };
}

function labelOf({ words }: Filling, { id }: FieldSpec): string {
  return (Object.hasOwn(words.fields, id) ? words.fields[id] : undefined) ?? id;
}
