import * as z from "zod";

const text = z.string();
const name = z.string().min(1);
const day = z.iso.date();
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/);
const sectionName = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*$/);
const documentName = { id: z.string().regex(/^[A-Z][A-Z0-9-]*$/), instance: name };

const legalReferenceSchema = z.strictObject({ citation: name, url: z.exactOptional(text) });

const inlineSchema = z.union([
  text,
  z.number(),
  z.boolean(),
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("date"), date: moment }),
    z.strictObject({ kind: z.literal("quantity"), amount: z.number(), unit: text }),
    z.strictObject({ kind: z.literal("strong"), text }),
    z.strictObject({ kind: z.literal("emphasis"), text }),
    z.strictObject({ kind: z.literal("link"), text, href: text }),
    z.strictObject({
      kind: z.literal("reference"),
      text,
      document: z.exactOptional(z.strictObject(documentName)),
      section: z.exactOptional(sectionName),
    }),
    z.strictObject({ kind: z.literal("citation"), ...legalReferenceSchema.shape }),
  ]),
]);

const contentSchema = z.union([inlineSchema, z.array(inlineSchema).min(1)]);
const requirementSchema = z.enum(["required", "recommended"]);
const signalSchema = z.enum(["positive", "caution", "negative"]);
const sourcePointerSchema = z.strictObject({ record: name, pointer: z.string().regex(/^(\/([^~]|~[01])*)?$/) });
const provenanceSchema = z.strictObject({
  author: z.enum(["human", "rule", "import", "ai-draft"]),
  source: sourcePointerSchema,
});

const gapSchema = z.strictObject({
  id: name,
  what: name,
  requirement: requirementSchema,
  role: name,
  basis: z.array(legalReferenceSchema),
  source: z.exactOptional(sourcePointerSchema),
});

const valueSchema = z.discriminatedUnion("status", [
  z.strictObject({
    status: z.literal("filled"),
    content: contentSchema,
    provenance: provenanceSchema,
    requirement: z.exactOptional(requirementSchema),
    signal: z.exactOptional(signalSchema),
  }),
  z.strictObject({ status: z.literal("gap"), gap: gapSchema }),
  z.strictObject({ status: z.literal("not-applicable"), reason: z.exactOptional(text) }),
  z.strictObject({ status: z.literal("label"), content: contentSchema, signal: z.exactOptional(signalSchema) }),
]);

const blockSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("paragraph"),
    inlines: z.array(inlineSchema),
    provenance: z.exactOptional(provenanceSchema),
  }),
  z.strictObject({
    kind: z.literal("fields"),
    fields: z.array(z.strictObject({ id: name, label: name, value: valueSchema })),
  }),
  z.strictObject({
    kind: z.literal("table"),
    caption: name,
    columns: z.array(z.strictObject({ id: name, header: name, align: z.exactOptional(z.enum(["start", "end"])) })),
    rowHeader: name,
    rows: z.array(z.strictObject({ cells: z.array(valueSchema) })),
  }),
  z.strictObject({ kind: z.literal("list"), ordered: z.boolean(), items: z.array(valueSchema) }),
  z.strictObject({ kind: z.literal("gap"), gap: gapSchema }),
  z.strictObject({ kind: z.literal("legal-basis"), references: z.array(legalReferenceSchema) }),
  z.strictObject({
    kind: z.literal("notice"),
    tone: z.enum(["info", "warning", "draft", "unofficial"]),
    inlines: z.array(inlineSchema),
  }),
  z.strictObject({
    kind: z.literal("signatures"),
    signatories: z.array(z.strictObject({ role: name, name: z.exactOptional(text) })),
  }),
  z.strictObject({ kind: z.literal("page-break") }),
]);

const sectionSchema = z.strictObject({
  id: sectionName,
  title: name,
  number: z.exactOptional(name),
  blocks: z.array(blockSchema),
  get sections() {
    return z.exactOptional(z.array(sectionSchema));
  },
});

const personSchema = z.strictObject({
  name,
  function: z.exactOptional(text),
  organisation: z.exactOptional(text),
  contact: z.exactOptional(text),
});

const envelopeSchema = z.strictObject({
  ...documentName,
  title: name,
  version: z.string().regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/),
  status: z.enum(["draft", "in-review", "approved", "final", "superseded", "withdrawn"]),
  asOf: day,
  lawVersion: z.string().regex(/^[^@\s]+@\d{4}-\d{2}-\d{2}$/),
  language: z.enum(["de", "en"]),
  confidentiality: z.enum(["public", "internal", "confidential", "authority-only"]),
  subject: z.strictObject({
    organisation: name,
    system: z.exactOptional(z.strictObject({ id: name, name, version: z.exactOptional(text) })),
  }),
  owner: z.exactOptional(personSchema),
  approver: z.exactOptional(personSchema),
  author: z.exactOptional(personSchema),
  reviewers: z.exactOptional(z.array(personSchema)),
  nextReview: z.exactOptional(day),
  changeLog: z.array(z.strictObject({ version: name, date: day, author: name, change: text })),
  legalNote: text,
  controlBlock: z.exactOptional(z.enum(["first", "last"])),
  template: z.exactOptional(name),
  ruleset: z.exactOptional(z.strictObject({ version: name, checkedUntil: day })),
});

/** The form of a document in JSON, version 1. `z.toJSONSchema` of it is the published JSON Schema. */
export const kiregelDocumentSchema = z.strictObject({
  schema: z.literal("kiregel.document/1"),
  envelope: envelopeSchema,
  completeness: z.strictObject({ required: z.int().min(0), filled: z.int().min(0) }),
  sections: z.array(sectionSchema),
  gaps: z.array(z.strictObject({ ...gapSchema.shape, section: name, row: z.exactOptional(contentSchema) })),
});

/** The JSON Schema (draft 2020-12) of a document. */
export function documentJsonSchema(): Readonly<Record<string, unknown>> {
  return { ...z.toJSONSchema(kiregelDocumentSchema, { reused: "ref" }) };
}
