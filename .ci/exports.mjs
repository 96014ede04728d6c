// The export map of each package.json: checked, and with --fix written.
// A new sub-path is one line, `"./iban": "./src/detectors/iban.ts"`; --fix makes the full entry of it, and makes
// `publishConfig.exports`, which is the same map without the workspace's own condition.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commands, entryName, packages } from "./workspace.mjs";

const fix = process.argv.includes("--fix");
const problems = packages.flatMap(problemsOf);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);

function problemsOf({ name, folder, manifest }) {
  const expected = complete(manifest);
  const before = readFileSync(join(folder, "package.json"), "utf8");
  const after = `${JSON.stringify(expected, null, 2)}\n`;
  if (fix && before !== after) writeFileSync(join(folder, "package.json"), after);
  const stale = !fix && JSON.stringify(manifest) !== JSON.stringify(expected);
  return [
    ...(stale ? [`${name}: the export map of package.json is not the one its sources give; run \`npm run fix\`.`] : []),
    ...missing(folder, sourcesOf(expected)).map((file) => `${name}: package.json names ${file}, which does not exist.`),
  ];
}

function complete(manifest) {
  const exports = Object.fromEntries(Object.entries(manifest.exports).map(([path, target]) => [path, entry(target)]));
  const published = Object.fromEntries(Object.entries(exports).map(([path, target]) => [path, withoutSource(target)]));
  return { ...manifest, exports, publishConfig: { access: "public", ...manifest.publishConfig, exports: published } };
}

function entry(target) {
  const source = target["@kiregel/source"] ?? target;
  if (!/^\.\/src\/.*\.ts$/.test(source)) return target;
  const built = `./dist/${entryName(source)}`;
  return {
    "@kiregel/source": source,
    import: { types: `${built}.d.ts`, default: `${built}.js` },
    require: { types: `${built}.d.cts`, default: `${built}.cjs` },
  };
}

function withoutSource(target) {
  if (typeof target === "string") return target;
  const { "@kiregel/source": _, ...rest } = target;
  return rest;
}

function sourcesOf({ exports, bin }) {
  const targets = Object.values(exports).map((target) => target["@kiregel/source"] ?? target);
  return [...targets, ...Object.values(commands({ bin }))];
}

function missing(folder, files) {
  return files.filter((file) => !existsSync(join(folder, file)));
}
