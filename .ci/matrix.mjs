// `npm start` and `npm test` on a fresh copy of the repository under each Node that we promise.
//   --json=FILE   writes the outcome as data
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { root } from "./workspace.mjs";

const versions = ["22.23.3", "24.21.0", "26.10.0"];
const json = process.argv.find((word) => word.startsWith("--json="))?.slice("--json=".length);
const outcomes = versions.flatMap((version) => ["start", "test"].map((script) => ({ version, script }))).map(outcomeOf);
const failed = outcomes.filter(({ ok }) => !ok).length;
console.log(`\n${outcomes.length - failed} of ${outcomes.length} runs hold, ${failed} fail`);
if (json !== undefined) writeFileSync(json, JSON.stringify(outcomes));
if (failed > 0) process.exitCode = 1;

function outcomeOf({ version, script }) {
  const name = `Node ${version}: npm ${script}`;
  const start = performance.now();
  const problem = problemOf(version, script);
  const seconds = Number(((performance.now() - start) / 1000).toFixed(1));
  console.log(
    `${problem === undefined ? "ok  " : "FAIL"} ${name} (${seconds} s)${problem === undefined ? "" : `\n${problem.slice(-4000)}`}`,
  );
  return { name, ok: problem === undefined, seconds, details: problem === undefined ? [] : telling(problem) };
}

/** The lines of an output that say what failed, for the list at the end of the run. */
function telling(output) {
  const lines = output
    .split("\n")
    .filter((line) => /^\s*(FAIL|×|→|\w*Error\b|Property failed|Counterexample|\{ seed)/.test(line));
  return lines.slice(0, 20).map((line) => line.trim().slice(0, 300));
}

function problemOf(version, script) {
  const copy = mkdtempSync(join(tmpdir(), "kiregel-matrix-"));
  try {
    copyRepository(copy);
    const node = run("npx", ["--yes", `node@${version}`, "-p", "process.execPath"], root).trim();
    const path = [dirname(node), process.env.PATH].join(delimiter);
    const used = run("node", ["--version"], copy, path).trim();
    if (used !== `v${version}`) return `${used} answers instead`;
    run("npm", [script], copy, path);
    return undefined;
  } catch (error) {
    return error.message;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function copyRepository(to) {
  const listed = run("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], root).split("\0");
  const deleted = new Set(run("git", ["ls-files", "--deleted", "-z"], root).split("\0"));
  for (const file of listed.filter((name) => name !== "" && !deleted.has(name)))
    cpSync(join(root, file), join(to, file));
}

function run(command, args, cwd, path = process.env.PATH) {
  // Started by npm, this process carries npm's own settings; a newcomer's shell has none of them.
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$/.test(name)));
  const env = { ...own, PATH: path, NO_COLOR: "1", FORCE_COLOR: undefined };
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1 << 28,
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? `code ${status}`}\n${stdout}${stderr}`);
  return stdout;
}
