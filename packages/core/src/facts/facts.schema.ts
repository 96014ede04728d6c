import * as z from "zod";
import type { Chapter, Fact } from "../engine/fact.ts";
import { chapters } from "./catalogue.ts";
import { practiceChapters } from "./practice-catalogue.ts";

const text = /* @__PURE__ */ z.string().trim().min(1).max(20_000);

/** One stated fact: the bare value, or the value with who stated it, when, and on what evidence. */
function statedSchema(value: z.ZodType): z.ZodType {
  const provenance = z.strictObject({
    value,
    statedBy: text.optional(),
    statedOn: z.iso.date().optional(),
    evidence: text.optional(),
  });
  return z.union([value, provenance]);
}

/** The schema of stated facts that follows from chapters of a catalogue. Keys that no chapter has are refused. */
export function factsSchemaOf(list: readonly Chapter[]): z.ZodType<Readonly<Record<string, unknown>>> {
  return z.strictObject(Object.fromEntries(schemasOf(list).map(([key, value]) => [key, value.optional()])));
}

function schemasOf(list: readonly Chapter[]): readonly (readonly [key: string, schema: z.ZodType])[] {
  const facts = list.flatMap(({ facts: inChapter }) => inChapter.map((fact) => [fact.key, valueSchema(fact)] as const));
  const checklists = list.flatMap(({ checklists: inChapter = [] }) =>
    inChapter.map(({ key, facts: options }) => [key, listSchema(options)] as const),
  );
  return [...facts, ...checklists].map(([key, value]) => [key, statedSchema(value)] as const);
}

/** The facts that a person states about a system or an organisation; governance and most of processing are read from records. */
export const statedFactsSchema: z.ZodType<Readonly<Record<string, unknown>>> = /* @__PURE__ */ factsSchemaOf(
  /* @__PURE__ */ stateable(/* @__PURE__ */ [chapters, practiceChapters].flat()),
);

/** Stated facts that were read, or what is wrong with them. The paths start at the facts. */
export type CheckedFacts =
  | { readonly facts: Readonly<Record<string, unknown>>; readonly issues: readonly [] }
  | { readonly facts?: undefined; readonly issues: readonly z.core.$ZodIssue[] };

/**
 * Checks stated facts as `statedFactsSchema` does, and looks only at those that are there: a schema looks at all of the
 * hundreds that could be, which counts for hundreds of thousands of records.
 */
export function checkStatedFacts(value: unknown): CheckedFacts {
  const group = z.looseObject({}).safeParse(value);
  if (!group.success) return { issues: group.error.issues };
  const unknown: string[] = [];
  const issues: z.core.$ZodIssue[] = [];
  const facts: [string, unknown][] = [];
  for (const [key, stated] of Object.entries(group.data)) {
    const schema = schemas.get(key);
    if (schema === undefined) unknown.push(key);
    else {
      const result = schema.safeParse(stated);
      if (result.success) facts.push([key, result.data]);
      else for (const issue of result.error.issues) issues.push({ ...issue, path: [key, ...issue.path] });
    }
  }
  if (unknown.length > 0) issues.push({ code: "unrecognized_keys", keys: unknown, path: [], message: "" });
  return issues.length > 0 ? { issues } : { facts: Object.fromEntries(facts), issues: [] };
}

const schemas: ReadonlyMap<string, z.ZodType> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ schemasOf(/* @__PURE__ */ stateable(/* @__PURE__ */ [chapters, practiceChapters].flat())),
);

// What the records tell is not stated beside them, or the two could disagree.
function stateable(list: readonly Chapter[]): readonly Chapter[] {
  return list.flatMap((chapter) => {
    if (chapter.id === "governance" || chapter.id === "management") return [];
    if (chapter.id !== "processing") return [chapter];
    return [{ ...chapter, facts: chapter.facts.filter(({ key }) => key === "processing.impactAssessmentRequired") }];
  });
}

function valueSchema(fact: Fact): z.ZodType {
  const undecided = z.literal("undecided");
  if (fact.kind === "yes-no") return z.union([z.boolean(), undecided]);
  if (fact.kind === "number") return z.union([z.number().min(0), undecided]);
  if (fact.kind === "date") return z.union([z.iso.date(), undecided]);
  if (fact.kind === "some-of") return listSchema(fact.options ?? []);
  return z.union([z.enum([...(fact.options ?? [])]), undecided]);
}

function listSchema(options: readonly string[]): z.ZodType {
  return z.union([z.array(z.enum([...options, "undecided"])), z.literal("undecided")]);
}
