// Installs the packed tarballs, with zod, into an empty npm project and uses every public entry the way consumers do:
// ES modules, CommonJS, TypeScript, a browser bundle, Bun, Deno, the command. Expects `npm run build`.
//   --json=FILE   writes the outcome as data
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { packAll, tarball } from "./pack.mjs";
import { packages, root, sources, specifier } from "./workspace.mjs";

const json = process.argv.find((word) => word.startsWith("--json="))?.slice("--json=".length);
const project = mkdtempSync(join(tmpdir(), "kiregel-consumer-"));
process.on("exit", () => rmSync(project, { recursive: true, force: true }));
const path = [join(project, "node_modules", ".bin"), join(root, ".ci", "node_modules", ".bin"), process.env.PATH].join(
  delimiter,
);
const all = packages.flatMap(({ name, manifest }) =>
  Object.keys(sources(manifest)).map((entry) => specifier(name, entry)),
);
// What is for Node alone has a sub-path of that name.
const forNode = all.filter((name) => name.endsWith("/node"));
const specifiers = all.filter((name) => !forNode.includes(name));

const outcomes = [];
let exported;
step("the tarballs hold what they must", () => {
  packAll();
  for (const item of packages) examine(item);
});
step("npm installs them", () => {
  writeProject();
  run("npm", "install", "--no-audit", "--no-fund", "--loglevel=error");
});
step("Node imports every entry", () => {
  exported = run(process.execPath, "esm.mjs");
});
step("Node requires every entry, with the same exports", () => same(run(process.execPath, "cjs.cjs")));
step("Node imports and requires what is for Node alone", () => {
  const names = JSON.parse(run(process.execPath, "node.mjs"));
  if (names.length === 0 || names.some((list) => list.length === 0)) throw new Error("an entry exports nothing");
  if (run(process.execPath, "node.cjs") !== JSON.stringify(names)) throw new Error("require gives other exports");
});
step("TypeScript reads what is for Node alone", () => run("tsc", "-p", "tsconfig.node.json"));
step("TypeScript reads them, module resolution node16", () => run("tsc", "-p", "tsconfig.node16.json"));
step("TypeScript reads them, module resolution bundler", () => run("tsc", "-p", "tsconfig.bundler.json"));
step("Vite bundles them, and they run in a browser", () => {
  const output = run("vite", "build", "--logLevel", "warn");
  if (/externalized|resolve/.test(output)) throw new Error(output);
  same(run(process.execPath, join(root, ".ci", "in-browser.mjs"), join("browser", "esm.js")));
});
step("Bun imports every entry", () => same(run("bun", "esm.mjs")));
step("Deno imports every entry, without any permission", () =>
  same(run("deno", "run", "--no-prompt", "--quiet", "esm.mjs")),
);
step("the command answers --help", () => run("kiregel", "--help"));

const failed = outcomes.filter(({ ok }) => !ok).length;
console.log(`\n${outcomes.length - failed} of ${outcomes.length} consumers are served, ${failed} are not`);
if (json !== undefined) writeFileSync(json, JSON.stringify(outcomes));
if (failed > 0) process.exitCode = 1;

function step(name, work) {
  const start = performance.now();
  let problem;
  try {
    work();
  } catch (error) {
    problem = error.message;
  }
  const seconds = Number(((performance.now() - start) / 1000).toFixed(1));
  console.log(
    `${problem === undefined ? "ok  " : "FAIL"} ${name} (${seconds} s)${problem === undefined ? "" : `\n${problem.slice(-3000)}`}`,
  );
  outcomes.push({ name: `consumer: ${name}`, ok: problem === undefined, seconds });
}

