// The suite of the AI Act: its rules, and the tests that say what `classify` answers.
import { basename, join } from "node:path";
import { mutantsOf } from "./mutants.mjs";
import { bundleTests, sources, testsIn, textsOf } from "./mutation-bundle.mjs";

// What tests the form of the rules is not among them.
const files = testsIn("ai-act", /^(annex|art|golden|headline)/);
const folder = join(sources, "ai-act");

/** The text of each test file, by its name. */
export const texts = textsOf(files);

/**
 * Writes a module that exports `tests`, `rules`, `folders` (the rules of each), `useRules(rules)`, `listenTo` (takes a
 * function that is told each question) and what the search needs of the engine. Until `useRules` is called there are no
 * rules, so that no test can ask them too early.
 */
export async function bundle(outfile) {
  await bundleTests(files, { lines, plugin: exchangeableRules, outfile });
}

/** All mutants of the rules of that module. */
export function mutantsIn({ rules, timetable, catalogue }) {
  return mutantsOf(rules, { timetable, catalogue });
}

const lines = [
  `export { aiActRules as rules, useRules } from "./ai-act/ruleset.ts";`,
  `import { aiActRules } from "./ai-act/ruleset.ts";`,
  `export const folders = { "ai-act": aiActRules };`,
  `export { evaluate, evaluateRule, listenTo } from "./engine/evaluate.ts";`,
  `export { conditionsOf } from "./engine/rule.ts";`,
  `export { testsIn } from "./engine/condition.ts";`,
  `export { timetable } from "./ai-act/art-113-application.ts";`,
  `export { catalogue } from "./facts/catalogue.ts";`,
];

const exchangeableRules = {
  name: "exchangeable-rules",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /ruleset\.ts$/ }, ({ path, resolveDir, importer }) =>
      join(resolveDir, path) === join(folder, "ruleset.ts") && !keepsTheRules(importer)
        ? { path: "ruleset", namespace: "exchangeable" }
        : undefined,
    );
    onResolve({ filter: /\/evaluate\.ts$/ }, ({ resolveDir, importer }) =>
      (resolveDir === folder || importer === "<stdin>") && importer !== "evaluate"
        ? { path: "evaluate", namespace: "exchangeable" }
        : undefined,
    );
    onLoad({ filter: /./, namespace: "exchangeable" }, ({ path }) => ({
      contents: path === "ruleset" ? exchangeable : listening,
      loader: "js",
      resolveDir: folder,
    }));
  },
};

// The practice pack puts its rules together with those of the Act as soon as it is loaded; no outcome test asks it.
function keepsTheRules(importer) {
  return importer === "ruleset" || basename(importer) === "practice.ts";
}

const exchangeable = `
import { defineRuleset } from "../engine/ruleset.ts";
import { aiAct as original } from "./ruleset.ts";
export { aiActRules } from "./ruleset.ts";
export let aiAct;
export function useRules(rules) {
  aiAct = defineRuleset({ ...original, rules });
  return aiAct;
}`;

// Tells which questions `classify` and `headline` put to the engine.
const listening = `
import * as engine from "../engine/evaluate.ts";
export { evaluate, evaluateRule } from "../engine/evaluate.ts";
let listener = () => {};
export function listenTo(other) {
  listener = other;
}
export function evaluateStated(ruleset, question) {
  listener(question);
  return engine.evaluateStated(ruleset, question);
}
export function evaluation(ruleset, question, outcomes) {
  listener(question);
  return engine.evaluation(ruleset, question, outcomes);
}
export function rulings(ruleset, outcomes, question) {
  listener(question);
  return engine.rulings(ruleset, outcomes, question);
}`;
