import { expect, test } from "vitest";
import { type Condition, factsIn, testsIn } from "./condition.ts";

const nested: Condition = {
  all: [
    { fact: "p", is: true },
    { any: [{ not: { fact: "q", includes: ["x"] } }, { rule: "r/1" }, { fact: "p", is: false }] },
    { asOfFrom: "2026-08-02" },
  ],
};

test("tests are listed in reading order, through every nesting", () => {
  expect(testsIn(nested)).toEqual([
    { fact: "p", is: true },
    { fact: "q", includes: ["x"] },
    { rule: "r/1" },
    { fact: "p", is: false },
    { asOfFrom: "2026-08-02" },
  ]);
});

test("facts are listed once each, in reading order", () => {
  expect(factsIn(nested)).toEqual(["p", "q"]);
  expect(factsIn({ rule: "r/1" })).toEqual([]);
});
