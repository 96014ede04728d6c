import type { Options } from "tsup";
import { commands, entries } from "./workspace.mjs";

/** What the build reads from a package.json. */
export interface Manifest {
  readonly exports: object;
  readonly bin?: object;
}

/** The library of a package: one entry for each sub-path of its export map, for `import` and for `require`. */
export function library(manifest: Manifest): Options {
  return {
    ...shared,
    name: "library",
    entry: entries(manifest),
    format: ["esm", "cjs"],
    platform: "neutral",
    external: [/^node:/],
    treeshake: true,
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  };
}

/** The commands of a package: for Node alone, as ES modules; the `#!` line of the source is kept. */
export function command(manifest: Manifest): Options {
  return { ...shared, name: "command", entry: commands(manifest), format: ["esm"], platform: "node" };
}

const shared: Options = { target: "es2022", splitting: true, silent: true };
