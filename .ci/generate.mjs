// Writes the files that are generated from data, or with --check says which are stale.
// A package that has some exports from `packages/<name>/generate.ts` a pure function
// `generate(folder): Record<string, string>`: path from the package → content. `folder` is where the package lies.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";
import { packages } from "./workspace.mjs";

const check = process.argv.includes("--check");
for (const { name, folder } of packages) {
  const source = join(folder, "generate.ts");
  if (!existsSync(source)) continue;
  const files = await generated(folder, source);
  const stale = Object.keys(files).filter((path) => contentOf(join(folder, path)) !== files[path]);
  if (!check) for (const path of stale) writeFileSync(join(folder, path), files[path]);
  for (const path of stale)
    console.error(`${name}: ${path} ${check ? "is stale; run `npm run generate`" : "written"}.`);
  if (check && stale.length > 0) process.exitCode = 1;
}

async function generated(folder, source) {
  const outdir = mkdtempSync(join(folder, "node_modules", ".generate-"));
  try {
    await bundle({ entryPoints: { generate: source }, outdir });
    const { generate } = await import(pathToFileURL(join(outdir, "generate.mjs")).href);
    if (typeof generate !== "function") throw new Error(`${source} exports no function called generate`);
    return await generate(folder);
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

function contentOf(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
