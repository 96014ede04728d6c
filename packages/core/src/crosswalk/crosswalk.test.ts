import { test as law } from "@fast-check/vitest";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkInventory } from "../governance/check-inventory.ts";
import { coverageOf, mappingsOf, type Provision, type RecordedMeasure } from "./crosswalk.ts";
import { frameworks } from "./framework.ts";
import { safeguardIds, safeguards } from "./safeguard.ts";
import { topicIds, topics } from "./topic.ts";

const everyProvision: readonly Provision[] = frameworks.flatMap(({ id, provisions }) =>
  provisions.map((provision) => ({ framework: id, provision })),
);
const anyProvision = fc.constantFrom(...everyProvision);
const anyFramework = fc.constantFrom(...frameworks.map(({ id }) => id));
const anyMeasure: fc.Arbitrary<RecordedMeasure> = fc.record(
  {
    id: fc.stringMatching(/^[a-z]{1,8}$/),
    topics: fc.subarray(topics.map(({ id }) => id)),
    safeguards: fc.subarray(safeguards.map(({ id }) => id)),
    provision: anyProvision,
  },
  { requiredKeys: ["id"] },
);
const anyMeasures = fc.array(anyMeasure, { maxLength: 4 });

test("what maps to a provision is mapped to by it, through the same topics", () => {
  for (const asked of everyProvision) {
    for (const { topics: through, ...other } of mappingsOf(asked).provisions) {
      expect(mappingsOf(other).provisions).toContainEqual({ ...asked, topics: through });
    }
  }
});

test("a provision maps to other frameworks only, to each provision once, and through its own topics", () => {
  for (const asked of everyProvision) {
    const { provisions, topics: own } = mappingsOf(asked);
    expect(provisions.map(({ framework }) => framework)).not.toContain(asked.framework);
    expect(new Set(provisions.map(({ framework, provision }) => `${framework} ${provision}`)).size).toBe(
      provisions.length,
    );
    for (const { topics: through } of provisions) {
      expect(through).not.toHaveLength(0);
      expect(own).toEqual(expect.arrayContaining([...through]));
    }
  }
});

test("every answer says that it is our own mapping at the level of ideas", () => {
  const label = { origin: "own mapping", status: "idea" };
  expect(mappingsOf({ framework: "gdpr", provision: "Art. 33" })).toMatchObject(label);
  expect(coverageOf([], "gdpr")).toMatchObject(label);
});

law.prop([anyMeasures, anyFramework])(
  "a coverage survives JSON and lists the framework in its order",
  (measures, id) => {
    const coverage = coverageOf(measures, id);
    expect(JSON.parse(JSON.stringify(coverage))).toEqual(coverage);
    expect(coverage.provisions.map(({ provision }) => provision)).toEqual(
      frameworks.find((framework) => framework.id === id)?.provisions,
    );
  },
);

law.prop([anyMeasures, anyFramework])("a state says whether there are measures, and never more", (measures, id) => {
  for (const { state, measures: counted } of coverageOf(measures, id).provisions) {
    expect(state === "measures-recorded").toBe(counted.length > 0);
    expect(["measures-recorded", "none-recorded", "not-mapped"]).toContain(state);
  }
});

law.prop([anyMeasures, anyMeasure, anyFramework])("one more measure takes nothing away", (measures, more, id) => {
  const before = coverageOf(measures, id).provisions;
  const after = coverageOf([...measures, more], id).provisions;
  for (const [index, { measures: counted }] of before.entries()) {
    expect(after[index]?.measures.slice(0, counted.length)).toEqual(counted);
  }
});

law.prop([anyProvision, anyFramework])(
  "a measure that names a provision counts where the provision maps to, and nowhere else",
  (provision, id) => {
    const { provisions } = coverageOf([{ id: "one", provision }], id);
    const counted = provisions.filter(({ measures }) => measures.length > 0).map((covered) => covered.provision);
    const mapped = mappingsOf(provision).provisions.filter(({ framework }) => framework === id);
    const own = provision.framework === id ? [provision.provision] : [];
    const viaCatalogue = safeguards
      .map(({ provisions: lists }): Partial<Record<string, readonly string[]>> => lists)
      .filter((lists) => provision.framework !== id && lists[provision.framework]?.includes(provision.provision))
      .flatMap((lists) => lists[id] ?? []);
    expect(new Set(counted)).toEqual(new Set([...own, ...mapped.map((one) => one.provision), ...viaCatalogue]));
  },
);

test.each([
  {
    situation: "Art. 12 AI Act on logs",
    asked: { framework: "ai-act", provision: "Art. 12" },
    topics: ["logs"],
    mapped: [
      "gdpr Art. 5",
      "gdpr Art. 32",
      "bsig § 30(2) no. 2",
      "bsig § 30(2) no. 6",
      "iso-42001 A.6.2.8",
      "iso-27001 8.15",
      "iso-27001 8.16",
      "nist-ai-rmf MEASURE",
    ],
  },
  {
    situation: "no. 7 of § 30(2) BSIG on training",
    asked: { framework: "bsig", provision: "§ 30(2) no. 7" },
    topics: ["literacy"],
    mapped: [
      "ai-act Art. 4",
      "ai-act Art. 26(2)",
      "gdpr Art. 32(4)",
      "gdpr Art. 39",
      "iso-42001 A.4.6",
      "iso-27001 6.3",
      "nist-ai-rmf GOVERN",
    ],
  },
  {
    situation: "a control that no topic names",
    asked: { framework: "iso-27001", provision: "7.4" },
    topics: [],
    mapped: [],
  },
] as const)("$situation maps to what stands in its row", ({ asked, topics: through, mapped }) => {
  const found = mappingsOf(asked);
  expect(found.topics).toEqual(through);
  expect(found.provisions.map(({ framework, provision }) => `${framework} ${provision}`)).toEqual(mapped);
});

