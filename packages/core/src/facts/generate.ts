import type { Checklist } from "../engine/checklist.ts";
import type { Chapter, Fact } from "../engine/fact.ts";

/** The TypeScript type of all facts, as `npm run generate` writes it to `facts.generated.ts`. */
export function generatedTypes(chapters: readonly Chapter[]): string {
  return [
    "// Written by `npm run generate` from the chapters in this folder. Do not edit.",
    "",
    "/** The facts that our rules read. A key that is absent was not stated; absent is never no. */",
    "export type Facts = {",
    ...chapters.flatMap(({ facts }) => facts.flatMap(member)),
    ...chapters.flatMap(({ checklists = [] }) => checklists.flatMap(listMember)),
    "};",
    "",
    "/** The key of a question that asks for several facts at once. No rule reads it. */",
    `export type ChecklistKey = ${keysOf(chapters.flatMap(({ checklists = [] }) => checklists))};`,
    "",
    "/** The key of a fact. */",
    "export type FactKey = Exclude<keyof Facts, ChecklistKey>;",
    "",
  ].join("\n");
}

function member(fact: Fact): readonly string[] {
  const place = "document" in fact.source ? fact.source.document : fact.source.pinpoint;
  const unit = fact.unit === undefined ? "" : `, in ${fact.unit}`;
  return [`  /** ${place} (${fact.scope}${unit}). */`, `  readonly "${fact.key}"?: ${typeOf(fact)} | "undecided";`];
}

function typeOf(fact: Fact): string {
  if (fact.kind === "yes-no") return "boolean";
  if (fact.kind === "number") return "number";
  if (fact.kind === "date") return "string";
  const options = (fact.options ?? []).map((option) => `"${option}"`).join(" | ");
  return fact.kind === "one-of" ? options : `readonly (${options} | "undecided")[]`;
}

function listMember({ key, scope, facts }: Checklist): readonly string[] {
  const options = [...facts, "undecided"].map((fact) => `"${fact}"`).join(" | ");
  return [
    `  /** Which of these facts hold (${scope}). */`,
    `  readonly "${key}"?: readonly (${options})[] | "undecided";`,
  ];
}

function keysOf(checklists: readonly Checklist[]): string {
  return checklists.length === 0 ? "never" : checklists.map(({ key }) => `"${key}"`).join(" | ");
}
