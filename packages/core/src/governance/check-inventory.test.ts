import { test as law } from "@fast-check/vitest";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyInventory } from "./any-inventory.ts";
import { checkInventory } from "./check-inventory.ts";

const system = { id: "chat", name: "Chat", provider: "P", intendedPurpose: "Answers", status: "pilot" };
const organisation = { id: "acme", name: "Acme", country: "DE" };
const valid = { schema: "kiregel.inventory/1", organisation, systems: [system] };

/** What was found, and what would be right, by the place of the mistake. */
const mistakes: readonly { what: string; value: unknown; at: string; message: string }[] = [
  { what: "nothing at all", value: undefined, at: "", message: "Expected a group of keys; found nothing." },
  { what: "an empty file", value: null, at: "", message: "Expected a group of keys; found an empty value." },
  { what: "a list", value: [valid], at: "", message: "Expected a group of keys; found a list." },
  {
    what: "no schema",
    value: { organisation, systems: [] },
    at: "schema",
    message: 'Expected "kiregel.inventory/1"; found nothing.',
  },
  {
    what: "another schema",
    value: { ...valid, schema: "kiregel.inventory/2" },
    at: "schema",
    message: 'Expected "kiregel.inventory/1"; found another text.',
  },
  {
    what: "no systems",
    value: { ...valid, systems: undefined },
    at: "systems",
    message: "Expected a list; found nothing.",
  },
  {
    what: "one system without a list",
    value: { ...valid, systems: system },
    at: "systems",
    message: "Expected a list; found a group of keys.",
  },
  {
    what: "a number for a text",
    value: inSystem({ version: 11 }),
    at: "systems.0.version",
    message: "Expected a text; found a number. Put it in quotes.",
  },
  {
    what: "a truth value for a text",
    value: inSystem({ department: true }),
    at: "systems.0.department",
    message: "Expected a text; found a yes-or-no value. Put it in quotes.",
  },
  {
    what: "an empty text",
    value: inSystem({ name: "" }),
    at: "systems.0.name",
    message: "Expected a text; found an empty one.",
  },
  {
    what: "blanks for a text",
    value: inSystem({ name: "  " }),
    at: "systems.0.name",
    message: "Expected a text; found an empty one.",
  },
  {
    what: "a key without a value",
    value: inSystem({ hosting: null }),
    at: "systems.0.hosting",
    message: "Expected a text; found an empty value.",
  },
  {
    what: "a text that is too long",
    value: inSystem({ remark: "x".repeat(20_001) }),
    at: "systems.0.remark",
    message: "Expected a text of at most 20000 characters; found more.",
  },
  {
    what: "yes for true",
    value: inSystem({ personalData: "yes" }),
    at: "systems.0.personalData",
    message: "Expected true or false; found a text. Write it without quotes.",
  },
  {
    what: "half a person",
    value: inOrganisation({ staff: 2.5 }),
    at: "organisation.staff",
    message: "Expected a whole number; found another number.",
  },
  {
    what: "fewer than nobody",
    value: inOrganisation({ staff: -1 }),
    at: "organisation.staff",
    message: "Expected 0 or more; found less.",
  },
  {
    what: "a day that does not exist",
    value: inSystem({ since: "2026-02-30" }),
    at: "systems.0.since",
    message: "Expected a day that exists, written YYYY-MM-DD; found a day that does not exist.",
  },
  {
    what: "a German day",
    value: inSystem({ nextReview: "30.01.2027" }),
    at: "systems.0.nextReview",
    message: "Expected a day that exists, written YYYY-MM-DD; found a text of another form.",
  },
  {
    what: "an id with capitals",
    value: inSystem({ id: "Chat Bot" }),
    at: "systems.0.id",
    message: "Expected an id of at most 64 lower-case letters, digits and hyphens; found another text.",
  },
  {
    what: "a country in full",
    value: inOrganisation({ country: "Deutschland" }),
    at: "organisation.country",
    message: "Expected a country code of two capital letters, such as DE; found another text.",
  },
  {
    what: "a status of our own",
    value: inSystem({ status: "live" }),
    at: "systems.0.status",
    message: 'Expected "idea" or "pilot" or "productive" or "stopped"; found another text.',
  },
  {
    what: "a link without https",
    value: inSystem({ notice: { channel: "web", privacyLink: "http://example.org" } }),
    at: "systems.0.notice.privacyLink",
    message: "Expected an address that begins with https://; found another text.",
  },
  {
    what: "a name for a person",
    value: inSystem({ owner: "Erika" }),
    at: "systems.0.owner",
    message: "Expected a group of keys; found a text.",
  },
  {
    what: "a person without a name",
    value: inSystem({ owner: { function: "CEO" } }),
    at: "systems.0.owner.name",
    message: "Expected a text; found nothing.",
  },
  {
    what: "an unknown key",
    value: { ...valid, sytems: [] },
    at: "sytems",
    message: 'There is no key "sytems" here. Did you mean "systems"?',
  },
  {
    what: "an unknown key in a record",
    value: inSystem({ owner: { name: "A", nickname: "B", phone: "C" } }),
    at: "systems.0.owner.phone",
    message: 'There is no key "phone" here. Possible keys: name, function, organisation, contact.',
  },
  {
    what: "an unknown key in a list",
    value: inOrganisation({ suppliers: [{ id: "a", name: "A", country: "DE", proccessor: true }] }),
    at: "organisation.suppliers.0.proccessor",
    message: 'There is no key "proccessor" here. Did you mean "processor"?',
  },
  {
    what: "a key that is no word",
    value: { ...valid, "erika@example.org": 1 },
    at: "erika@example.org",
    message: "There is no key a name of 17 characters here. Possible keys: schema, organisation, systems.",
  },
  {
    what: "a misspelt fact",
    value: inSystem({ facts: { "operator.use": true } }),
    at: "systems.0.facts.operator.use",
    message: 'No rule reads the fact "operator.use". Did you mean "operator.uses"?',
  },
  {
    what: "a fact from nowhere",
    value: inSystem({ facts: { favouriteColour: "blue" } }),
    at: "systems.0.facts.favouriteColour",
    message: 'No rule reads the fact "favouriteColour". Remove it, or correct its spelling.',
  },
  {
    what: "a recorded fact stated by hand",
    value: inSystem({ facts: { "processing.contractSigned": true } }),
    at: "systems.0.facts.processing.contractSigned",
    message:
      'No rule reads the fact "processing.contractSigned" from here. It is read from the records: status, owner, ' +
      "suppliers, policies, trainings, workplace. State it there.",
  },
  {
    what: "a yes-no fact with a text",
    value: inSystem({ facts: { "operator.uses": "yes" } }),
    at: "systems.0.facts.operator.uses",
    message: 'Expected true or false, or "undecided"; found a text.',
  },
  {
    what: "an option that does not exist",
    value: inSystem({ facts: { "employment.beneficiary": "boss" } }),
    at: "systems.0.facts.employment.beneficiary",
    message: 'Expected one of: employer, candidate-or-worker, or "undecided"; found another text.',
  },
  {
    what: "one option without a list",
    value: inSystem({ facts: { "content.generates": "text" } }),
    at: "systems.0.facts.content.generates",
    message: 'Expected a list of any of: text, image, audio, video, or "undecided"; found another text.',
  },
  {
    what: "a list with an option that does not exist",
    value: inSystem({ facts: { "content.generates": ["text", "smell"] } }),
    at: "systems.0.facts.content.generates",
    message: 'Expected a list of any of: text, image, audio, video, or "undecided"; found a list.',
  },
  {
    what: "a fact with a day that does not exist",
    value: inSystem({ facts: { "market.placedOn": "2026-13-01" } }),
    at: "systems.0.facts.market.placedOn",
    message: "Expected a day that exists, written YYYY-MM-DD; found a day that does not exist.",
  },
  {
    what: "a wrong value with who stated it",
    value: inSystem({ facts: { "operator.uses": { value: 1, statedBy: "A" } } }),
    at: "systems.0.facts.operator.uses.value",
    message: 'Expected true or false, or "undecided"; found a number.',
  },
  {
    what: "an unknown key beside who stated it",
    value: inSystem({ facts: { "operator.uses": { value: true, statedAt: "A" } } }),
    at: "systems.0.facts.operator.uses.statedAt",
    message: 'There is no key "statedAt" here. Did you mean "statedBy"?',
  },
  {
    what: "a wrong day beside who stated it",
    value: inSystem({ facts: { "operator.uses": { value: true, statedOn: "yesterday" } } }),
    at: "systems.0.facts.operator.uses.statedOn",
    message: "Expected a day that exists, written YYYY-MM-DD; found a text of another form.",
  },
  {
    what: "two systems with one id",
    value: { ...valid, systems: [system, system] },
    at: "systems.1.id",
    message: "This id stands in the list twice. Give each record an id of its own.",
  },
  {
    what: "a supplier who is nowhere",
    value: inSystem({ suppliers: ["nobody"] }),
    at: "systems.0.suppliers.0",
    message: 'No record in "organisation.suppliers" has this id. Add the record, or correct the reference.',
  },
  {
    what: "a data class that is nowhere",
    value: inSystem({ dataClasses: ["secret"] }),
    at: "systems.0.dataClasses.0",
    message: 'No record in "organisation.dataClasses" has this id. Add the record, or correct the reference.',
  },
  {
    what: "a training for a system that is nowhere",
    value: inOrganisation({ trainings: [{ id: "t", title: "T", systems: ["chat", "gone"] }] }),
    at: "organisation.trainings.0.systems.1",
    message: 'No record in "systems" has this id. Add the record, or correct the reference.',
  },
  {
    what: "a matrix about a system that is nowhere",
    value: inPolicy([{ system: "gone", dataClass: "open", decision: "ask" }]),
    at: "organisation.policies.0.matrix.0.system",
    message: 'No record in "systems" has this id. Add the record, or correct the reference.',
  },
  {
    what: "a matrix about a data class that is nowhere",
    value: inPolicy([{ system: "chat", dataClass: "gone", decision: "ask" }]),
    at: "organisation.policies.0.matrix.0.dataClass",
    message: 'No record in "organisation.dataClasses" has this id. Add the record, or correct the reference.',
  },
  {
    what: "a matrix with two answers to one question",
    value: inPolicy([
      { system: "chat", dataClass: "open", decision: "ask" },
      { system: "chat", dataClass: "open", decision: "allowed" },
    ]),
    at: "organisation.policies.0.matrix.1",
    message: "The matrix says something about this data class in this system twice. Keep one of the two.",
  },
  {
    what: "two audits with one id",
    value: inOrganisation({
      audits: [
        { id: "a", kind: "audit" },
        { id: "a", kind: "review" },
      ],
    }),
    at: "organisation.audits.1.id",
    message: "This id stands in the list twice. Give each record an id of its own.",
  },
  {
    what: "two measures with one id",
    value: inOrganisation({
      measures: [
        { id: "m", title: "M", kind: "backup" },
        { id: "m", title: "N", kind: "access" },
      ],
    }),
    at: "organisation.measures.1.id",
    message: "This id stands in the list twice. Give each record an id of its own.",
  },
  {
    what: "two incidents with one id",
    value: inOrganisation({ incidents: [{ id: "i" }, { id: "i" }] }),
    at: "organisation.incidents.1.id",
    message: "This id stands in the list twice. Give each record an id of its own.",
  },
  ...["measures", "audits", "incidents"].map((list) => {
    const key = list === "measures" ? "coversSystems" : "systems";
    const record = { id: "x", ...(list === "measures" ? { title: "M", kind: "backup" } : {}) };
    const kind = list === "audits" ? { kind: "audit" } : {};
    return {
      what: `a system that is nowhere among the ${list}`,
      value: inOrganisation({ [list]: [{ ...record, ...kind, [key]: ["chat", "gone"] }] }),
      at: `organisation.${list}.0.${key}.1`,
      message: 'No record in "systems" has this id. Add the record, or correct the reference.',
    };
  }),
  {
    what: "a data flow of a class that is nowhere",
    value: inSystem({ dataFlows: [{ from: "mail", to: "chat", dataClass: "gone" }] }),
    at: "systems.0.dataFlows.0.dataClass",
    message: 'No record in "organisation.dataClasses" has this id. Add the record, or correct the reference.',
  },
  {
    what: "a sub-processor of nobody",
    value: inOrganisation({ suppliers: [{ id: "a", name: "A", country: "DE", parent: "gone" }] }),
    at: "organisation.suppliers.0.parent",
    message: 'No record in "organisation.suppliers" has this id. Add the record, or correct the reference.',
  },
  {
    what: "a sub-processor of itself",
    value: inOrganisation({ suppliers: [{ id: "a", name: "A", country: "DE", parent: "a" }] }),
    at: "organisation.suppliers.0.parent",
    message: "The chain of sub-processors comes back to this supplier. Correct for whom it works.",
  },
  {
    what: "sub-processors in a circle, with one that leads into it",
    value: inOrganisation({
      suppliers: [
        { id: "in", name: "I", country: "DE", parent: "c" },
        { id: "a", name: "A", country: "DE", parent: "c" },
        { id: "b", name: "B", country: "DE", parent: "a" },
        { id: "c", name: "C", country: "DE", parent: "b" },
        { id: "free", name: "F", country: "DE" },
        { id: "sub", name: "S", country: "DE", parent: "free" },
      ],
    }),
    at: "organisation.suppliers.1.parent",
    message: "The chain of sub-processors comes back to this supplier. Correct for whom it works.",
  },
  {
    what: "a moment without a time zone",
    value: inOrganisation({ incidents: [{ id: "i", becameAwareAt: "2026-11-20T17:20:00" }] }),
    at: "organisation.incidents.0.becameAwareAt",
    message: "Expected a moment with its time zone, such as 2026-11-21T17:20:00+01:00; found another text.",
  },
  {
    what: "a practice that nobody knows",
    value: inSystem({ practices: ["coffee"] }),
    at: "systems.0.practices.0",
    message:
      'Expected "process-adapted" or "staff-heard" or "origin-known" or "output-rights-checked" or "content-reviewed" ' +
      'or "effects-documented" or "customers-told"; found another text.',
  },
  {
    what: "a fact about the management stated by hand",
    value: inSystem({ facts: { "management.dataNamed": true } }),
    at: "systems.0.facts.management.dataNamed",
    message:
      'No rule reads the fact "management.dataNamed" from here. It is read from the records: status, owner, ' +
      "suppliers, policies, trainings, workplace. State it there.",
  },
  {
    what: "an option that a fact of the practice does not have",
    value: inSystem({ facts: { "impact.state": "half" } }),
    at: "systems.0.facts.impact.state",
    message: 'Expected one of: done, covered, outdated, in-progress, none, or "undecided"; found another text.',
  },
];

