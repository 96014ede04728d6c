import { test as law } from "@fast-check/vitest";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { evaluateRule } from "../engine/evaluate.ts";
import type { Verdict } from "../engine/finding.ts";
import { readFacts } from "../engine/statement.ts";
import { catalogue } from "../facts/catalogue.ts";
import type { Facts } from "../facts/facts.generated.ts";
import { anyInventory, anySupplier } from "./any-inventory.ts";
import { factsOf } from "./facts-of.ts";
import type { Inventory, Organisation, Supplier, System } from "./inventory.ts";
import { practice } from "./practice.ts";

const anySuppliers = fc
  .tuple(anySupplier("one"), anySupplier("two"), anySupplier("three"))
  .chain((all) => fc.subarray(all));

law.prop([anyInventory()], { numRuns: 300 })(
  "only facts of the catalogue come out, each with a fitting value",
  (inventory) => {
    for (const system of inventory.systems) {
      const facts = { ...factsOf(inventory.organisation, system) };
      const consistent = { ...catalogue, contradictions: [] };
      expect(() => readFacts(consistent, facts)).not.toThrow();
      expect(Object.values(facts)).not.toContain(undefined);
    }
  },
);

law.prop([anyInventory(), fc.nat()], { numRuns: 300 })(
  "one more recorded key never removes a fact",
  (inventory, choice) => {
    const fewer = withoutOneKey(inventory, choice);
    fc.pre(fewer !== undefined);
    for (const [index, system] of inventory.systems.entries()) {
      const before = fewer?.systems[index];
      if (fewer === undefined || before === undefined) continue;
      const known = Object.keys(factsOf(fewer.organisation, before));
      expect(Object.keys(factsOf(inventory.organisation, system))).toEqual(expect.arrayContaining(known));
    }
  },
);

law.prop([anySuppliers.chain((suppliers) => fc.tuple(fc.constant(suppliers), removals))], { numRuns: 2000 })(
  "one more recorded key about a supplier never overturns what is settled about contract and transfer",
  ([suppliers, { index, path }]) => {
    const fewer = suppliers.map((supplier, at) => (at === index ? without(supplier, path) : supplier));
    for (const rule of ["gdpr/art-28.3", "gdpr/art-44"]) {
      const before = verdict(rule, fewer);
      if (before !== "unknown") expect(verdict(rule, suppliers)).toBe(before);
    }
  },
);

law.prop([anySuppliers], { numRuns: 2000 })(
  "a transfer is a gap when one supplier's does not stand, and none when each of them stands",
  (suppliers) => {
    // Nobody says that there is a transfer: then the basis is asked for together with it.
    const known = anyOf(suppliers.map(({ transfer }) => truth(transfer?.toThirdCountry)));
    const expected = anyOf(suppliers.map(lacksBasis));
    expect(verdict("gdpr/art-44", suppliers)).toBe(known === "unknown" ? "unknown" : expected);
  },
);

law.prop([anySuppliers], { numRuns: 2000 })(
  "a contract is a gap when one processor has not signed, and none when each of them has or there is none",
  (suppliers) => {
    const lacking = suppliers.map((supplier) => both(truth(supplier.processor), negated(signed(supplier))));
    const expected = anyOf(lacking);
    const known = anyOf(suppliers.map(({ processor }) => truth(processor)));
    // Nobody says that there is a processor: then the contract is asked for together with it.
    expect(verdict("gdpr/art-28.3", suppliers)).toBe(known === "unknown" ? "unknown" : expected);
  },
);

test("what no record tells stays absent", () => {
  expect(factsOf(acme, system)).toEqual({ "governance.stage": "productive" });
});

