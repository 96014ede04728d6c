// Runs every *.bench.ts below packages/*/src and bench/src, one after another, each in a fresh process on one core.
// Packages of others, such as the peers of bench/, are imported from the node_modules of the folder that the file is in.
// Each exports `bars(): Promise<Record<string, Bar>>` (by-turns.ts). `--json` prints one object and nothing else; other
// words choose files by a part of their path. Code 1: a bar is missed; code 2: a benchmark breaks.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join, relative } from "node:path";
import { bundle } from "./bundle.mjs";
import { packages, root } from "./workspace.mjs";

const runner = `import { writeFileSync } from "node:fs";
import { bars } from "./bench.mjs";
writeFileSync(process.argv[2], JSON.stringify(await bars()));
`;

const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const asJson = process.argv.includes("--json");
const files = [...packages.map(({ folder }) => folder), join(root, "bench")]
  .flatMap(benchFiles)
  .filter(({ name }) => words.every((word) => name.includes(word)));
// The last core: the first one serves most interrupts.
const pin =
  spawnSync("taskset", ["--version"]).status === 0 ? ["taskset", "-c", String(availableParallelism() - 1)] : [];

const all = {};
if (!asJson)
  console.log(
    `${cpus()[0]?.model ?? "unknown processor"}, Node ${process.versions.node}, ${pin.length > 0 ? "one core" : "not pinned"}`,
  );
for (const file of files) {
  const bars = await barsOf(file).catch((error) => fail(`${file.name}: ${error.message}`));
  if (!asJson) print(file.name, bars);
  for (const [name, bar] of Object.entries(bars)) {
    if (name in all) fail(`Two bars are called "${name}".`);
    all[name] = bar;
  }
}
if (asJson) process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
if (Object.values(all).some(({ ok }) => !ok)) process.exitCode = 1;

async function barsOf({ folder, file, name }) {
  const work = mkdtempSync(join(folder, "node_modules", ".bench-"));
  try {
    // What is imported on request stays a file of its own, as in a release.
    await bundle({ entryPoints: { bench: file }, outdir: work, splitting: true });
    writeFileSync(join(work, "run.mjs"), runner);
    const [command, ...args] = [
      ...pin,
      process.execPath,
      "--expose-gc",
      join(work, "run.mjs"),
      join(work, "bars.json"),
    ];
    // What a bench prints must not end up in the JSON.
    const { status } = spawnSync(command, args, { cwd: root, stdio: ["ignore", asJson ? 2 : 1, 2] });
    if (status !== 0) fail(`${name} failed.`);
    return JSON.parse(readFileSync(join(work, "bars.json"), "utf8"));
  } finally {
    rmSync(work, { recursive: true });
  }
}

function print(name, bars) {
  console.log(`\n${name}`);
  for (const [title, { value, unit, bar, ok, method }] of Object.entries(bars)) {
    console.log(
      `  ${ok ? "ok  " : "MISS"} ${title.padEnd(44)} ${digits(value).padStart(10)}  (bar ${digits(bar)}) ${unit}\n       ${method}`,
    );
  }
}

function digits(value) {
  return Math.abs(value) >= 1000 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));
}

function benchFiles(folder) {
  const names = readdirSync(join(folder, "src"), { recursive: true }).filter((name) => name.endsWith(".bench.ts"));
  return names
    .sort()
    .map((name) => ({ folder, file: join(folder, "src", name), name: relative(root, join(folder, "src", name)) }));
}

function fail(text) {
  console.error(text);
  process.exit(2);
}