test.each(mistakes)(
  "$what is named with its place, what was found and what would be right",
  ({ value, at, message }) => {
    const found = checkInventory(value).problems.map(({ path, message: said }) => ({
      at: path.join("."),
      message: said,
    }));
    expect(found).toContainEqual({ at, message });
  },
);

test("one mistake is one problem", () => {
  const twoMistakes = "an unknown key in a record";
  for (const { what, value } of mistakes) {
    expect(checkInventory(value).problems, what).toHaveLength(what === twoMistakes ? 2 : 1);
  }
});

test("all mistakes are named at once", () => {
  const value = {
    schema: "kiregel.inventory/1",
    organisation: { id: "ACME", name: 5, land: "DE" },
    systems: [{ ...system, status: "live", facts: { "operator.usse": true } }, null],
  };
  expect(
    checkInventory(value)
      .problems.map(({ path }) => path.join("."))
      .sort(),
  ).toEqual([
    "organisation.country",
    "organisation.id",
    "organisation.land",
    "organisation.name",
    "systems.0.facts.operator.usse",
    "systems.0.status",
    "systems.1",
  ]);
});

describe("hostile values", () => {
  test.each(["organisation", "systems.0", "organisation.suppliers.0"])("__proto__ in %s is an unknown key", (place) => {
    const supplier = '{"id":"a","name":"A","country":"DE"}';
    const json = JSON.stringify(inOrganisation({ suppliers: [JSON.parse(supplier)] }));
    const start = {
      organisation: '"organisation":{',
      "systems.0": '"systems":[{',
      "organisation.suppliers.0": '"suppliers":[{',
    };
    const text = Object.entries(start).find(([name]) => name === place)?.[1] ?? "";
    const value: unknown = JSON.parse(json.replace(text, `${text}"__proto__":{"name":"Eve"},`));
    expect(checkInventory(value).problems).toEqual([
      {
        path: [...steps(place), "__proto__"],
        message: expect.stringContaining("There is no key a name of 9 characters"),
      },
    ]);
  });

  test("keys that every object has from its prototype do not count as stated", () => {
    const inherited: unknown = Object.create(valid);
    expect(checkInventory(inherited).inventory?.systems ?? []).not.toContain(undefined);
    expect(checkInventory(inSystem({ constructor: 1, toString: 2 })).problems.map(({ path }) => path.at(-1))).toEqual([
      "constructor",
      "toString",
    ]);
  });

  test("a getter that throws is a problem and not an exception, and what it threw is not told", () => {
    const trap = {
      ...valid,
      get organisation(): never {
        throw new Error("SECRET");
      },
    };
    expect(checkInventory(trap).problems).toEqual([
      { path: [], message: "This value cannot be read. Pass plain data, as JSON.parse returns it." },
    ]);
  });

  test("a getter that answers differently each time cannot change the inventory afterwards", () => {
    let asked = 0;
    const shifty = {
      ...system,
      get name() {
        asked += 1;
        return asked === 1 ? "Chat" : 5;
      },
    };
    const { inventory } = checkInventory({ ...valid, systems: [shifty] });
    expect([inventory?.systems[0]?.name, inventory?.systems[0]?.name]).toEqual(["Chat", "Chat"]);
  });

  test("a hundred thousand wrong systems are a hundred thousand problems", () => {
    const systems = Array.from({ length: 100_000 }, () => 1);
    expect(checkInventory({ ...valid, systems }).problems).toHaveLength(100_000);
  });

  test("values nested a hundred thousand deep are refused like any other", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    expect(checkInventory(inSystem({ name: deep })).problems).toEqual([
      { path: ["systems", 0, "name"], message: "Expected a text; found a list." },
    ]);
    expect(checkInventory(inSystem({ extra: deep })).problems).toHaveLength(1);
    expect(checkInventory(deep).problems).toHaveLength(1);
  });

  law.prop([
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true, withNullPrototype: true }),
  ])("any value at all is answered", (value) => {
    for (const tried of [
      value,
      { ...valid, systems: value },
      inOrganisation({ facts: value }),
      inSystem({ owner: value }),
    ]) {
      const { inventory, problems } = checkInventory(tried);
      expect(inventory === undefined).toBe(problems.length > 0);
    }
  });
});