test.each<{ record: string; organisation?: Partial<Organisation>; more?: Partial<System>; facts: Facts }>([
  { record: "owner: null", more: { owner: null }, facts: { "governance.ownerNamed": false } },
  { record: "an owner", more: { owner: { name: "A" } }, facts: { "governance.ownerNamed": true } },
  { record: "no policies", organisation: { policies: [] }, facts: { "governance.policyInForce": false } },
  {
    record: "a draft policy",
    organisation: { policies: [{ id: "p", version: "1", status: "draft" }] },
    facts: { "governance.policyInForce": false },
  },
  {
    record: "a policy in force",
    organisation: { policies: [{ id: "p", version: "1", status: "in-force" }] },
    facts: { "governance.policyInForce": true },
  },
  { record: "no trainings", organisation: { trainings: [] }, facts: { "governance.literacyMeasures": false } },
  {
    record: "a training that was only planned",
    organisation: { trainings: [{ id: "t", title: "T" }] },
    facts: { "governance.literacyMeasures": false },
  },
  {
    record: "a training for everybody",
    organisation: { trainings: [{ id: "t", title: "T", heldOn: "2026-11-02" }] },
    facts: { "governance.literacyMeasures": true },
  },
  {
    record: "a training for another system",
    organisation: { trainings: [{ id: "t", title: "T", heldOn: "2026-11-02", systems: ["other"] }] },
    facts: { "governance.literacyMeasures": false },
  },
  {
    record: "no suppliers",
    more: { suppliers: [] },
    facts: { "processing.byProcessor": false, "transfer.toThirdCountry": false },
  },
  {
    record: "a works council that was told",
    organisation: { worksCouncil: { exists: true } },
    more: {
      workplace: { usedByStaff: true, canMonitorStaff: false, councilInformed: true, agreementConcluded: false },
    },
    facts: {
      "workplace.councilExists": true,
      "workplace.usedByStaff": true,
      "workplace.canMonitorStaff": false,
      "workplace.councilInformed": true,
      "workplace.agreementConcluded": false,
    },
  },
])("$record is read as facts", ({ organisation = {}, more = {}, facts }) => {
  expect(factsOf({ ...acme, ...organisation }, { ...system, ...more })).toEqual({
    "governance.stage": "productive",
    ...facts,
  });
});

test.each<{ situation: string; suppliers: readonly Supplier[]; basis: string | undefined; gap: Verdict }>([
  {
    situation: "adequacy beside standard clauses without an assessment",
    suppliers: [
      exporting("one", { basis: "adequacy" }),
      exporting("two", { basis: "standard-clauses", assessed: false }),
    ],
    basis: "standard-clauses",
    gap: "yes",
  },
  {
    situation: "a single transfer under a derogation beside standard clauses without an assessment",
    suppliers: [
      exporting("one", { basis: "derogation", occasional: true }),
      exporting("two", { basis: "standard-clauses", assessed: false, occasional: true }),
    ],
    basis: "standard-clauses",
    gap: "yes",
  },
  {
    situation: "adequacy, where nobody asked for an assessment, beside assessed clauses",
    suppliers: [
      exporting("one", { basis: "adequacy" }),
      exporting("two", { basis: "standard-clauses", assessed: true }),
    ],
    basis: "standard-clauses",
    gap: "no",
  },
  {
    situation: "adequacy beside a basis that nobody stated",
    suppliers: [exporting("one", { basis: "adequacy" }), exporting("two", {})],
    basis: undefined,
    gap: "unknown",
  },
  {
    situation: "adequacy beside a supplier about whom nobody said where it is",
    suppliers: [exporting("one", { basis: "adequacy" }), { id: "two", name: "Two", country: "US" }],
    basis: undefined,
    gap: "unknown",
  },
  {
    situation: "no basis beside adequacy",
    suppliers: [exporting("one", { basis: "adequacy" }), exporting("two", { basis: "none" })],
    basis: "none",
    gap: "yes",
  },
])("of two suppliers the weaker counts: $situation", ({ suppliers, basis, gap }) => {
  expect(
    factsOf({ ...acme, suppliers: [...suppliers] }, { ...system, suppliers: ["one", "two"] })["transfer.basis"],
  ).toBe(basis);
  expect(verdict("gdpr/art-44", suppliers)).toBe(gap);
});

test("a fact that organisation and system both state is the system's", () => {
  const organisation = { ...acme, facts: { "operator.inUnion": true } };
  const facts = { "operator.inUnion": { value: false, statedBy: "A" } };
  expect(factsOf(organisation, { ...system, facts })["operator.inUnion"]).toBe(false);
});

const acme: Organisation = { id: "acme", name: "Acme", country: "DE" };
const system: System = { id: "chat", name: "Chat", provider: "P", intendedPurpose: "Answers", status: "productive" };

