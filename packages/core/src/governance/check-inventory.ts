import type * as z from "zod";
import { nearest } from "../engine/fact.ts";
import { printable } from "../error.ts";
import { catalogue } from "../facts/catalogue.ts";
import { inventorySchema } from "./inventory.schema.ts";
import type { Inventory } from "./inventory.ts";

/** A mistake in an inventory: where it is, what was found and what would be right. It holds no value of the input. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Either the inventory, or everything that is wrong with it. */
export type CheckedInventory =
  | { readonly inventory: Inventory; readonly problems: readonly [] }
  | { readonly inventory?: undefined; readonly problems: readonly Problem[] };

/**
 * Checks a parsed YAML or JSON value and names every mistake at once: unknown keys, wrong types, dates that do not
 * exist, ids that are used twice, references that lead nowhere.
 *
 * @example
 * ```ts
 * import { checkInventory } from "@kiregel/core/inventory";
 *
 * const { problems } = checkInventory({ schema: "kiregel.inventory/1", organisation: { id: "acme" }, systems: [] });
 * problems.map(({ path }) => path.join(".")); // => ["organisation.name", "organisation.country"]
 * ```
 */
export function checkInventory(value: unknown): CheckedInventory {
  const parsed = inventorySchema.safeParse(value);
  if (!parsed.success) return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, [])) };
  const problems = [...duplicateIds(parsed.data), ...danglingReferences(parsed.data)];
  return problems.length === 0 ? { inventory: parsed.data, problems: [] } : { problems };
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, before: Problem["path"]): readonly Problem[] {
  const path = [...before, ...issue.path.map((part) => (typeof part === "symbol" ? String(part) : part))];
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(path, key));
  if (issue.code === "invalid_union") return [{ path, message: unionMessage(path, issue) }];
  return [{ path, message: messageOf(issue) }];
}

function unknownKey(path: Problem["path"], key: string): Problem {
  const isFact = path.at(-1) === "facts";
  const near = isFact ? nearest(key, [...catalogue.facts.keys()]) : undefined;
  const recorded = isFact && ["governance", "processing"].includes(catalogue.chapters.get(key) ?? "");
  const remedy = recorded
    ? "It is read from the record itself; state it there."
    : near === undefined
      ? "Remove it, or correct its spelling."
      : `Did you mean "${near}"?`;
  return {
    path: [...path, key],
    message: `${isFact ? "No rule reads the fact" : "There is no key"} ${printable(key)} here. ${remedy}`,
  };
}

function unionMessage(path: Problem["path"], issue: Issue): string {
  const fact = path.at(-2) === "facts" ? catalogue.facts.get(String(path.at(-1))) : undefined;
  if (fact !== undefined) {
    const { kind, options } = fact;
    const answers = {
      "yes-no": "true or false",
      number: "a number of 0 or more",
      date: "a day that exists, written YYYY-MM-DD",
      "one-of": `one of ${(options ?? []).join(", ")}`,
      "some-of": `a list of any of ${(options ?? []).join(", ")}`,
    };
    return `This fact takes ${answers[kind]}, or "undecided".`;
  }
  const [first] = issue.code === "invalid_union" ? issue.errors : [];
  const [cause] = first ?? [];
  return cause === undefined ? "This value has none of the forms that are possible here." : messageOf(cause);
}

function messageOf(issue: Issue): string {
  if (issue.code === "invalid_type") return `Expected ${ARTICLES[issue.expected] ?? issue.expected}${missing(issue)}.`;
  if (issue.code === "invalid_value")
    return `Expected ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}.`;
  if (issue.code === "too_small") return `Too small or too short: at least ${String(issue.minimum)} is needed.`;
  if (issue.code === "too_big") return `Too large or too long: at most ${String(issue.maximum)} is possible.`;
  if (issue.code !== "invalid_format") return "This value is not possible here.";
  if (issue.format === "date") return "Expected a day that exists, written YYYY-MM-DD.";
  if (issue.format === "url") return "Expected an address that begins with https://.";
  return issue.message;
}

function missing(issue: Issue): string {
  return issue.message.endsWith("undefined") ? ", but it is missing" : "";
}

const ARTICLES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of keys",
};

function duplicateIds({ organisation, systems }: Inventory): readonly Problem[] {
  const { suppliers = [], policies = [], trainings = [], dataClasses = [] } = organisation;
  return [
    ...repeated(systems, ["systems"]),
    ...repeated(suppliers, ["organisation", "suppliers"]),
    ...repeated(policies, ["organisation", "policies"]),
    ...repeated(trainings, ["organisation", "trainings"]),
    ...repeated(dataClasses, ["organisation", "dataClasses"]),
  ];
}

function repeated(records: readonly { readonly id: string }[], path: readonly string[]): readonly Problem[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      { path: [...path, index, "id"], message: "This id stands in the list twice. Give each record an id of its own." },
    ];
  });
}

function danglingReferences({ organisation, systems }: Inventory): readonly Problem[] {
  const known = {
    systems: new Set(systems.map(({ id }) => id)),
    suppliers: new Set(organisation.suppliers?.map(({ id }) => id)),
    dataClasses: new Set(organisation.dataClasses?.map(({ id }) => id)),
  };
  const fromSystems = systems.flatMap((system, index) => [
    ...unknownIds(system.suppliers, known.suppliers, ["systems", index, "suppliers"], "organisation.suppliers"),
    ...unknownIds(system.dataClasses, known.dataClasses, ["systems", index, "dataClasses"], "organisation.dataClasses"),
  ]);
  const fromTrainings = (organisation.trainings ?? []).flatMap((training, index) =>
    unknownIds(training.systems, known.systems, ["organisation", "trainings", index, "systems"], "systems"),
  );
  const fromPolicies = (organisation.policies ?? []).flatMap(({ matrix = [] }, index) =>
    matrix.flatMap(({ system, dataClass }, row) => {
      const path = ["organisation", "policies", index, "matrix", row];
      return [
        ...(known.systems.has(system) ? [] : [dangling([...path, "system"], "systems")]),
        ...(known.dataClasses.has(dataClass) ? [] : [dangling([...path, "dataClass"], "organisation.dataClasses")]),
      ];
    }),
  );
  return [...fromSystems, ...fromTrainings, ...fromPolicies];
}

function unknownIds(
  ids: readonly string[] | undefined,
  known: ReadonlySet<string>,
  path: Problem["path"],
  list: string,
): readonly Problem[] {
  return (ids ?? []).flatMap((id, index) => (known.has(id) ? [] : [dangling([...path, index], list)]));
}

function dangling(path: Problem["path"], list: string): Problem {
  return { path, message: `No record in "${list}" has this id. Add the record, or correct the reference.` };
}
