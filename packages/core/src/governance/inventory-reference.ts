import { contradictionsIn } from "../engine/statement.ts";
import { practiceCatalogue } from "../facts/practice-catalogue.ts";
import { factReader } from "./facts-of.ts";
import type { Inventory, Organisation, System } from "./inventory.ts";
import type { Problem } from "./problem.ts";

/** Ids that stand twice in a list, and pairs that stand twice in the matrix of a policy. */
export function duplicates({ organisation, systems }: Inventory): readonly Problem[] {
  const { suppliers = [], policies = [], trainings = [], dataClasses = [] } = organisation;
  const { measures = [], audits = [], incidents = [] } = organisation;
  const twice = "This id stands in the list twice. Give each record an id of its own.";
  const inList = (records: readonly { readonly id: string }[], path: Problem["path"]) =>
    repeated(records.map(({ id }) => id)).map((index) => ({ path: [...path, index, "id"], message: twice }));
  return [
    ...inList(systems, ["systems"]),
    ...inList(suppliers, ["organisation", "suppliers"]),
    ...inList(policies, ["organisation", "policies"]),
    ...inList(trainings, ["organisation", "trainings"]),
    ...inList(dataClasses, ["organisation", "dataClasses"]),
    ...inList(measures, ["organisation", "measures"]),
    ...inList(audits, ["organisation", "audits"]),
    ...inList(incidents, ["organisation", "incidents"]),
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
  const read = factReader(organisation);
  return systems.flatMap((system, index) =>
    contradictionsIn(practiceCatalogue, { ...read.of(system) }).map(({ facts }) => {
      const inSystem = facts.find((key) => Object.hasOwn(system.facts ?? {}, key));
      const path = inSystem === undefined ? ["systems", index] : ["systems", index, "facts", inSystem];
      return { path, message: `These facts cannot be true at once: ${facts.join(", ")}. Correct one of them.` };
    }),
  );
}

/** References to records that the inventory does not have. */
export function danglingReferences({ organisation, systems }: Inventory): readonly Problem[] {
  const known = knownIds(organisation, new Set(systems.map(({ id }) => id)));
  return [
    ...systems.flatMap((system, index) => danglingInSystem(system, known, ["systems", index])),
    ...danglingInOrganisation(organisation, known),
  ];
}

/** The ids that records can refer to. */
export function knownIds(organisation: Organisation, systems: ReadonlySet<string>): KnownIds {
  return {
    systems,
    suppliers: new Set(organisation.suppliers?.map(({ id }) => id)),
    dataClasses: new Set(organisation.dataClasses?.map(({ id }) => id)),
  };
}

/** References of one system that lead nowhere. `path` leads to the system. */
export function danglingInSystem(system: System, known: KnownIds, path: Problem["path"]): readonly Problem[] {
  return [
    ...unknownIds(system.suppliers, known.suppliers, [...path, "suppliers"], "organisation.suppliers"),
    ...unknownIds(system.dataClasses, known.dataClasses, [...path, "dataClasses"], DATA_CLASSES),
    ...(system.dataFlows ?? []).flatMap(({ dataClass }, flow) =>
      unknownId(dataClass, known.dataClasses, [...path, "dataFlows", flow, "dataClass"], DATA_CLASSES),
    ),
  ];
}

/** References of the organisation's own records that lead nowhere. */
export function danglingInOrganisation(organisation: Organisation, known: KnownIds): readonly Problem[] {
  return [...fromSuppliers(organisation, known), ...fromOrganisation(organisation, known)];
}

/** Suppliers that work for themselves by way of others. Each circle is named once, at its first supplier in the list. */
export function supplierCircles({ organisation: { suppliers = [] } }: Inventory): readonly Problem[] {
  const parents = new Map(suppliers.map(({ id, parent }) => [id, parent]));
  const seen = new Set<string>();
  return suppliers.flatMap(({ id }) => {
    const chain = new Set<string>();
    let next: string | undefined = id;
    while (next !== undefined && !chain.has(next) && !seen.has(next)) {
      chain.add(next);
      next = parents.get(next);
    }
    for (const passed of chain) seen.add(passed);
    if (next === undefined || !chain.has(next)) return [];
    const members = [...chain].slice([...chain].indexOf(next));
    const first = suppliers.findIndex((supplier) => members.includes(supplier.id));
    return [{ path: ["organisation", "suppliers", first, "parent"], message: CIRCLE }];
  });
}

const CIRCLE = "The chain of sub-processors comes back to this supplier. Correct for whom it works.";

/** Ids by the list that they stand in. */
export interface KnownIds {
  readonly systems: ReadonlySet<string>;
  readonly suppliers: ReadonlySet<string>;
  readonly dataClasses: ReadonlySet<string>;
}

function fromSuppliers({ suppliers = [] }: Organisation, known: KnownIds): readonly Problem[] {
  return suppliers.flatMap(({ parent }, index) => {
    const path = ["organisation", "suppliers", index, "parent"];
    return parent === undefined ? [] : unknownId(parent, known.suppliers, path, "organisation.suppliers");
  });
}

function fromOrganisation(organisation: Organisation, known: KnownIds): readonly Problem[] {
  const { trainings = [], measures = [], audits = [], incidents = [], policies = [] } = organisation;
  const toSystems = (list: string, key: string, references: readonly (readonly string[] | undefined)[]) =>
    references.flatMap((ids, index) => unknownIds(ids, known.systems, ["organisation", list, index, key], "systems"));
  return [
    ...toSystems(
      "trainings",
      "systems",
      trainings.map(({ systems }) => systems),
    ),
    ...toSystems(
      "measures",
      "coversSystems",
      measures.map(({ coversSystems }) => coversSystems),
    ),
    ...toSystems(
      "audits",
      "systems",
      audits.map(({ systems }) => systems),
    ),
    ...toSystems(
      "incidents",
      "systems",
      incidents.map(({ systems }) => systems),
    ),
    ...policies.flatMap(({ matrix = [] }, index) =>
      matrix.flatMap(({ system, dataClass }, row) => {
        const path = ["organisation", "policies", index, "matrix", row];
        return [
          ...unknownId(system, known.systems, [...path, "system"], "systems"),
          ...unknownId(dataClass, known.dataClasses, [...path, "dataClass"], DATA_CLASSES),
        ];
      }),
    ),
  ];
}

const DATA_CLASSES = "organisation.dataClasses";

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
  return (ids ?? []).flatMap((id, index) => unknownId(id, known, [...path, index], list));
}

function unknownId(id: string, known: ReadonlySet<string>, path: Problem["path"], list: string): readonly Problem[] {
  if (known.has(id)) return [];
  return [{ path, message: `No record in "${list}" has this id. Add the record, or correct the reference.` }];
}
