import type { Block, Field, Table } from "../tree/block.ts";
import type { KiregelDocument } from "../tree/document.ts";
import type { Envelope, Language, Person } from "../tree/envelope.ts";
import type { Gap } from "../tree/gap.ts";
import { type Content, label, missing, type Value } from "../tree/value.ts";
import { formatDate, formatNumber } from "./format.ts";
import { statedFacts } from "./source-table.ts";
import { type Words, wordsOf } from "./words.ts";

/** What the document says about itself: the envelope as fields, and the change log as a table. */
export function controlBlock(document: KiregelDocument): readonly Block[] {
  const words = wordsOf(document.envelope.language);
  const fields: Block = { kind: "fields", fields: controlFields(document, words) };
  return document.envelope.changeLog.length === 0 ? [fields] : [fields, changeTable(document, words)];
}

function controlFields(document: KiregelDocument, words: Words): readonly Field[] {
  const { envelope } = document;
  const { system } = envelope.subject;
  const day = (date: string): Content => ({ kind: "date", date });
  const facts: readonly (readonly [string, string, Content | undefined])[] = [
    ["id", words.documentId, `${envelope.id} · ${envelope.instance}`],
    ["version", words.version, envelope.version],
    ["status", words.statusLabel, words.status[envelope.status]],
    ["asOf", words.asOf, day(envelope.asOf)],
    ["lawVersion", words.lawVersion, envelope.lawVersion],
    ["confidentiality", words.confidentialityLabel, words.confidentiality[envelope.confidentiality]],
    ["organisation", words.organisation, envelope.subject.organisation],
    ["system", words.system, system && [system.name, system.id, system.version].filter(isStated).join(" · ")],
    ["owner", words.owner, envelope.owner && personText(envelope.owner)],
    ["approver", words.approver, envelope.approver && personText(envelope.approver)],
    ["author", words.author, envelope.author && personText(envelope.author)],
    ["reviewers", words.reviewers, envelope.reviewers?.length ? envelope.reviewers.map(personText) : undefined],
    ["nextReview", words.nextReview, envelope.nextReview === undefined ? undefined : day(envelope.nextReview)],
    ["template", words.template, envelope.template],
    ["ruleset", words.ruleset, envelope.ruleset && rulesetText(envelope.ruleset, document.envelope.language)],
    ["completeness", words.completeness, completenessText(document, words)],
    ["origin", words.origin, originText(document, words)],
  ];
  return facts.flatMap(([id, text, content]) => {
    const value = valueFor(
      content,
      document.gaps.find((gap) => gap.section === "envelope" && gap.id === id),
    );
    return value === undefined ? [] : [{ id, label: text, value }];
  });
}

function valueFor(content: Content | undefined, gap: Gap | undefined): Value | undefined {
  if (gap !== undefined) return missing(gap);
  return content === undefined ? undefined : label(content);
}

function isStated(text: string | undefined): text is string {
  return text !== undefined;
}

function personText(person: Person): string {
  return [person.name, person.function, person.organisation, person.contact].filter(isStated).join(", ");
}

function rulesetText(ruleset: NonNullable<Envelope["ruleset"]>, language: Language): string {
  return `${ruleset.version}, ${wordsOf(language).checkedUntil} ${formatDate(ruleset.checkedUntil, language)}`;
}

function completenessText({ completeness, envelope }: KiregelDocument, words: Words): string {
  const [filled, required] = [completeness.filled, completeness.required].map((count) =>
    formatNumber(count, envelope.language),
  );
  return `${filled} ${words.of} ${required} ${words.filled}`;
}

function originText(document: KiregelDocument, words: Words): Content | undefined {
  const authors = statedFacts(document).map((fact) => fact.provenance.author);
  const kinds = (["human", "rule", "import", "ai-draft"] as const)
    .map((kind) => ({ kind, count: authors.filter((author) => author === kind).length }))
    .filter(({ count }) => count > 0);
  return kinds.length === 0
    ? undefined
    : kinds
        .map(({ kind, count }) => `${formatNumber(count, document.envelope.language)} ${words.authorKind[kind]}`)
        .join(", ");
}

function changeTable(document: KiregelDocument, words: Words): Table {
  return {
    kind: "table",
    caption: words.changeLog,
    rowHeader: "version",
    columns: [
      { id: "version", header: words.version },
      { id: "date", header: words.date },
      { id: "author", header: words.author },
      { id: "change", header: words.change },
    ],
    rows: document.envelope.changeLog.map(({ version, date, author, change }) => ({
      cells: [label(version), label({ kind: "date", date }), label(author), label(change)],
    })),
  };
}
