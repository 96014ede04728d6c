// Bundles TypeScript that imports our packages by name, from their sources; every other package stays an import.

import { join } from "node:path";
import { build } from "esbuild";
import { packages, root, sources, specifier } from "./workspace.mjs";

export async function bundle(options) {
  return build({
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    outExtension: { ".js": ".mjs" },
    logLevel: "silent",
    absWorkingDir: root,
    plugins: [workspaceSources],
    ...options,
  });
}

// Resolves `@kiregel/pii/iban` to its source through the export map, from wherever it is imported.
const workspaceSources = {
  name: "workspace-sources",
  setup({ onResolve }) {
    onResolve({ filter: /^@kiregel\// }, ({ path }) => {
      const source = sourceFiles.get(path);
      if (source !== undefined) return { path: source, sideEffects: false };
      return { errors: [{ text: `No package exports "${path}".` }] };
    });
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === "entry-point" ? undefined : { path, external: true },
    );
  },
};

const sourceFiles = new Map(
  packages.flatMap(({ name, folder, manifest }) =>
    Object.entries(sources(manifest)).map(([path, source]) => [specifier(name, path), join(folder, source)]),
  ),
);
