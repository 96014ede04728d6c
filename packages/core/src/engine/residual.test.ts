import { expect, test } from "vitest";
import type { Condition, FactTest, FactValue, Test } from "./condition.ts";
import { allOf, anyOf, negate, type Residual, reduce, residualOfFact, verdictOf } from "./residual.ts";

const p: Condition = { fact: "p", is: true };
const q: Condition = { fact: "q", is: true };

const leaves: readonly { test: FactTest; value: FactValue | undefined; holds: "yes" | "no" | "unknown" }[] = [
  { test: { fact: "f", is: true }, value: true, holds: "yes" },
  { test: { fact: "f", is: true }, value: false, holds: "no" },
  { test: { fact: "f", is: false }, value: false, holds: "yes" },
  { test: { fact: "f", is: "red" }, value: "red", holds: "yes" },
  { test: { fact: "f", is: "red" }, value: "green", holds: "no" },
  { test: { fact: "f", is: true }, value: undefined, holds: "unknown" },
  { test: { fact: "f", is: true }, value: "undecided", holds: "unknown" },
  { test: { fact: "f", includes: ["x", "y"] }, value: ["y", "z"], holds: "yes" },
  { test: { fact: "f", includes: ["x", "y"] }, value: ["z"], holds: "no" },
  { test: { fact: "f", includes: ["x", "y"] }, value: [], holds: "no" },
  { test: { fact: "f", includes: [] }, value: ["x"], holds: "no" },
  { test: { fact: "f", includes: ["x", "y"] }, value: "x", holds: "yes" },
  { test: { fact: "f", includes: ["x", "y"] }, value: "xy", holds: "no" },
  { test: { fact: "f", includes: ["x"] }, value: "undecided", holds: "unknown" },
  { test: { fact: "f", includes: ["x"] }, value: true, holds: "no" },
  { test: { fact: "f", atLeast: 250 }, value: 250, holds: "yes" },
  { test: { fact: "f", atLeast: 250 }, value: 249, holds: "no" },
  { test: { fact: "f", atLeast: 250 }, value: "250", holds: "no" },
  { test: { fact: "f", before: "2026-08-02" }, value: "2026-08-01", holds: "yes" },
  { test: { fact: "f", before: "2026-08-02" }, value: "2026-08-02", holds: "no" },
  { test: { fact: "f", before: "2026-08-02" }, value: 2026, holds: "no" },
];

test.each(leaves)("$test with $value: $holds", ({ test: read, value, holds }) => {
  expect(verdictOf(residualOfFact(read, value))).toBe(holds);
});

test.each<{ name: string; condition: Condition; left: Residual }>([
  { name: "all of nothing", condition: { all: [] }, left: true },
  { name: "any of nothing", condition: { any: [] }, left: false },
  { name: "not all of nothing", condition: { not: { all: [] } }, left: false },
  { name: "one open part of two", condition: { all: [p, yes()] }, left: p },
  { name: "two open parts", condition: { all: [p, yes(), q] }, left: { all: [p, q] } },
  { name: "one failed part", condition: { all: [p, no(), q] }, left: false },
  { name: "one open way of two", condition: { any: [no(), q] }, left: q },
  { name: "two open ways", condition: { any: [p, no(), q] }, left: { any: [p, q] } },
  { name: "one way that is met", condition: { any: [p, yes()] }, left: true },
  { name: "the opposite of an open test", condition: { not: p }, left: { not: p } },
  { name: "an open test denied twice", condition: { not: { not: p } }, left: p },
  { name: "an exception of which one part is open", condition: { not: { all: [p, { not: no() }] } }, left: { not: p } },
])("$name leaves what still decides", ({ condition, left }) => {
  expect(reduce(condition, (open) => settled(open))).toEqual(left);
});

test.each<{ one: Residual; other: Residual; all: Residual; any: Residual }>([
  { one: true, other: true, all: true, any: true },
  { one: true, other: false, all: false, any: true },
  { one: false, other: false, all: false, any: false },
  { one: p, other: true, all: p, any: true },
  { one: p, other: false, all: false, any: p },
  { one: p, other: q, all: { all: [p, q] }, any: { any: [p, q] } },
])("Kleene's tables: $one with $other", ({ one, other, all, any }) => {
  expect([allOf([one, other]), anyOf([one, other])]).toEqual([all, any]);
  expect(negate(negate(one))).toEqual(one);
});

test("every test is asked once and in reading order, also after the answer is clear", () => {
  const asked: Test[] = [];
  reduce({ all: [no(), { any: [yes(), p] }, { not: q }] }, (open) => {
    asked.push(open);
    return settled(open);
  });
  expect(asked).toEqual([no(), yes(), p, q]);
});

function yes(): FactTest {
  return { fact: "stated", is: true };
}

function no(): FactTest {
  return { fact: "stated", is: false };
}

function settled(open: Test): Residual {
  return "fact" in open && open.fact === "stated" ? residualOfFact(open, true) : open;
}
