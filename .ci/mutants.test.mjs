import { describe, expect, test } from "vitest";
import { changesOf } from "./condition-changes.mjs";
import { mutantsOf } from "./mutants.mjs";

const context = { optionsOf: () => ["red", "green", "blue"] };
const a = { fact: "a", is: true };
const b = { fact: "b", is: true };

describe("the single changes of a condition", () => {
  test.each([
    { condition: a, changed: [{ fact: "a", is: false }] },
    { condition: { not: a }, changed: [a] },
    { condition: { rule: "x" }, changed: [{ not: { rule: "x" } }] },
    { condition: { all: [a] }, changed: [{ all: [] }, { all: [{ fact: "a", is: false }] }] },
    {
      condition: { all: [a, { rule: "x" }] },
      changed: [
        { any: [a, { rule: "x" }] },
        { all: [{ rule: "x" }] },
        { all: [a] },
        { all: [{ fact: "a", is: false }, { rule: "x" }] },
        { all: [a, { not: { rule: "x" } }] },
      ],
    },
    {
      condition: { any: [a, b] },
      changed: [
        { all: [a, b] },
        { any: [b] },
        { any: [a] },
        { any: [{ fact: "a", is: false }, b] },
        { any: [a, { fact: "b", is: false }] },
      ],
    },
    {
      condition: { fact: "c", is: "blue" },
      changed: [{ not: { fact: "c", is: "blue" } }, { fact: "c", is: "red" }],
    },
    { condition: { fact: "c", includes: ["red"] }, changed: [{ not: { fact: "c", includes: ["red"] } }] },
    {
      condition: { fact: "c", includes: ["red", "blue"] },
      changed: [
        { not: { fact: "c", includes: ["red", "blue"] } },
        { fact: "c", includes: ["blue"] },
        { fact: "c", includes: ["red"] },
      ],
    },
    {
      condition: { fact: "n", atLeast: 5 },
      changed: [
        { not: { fact: "n", atLeast: 5 } },
        { fact: "n", moreThan: 5 },
        { fact: "n", atLeast: 4 },
        { fact: "n", atLeast: 6 },
      ],
    },
    {
      condition: { fact: "n", moreThan: 1e25 },
      changed: [
        { not: { fact: "n", moreThan: 1e25 } },
        { fact: "n", atLeast: 1e25 },
        { fact: "n", moreThan: 9e24 },
        { fact: "n", moreThan: 1.1e25 },
      ],
    },
    {
      condition: { fact: "d", before: "2026-08-01" },
      changed: [
        { not: { fact: "d", before: "2026-08-01" } },
        { fact: "d", before: "2026-07-31" },
        { fact: "d", before: "2026-08-02" },
      ],
    },
  ])("$condition", ({ condition, changed }) => {
    expect(changesOf(condition, context).map(({ value }) => value)).toEqual(changed);
  });
});

const timetable = [{ key: "soon" }, { key: "late" }];
const catalogue = { facts: new Map() };
const legacy = [
  { when: a, applies: "late", from: "2024-08-01" },
  { when: b, applies: "soon", from: "2024-08-01" },
];
const rules = [
  { id: "x", from: "2024-08-01", until: "2026-07-26", applies: "soon", when: a, unless: b, legacy },
  {
    id: "y",
    from: "2024-08-01",
    when: a,
    readings: [{ basis: "guideline", narrows: b, widens: a }],
    duty: { addressees: ["x"], fine: "f" },
    legacy,
  },
];

test("a rule is changed in its conditions, exceptions, readings, transitional rules, period, date, fine and addressees", () => {
  expect(mutantsOf(rules, { timetable, catalogue }).map(({ change }) => change)).toEqual(
    [
      "x (2024-08-01): when: {fact:a,is:true} flipped",
      "x (2024-08-01): unless dropped",
      "x (2024-08-01): unless: {fact:b,is:true} flipped",
      "x (2024-08-01): legacy dropped",
      "x (2024-08-01): from 2024-07-31",
      "x (2024-08-01): from 2024-08-02",
      "x (2024-08-01): until 2026-07-25",
      "x (2024-08-01): until 2026-07-27",
      "x (2024-08-01): applies late",
      "x (2024-08-01): applies dropped",
      "y (2024-08-01): when: {fact:a,is:true} flipped",
      "y (2024-08-01): reading 1 (guideline) dropped",
      "y (2024-08-01): reading 1 (guideline): narrows dropped",
      "y (2024-08-01): reading 1 (guideline): widens dropped",
      "y (2024-08-01): reading 1 (guideline): narrows: {fact:b,is:true} flipped",
      "y (2024-08-01): reading 1 (guideline): widens: {fact:a,is:true} flipped",
      "y (2024-08-01): legacy dropped",
      "y (2024-08-01): from 2024-07-31",
      "y (2024-08-01): from 2024-08-02",
      "y (2024-08-01): duty: fine dropped",
      "y (2024-08-01): duty: addressee x dropped",
      ...legacyChanges(1, "late", "soon", "a"),
      ...legacyChanges(2, "soon", "late", "b"),
    ].toSorted(dropsFirst),
  );
});

test("a change of shared transitional rules touches all rules that share them, and no mutant touches the rules themselves", () => {
  const before = structuredClone(rules);
  const dropped = mutantsOf(rules, { timetable, catalogue }).find(
    ({ change }) => change.endsWith("dropped") && change.startsWith("legacy of"),
  );
  expect(dropped.rules).toEqual(["x", "y"]);
  expect(dropped.after.map((rule) => rule.legacy)).toEqual([[legacy[1]], [legacy[1]]]);
  expect(rules).toEqual(before);
});

describe("what shows that a duty is met", () => {
  const evidence = (duty) =>
    mutantsOf([{ id: "x", from: "2024-08-01", when: b, duty: { addressees: [], ...duty } }], {
      timetable,
      catalogue,
      partsOf: () => ["evidence"],
    }).map(({ change, after }) => [change.replace("x (2024-08-01): duty: ", ""), after[0].duty]);

  test("is dropped and changed, with how often it is owed and from when on, and nothing else of the rule is", () => {
    expect(evidence({ met: a })).toEqual([
      ["met dropped", { addressees: [] }],
      ["met: {fact:a,is:true} flipped", { addressees: [], met: { fact: "a", is: false } }],
      ["scope organisation", { addressees: [], met: a, scope: "organisation" }],
      ["since plan", { addressees: [], met: a, since: "plan" }],
    ]);
  });

  test.each([
    { duty: { met: a, since: "plan" }, changes: ["scope organisation", "since dropped"] },
    { duty: { met: a, scope: "organisation" }, changes: ["scope dropped"] },
    { duty: { fine: "f" }, changes: [] },
  ])("of a duty with $duty: $changes", ({ duty, changes }) => {
    const found = evidence(duty).map(([change]) => change);
    expect(found.filter((change) => !change.startsWith("met"))).toEqual(changes);
  });
});

function legacyChanges(at, applies, next, fact) {
  const entry = `legacy of x and 1 more: entry ${at} of 2 (${applies}, 2024-08-01)`;
  return [
    `${entry} dropped`,
    `${entry}: when: {fact:${fact},is:true} flipped`,
    `${entry}: from 2024-07-31`,
    `${entry}: from 2024-08-02`,
    `${entry}: applies ${next}`,
  ];
}

// Entries are dropped before they are changed.
function dropsFirst(one, other) {
  const order = (text) => Number(text.startsWith("legacy of")) + Number(/^legacy of .*(?<!dropped)$/.test(text));
  return order(one) - order(other);
}
