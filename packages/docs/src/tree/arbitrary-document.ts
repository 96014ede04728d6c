import * as fc from "fast-check";
import type { Block, Signatory } from "./block.ts";
import { assemble, type EnvelopeInput, type KiregelDocument } from "./document.ts";
import type { Person } from "./envelope.ts";
import type { Gap } from "./gap.ts";
import { hostileText } from "./hostile-text.ts";
import type { Inline, LegalReference } from "./inline.ts";
import type { Section } from "./section.ts";
import type { Provenance, Value } from "./value.ts";

const someText = fc.oneof(hostileText, fc.constantFrom("Ranks applications.", "Prüft Anträge.", "", " "));
const title = hostileText.map((text) => `Title ${text}`);
const moment = fc.constantFrom("2026-11-21", "2026-02-28T09:05", "2026-02-28T09:05:30Z", "2027-12-02T23:59+01:00");
const address = fc.oneof(
  hostileText,
  fc.constantFrom(
    "https://example.org/a?b=c&d=(e)|f",
    "mailto:ki@musterwerk.example",
    "http://example.org",
    "javascript:alert(1)",
    "data:text/html,x",
  ),
);
const legalReference: fc.Arbitrary<LegalReference> = fc.record(
  { citation: title, url: address },
  { requiredKeys: ["citation"] },
);
const provenance: fc.Arbitrary<Provenance> = fc.record({
  author: fc.constantFrom("human", "rule", "import", "ai-draft"),
  source: fc.record({ record: title, pointer: fc.constantFrom("", "/facts/purpose", "/a~1b/0") }),
});
const requirement = fc.constantFrom("required", "recommended");

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: someText },
  fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()).map((number) => number + 0),
  fc.boolean(),
  fc.record({ kind: fc.constant("date"), date: moment }),
  fc.record({ kind: fc.constant("quantity"), amount: fc.integer(), unit: someText }),
  fc.record({ kind: fc.constantFrom("strong", "emphasis"), text: someText }),
  fc.record({ kind: fc.constant("link"), text: someText, href: address }),
  fc.record(
    { kind: fc.constant("reference"), text: someText, section: fc.constantFrom("s0", "s1", "s2", "envelope") },
    { requiredKeys: ["kind", "text"] },
  ),
  fc.record({ kind: fc.constant("reference"), text: someText, document: fc.constant({ id: "D01", instance: "all" }) }),
  legalReference.map((reference) => ({ kind: "citation", ...reference }) as const),
);

const gap: fc.Arbitrary<Gap> = fc
  .record(
    {
      id: fc.uuid(),
      what: title,
      requirement,
      role: title,
      basis: fc.array(legalReference, { maxLength: 2 }),
      source: fc.constant({ record: "r", pointer: "" }),
    },
    { requiredKeys: ["id", "what", "requirement", "role", "basis"] },
  )
  .map((parts) => ({ ...parts, what: `${parts.what} ${parts.id}` }));

const content = fc.oneof(inline, fc.array(inline, { minLength: 1, maxLength: 3 }));
const signal = fc.constantFrom("positive", "caution", "negative");
const value: fc.Arbitrary<Value> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record(
      { status: fc.constant("filled"), content, provenance, requirement, signal },
      { requiredKeys: ["status", "content", "provenance"] },
    ),
  },
  fc.record({ status: fc.constant("gap"), gap }),
  fc.record({ status: fc.constant("not-applicable"), reason: someText }, { requiredKeys: ["status"] }),
  fc.record({ status: fc.constant("label"), content, signal }, { requiredKeys: ["status", "content"] }),
);