test("a provision under two topics says both", () => {
  const { provisions } = mappingsOf({ framework: "gdpr", provision: "Art. 35" });
  expect(provisions).toContainEqual({
    framework: "nist-ai-rmf",
    provision: "MAP",
    topics: ["risk-class", "impact-on-persons"],
  });
});

test.each<{
  readonly measure: Omit<RecordedMeasure, "id">;
  readonly framework: Provision["framework"];
  readonly counts: readonly string[];
}>([
  { measure: { topics: ["incidents"] }, framework: "gdpr", counts: ["Art. 33 incidents", "Art. 34 incidents"] },
  { measure: { topics: ["prohibited-use"] }, framework: "bsig", counts: [] },
  { measure: { safeguards: ["TOM-10"] }, framework: "gdpr", counts: ["Art. 32(1)(a) TOM-10"] },
  { measure: { safeguards: ["TOM-10"] }, framework: "ai-act", counts: [] },
  {
    measure: { topics: ["deletion"], safeguards: ["TOM-13"] },
    framework: "bsig",
    counts: ["§ 30(2) no. 9 deletion TOM-13"],
  },
  {
    measure: { provision: { framework: "iso-27001", provision: "8.15" } },
    framework: "ai-act",
    counts: ["Art. 12 logs", "Art. 19 logs", "Art. 26(6) logs"],
  },
  { measure: { provision: { framework: "iso-27001", provision: "8.15" } }, framework: "iso-27001", counts: ["8.15 "] },
  { measure: { provision: { framework: "iso-27001", provision: "7.4" } }, framework: "iso-27001", counts: ["7.4 "] },
  {
    measure: { provision: { framework: "iso-42001", provision: "clause 5" } },
    framework: "iso-27001",
    counts: ["clause 5 management-duty"],
  },
  { measure: {}, framework: "bsig", counts: [] },
])("$measure counts in $framework for $counts", ({ measure, framework, counts }) => {
  const { provisions } = coverageOf([{ id: "one", ...measure }], framework);
  const counted = provisions.flatMap(({ provision, measures }) =>
    measures.map(({ through }) => `${provision} ${through.join(" ")}`),
  );
  expect(counted).toEqual(counts);
});

test("what no topic and no safeguard names is told apart from what nobody has done", () => {
  const { provisions } = coverageOf([], "iso-27001");
  const stateOf = (id: string) => provisions.find(({ provision }) => provision === id)?.state;
  // A topic names 5.9, the catalogue alone names 7.4, nothing names 5.3.
  expect([stateOf("5.9"), stateOf("7.4"), stateOf("5.3")]).toEqual(["none-recorded", "none-recorded", "not-mapped"]);
});

const unknown = "the-secret-name";
test.each([
  // @ts-expect-error: no such topic
  { what: "a topic", call: () => coverageOf([{ id: "one", topics: [unknown] }], "gdpr") },
  // @ts-expect-error: no such safeguard
  { what: "a safeguard", call: () => coverageOf([{ id: "one", safeguards: [unknown] }], "gdpr") },
  {
    what: "a provision of a measure",
    call: () => coverageOf([{ id: "one", provision: { framework: "gdpr", provision: unknown } }], "bsig"),
  },
  { what: "a provision", call: () => mappingsOf({ framework: "gdpr", provision: unknown }) },
  { what: "a provision of another framework", call: () => mappingsOf({ framework: "gdpr", provision: "A.4.6" }) },
  // @ts-expect-error: no such framework
  { what: "a framework", call: () => coverageOf([], unknown) },
  // @ts-expect-error: no such framework
  { what: "the framework of a provision", call: () => mappingsOf({ framework: unknown, provision: "Art. 4" }) },
])("$what that does not exist is refused, and not repeated", ({ call }) => {
  expect(call).toThrow(
    expect.objectContaining({ code: "unknown-reference", message: expect.not.stringContaining(unknown) }),
  );
});

test("the measures of an inventory count wherever their subject comes up, as they stand there", () => {
  const { inventory } = checkInventory({
    schema: "kiregel.inventory/1",
    organisation: {
      id: "acme",
      name: "Acme",
      country: "DE",
      measures: [
        {
          id: "log",
          title: "Prompt log",
          kind: "logging",
          implementedOn: "2026-01-01",
          topics: ["logs"],
          safeguards: ["TOM-5"],
        },
        { id: "lock", title: "Locked rooms", kind: "other" },
      ],
    },
    systems: [],
  });
  const measures = inventory?.organisation.measures ?? [];
  const named = frameworks.map(({ id }) =>
    coverageOf(measures, id).provisions.flatMap((one) => one.measures.map((measure) => measure.id)),
  );
  expect(named.every((ids) => ids.includes("log") && !ids.includes("lock"))).toBe(true);
});

test("the ids that a measure can name are those of the tables", () => {
  expect(topics.map(({ id }) => id)).toEqual([...topicIds]);
  expect(safeguards.map(({ id }) => id)).toEqual([...safeguardIds]);
});
