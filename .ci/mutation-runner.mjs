// Stands in for vitest when the outcome tests meet mutants: the same `expect`, and the tests in a plain list.
import { chai, JestAsymmetricMatchers, JestChaiExpect } from "@vitest/expect";

chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const { expect } = chai;

/** All tests: the file they stand in, their title, and what runs them. */
export const tests = [];
let collected = tests;
let file = "";

/** Says in which file the tests stand that follow. */
export function inFile(name) {
  file = name;
}

// While the tests are collected there are no rules. A group that asks them before its tests run is one test: it is
// collected anew, and run, for each mutant.
export function describe(title, body) {
  const before = collected.length;
  try {
    body();
  } catch {
    collected.splice(before);
    collected.push({ file, title, run: () => runAll(collectedBy(body)) });
  }
}

function runAll(list) {
  for (const { run } of list) run();
}

function collectedBy(body) {
  const outer = collected;
  collected = [];
  try {
    body();
    return collected;
  } finally {
    collected = outer;
  }
}

describe.each = (rows) => (title, body) => {
  for (const row of rows) describe(title, () => body(...argumentsOf(row)));
};

export function test(title, run) {
  collected.push({ file, title, run });
}

test.each = (rows) => (title, run) => {
  for (const row of rows) test(title, () => run(...argumentsOf(row)));
};

function argumentsOf(row) {
  return Array.isArray(row) ? row : [row];
}
