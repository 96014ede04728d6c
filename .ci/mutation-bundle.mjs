// The outcome tests of the AI Act as one module that runs them in this process, over rules that can be exchanged.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { packages, root } from "./workspace.mjs";

const folder = join(packages[0].folder, "src", "ai-act");
const names = readdirSync(folder);
const sourceFiles = names.filter((name) => /^(annex|art)-.*\.ts$/.test(name) && !/\.(test|words)\.ts$/.test(name));

/** The tests that say what `classify` answers. What tests the form of the rules is not among them. */
export const outcomeTests = names.filter((name) => /^(annex|art|golden|headline).*\.test\.ts$/.test(name)).sort();

/** The text of each outcome test, by its name. */
export const textOf = new Map(outcomeTests.map((name) => [name, readFileSync(join(folder, name), "utf8")]));

/**
 * Writes a module that exports `tests`, `rules`, `useRules(rules)`, `asked` (a function that is told each question),
 * `evaluateRule`, `timetable`, `catalogue` and `exportsOf`: what each file of rules exports. Until `useRules` is called
 * there are no rules, so that no test can ask them too early.
 */
export async function bundleOutcomeTests(outfile) {
  await build({
    stdin: { contents: entry(), resolveDir: folder },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    packages: "external",
    // The package says that its modules have no side effects; tests have.
    ignoreAnnotations: true,
    logLevel: "silent",
    absWorkingDir: root,
    plugins: [exchangeableRules],
  });
}

function entry() {
  return [
    `export { tests } from "vitest";`,
    `export { aiActRules as rules } from "./ruleset.ts";`,
    `export { useRules } from "./ruleset.ts";`,
    `export { evaluate, evaluateRule, listenTo } from "../engine/evaluate.ts";`,
    `export { conditionsOf } from "../engine/rule.ts";`,
    `export { testsIn } from "../engine/condition.ts";`,
    `export { timetable } from "./art-113-application.ts";`,
    `export { catalogue } from "../facts/catalogue.ts";`,
    ...sourceFiles.map((name, at) => `import * as source${at} from "./${name}";`),
    `export const exportsOf = { ${sourceFiles.map((name, at) => `"${name}": source${at}`).join(", ")} };`,
    ...outcomeTests.map((name) => `import "./${name}";`),
  ].join("\n");
}

const exchangeableRules = {
  name: "exchangeable-rules",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vitest$/ }, () => ({ path: join(root, ".ci", "mutation-runner.mjs") }));
    onResolve({ filter: /^@vitest\/expect$/ }, () => ({ path: vitestExpect(), external: true }));
    onResolve({ filter: /ruleset\.ts$/ }, ({ path, resolveDir, importer }) =>
      join(resolveDir, path) === join(folder, "ruleset.ts") && !keepsTheRules(importer)
        ? { path: "ruleset", namespace: "exchangeable" }
        : undefined,
    );
    onResolve({ filter: /\/evaluate\.ts$/ }, ({ resolveDir, importer }) =>
      resolveDir === folder && importer !== "evaluate" ? { path: "evaluate", namespace: "exchangeable" } : undefined,
    );
    onLoad({ filter: /./, namespace: "exchangeable" }, ({ path }) => ({
      contents: path === "ruleset" ? exchangeable : listening,
      loader: "js",
      resolveDir: folder,
    }));
    onLoad({ filter: /\.test\.ts$/ }, ({ path }) => ({ contents: inItsFile(path), loader: "ts" }));
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

function inItsFile(path) {
  return `import { inFile } from "vitest"; inFile("${basename(path)}");\n${readFileSync(path, "utf8")}`;
}

function vitestExpect() {
  const vitest = createRequire(join(root, "package.json")).resolve("vitest");
  return pathToFileURL(createRequire(vitest).resolve("@vitest/expect")).href;
}
