// The three packages as they lie on disk, for every script of this folder.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** In the order in which they depend on each other. */
export const packages = ["core", "pii", "docs"].map((short) => {
  const folder = join(root, "packages", short);
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return { short, name: manifest.name, folder, manifest };
});

/** The TypeScript source of each sub-path: `{ ".": "./src/index.ts", "./iban": "./src/detectors/iban.ts" }`. */
export function sources(manifest) {
  const pairs = Object.entries(manifest.exports).map(([path, target]) => [path, target["@kiregel/source"]]);
  return Object.fromEntries(pairs.filter(([, source]) => source !== undefined));
}

/** What a bundler builds: `{ "detectors/iban": "src/detectors/iban.ts" }`; `dist` mirrors `src`. */
export function entries(manifest) {
  return Object.fromEntries(Object.values(sources(manifest)).map((source) => [entryName(source), source.slice(2)]));
}

/** The source of each command: `{ "cli/kiregel": "src/cli/kiregel.ts" }`. */
export function commands(manifest) {
  const files = Object.values(manifest.bin ?? {}).map((file) => file.slice("./dist/".length, -".js".length));
  return Object.fromEntries(files.map((name) => [name, `src/${name}.ts`]));
}

/** A bare import of a sub-path, as a consumer writes it: `@kiregel/pii/iban`. */
export function specifier(name, path) {
  return path === "." ? name : `${name}/${path.slice(2)}`;
}

/** `./src/detectors/iban.ts` is `detectors/iban`. */
export function entryName(source) {
  return source.slice("./src/".length, -".ts".length);
}
