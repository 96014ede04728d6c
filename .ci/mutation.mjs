// Changes every rule of the AI Act in every small way (mutants.mjs) and asks whether an outcome test fails.
//   --sample N   takes N of the mutants, evenly spread
// Code 1: fewer than 95 of 100 mutants are killed, or the list of equivalent changes is wrong.
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { mutantsOf } from "./mutants.mjs";
import { bundleOutcomeTests, textOf } from "./mutation-bundle.mjs";
import { equivalents } from "./mutation-equivalent.mjs";
import { packages, root } from "./workspace.mjs";

const BAR = 0.95;
const start = performance.now();
const sample = sizeOfSample(process.argv.slice(2));
// The folder lies where every dependency of our packages can be resolved.
const work = mkdtempSync(join(packages[0].folder, "node_modules", ".mutation-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));

const file = join(work, "outcome-tests.mjs");
await bundleOutcomeTests(file);
const bundle = pathToFileURL(file).href;
const { tests, rules, timetable, catalogue, exportsOf } = await import(bundle);
const mutants = mutantsOf(rules, { timetable, catalogue }).map((mutant) => ({
  ...mutant,
  equivalent: reasonFor(mutant),
}));
const chosen = chosenFrom(mutants.length);
const killers = await killersOf(chosen);
report(chosen.map((at) => ({ ...mutants[at], killer: killers.get(at) })));

function sizeOfSample(words) {
  if (words.length === 0) return undefined;
  const size = Number(words[1]);
  if (words[0] === "--sample" && words.length === 2 && Number.isInteger(size) && size > 0) return size;
  throw new Error("mutation.mjs takes `--sample` and a whole number, or nothing.");
}

function reasonFor({ change }) {
  return equivalents.find((one) => one.change.test(change))?.because;
}

function chosenFrom(count) {
  const size = Math.min(sample ?? count, count);
  return Array.from({ length: size }, (_, at) => Math.floor((at * count) / size));
}

async function killersOf(places) {
  const killers = new Map();
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const workerData = { bundle, chosen: places, texts: [...textOf], counter };
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

function report(results) {
  const counted = results.filter(({ equivalent }) => equivalent === undefined);
  const survivors = counted.filter(({ killer }) => killer === undefined);
  for (const [name, group] of groups(counted)) {
    const killed = group.filter(({ killer }) => killer !== undefined).length;
    console.log(
      `${percent(killed / group.length)} ${String(killed).padStart(5)} of ${String(group.length).padStart(5)}  ${name}`,
    );
  }
  for (const { change } of survivors) console.log(`survives: ${change}`);
  const wrong = results.filter(({ equivalent, killer }) => equivalent !== undefined && killer !== undefined);
  for (const { change, killer } of wrong) console.log(`not equivalent: ${change} (killed by ${killer})`);
  const unused = equivalents.filter((one) => !mutants.some(({ change }) => one.change.test(change)));
  for (const { change } of unused) console.log(`no mutant matches: ${change}`);
  const rate = 1 - survivors.length / counted.length;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `${counted.length} mutants, ${counted.length - survivors.length} killed (${percent(rate).trim()}), ${results.length - counted.length} equivalent, ${tests.length} tests (${seconds} s)`,
  );
  if (rate < BAR || wrong.length > 0 || unused.length > 0) process.exitCode = 1;
}

function groups(results) {
  const found = new Map();
  for (const result of results) found.set(fileOf(result), [...(found.get(fileOf(result)) ?? []), result]);
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
}

function fileOf({ source }) {
  const holder = Object.entries(exportsOf).find(
    ([, values]) => Object.values(values).flat().includes(source) || Object.values(values).includes(source),
  );
  return holder?.[0] ?? "?";
}

function percent(rate) {
  return `${(100 * rate).toFixed(1).padStart(5)} %`;
}
