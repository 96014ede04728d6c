// What one import costs a page: bundled from the built package, minified, compressed with Brotli. Zod is a peer and
// counted apart. The budgets, in bytes, are in budgets.json; names that a package does not export fail.
// A budget that is missed today and known as such has `notYet`: it is printed as OVER, and fails when it grows beyond.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { packages, root } from "./workspace.mjs";

const budgets = JSON.parse(readFileSync(join(root, ".ci", "budgets.json"), "utf8"));
for (const { name, import: names, from, limit, notYet = limit } of budgets) {
  try {
    const size = await sizeOf(names, from);
    console.log(
      `${size <= limit ? "ok  " : "OVER"} ${String(size).padStart(7)} of ${String(limit).padStart(7)} bytes  ${name}`,
    );
    if (size > notYet) process.exitCode = 1;
  } catch (error) {
    console.log(`FAIL ${name}: ${error.errors?.[0]?.text ?? error.message}`);
    process.exitCode = 1;
  }
}

async function sizeOf(names, from) {
  const { outputFiles } = await build({
    stdin: { contents: `export ${names} from "${from}";`, resolveDir: packages.at(-1).folder },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    external: ["zod"],
    write: false,
    logLevel: "silent",
  });
  return brotliCompressSync(outputFiles[0].contents).length;
}
