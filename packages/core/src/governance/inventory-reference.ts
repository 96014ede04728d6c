import { contradictionsIn } from "../engine/statement.ts";
import { catalogue } from "../facts/catalogue.ts";
import { factsOf } from "./facts-of.ts";
import type { Inventory } from "./inventory.ts";
import type { Problem } from "./problem.ts";

/** Ids that stand twice in a list, and pairs that stand twice in the matrix of a policy. */
export function duplicates({ organisation, systems }: Inventory): readonly Problem[] {
  const { suppliers = [], policies = [], trainings = [], dataClasses = [] } = organisation;
  const twice = "This id stands in the list twice. Give each record an id of its own.";
  const inList = (records: readonly { readonly id: string }[], path: Problem["path"]) =>
    repeated(records.map(({ id }) => id)).map((index) => ({ path: [...path, index, "id"], message: twice }));
  return [
    ...inList(systems, ["systems"]),
    ...inList(suppliers, ["organisation", "suppliers"]),
    ...inList(policies, ["organisation", "policies"]),
    ...inList(trainings, ["organisation", "trainings"]),
    ...inList(dataClasses, ["organisation", "dataClasses"]),
    ...policies.flatMap(({ matrix = [] }, at) =>
      repeated(matrix.map(({ system, dataClass }) => `${system} ${dataClass}`)).map((row) => ({
        path: ["organisation", "policies", at, "matrix", row],
        message: "The matrix says something about this data class in this system twice. Keep one of the two.",
      })),
    ),
  ];
}

/** Stated facts of a system, or of the organisation and a system together, that cannot all be true. */
export function contradictions({ organisation, systems }: Inventory): readonly Problem[] {
  return systems.flatMap((system, index) =>
    contradictionsIn(catalogue, { ...factsOf(organisation, system) }).map(({ facts }) => {
      const inSystem = facts.find((key) => Object.hasOwn(system.facts ?? {}, key));
      const path = inSystem === undefined ? ["systems", index] : ["systems", index, "facts", inSystem];
      return { path, message: `These facts cannot be true at once: ${facts.join(", ")}. Correct one of them.` };
    }),
  );
}

/** References to records that the inventory does not have. */
export function danglingReferences({ organisation, systems }: Inventory): readonly Problem[] {
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

/** The positions of names that stood before. */
function repeated(names: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return names.flatMap((name, index) => {
    if (seen.has(name)) return [index];
    seen.add(name);
    return [];
  });
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