const MARKER = "Xq7Erika";

law.prop([anyInventory(), fc.nat(), fc.constantFrom("value", "key"), fc.nat({ max: 3 })], { numRuns: 300 })(
  "no message repeats a value, or a key that does not look like one",
  (inventory, choice, kind, shape) => {
    const broken = structuredClone(inventory);
    const places = groupsIn(broken);
    const place = places[choice % places.length];
    const keys = Object.keys(place ?? {});
    const key = kind === "key" ? `${MARKER} Muster` : (keys[choice % Math.max(keys.length, 1)] ?? "name");
    if (place !== undefined)
      Reflect.set(place, key, [MARKER, [MARKER], { [`${MARKER} x`]: MARKER }, `${MARKER}\n`][shape]);
    const { problems } = checkInventory(broken);
    expect(problems.map(({ message }) => message).join("\n")).not.toContain(MARKER);
  },
);

function inSystem(more: object): object {
  return { ...valid, systems: [{ ...system, ...more }] };
}

function inOrganisation(more: object): object {
  return { ...valid, organisation: { ...organisation, ...more } };
}

function inPolicy(matrix: readonly object[]): object {
  const dataClasses = [{ id: "open", name: { de: "Offen", en: "Open" } }];
  return inOrganisation({ dataClasses, policies: [{ id: "p", version: "1", status: "draft", matrix }] });
}

function steps(place: string): readonly (string | number)[] {
  return place.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** Every object and list in a value. */
function groupsIn(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(groupsIn)];
}

test("facts that contradict one another are named with their place, and no inventory comes out", () => {
  const { inventory, problems } = checkInventory({
    schema: "kiregel.inventory/1",
    organisation: { id: "acme", name: "Acme", country: "DE", facts: {} },
    systems: [
      {
        id: "gate",
        name: "Gate",
        provider: "Acme",
        intendedPurpose: "Opens the gate",
        status: "pilot",
        facts: { "biometrics.verifiesOnly": true, "biometrics.identifiesRemotely": true },
      },
    ],
  });
  expect(inventory).toBeUndefined();
  expect(problems).toEqual([
    {
      path: ["systems", 0, "facts", "biometrics.verifiesOnly"],
      message:
        "These facts cannot be true at once: biometrics.verifiesOnly, biometrics.identifiesRemotely. Correct one of them.",
    },
  ]);
});
