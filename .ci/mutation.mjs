// Changes every rule in every small way (mutants.mjs) and asks whether an outcome test fails.
//   --only=ai-act     the rules of the AI Act (mutation-ai-act.mjs); --only=practice: all others (mutation-practice.mjs)
//   --sample N        takes N of the mutants of each suite, evenly spread
// Code 1: fewer than 95 of 100 mutants of a suite are killed, or the list of equivalent changes is wrong.
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { equivalents } from "./mutation-equivalent.mjs";
import { packages, root } from "./workspace.mjs";

const BAR = 0.95;
const SUITES = Object.keys(equivalents);
const { suites, sample } = asked();
// The folder lies where every dependency of our packages can be resolved.
const work = mkdtempSync(join(packages[0].folder, "node_modules", ".mutation-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));

const all = [];
for (const suite of suites) all.push(...(await resultsOf(suite)));
if (suites.length > 1) console.log(line("total", countedIn(all)));

function asked() {
  const { values } = parseArgs({ options: { only: { type: "string" }, sample: { type: "string" } } });
  if (values.only !== undefined && !SUITES.includes(values.only)) fail(`--only takes ${SUITES.join(" or ")}.`);
  const size = values.sample === undefined ? Number.POSITIVE_INFINITY : Number(values.sample);
  if (values.sample !== undefined && !(Number.isInteger(size) && size > 0)) fail("--sample takes a whole number.");
  return { suites: values.only === undefined ? SUITES : [values.only], sample: size };
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

async function resultsOf(suite) {
  const start = performance.now();
  const { bundle: writeBundle, mutantsIn } = await import(`./mutation-${suite}.mjs`);
  const file = join(work, `${suite}.mjs`);
  await writeBundle(file);
  const bundle = pathToFileURL(file).href;
  const { tests, folders, ...rest } = await import(bundle);
  const mutants = mutantsIn(rest).map((mutant) => ({
    ...mutant,
    folder: folderOf(mutant, folders),
    equivalent: equivalents[suite].find((one) => one.change.test(mutant.change)),
  }));
  const chosen = chosenFrom(mutants.length);
  const killers = await killersOf(suite, bundle, chosen);
  const results = chosen.map((at) => ({ ...mutants[at], killer: killers.get(at) }));
  const unused = equivalents[suite].filter((one) => !mutants.some(({ equivalent }) => equivalent === one));
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  report({ suite, results, unused, note: `${tests.length} tests, ${seconds} s` });
  return results;
}

// A list of transitional rules belongs to the rules that share it.
function folderOf({ rules: [id] }, folders) {
  return Object.keys(folders).find((folder) => folders[folder].some((rule) => rule.id === id)) ?? "?";
}

function chosenFrom(count) {
  const size = Math.min(sample, count);
  return Array.from({ length: size }, (_, at) => Math.floor((at * count) / size));
}

async function killersOf(suite, bundle, chosen) {
  const killers = new Map();
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const workerData = { suite, bundle, chosen, counter };
  const threads = Array.from(
    { length: Math.min(2, availableParallelism()) },
    () =>
      new Promise((resolve, reject) => {
        const worker = new Worker(join(root, ".ci", "mutation-worker.mjs"), { workerData });
        worker.on("message", ({ at, killer }) => killers.set(at, killer));
        worker.on("error", reject);
        worker.on("exit", resolve);
      }),
  );
  await Promise.all(threads);
  return killers;
}

function report({ suite, results, unused, note }) {
  const counted = countedIn(results);
  console.log(`${line(`suite ${suite}`, counted)}, ${results.length - counted.length} equivalent, ${note}`);
  const folders = [...new Set(counted.map(({ folder }) => folder))].sort();
  for (const folder of folders)
    console.log(
      line(
        folder,
        counted.filter((result) => result.folder === folder),
      ),
    );
  for (const { change } of counted.filter(survives)) console.log(`survives: ${change}`);
  const wrong = results.filter((result) => result.equivalent !== undefined && !survives(result));
  for (const { change, killer } of wrong) console.log(`not equivalent: ${change} (killed by ${killer})`);
  for (const { change } of unused) console.log(`no mutant matches: ${change}`);
  if (rateOf(counted) < BAR || wrong.length > 0 || unused.length > 0) process.exitCode = 1;
}

function countedIn(results) {
  return results.filter(({ equivalent }) => equivalent === undefined);
}

function survives({ killer }) {
  return killer === undefined;
}

function rateOf(results) {
  return results.filter((result) => !survives(result)).length / results.length;
}

function line(name, results) {
  const killed = results.filter((result) => !survives(result)).length;
  const rate = (100 * rateOf(results)).toFixed(1).padStart(5);
  return `${rate} % ${String(killed).padStart(5)} of ${String(results.length).padStart(5)}  ${name}`;
}
