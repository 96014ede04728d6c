// npm run train -- --corpora <folder>: trains the recogniser of names of @kiregel/pii, writes its weights to
// packages/pii/src/data and what they were trained on, how they score and where they fail to docs/names-model-card.md.
//   --corpora=FOLDER  the corpora, as packages/pii/training/README.md names them
//   --seed=11         the same corpora and seed give the same bytes
//   --card            writes the card alone, for the weights that are there
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundle } from "./bundle.mjs";
import { packages, root } from "./workspace.mjs";

const { values } = parseArgs({
  options: {
    corpora: { type: "string" },
    seed: { type: "string", default: "11" },
    card: { type: "boolean", default: false },
  },
});
if (values.corpora === undefined) fail("--corpora needs the folder of the corpora, such as --corpora=../corpora.");
if (!/^\d{1,6}$/.test(values.seed)) fail("--seed needs a whole number, such as --seed=11.");

const { folder } = packages.find(({ short }) => short === "pii");
const training = join(folder, "training");
const outdir = mkdtempSync(join(training, "node_modules", ".train-"));
try {
  await bundle({ entryPoints: { main: join(training, "main.ts") }, outdir, external: ["@faker-js/faker"] });
  const { main } = await import(pathToFileURL(join(outdir, "main.mjs")).href);
  const start = performance.now();
  const say = (line) => console.log(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${line}`);
  const card = await main({
    corpora: values.corpora,
    seed: Number(values.seed),
    data: join(folder, "src", "data"),
    trains: !values.card,
    say,
  });
  writeFileSync(join(root, "docs", "names-model-card.md"), card);
} finally {
  rmSync(outdir, { recursive: true });
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
