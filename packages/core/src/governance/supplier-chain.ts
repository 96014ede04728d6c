import type { Organisation, Supplier, System } from "./inventory.ts";

/** The suppliers behind a system: those we deal with ourselves, and all of them with their sub-processors. */
export interface SupplierChain {
  readonly direct: readonly Supplier[];
  readonly all: readonly Supplier[];
}

/**
 * The suppliers of a system; nothing when it does not say which. A sub-processor brings in the supplier that it works
 * for, and a supplier its sub-processors. Records that run in a circle end where they began.
 */
export function supplierChain({ suppliers = [] }: Organisation, system: System): SupplierChain | undefined {
  if (system.suppliers === undefined) return undefined;
  const named = new Set(system.suppliers);
  grow(named, () => suppliers.flatMap(({ id, parent }) => (parent !== undefined && named.has(id) ? [parent] : [])));
  grow(named, () => suppliers.flatMap(({ id, parent }) => (parent !== undefined && named.has(parent) ? [id] : [])));
  const all = suppliers.filter(({ id }) => named.has(id));
  const ids = new Set(all.map(({ id }) => id));
  const direct = all.filter(({ parent }) => parent === undefined || !ids.has(parent));
  return { direct: direct.length === 0 ? all : direct, all };
}

/** Adds what follows from a set until nothing new follows. */
function grow(set: Set<string>, following: () => readonly string[]): void {
  let size = -1;
  while (size !== set.size) {
    size = set.size;
    for (const id of following()) set.add(id);
  }
}
