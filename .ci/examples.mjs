// Runs the examples of TSDoc, READMEs and docs/: each block alone, in a thread of its own, from our sources.
// A line ending in `// => value` is an assertion. All TypeScript blocks are type-checked, also those without one;
// the word `fragment` after the language of a fence leaves a block out.
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { Worker } from "node:worker_threads";
import { bundle } from "./bundle.mjs";
import { ExampleError, withChecks } from "./example-checks.mjs";
import { allBlocks } from "./example-files.mjs";
import { typeErrors } from "./example-types.mjs";
import { packages, root } from "./workspace.mjs";

// The folder lies where every dependency of our packages can be resolved.
const outdir = mkdtempSync(join(packages.at(-1).folder, "node_modules", ".examples-"));
process.on("exit", () => rmSync(outdir, { recursive: true, force: true }));

const blocks = allBlocks();
const problems = typeErrors(blocks.filter(({ language }) => language === "ts"));
let assertions = 0;
const queue = blocks.entries();
await Promise.all([work(), work()]);

for (const problem of problems) console.error(problem);
console.log(`${blocks.length} examples, ${assertions} assertions, ${problems.length} problems`);
if (problems.length > 0) process.exit(1);

async function work() {
  for (const [index, block] of queue) {
    try {
      problems.push(...(await failuresOf(block, index)));
    } catch (error) {
      const line = error instanceof ExampleError ? error.line : 0;
      problems.push(`${at(block, line)}: ${error.errors?.[0]?.text ?? error.message}`);
    }
  }
}

async function failuresOf(block, index) {
  const { code, count } = withChecks(block.lines.map(({ text }) => text).join("\n"));
  if (count === 0) return [];
  const name = `example-${index}`;
  await bundle({
    // Its name must differ from the file it stands in, which it may import.
    stdin: { contents: block.preamble + code, loader: block.language, resolveDir: root, sourcefile: `${name}.ts` },
    outfile: join(outdir, `${name}.mjs`),
    outExtension: {},
  });
  const { checked, failures, error } = await run(join(outdir, `${name}.mjs`));
  assertions += checked.length;
  const wrong = failures.map(({ line, actual, expected }) => `${at(block, line)}: is ${actual}, not ${expected}`);
  if (error !== undefined) return [...wrong, `${at(block, 0)}: the example throws ${error}`];
  // An assertion in a branch that is never taken would look like one that holds.
  return new Set(checked).size === count ? wrong : [...wrong, `${at(block, 0)}: an assertion is never reached`];
}

function run(file) {
  return new Promise((resolve) => {
    const worker = new Worker(new URL("./example-worker.mjs", import.meta.url), {
      workerData: file,
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => end({ error: "nothing within 20 s" }), 20_000);
    const end = (result) => {
      clearTimeout(timer);
      worker.terminate();
      resolve({ checked: [], failures: [], ...result });
    };
    worker.on("message", end);
    worker.on("error", (error) => end({ error: inspect(error) }));
    worker.on("exit", () => end({ error: "and ends early" }));
  });
}

function at({ file, lines }, index) {
  return `${file}:${lines[Math.min(index, lines.length - 1)].number}`;
}
