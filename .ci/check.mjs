// Runs every check, each named and timed, and reports all failures at the end.
//   --fix           writes what can be written: format, export maps, generated files, the API pages
//   --only=a,b      runs these steps alone
//   --json=FILE     writes the outcome as data
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { tarball } from "./pack.mjs";
import { packages, root } from "./workspace.mjs";

const options = Object.fromEntries(process.argv.slice(2).map((word) => word.replace(/^--/, "").split("=")));
const fix = "fix" in options;
const only = options.only?.split(",");
const path = [join(root, "node_modules", ".bin"), join(root, ".ci", "node_modules", ".bin"), process.env.PATH].join(
  delimiter,
);

const steps = [
  { name: "exports", run: [["node", ".ci/exports.mjs"]], fix: [["node", ".ci/exports.mjs", "--fix"]] },
  {
    name: "generated",
    run: [
      ["node", ".ci/generate.mjs", "--check"],
      ["node", "examples/quick-start/generate-tickets.mjs", "--check"],
    ],
    fix: [
      ["node", ".ci/generate.mjs"],
      ["node", "examples/quick-start/generate-tickets.mjs"],
    ],
  },
  { name: "format", run: [["biome", "format", "."]], fix: [["biome", "check", "--write", "."]] },
  { name: "lint", run: [["biome", "lint", "--error-on-warnings", "."]] },
  {
    name: "types",
    run: [
      ...packages.map(({ folder }) => ["tsc", "-p", folder]),
      ["tsc", "-p", "bench"],
      ["tsc", "-p", "packages/pii/training"],
      ["tsc", "-p", ".ci"],
      ["tsc", "-p", ".ci/tsconfig.pure.json"],
    ],
  },
  { name: "tests", run: [["vitest", "run", "--coverage"]], shows: /^(Statements|Branches|Functions|Lines) .*/gm },
  { name: "training", run: [["vitest", "run", "--root", "packages/pii/training"]] },
  { name: "expressions", run: [["node", ".ci/regex.mjs"]], shows: /^\d+ regular.*/m },
  { name: "examples", run: [["node", ".ci/examples.mjs"]], shows: /^\d+ examples.*/m },
  { name: "unused", run: [["knip", "--no-progress"]] },
  { name: "build", run: [["node", ".ci/build.mjs"]] },
  { name: "api", run: [["node", ".ci/api.mjs"]], fix: [["node", ".ci/api.mjs", "--fix"]] },
  { name: "size", run: [["node", ".ci/size.mjs"]], shows: /^(ok|OVER|FAIL).*/gm },
  { name: "pack", run: [["node", ".ci/pack.mjs"]] },
  { name: "publint", run: packages.map((item) => ["publint", "run", "--strict", tarball(item)]) },
  { name: "attw", run: packages.map((item) => ["attw", tarball(item), "--profile", "node16"]) },
  { name: "reference", run: [["node", ".ci/reference.mjs"]] },
];

const unknown = (only ?? []).filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0)
  throw new Error(`No step is called ${unknown.join(", ")}; there are ${steps.map(({ name }) => name).join(", ")}.`);
const outcomes = steps.filter(({ name }) => only === undefined || only.includes(name)).map(runStep);
report(outcomes);

function runStep({ name, run, fix: write, shows }) {
  const start = performance.now();
  const results = (fix && write !== undefined ? write : run).map(runCommand);
  const ok = results.every((result) => result.ok);
  const seconds = Number(((performance.now() - start) / 1000).toFixed(1));
  const output = results.map((result) => result.output).join("");
  console.log(`${ok ? "ok  " : "FAIL"} ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s`);
  for (const line of (ok && shows !== undefined && output.match(shows)) || []) console.log(`       ${line.trim()}`);
  return { name, ok, seconds, output };
}

function runCommand([command, ...args]) {
  const { status, error, stdout, stderr } = spawnSync(command === "node" ? process.execPath : command, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
    env: { KIREGEL_RUNS: "100", ...process.env, PATH: path, NO_COLOR: "1", FORCE_COLOR: undefined },
  });
  return {
    ok: status === 0,
    output: `${stdout ?? ""}${stderr ?? ""}${error === undefined ? "" : `${error.message}\n`}`,
  };
}

function report(results) {
  const failed = results.filter(({ ok }) => !ok);
  for (const { name, output } of failed) console.log(`\n── ${name}\n${output.trimEnd().slice(-8000)}`);
  const total = results.reduce((sum, { seconds }) => sum + seconds, 0);
  const list = failed.length === 0 ? "" : `: ${failed.map(({ name }) => name).join(", ")}`;
  console.log(
    `\n${results.length - failed.length} of ${results.length} checks hold, ${failed.length} fail${list} (${total.toFixed(0)} s)`,
  );
  if (options.json !== undefined)
    writeFileSync(options.json, JSON.stringify(results.map(({ name, ok, seconds }) => ({ name, ok, seconds }))));
  if (failed.length > 0) process.exitCode = 1;
}
