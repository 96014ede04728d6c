// The steps of `.ci/run`. A step that cannot run has failed. The last line gives the totals: the tests of `npm test`,
// and one for each check, consumer, page, Node version and promise.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./workspace.mjs";

const output = join(root, "examples", "quick-start", "out");
// Encryption takes a fresh random value each time; everything else must be equal, byte by byte.
const random = /^mapping\.encrypted\.json$/;

const totals = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const results = mkdtempSync(join(tmpdir(), "kiregel-run-"));
process.on("exit", () => rmSync(results, { recursive: true, force: true }));

const startSeconds = command("npm start", ["npm", "start"]);
count("npm start within 30 s, the install included", startSeconds <= 30);
const first = digests();

const testFile = join(results, "tests.json");
const testSeconds = command("npm test", [
  "npm",
  "test",
  "--",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${testFile}`,
]);
countTests(testFile);
count("npm test within 120 s, the install included", testSeconds <= 120);

counted("npm run check", ["npm", "run", "check", "--"]);
counted("consumers", ["node", ".ci/consumers.mjs"]);
command("npm start, again", ["npm", "start"]);
count("npm start twice writes equal bytes", first.length > 0 && first.join() === digests().join());
counted("pages", ["node", ".ci/pages.mjs", output]);
counted("matrix", ["node", ".ci/matrix.mjs"]);
// A miss on a shared machine proves nothing, so it is shown and not counted; a benchmark that breaks is.
command("npm run bench", ["npm", "run", "bench"], [0, 1]);

if (failures.length > 0) console.log(`\nFailed:\n${failures.map((name) => `  ${name}`).join("\n")}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed > 0 ? 1 : 0;

/** Runs a command as one step of its own; gives its seconds. */
function command(name, words, accepted = [0]) {
  const { status, seconds } = run(name, words);
  count(name, accepted.includes(status));
  return seconds;
}

/** Runs a command that writes its outcomes as data, and counts each of them. */
function counted(name, words) {
  const file = join(results, `${name.replaceAll(" ", "-")}.json`);
  const { status } = run(name, [...words, `--json=${file}`]);
  const outcomes = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
  for (const { name: what, ok, details = [] } of outcomes) count([`${name}: ${what}`, ...details].join("\n    "), ok);
  if (outcomes.length === 0) count(`${name} gave no outcome`, false);
  else if (status !== 0 && outcomes.every(({ ok }) => ok)) count(`${name} ended with code ${status}`, false);
}

function run(name, [file, ...args]) {
  console.log(`\n━━ ${name}`);
  const start = performance.now();
  const { status } = spawnSync(file, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  const seconds = (performance.now() - start) / 1000;
  console.log(`━━ ${name}: ${seconds.toFixed(1)} s`);
  return { status, seconds };
}

function countTests(file) {
  if (!existsSync(file)) return count("npm test gave no outcome", false);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(file, "utf8"),
  );
  const failed = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === "failed"),
  );
  failures.push(...failed.map(({ fullName }) => `npm test: ${fullName}`));
  totals.passed += numPassedTests;
  totals.failed += numFailedTests;
  totals.skipped += numPendingTests + numTodoTests;
}

function count(name, ok) {
  totals[ok ? "passed" : "failed"] += 1;
  if (!ok) failures.push(name);
}

function digests() {
  if (!existsSync(output)) return [];
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !random.test(entry.name),
  );
  const paths = files.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
  return paths.map((path) => `${path} ${createHash("sha256").update(readFileSync(path)).digest("hex")}`);
}
