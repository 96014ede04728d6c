// Builds the JavaScript of all packages, without types: what `npm start` runs. Releases are built by `build.mjs`.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { commands, entries, packages } from "./workspace.mjs";

export async function buildJavaScript() {
  await Promise.all(packages.map(buildPackage));
}

async function buildPackage({ folder, manifest }) {
  rmSync(join(folder, "dist"), { recursive: true, force: true });
  await build({
    absWorkingDir: folder,
    entryPoints: { ...entries(manifest), ...commands(manifest) },
    outdir: "dist",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    platform: "node",
    packages: "external",
    logLevel: "silent",
  });
}