const removals = fc.record({
  index: fc.nat({ max: 2 }),
  path: fc.constantFrom<readonly string[]>(
    ["processor"],
    ["contract"],
    ["transfer"],
    ["transfer", "toThirdCountry"],
    ["transfer", "basis"],
    ["transfer", "assessed"],
    ["transfer", "occasional"],
  ),
});

function exporting(id: string, transfer: NonNullable<Supplier["transfer"]>): Supplier {
  return { id, name: id, country: "US", transfer: { toThirdCountry: true, ...transfer } };
}

function verdict(rule: string, suppliers: readonly Supplier[]): Verdict | undefined {
  const names = suppliers.map(({ id }) => id);
  const facts = factsOf({ ...acme, suppliers: [...suppliers] }, { ...system, personalData: true, suppliers: names });
  return evaluateRule(practice, rule, { facts: { ...facts }, asOf: "2026-11-21" })?.verdict;
}

// The law, supplier by supplier and independent of how the facts are put together.
function lacksBasis({ transfer = {} }: Supplier): Verdict {
  const { toThirdCountry, basis, assessed, occasional } = transfer;
  const carried: Readonly<Record<string, Verdict>> = {
    adequacy: "yes",
    "data-privacy-framework": "yes",
    "standard-clauses": truth(assessed),
    "binding-corporate-rules": truth(assessed),
    derogation: truth(occasional),
    none: "no",
  };
  return both(truth(toThirdCountry), negated(carried[basis ?? ""] ?? "unknown"));
}

function signed({ contract }: Supplier): Verdict {
  return contract === undefined ? "unknown" : truth(contract.status === "signed");
}

function truth(value: boolean | undefined): Verdict {
  return value === undefined ? "unknown" : value ? "yes" : "no";
}

function negated(value: Verdict): Verdict {
  return value === "unknown" ? "unknown" : value === "yes" ? "no" : "yes";
}

function both(one: Verdict, other: Verdict): Verdict {
  if (one === "no" || other === "no") return "no";
  return one === "yes" && other === "yes" ? "yes" : "unknown";
}

function anyOf(values: readonly Verdict[]): Verdict {
  if (values.includes("yes")) return "yes";
  return values.includes("unknown") ? "unknown" : "no";
}

/** The inventory without one optional key of its records; nothing when there is none. */
function withoutOneKey({ organisation, systems, schema }: Inventory, choice: number): Inventory | undefined {
  const { suppliers = [] } = organisation;
  const places: readonly (() => Inventory)[] = [
    ...keysOf(organisation, ["id", "name", "country", "dataClasses", "suppliers"]).map((path) => () => ({
      schema,
      organisation: without(organisation, path),
      systems,
    })),
    ...suppliers.flatMap((supplier, index) =>
      keysOf(supplier, ["id", "name", "country"]).map((path) => () => ({
        schema,
        organisation: { ...organisation, suppliers: suppliers.with(index, without(supplier, path)) },
        systems,
      })),
    ),
    ...systems.flatMap((one, index) =>
      keysOf(one, ["id", "name", "provider", "intendedPurpose", "status"]).map((path) => () => ({
        schema,
        organisation,
        systems: systems.with(index, without(one, path)),
      })),
    ),
  ];
  return places[choice % Math.max(places.length, 1)]?.();
}

/** The keys of a record and of the groups in it, as paths. */
function keysOf(record: object, required: readonly string[]): readonly (readonly string[])[] {
  return Object.entries(record).flatMap(([key, value]) => {
    const inner =
      typeof value === "object" && value !== null && !Array.isArray(value) ? keysOf(value, ["status", "exists"]) : [];
    return [...(required.includes(key) ? [] : [[key]]), ...inner.map((path) => [key, ...path])];
  });
}

function without<Value extends object>(record: Value, [key, ...rest]: readonly string[]): Value {
  const copy = structuredClone(record);
  if (key === undefined) return copy;
  if (rest.length === 0) Reflect.deleteProperty(copy, key);
  const inner: unknown = Reflect.get(copy, key);
  if (rest.length > 0 && typeof inner === "object" && inner !== null) Reflect.set(copy, key, without(inner, rest));
  return copy;
}
