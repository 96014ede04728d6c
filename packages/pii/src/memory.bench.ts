import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bar } from "../../../.ci/by-turns.ts";
import { mixedText } from "../../../.ci/corpus.ts";
import { allDetectors } from "./detectors/all.ts";
import { redact } from "./redact.ts";
import { compile } from "./scan.ts";

/** Measures what a scan and a redaction of 10 MB add to the memory of a process of their own. */
export async function bars(): Promise<Record<string, Bar>> {
  const folder = mkdtempSync(join(tmpdir(), "kiregel-memory-"));
  try {
    const file = join(folder, "text");
    // The text has no character beyond Latin-1: one byte for each, on disk and in memory.
    writeFileSync(file, mixedText(10 * MEGABYTE, { spacing: 300 }), "latin1");
    return {
      "memory of a scan of 10 MB": memoryBar("scan", file),
      "memory of a scan and redaction of 10 MB": memoryBar("redact", file),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the work added to the memory of its process, in bytes. */
export interface Added {
  /** At its peak, besides the text and the findings. */
  readonly peak: number;
  /** How much of that is what the caller gets beside the findings: the redacted text and the replacements. */
  readonly result: number;
}

/** Run in a process of its own. */
export function added(work: keyof typeof WORKS, file: string): Added {
  const text = readFileSync(file, "latin1");
  const before = beginPeak();
  const kept = WORKS[work](text);
  const peak = endPeak();
  const withAll = heapInUse();
  kept.length = 1;
  const withFindings = heapInUse();
  kept.length = 0;
  return { peak: peak - before - (withFindings - heapInUse()), result: withAll - withFindings };
}

const MEGABYTE = 1 << 20;
const RUNS = 5;
const BAR = 20;

// Each gives back its findings first. To compile the detectors is part of the work, and so is what the engine compiles.
const WORKS = {
  scan: (text: string): unknown[] => [compile(allDetectors).scan(text)],
  redact: (text: string): unknown[] => {
    const findings = compile(allDetectors).scan(text);
    const redaction = redact(text, findings, { default: { operator: "label" } });
    // Reading one character makes the engine put the pieces of the new text together.
    redaction.text.charCodeAt(0);
    return [findings, redaction];
  },
};

function memoryBar(work: keyof typeof WORKS, file: string): Bar {
  const runs = Array.from({ length: RUNS }, () => inOwnProcess(work, file)).sort((one, two) => one.peak - two.peak);
  const megabytes = (run: Added | undefined) => (run?.peak ?? Number.NaN) / MEGABYTE;
  const median = runs[Math.floor(RUNS / 2)];
  const value = megabytes(median);
  const result = Math.max(0, (median?.result ?? 0) / MEGABYTE).toFixed(1);
  const method =
    "highest resident memory of a fresh process, less what it had with the text, less the findings; all detectors, " +
    `median of ${RUNS} processes, ${megabytes(runs[0]).toFixed(1)} to ${megabytes(runs[RUNS - 1]).toFixed(1)}; ` +
    `${result} MB of it are the result`;
  return { value, unit: "MB", bar: BAR, ok: value <= BAR, method };
}

function inOwnProcess(work: keyof typeof WORKS, file: string): Added {
  const script =
    `import { added } from ${JSON.stringify(import.meta.url)};` +
    `console.log(JSON.stringify(added(${JSON.stringify(work)}, ${JSON.stringify(file)})));`;
  const options = ["--expose-gc", "--input-type=module", "--eval", script];
  const { status, stdout, stderr } = spawnSync(process.execPath, options, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The measured process failed.\n${stderr}`);
  return JSON.parse(stdout);
}

// Linux forgets the peak so far when it is told to. Elsewhere the peak of reading the text counts too: the figure is then
// too high, never too low.
function beginPeak(): number {
  collect();
  try {
    writeFileSync("/proc/self/clear_refs", "5");
  } catch {
    // Not Linux, or not allowed.
  }
  return process.memoryUsage().rss;
}

function endPeak(): number {
  return process.resourceUsage().maxRSS * 1024;
}

function heapInUse(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

function collect(): void {
  if (globalThis.gc === undefined) throw new Error("The process needs --expose-gc.");
  for (let times = 0; times < 4; times++) globalThis.gc();
}
