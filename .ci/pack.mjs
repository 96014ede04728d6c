// Packs each package as it would be published, into node_modules/.tarballs; expects a build.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { packages, root } from "./workspace.mjs";

const tarballFolder = join(root, "node_modules", ".tarballs");

export function tarball({ short, manifest }) {
  return join(tarballFolder, `kiregel-${short}-${manifest.version}.tgz`);
}

export function packAll() {
  rmSync(tarballFolder, { recursive: true, force: true });
  mkdirSync(tarballFolder, { recursive: true });
  const pnpm = join(dirname(createRequire(import.meta.url).resolve("pnpm")), "bin", "pnpm.cjs");
  for (const { folder } of packages) {
    const { status } = spawnSync(process.execPath, [pnpm, "pack", "--pack-destination", tarballFolder], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    });
    if (status !== 0) process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) packAll();
