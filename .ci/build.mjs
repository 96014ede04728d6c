// Builds what is released: ES modules, CommonJS and types of every package, into its `dist`.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { packages } from "./workspace.mjs";

for (const { name, folder } of packages) {
  rmSync(join(folder, "dist"), { recursive: true, force: true });
  const tsup = createRequire(join(folder, "package.json")).resolve("tsup/dist/cli-default.js");
  const { status } = spawnSync(process.execPath, [tsup], { cwd: folder, stdio: "inherit" });
  if (status === 0) continue;
  console.error(`${name} could not be built.`);
  process.exitCode = 1;
}
