// The outcome tests of a suite as one module that runs them in this process, over rules that can be exchanged.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { packages, root } from "./workspace.mjs";

/** The folder that the names of all files of a suite start from. */
export const sources = join(packages[0].folder, "src");

/** The test files of a folder whose names fit a pattern. */
export function testsIn(folder, pattern) {
  const names = readdirSync(join(sources, folder)).filter((name) => name.endsWith(".test.ts") && pattern.test(name));
  return names.sort().map((name) => `${folder}/${name}`);
}

/** The text of each test file, by its name. */
export function textsOf(files) {
  return new Map(files.map((file) => [file, readFileSync(join(sources, file), "utf8")]));
}

/** Writes a module that runs these lines and exports `tests`: those of the files, which `plugin` gives other rules to ask. */
export async function bundleTests(files, { lines, plugin, outfile }) {
  await build({
    stdin: {
      contents: [`export { tests } from "vitest";`, ...lines, ...files.map((file) => `import "./${file}";`)].join("\n"),
      resolveDir: sources,
    },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    packages: "external",
    // The package says that its modules have no side effects; tests have.
    ignoreAnnotations: true,
    logLevel: "silent",
    absWorkingDir: root,
    plugins: [plainTests, plugin],
  });
}

const plainTests = {
  name: "plain-tests",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vitest$/ }, () => ({ path: join(root, ".ci", "mutation-runner.mjs") }));
    onResolve({ filter: /^@vitest\/expect$/ }, () => ({ path: vitestExpect(), external: true }));
    onLoad({ filter: /\.test\.ts$/ }, ({ path }) => ({ contents: inItsFile(path), loader: "ts" }));
  },
};

function inItsFile(path) {
  const file = relative(sources, path).replaceAll("\\", "/");
  return `import { inFile } from "vitest"; inFile("${file}");\n${readFileSync(path, "utf8")}`;
}

function vitestExpect() {
  const vitest = createRequire(join(root, "package.json")).resolve("vitest");
  return pathToFileURL(createRequire(vitest).resolve("@vitest/expect")).href;
}
