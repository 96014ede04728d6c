import type * as z from "zod";
import { type Contradiction, inspect } from "../engine/statement.ts";
import { checkStatedFacts } from "../facts/facts.schema.ts";
import { practiceCatalogue } from "../facts/practice-catalogue.ts";
import { inventorySchema } from "./inventory.schema.ts";
import type { Organisation, System } from "./inventory.ts";
import {
  danglingInOrganisation,
  danglingInSystem,
  duplicates,
  type KnownIds,
  knownIds,
  supplierCircles,
} from "./inventory-reference.ts";
import { type Problem, problemsOf } from "./problem.ts";
import { type Review, type ReviewOptions, type StatedReviewer, statedReviewer } from "./review.ts";
import { systemSchema } from "./system.schema.ts";

/** A mistake in one line, with the path inside the value of that line. */
export interface LineProblem extends Problem {
  /** The number of the line, from 1 on. */
  readonly line: number;
}

/** Either the review of all lines, or everything that is wrong with them. */
export type LineReview =
  | { readonly review: Review; readonly systems: number; readonly problems: readonly [] }
  | { readonly review?: undefined; readonly systems: number; readonly problems: readonly LineProblem[] };

/**
 * Reviews an inventory that comes line by line as NDJSON: the first line holds `schema` and `organisation`, each further
 * one a system. No list of all systems is kept, so that hundreds of thousands of them fit. Blank lines are passed over.
 * Every mistake is named with its line, as `checkInventory` names it; then there is no review.
 *
 * Throws a KiregelError `invalid-date`, and what the lines themselves throw.
 *
 * @example
 * ```ts
 * import { reviewLines } from "@kiregel/core/inventory";
 *
 * const lines = [
 *   '{"schema":"kiregel.inventory/1","organisation":{"id":"acme","name":"Acme","country":"DE"}}',
 *   '{"id":"chat","name":"Chat","provider":"P","intendedPurpose":"Answers","status":"pilot","owner":null}',
 * ];
 * const { systems, review } = await reviewLines(lines, { asOf: "2026-11-21" });
 * systems; // => 1
 * review?.gaps.find(({ rule }) => rule === "practice/owner")?.systems; // => ["chat"]
 * ```
 */
export async function reviewLines(
  lines: AsyncIterable<string> | Iterable<string>,
  { asOf }: ReviewOptions,
): Promise<LineReview> {
  const problems: LineProblem[] = [];
  let head: Head | undefined;
  let number = 0;
  let systems = 0;
  for await (const text of lines) {
    number += 1;
    if (text.trim() === "") continue;
    const value = parsed(text);
    if (value === undefined) problems.push({ line: number, path: [], message: NO_JSON });
    else if (head === undefined) head = headOf(value.json, { line: number, asOf, problems });
    else {
      systems += 1;
      takeSystem(head, value.json, { line: number, problems });
    }
    // Without its head nothing about the systems can be said.
    if (head === undefined) break;
  }
  if (head === undefined && problems.length === 0) problems.push({ line: 1, path: [], message: NO_HEAD });
  if (head !== undefined) problems.push(...danglingAtTheEnd(head));
  if (head === undefined || problems.length > 0) return { systems, problems };
  return { review: head.reviewer.review(), systems, problems: [] };
}

const NO_JSON = "This line is no JSON. Write one value a line, as JSON.stringify gives it.";
const NO_HEAD = 'Expected a line with "schema" and "organisation"; found nothing.';

/** What the first line gives, and what came since. */
interface Head {
  readonly line: number;
  readonly organisation: Organisation;
  readonly ids: Set<string>;
  /** The ids so far: `ids` is one of its lists. */
  readonly known: KnownIds;
  readonly reviewer: StatedReviewer;
}

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function headOf(
  json: unknown,
  { line, asOf, problems }: ReviewOptions & { readonly line: number; readonly problems: LineProblem[] },
): Head | undefined {
  const isGroup = typeof json === "object" && json !== null && !Array.isArray(json);
  if (isGroup && Object.hasOwn(json, "systems")) {
    problems.push({ line, path: ["systems"], message: "Write each system in a line of its own, after this one." });
    return undefined;
  }
  const value = isGroup ? { ...json, systems: [] } : json;
  const result = inventorySchema.safeParse(value);
  if (!result.success) {
    problems.push(...result.error.issues.flatMap((issue) => problemsOf(issue, value)).map((one) => ({ ...one, line })));
    return undefined;
  }
  const { organisation } = result.data;
  problems.push(...[...duplicates(result.data), ...supplierCircles(result.data)].map((one) => ({ ...one, line })));
  const ids = new Set<string>();
  return {
    line,
    organisation,
    ids,
    known: knownIds(organisation, ids),
    reviewer: statedReviewer(organisation, { asOf }),
  };
}

function takeSystem(
  head: Head,
  json: unknown,
  { line, problems }: { readonly line: number; readonly problems: LineProblem[] },
): void {
  const { system, issues } = checkSystem(json);
  if (system === undefined) {
    const found = issues.flatMap((issue) => problemsOf(issue, { systems: [json] }, ["systems", 0]));
    problems.push(...found.map(({ path, message }) => ({ line, path: path.slice(2), message })));
    return;
  }
  const { stated, contradictions } = inspect(practiceCatalogue, { ...head.reviewer.read.of(system) });
  const found: readonly Problem[] = [
    ...(head.ids.has(system.id) ? [{ path: ["id"], message: TWICE }] : []),
    ...danglingInSystem(system, head.known, []),
    ...contradictions.flatMap(contradictionIn),
  ];
  problems.push(...found.map((one) => ({ ...one, line })));
  head.ids.add(system.id);
  if (problems.length === 0) head.reviewer.add(system.id, stated);
}

/** Checks the record and its stated facts apart, because of the few facts that each record states. */
function checkSystem(json: unknown): { readonly system?: System; readonly issues: readonly z.core.$ZodIssue[] } {
  const isGroup = typeof json === "object" && json !== null && !Array.isArray(json);
  if (!isGroup || !("facts" in json)) {
    const { data, error } = systemSchema.safeParse(json);
    return data === undefined ? { issues: error?.issues ?? [] } : { system: data, issues: [] };
  }
  const { facts: stated, ...rest } = json;
  const record = systemSchema.safeParse(rest);
  const { facts, issues } = checkStatedFacts(stated);
  const all = [
    ...(record.error?.issues ?? []),
    ...issues.map((issue) => ({ ...issue, path: ["facts", ...issue.path] })),
  ];
  if (record.data === undefined || facts === undefined) return { issues: all };
  return { system: { ...record.data, facts }, issues: [] };
}

const TWICE = "This id stands in the list twice. Give each record an id of its own.";

function contradictionIn({ facts }: Contradiction): readonly Problem[] {
  return [{ path: [], message: `These facts cannot be true at once: ${facts.join(", ")}. Correct one of them.` }];
}

function danglingAtTheEnd({ organisation, known, line }: Head): readonly LineProblem[] {
  return danglingInOrganisation(organisation, known).map(({ path, message }) => ({
    line,
    path,
    message,
  }));
}