const table: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    kind: fc.constant("table"),
    caption: title,
    columns: fc
      .constant(Array.from({ length: width }, (_, index) => index))
      .chain((indices) =>
        fc.tuple(
          ...indices.map((index) =>
            fc.record(
              { id: fc.constant(`c${index}`), header: title, align: fc.constantFrom("start", "end") },
              { requiredKeys: ["id", "header"] },
            ),
          ),
        ),
      ),
    rowHeader: fc.constant("c0"),
    rows: fc.array(fc.record({ cells: fc.array(value, { minLength: width, maxLength: width }) }), { maxLength: 3 }),
  }),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record(
    { kind: fc.constant("paragraph"), inlines: fc.array(inline, { maxLength: 5 }), provenance },
    { requiredKeys: ["kind", "inlines"] },
  ),
  fc.record({
    kind: fc.constant("fields"),
    fields: fc.array(fc.record({ id: title, label: title, value }), { maxLength: 3 }),
  }),
  table,
  fc.record({ kind: fc.constant("list"), ordered: fc.boolean(), items: fc.array(value, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant("gap"), gap }),
  fc.record({ kind: fc.constant("legal-basis"), references: fc.array(legalReference, { maxLength: 2 }) }),
  fc.record({
    kind: fc.constant("notice"),
    tone: fc.constantFrom("info", "warning", "draft", "unofficial"),
    inlines: fc.array(inline, { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant("signatures"),
    signatories: fc.array(fc.record<Signatory, "role">({ role: title, name: someText }, { requiredKeys: ["role"] }), {
      maxLength: 2,
    }),
  }),
  fc.constant({ kind: "page-break" }),
);

interface Draft {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Draft[];
}

const drafts = fc.letrec<{ section: Draft }>((tie) => ({
  section: fc.record({
    title,
    blocks: fc.array(block, { maxLength: 4 }),
    sections: fc.oneof(
      { maxDepth: 4 },
      fc.constant([]),
      fc.array(tie("section"), { maxLength: 2, depthIdentifier: "section" }),
    ),
  }),
})).section;

const person: fc.Arbitrary<Person> = fc.record(
  { name: title, function: someText, organisation: someText, contact: someText },
  { requiredKeys: ["name"] },
);
const envelope: fc.Arbitrary<EnvelopeInput> = fc.record(
  {
    id: fc.constant("D02"),
    instance: title,
    title,
    version: fc.constant("1.0.0"),
    status: fc.constantFrom("draft", "in-review", "approved", "superseded", "withdrawn"),
    asOf: fc.constant("2026-11-21"),
    lawVersion: fc.constant("2024/1689@2026-07-27"),
    language: fc.constantFrom("de", "en"),
    confidentiality: fc.constantFrom("public", "internal", "confidential", "authority-only"),
    subject: fc.record(
      {
        organisation: title,
        system: fc.record({ id: title, name: title, version: someText }, { requiredKeys: ["id", "name"] }),
      },
      { requiredKeys: ["organisation"] },
    ),
    owner: person,
    approver: person,
    reviewers: fc.array(person, { maxLength: 2 }),
    nextReview: fc.constant("2027-01-01"),
    changeLog: fc.array(
      fc.record({ version: title, date: fc.constant("2026-01-02"), author: title, change: someText }),
      { maxLength: 2 },
    ),
    legalNote: title,
    controlBlock: fc.constantFrom("first", "last"),
    template: title,
  },
  {
    requiredKeys: [
      "id",
      "instance",
      "title",
      "version",
      "status",
      "asOf",
      "lawVersion",
      "language",
      "confidentiality",
      "subject",
      "changeLog",
    ],
  },
);

/** Documents of every shape, with hostile text in every place. */
export const arbitraryDocument: fc.Arbitrary<KiregelDocument> = fc
  .tuple(envelope, fc.array(drafts, { maxLength: 3 }))
  .map(([input, sections]) => assemble(input, withIds(sections, "s")));

function withIds(sections: readonly Draft[], prefix: string): readonly Section[] {
  return sections.map((section, index) => {
    const id = `${prefix}${index}`;
    return { id, title: section.title, blocks: section.blocks, sections: withIds(section.sections, `${id}-`) };
  });
}
