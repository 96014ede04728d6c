// node .ci/bootstrap.mjs <start|test|bench|check>: from a fresh clone, Node and npm to a tree that can run that command.
// Each level installs what the one before it has and more; work that is done already is skipped.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packages, root } from "./workspace.mjs";

// pnpm always adds the root package: its `dependencies` build, its `devDependencies` test.
const levels = {
  start: {
    arguments: ["--prod", "--filter", "@kiregel/docs...", "--filter", "./examples/*"],
    brings: "node_modules/esbuild",
  },
  test: {
    arguments: ["--filter", ".", "--filter", "./packages/*", "--filter", "./examples/*"],
    brings: "node_modules/vitest",
  },
  bench: {
    arguments: ["--filter", ".", "--filter", "./packages/*", "--filter", "./examples/*", "--filter", "./bench"],
    brings: "bench/node_modules/openredaction",
  },
  check: { arguments: [], brings: ".ci/node_modules/knip" },
};
const order = Object.keys(levels);
const stampFile = join(root, "node_modules", ".kiregel.json");
const leastNode = [20, 19];

const wanted = process.argv[2];
if (!order.includes(wanted)) fail(`Usage: node .ci/bootstrap.mjs <${order.join("|")}>`);
refuseOldNode();

const stamp = readStamp();
installOnce();
if (wanted === "start") await buildOnce();

function installOnce() {
  const lock = hashOf(["pnpm-lock.yaml", "pnpm-workspace.yaml"]);
  const present = order.findLastIndex((level) => existsSync(join(root, levels[level].brings)));
  if (stamp.lock === lock && present >= order.indexOf(wanted)) return;
  // What is there stays there: `npm start` never takes away what `npm test` needs.
  const level = order[Math.max(present, order.indexOf(wanted))];
  const start = performance.now();
  install(level);
  say(`installed what \`npm ${wanted}\` needs in ${seconds(start)}`);
  Object.assign(stamp, { lock });
  writeStamp();
}

async function buildOnce() {
  const built = hashOf(sourceFiles());
  const outputs = packages.map(({ folder }) => join(folder, "dist", "index.js"));
  if (stamp.built === built && outputs.every((file) => existsSync(file))) return;
  const start = performance.now();
  const { buildJavaScript } = await import("./build-js.mjs");
  await buildJavaScript().catch((error) => fail(`The build failed.\n${error.message}`));
  say(`built in ${seconds(start)}`);
  Object.assign(stamp, { built });
  writeStamp();
}

function install(level) {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const pnpm = packageManager.split("+")[0];
  const args = ["--yes", pnpm, "install", ...levels[level].arguments, "--frozen-lockfile", "--prefer-offline"];
  const { status, error, stdout, stderr } = spawnSync("npx", [...args, "--reporter=append-only"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, npm_config_update_notifier: "false" },
  });
  if (status === 0) return;
  const lines = `${stdout ?? ""}\n${stderr ?? ""}`
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^Progress|^npm (warn|notice)/.test(line));
  fail(
    `The packages could not be installed: \`npx ${args.join(" ")}\` ended with ${error?.message ?? `code ${status}`}.\n` +
      `It needs the npm registry (or a mirror that npm is set up for).\n${lines.slice(-15).join("\n")}`,
  );
}

function manifests() {
  return packages.map(({ short }) => `packages/${short}/package.json`);
}

function sourceFiles() {
  const files = packages.flatMap(({ short }) =>
    readdirSync(join(root, "packages", short, "src"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(test|bench|test-d)\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1)),
  );
  return [...files.sort(), ...manifests(), ".ci/build-js.mjs"];
}

function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)))
      .update("\0");
  return hash.digest("hex");
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, "utf8"));
  } catch {
    return {};
  }
}

function writeStamp() {
  mkdirSync(join(root, "node_modules"), { recursive: true });
  writeFileSync(stampFile, JSON.stringify(stamp));
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])) return;
  fail(`Kiregel needs Node ${leastNode.join(".")} or newer; this is ${process.versions.node}.`);
}

function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

function say(text) {
  process.stderr.write(`kiregel: ${text}\n`);
}

function fail(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}