function examine(item) {
  const files = execute("tar", ["-tzf", tarball(item)], root)
    .split("\n")
    .map((file) => file.replace("package/", ""));
  const missing = ["LICENSE", "DATA-LICENSES.md", "README.md", "package.json"].filter((file) => !files.includes(file));
  if (missing.length > 0) throw new Error(`${item.name}: the tarball lacks ${missing.join(", ")}`);
  const foreign = files.filter((file) => /(^src\/|\.test\.|\.bench\.|\.map$)/.test(file));
  if (foreign.length > 0) throw new Error(`${item.name}: the tarball holds ${foreign.join(", ")}`);
  const manifest = execute("tar", ["-xzOf", tarball(item), "package/package.json"], root);
  if (/workspace:|@kiregel\/source/.test(manifest))
    throw new Error(`${item.name}: package.json still speaks of the workspace`);
}

function writeProject() {
  const tarballs = Object.fromEntries(packages.map((item) => [item.name, `file:${tarball(item)}`]));
  const versions = { zod: "4.6.7", typescript: "6.0.3", bun: "1.4.5", deno: "2.9.6", "@types/node": "20.19.25" };
  // docs asks for the other two by version; here they must be the tarballs as well.
  write("package.json", {
    private: true,
    type: "module",
    dependencies: { ...tarballs, ...versions },
    overrides: mapped(tarballs),
  });
  const names = specifiers.map((_, index) => `entry${index}`);
  const list = names
    .map((name, index) => `  [${JSON.stringify(specifiers[index])}, Object.keys(${name}).sort()],`)
    .join("\n");
  const print = `console.log(JSON.stringify([\n${list}\n]));\n`;
  write("esm.mjs", specifiers.map((name, index) => `import * as entry${index} from "${name}";\n`).join("") + print);
  write("cjs.cjs", specifiers.map((name, index) => `const entry${index} = require("${name}");\n`).join("") + print);
  const typed = `${specifiers.map((name, index) => `import * as entry${index} from "${name}";\n`).join("")}export const all: object[] = [${names}];\n`;
  write("types.mts", typed);
  write("types.cts", typed);
  const keys = forNode.map((_, index) => `Object.keys(entry${index}).sort()`);
  const show = `process.stdout.write(JSON.stringify([${keys}]));\n`;
  const imported = forNode.map((name, index) => `import * as entry${index} from "${name}";\n`).join("");
  write("node.mjs", imported + show);
  write("node.cjs", forNode.map((name, index) => `const entry${index} = require("${name}");\n`).join("") + show);
  write("node.mts", `${imported}export const all: object[] = [${forNode.map((_, index) => `entry${index}`)}];\n`);
  const strict = { strict: true, noEmit: true, target: "ES2022", lib: ["ES2023", "DOM"], types: [] };
  write("tsconfig.node.json", {
    compilerOptions: { ...strict, types: ["node"], module: "node16" },
    files: ["node.mts"],
  });
  write("tsconfig.node16.json", {
    compilerOptions: { ...strict, module: "node16" },
    files: ["types.mts", "types.cts"],
  });
  write("tsconfig.bundler.json", {
    compilerOptions: { ...strict, module: "ESNext", moduleResolution: "bundler" },
    files: ["types.mts"],
  });
  write(
    "vite.config.js",
    `export default { build: { outDir: "browser", lib: { entry: "esm.mjs", formats: ["es"], fileName: "esm" } } };\n`,
  );
}

function mapped(tarballs) {
  return Object.fromEntries(Object.keys(tarballs).map((name) => [name, `$${name}`]));
}

function same(output) {
  if (output !== exported) throw new Error(`the exports differ from those of Node's import:\n${output}\n${exported}`);
}

function write(file, content) {
  writeFileSync(join(project, file), typeof content === "string" ? content : JSON.stringify(content));
}

function run(command, ...args) {
  return execute(command, args, project);
}

function execute(command, args, cwd) {
  const env = {
    ...process.env,
    PATH: path,
    NO_COLOR: "1",
    FORCE_COLOR: undefined,
    npm_config_update_notifier: "false",
  };
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? `code ${status}`}\n${stdout}${stderr}`);
  return stdout + (command === "vite" ? stderr : "");
}
