import * as z from "zod";
import type { Chapter, Fact } from "../engine/fact.ts";
import { chapters } from "./catalogue.ts";

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
  const facts = list.flatMap(({ facts: inChapter }) => inChapter);
  return z.strictObject(
    Object.fromEntries(facts.map((fact) => [fact.key, statedSchema(valueSchema(fact)).optional()])),
  );
}

/** The facts that a person states about a system or an organisation; processing and governance are read from records. */
export const statedFactsSchema: z.ZodType<Readonly<Record<string, unknown>>> = /* @__PURE__ */ factsSchemaOf(
  /* @__PURE__ */ chapters.filter(({ id }) => id !== "governance" && id !== "processing"),
);

function valueSchema(fact: Fact): z.ZodType {
  const undecided = z.literal("undecided");
  if (fact.kind === "yes-no") return z.union([z.boolean(), undecided]);
  if (fact.kind === "number") return z.union([z.number().min(0), undecided]);
  if (fact.kind === "date") return z.union([z.iso.date(), undecided]);
  const option = z.enum([...(fact.options ?? [])]);
  return z.union([fact.kind === "one-of" ? option : z.array(option), undecided]);
}
