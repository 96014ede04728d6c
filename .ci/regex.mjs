// Every regular expression of packages/*/src is checked by recheck: none may need more than linear time.
// `new RegExp(…)` is looked at too: its pattern must be a string that can be read here.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "esbuild";
import { check } from "recheck";
import ts from "typescript";
import { packages, root } from "./workspace.mjs";

// Files whose pattern is put together at run time, each with the reason why it is linear all the same.
const madeAtRunTime = new Map([
  ["packages/pii/src/plan.ts", "one character class and nothing else: it cannot backtrack"],
  ["packages/pii/src/code-set.ts", "one character class repeated: it cannot backtrack"],
  ["packages/pii/src/pattern.ts", "only patterns that are proven unambiguous and bounded"],
]);

// Patterns that are put together from pieces: the finished ones are taken from what the file exports.
const putTogether = new Map([
  ["packages/pii/src/person-cue.ts", ({ CUES }) => CUES.flatMap(({ before, after }) => [before, after])],
  ["packages/pii/src/degree-pattern.ts", ({ DEGREES }) => Object.values(DEGREES)],
  ["packages/pii/src/mrz-format.ts", ({ MRZ_FORMATS }) => MRZ_FORMATS.map(({ pattern }) => pattern)],
  ["packages/pii/src/postal-place.ts", ({ POSTAL }) => Object.values(POSTAL)],
  ["packages/pii/src/street-pattern.ts", ({ STREET }) => Object.values(STREET)],
  ["packages/pii/src/label-pattern.ts", (labels) => Object.values(labels)],
  ["packages/pii/src/street-before-place.ts", ({ BEFORE_PLACE }) => Object.values(BEFORE_PLACE)],
  ["packages/pii/src/uk-address-pattern.ts", ({ UK_ADDRESS }) => Object.values(UK_ADDRESS)],
  ["packages/pii/src/us-address-pattern.ts", ({ US_ADDRESS }) => Object.values(US_ADDRESS)],
]);
const finished = new Set([...putTogether.keys(), "packages/pii/src/person-name.ts"]);

const found = packages.flatMap(({ folder }) => sourceFiles(join(folder, "src")).flatMap(expressions));
for (const [file, patternsIn] of putTogether) {
  const patterns = patternsIn(await exportsOf(file)).map(({ source, flags }) => ({ source, flags, at: file }));
  found.push(...new Map(patterns.map((pattern) => [pattern.source, pattern])).values());
}
const bad = [];
for (const expression of found) {
  const problem = await problemOf(expression);
  if (problem !== undefined) bad.push(`${expression.at}: ${problem}`);
}
for (const line of bad) console.error(line);
console.log(`${found.length} regular expressions, ${bad.length} of them refused`);
if (bad.length > 0) process.exit(1);

async function exportsOf(file) {
  const { outputFiles } = await build({ entryPoints: [join(root, file)], bundle: true, format: "esm", write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

async function problemOf({ at, source, flags }) {
  if (source === undefined && (madeAtRunTime.has(at.split(":")[0]) || finished.has(at.split(":")[0]))) return undefined;
  if (source === undefined) return "the pattern is made at run time, so it cannot be checked; write it as a literal";
  // recheck reads the flags up to ES2020; `d` and `v` change nothing about the time a match takes.
  const { status, complexity, attack, error } = await check(source, flags.replace(/[dv]/g, ""), { timeout: 20_000 });
  if (status === "safe") return undefined;
  if (status === "vulnerable") return `/${source}/ is ${complexity.summary} for ${attack.pattern}`;
  return `/${source}/ could not be checked: ${JSON.stringify(error)}`;
}

function expressions(file) {
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const list = [];
  const visit = (node) => {
    const expression = expressionOf(node);
    if (expression !== undefined) list.push({ ...expression, at: place(tree, node) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return list;
}

function expressionOf(node) {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf("/");
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
  if (!isCall || node.expression.getText() !== "RegExp") return undefined;
  const [source, flags] = node.arguments ?? [];
  if (source !== undefined && ts.isRegularExpressionLiteral(source)) return undefined;
  return { source: stringOf(source), flags: stringOf(flags) ?? "" };
}

function stringOf(node) {
  if (node === undefined) return undefined;
  const isRaw = ts.isTaggedTemplateExpression(node) && node.tag.getText() === "String.raw";
  if (isRaw && ts.isNoSubstitutionTemplateLiteral(node.template)) return node.template.rawText;
  return ts.isStringLiteralLike(node) ? node.text : undefined;
}

function place(tree, node) {
  const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
  return `${relative(root, tree.fileName)}:${line + 1}`;
}

function sourceFiles(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".ts"));
  return names
    .filter((name) => !/\.(test|bench|test-d)\.ts$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}
