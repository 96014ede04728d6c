// Measures how well @kiregel/pii finds: precision, recall and F1 by kind on the corpus of packages/pii/evaluation,
// findings in text without personal data, and postal addresses in letters by country.
//   --negatives=100  megabytes of such text (default 100; 0 leaves it out)
//   --seed=1         another corpus from the same templates
//   --examples=0     so many examples per kind of what was missed and of what was falsely reported
//   --json           one object and nothing else
// Code 1: a bar is missed.
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundle } from "./bundle.mjs";
import { packages } from "./workspace.mjs";

const { values } = parseArgs({
  options: {
    negatives: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    examples: { type: "string", default: "0" },
    json: { type: "boolean", default: false },
  },
});

const { evaluate, evaluateAddresses, ADDRESS_BAR, BAR } = await evaluation();
const results = evaluate({
  negatives: wholeNumber("negatives"),
  seed: wholeNumber("seed"),
  examples: wholeNumber("examples"),
});
const addresses = evaluateAddresses(wholeNumber("seed"));
if (values.json)
  process.stdout.write(`${JSON.stringify({ bar: BAR, addressBar: ADDRESS_BAR, results, addresses }, null, 2)}\n`);
else {
  for (const result of results) print(result);
  printAddresses(addresses);
}
if ([...results, ...addresses].some(({ ok }) => !ok)) process.exitCode = 1;

async function evaluation() {
  const { folder } = packages.find(({ short }) => short === "pii");
  const outdir = mkdtempSync(join(folder, "node_modules", ".evaluate-"));
  try {
    await bundle({ entryPoints: { evaluate: join(folder, "evaluation", "evaluate.ts") }, outdir });
    return await import(pathToFileURL(join(outdir, "evaluate.mjs")).href);
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

function wholeNumber(name) {
  if (/^\d{1,6}$/.test(values[name])) return Number(values[name]);
  console.error(`--${name} needs a whole number, such as --${name}=10.`);
  process.exit(2);
}

function print({ scanner, rows, checksum, all, falselyIn, examples, quiet, ok }) {
  console.log(`\n${scanner}\n`);
  console.log(line(["kind", "values", "found", "precision", "recall", "F1", "false", "mistyped", "near misses"]));
  const sorted = [...rows].sort((left, right) => Number(right.isChecksum) - Number(left.isChecksum));
  for (const row of [...sorted, checksum, all]) console.log(line(cells(row)));
  console.log(`\nbar over checksum kinds: precision ${BAR.precision}, recall ${BAR.recall}`);
  const places = Object.entries(falselyIn).sort(([, left], [, right]) => right - left);
  if (places.length > 0)
    console.log(`false findings in: ${places.map(([about, count]) => `${about} ${count}`).join(", ")}`);
  for (const { what, kind, text, instead } of examples) console.log(`  ${what} ${kind}: …${text}…  [${instead}]`);
  if (quiet !== undefined) printQuiet(quiet, examples.length > 0);
  console.log(ok ? "ok" : "MISS");
}

function printAddresses(rows) {
  console.log("\npostal addresses in letters, exact spans\n");
  console.log(line(["country", "values", "found", "precision", "recall", "F1", "false"]));
  for (const { kind, values: count, found, precision, recall, f1, falsely } of rows)
    console.log(line([kind, count, found, ...[precision, recall, f1].map((share) => share.toFixed(4)), falsely]));
  console.log(`\nbar in each country: precision ${ADDRESS_BAR.precision}, recall ${ADDRESS_BAR.recall}`);
  console.log(rows.every(({ ok }) => ok) ? "ok" : "MISS");
}

function printQuiet({ characters, findings, per100KB, byKind, samples }, withSamples) {
  console.log(
    `text without personal data: ${(characters / 1e6).toFixed(1)} MB, ${findings} findings, ` +
      `${per100KB.toFixed(3)} per 100 KB (bar ${BAR.findingsPer100KB}) ${JSON.stringify(byKind)}`,
  );
  if (withSamples) for (const sample of samples) console.log(`  ${sample}`);
}

function cells({ kind, isChecksum, values: count, found, precision, recall, f1, falsely, mistyped, nearMisses }) {
  // A star marks a kind without a check digit.
  const name = isChecksum || kind === "all kinds" ? kind : `${kind} *`;
  if (count === 0) return [name, 0, "-", "-", "-", "-", falsely, mistyped, nearMisses];
  return [
    name,
    count,
    found,
    ...[precision, recall, f1].map((share) => share.toFixed(4)),
    falsely,
    mistyped,
    nearMisses,
  ];
}

function line([name, ...rest]) {
  return String(name).padEnd(32) + rest.map((cell) => String(cell).padStart(12)).join("");
}
