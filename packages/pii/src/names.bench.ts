import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import type { Bar } from "../../../.ci/by-turns.ts";
import { germanText } from "../../../.ci/german-text.ts";
import { structuredDetectors } from "./detectors/structured.ts";
import { loadNames, type NamesOptions } from "./names/load.ts";
import { compile } from "./scan.ts";

/** Measures what the recogniser of names weighs, how fast it reads German, and how long it takes to be ready. */
export async function bars(): Promise<Record<string, Bar>> {
  const texts = [1, 2, 3, 4].map((seed) => germanText(MEGABYTE, seed));
  return {
    "names: weights": sizeBar("names-model", { raw: 900 }),
    "names: weights, compressed": sizeBar("names-model", { brotli: 700 }),
    "names: lean weights": sizeBar("names-model-lean", { raw: 450 }),
    "names: German text": await speedBar(texts, { size: "full" }),
    "names: German text, lean": await speedBar(texts, { size: "lean" }),
    "names: from the first call to ready": loadBar(),
  };
}

/** How long the first `loadNames` takes, in milliseconds. */
export interface LoadTime {
  /** Of all threads, also of those that compile meanwhile. */
  readonly processor: number;
  readonly wall: number;
}

/** Run in a process of its own. */
export async function loadTime(): Promise<LoadTime> {
  const before = process.cpuUsage();
  const start = performance.now();
  await loadNames();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { processor: (user + system) / 1000, wall };
}

const MEGABYTE = 1 << 20;

// Benchmarks run in the root of the repository.
function sizeBar(module: string, { raw, brotli }: { readonly raw?: number; readonly brotli?: number }): Bar {
  const bytes = readFileSync(`packages/pii/src/data/${module}.generated.ts`);
  const value = (brotli === undefined ? bytes.length : brotliCompressSync(bytes).length) / 1000;
  const bar = raw ?? brotli ?? 0;
  return { value, unit: "kB", bar, ok: value <= bar, method: `${module}.generated.ts, ${brotli ? "Brotli" : "raw"}` };
}

// Loop and scan by turns, each turn another text, so that not every word has been met before.
async function speedBar(texts: readonly string[], options: NamesOptions): Promise<Bar> {
  const scanner = compile(structuredDetectors, { names: await loadNames(options) });
  const scans: number[] = [];
  const ratios: number[] = [];
  const sum = { value: 0 };
  for (let turn = 0; turn < TURNS + WARM_UP; turn++) {
    const text = texts[turn % texts.length] ?? "";
    const looping = microseconds(() => {
      for (let times = 0; times < LOOPS; times++) sum.value += lookAtEach(text);
    });
    const scanning = microseconds(() => scanner.scan(text));
    if (turn < WARM_UP) continue;
    scans.push(new TextEncoder().encode(text).length / scanning);
    ratios.push(looping / LOOPS / scanning);
  }
  const findings = scanner.scan(texts[0] ?? "").filter(({ kind }) => kind === "person").length;
  const { words, distinct } = vocabularyOf(texts[0] ?? "");
  const rates = scans.sort((one, two) => one - two);
  const method =
    `structured detectors and names over 1 MB of generated letters, ${words} words, ${distinct} different ones, ${findings} ` +
    `names found; one core, processor time, median of ${TURNS} turns, ${rates[0]?.toFixed(1)} to ${rates.at(-1)?.toFixed(1)}; ` +
    `${median(ratios).toFixed(4)} of the charCodeAt loop`;
  const value = median(rates);
  return { value, unit: "MB/s", bar: 8, ok: value >= 8, method };
}

const TURNS = 21;
const WARM_UP = 6;
const LOOPS = 16;

function microseconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function median(numbers: number[]): number {
  return numbers.sort((one, two) => one - two)[numbers.length >> 1] ?? Number.NaN;
}

const CLASSES = Uint8Array.from({ length: 65536 }, (_, code) => (code >= 48 && code < 58 ? 1 : 0));

function lookAtEach(source: string): number {
  let sum = 0;
  for (let at = 0; at < source.length; at++) sum += CLASSES[source.charCodeAt(at)] ?? 0;
  return sum;
}

// What is imported before is not in the figure; the module with the weights, which lies in a file of its own, is.
function loadBar(): Bar {
  const times = Array.from({ length: PROCESSES }, loadInOwnProcess);
  const value = median(times.map(({ processor }) => processor));
  const walls = times.map(({ wall }) => wall);
  const method =
    `import and decoding of the weights in a fresh process, processor time, median of ${PROCESSES}; ` +
    `on the wall ${median(walls).toFixed(0)}, ${Math.min(...walls).toFixed(0)} to ${Math.max(...walls).toFixed(0)}`;
  return { value, unit: "ms", bar: 50, ok: value <= 50, method };
}

const PROCESSES = 5;

function loadInOwnProcess(): LoadTime {
  const script = `import { loadTime } from ${JSON.stringify(import.meta.url)};console.log(JSON.stringify(await loadTime()));`;
  const options = ["--input-type=module", "--eval", script];
  const { status, stdout, stderr } = spawnSync(process.execPath, options, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The measured process failed.\n${stderr}`);
  return JSON.parse(stdout);
}

function vocabularyOf(text: string): { readonly words: number; readonly distinct: number } {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return { words: words.length, distinct: new Set(words).size };
}
