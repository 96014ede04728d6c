import { flat, mixedText } from "../../../.ci/corpus.ts";
import type { Detector } from "./detector.ts";
import { allDetectors } from "./detectors/all.ts";
import { structuredDetectors } from "./detectors/structured.ts";
import { compile } from "./scan.ts";

/** One measured figure against the bar that it has to hold. */
export interface Bar {
  readonly value: number;
  readonly unit: string;
  readonly bar: number;
  readonly ok: boolean;
  readonly method: string;
  readonly spread?: string;
}

/** Measures the scanner against one look at each character, by turns in one process. */
export async function bars(): Promise<Record<string, Bar>> {
  const mixed = mixedText(MEGABYTE, { spacing: 300 });
  const empty = mixedText(MEGABYTE);
  const messages = Array.from({ length: 1000 }, (_, seed) => mixedText(1024, { spacing: 300, seed: seed + 1 }));
  const structured = compile(structuredDetectors);
  const all = compile(allDetectors);
  const rate = (bar: number, method: string, pair: Pair) =>
    atLeast(bar, `${method}, processor time; median of ${TURNS} paired ratios`, ratios(pair));
  const looked = { value: 0 };
  const look = (one: string) => {
    looked.value += lookAtEach(one);
  };
  return {
    "structured, one value in 300 characters": rate(0.35, "1 MB mixed de/en text, 8 words in 100 are numbers", {
      loop: () => look(mixed),
      scan: () => structured.scan(mixed),
    }),
    "structured, text without data": rate(0.5, "1 MB mixed de/en text, 8 words in 100 are numbers", {
      loop: () => look(empty),
      scan: () => structured.scan(empty),
    }),
    "structured, messages of 1 KB": rate(0.2, "1000 messages", {
      loop: () => {
        for (const message of messages) look(message);
      },
      scan: () => {
        for (const message of messages) structured.scan(message);
      },
    }),
    "with persons by cue": rate(0.2, "1 MB mixed de/en text, 8 words in 100 are numbers, all detectors", {
      loop: () => look(mixed),
      scan: () => all.scan(mixed),
    }),
    "worst hostile family against ordinary text": hostileBar(structuredDetectors, mixed),
    "worst hostile family, persons included": hostileBar(allDetectors, mixed),
    "work for twice the text": doublingBar(),
  };
}

type Pair = { readonly loop: () => void; readonly scan: () => void };

const MEGABYTE = 1 << 20;
const TURNS = 31;
const WARM_UP = 12;

// Each round times both by turns; the first rounds only warm up.
function ratios({ loop, scan }: Pair): readonly number[] {
  const measured: number[] = [];
  for (let turn = 0; turn < TURNS + WARM_UP; turn++) {
    const looping = microseconds(loop);
    const scanning = microseconds(scan);
    if (turn >= WARM_UP) measured.push(looping / scanning);
  }
  return measured.sort((a, b) => a - b);
}

// Processor time of all threads: what others do on the machine disturbs it less than the clock on the wall.
function microseconds(run: () => void): number {
  const before = process.cpuUsage();
  for (let times = 0; times < 4; times++) run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function atLeast(bar: number, method: string, sorted: readonly number[]): Bar {
  const value = quantile(sorted, 0.5);
  const spread = `${quantile(sorted, 0.1).toFixed(3)} to ${quantile(sorted, 0.9).toFixed(3)} (10th to 90th percentile)`;
  return { value, unit: "of the charCodeAt loop", bar, ok: value >= bar, method, spread };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}

// The speed that counts as 1: every character of a string looked up once in a table of classes.
const CLASSES = Uint8Array.from({ length: 65536 }, (_, code) =>
  code >= 48 && code < 58 ? 1 : code >= 65 && code < 91 ? 2 : code >= 97 && code < 123 ? 3 : code === 64 ? 4 : 0,
);

function lookAtEach(source: string): number {
  let sum = 0;
  for (let at = 0; at < source.length; at++) sum += CLASSES[source.charCodeAt(at)] ?? 0;
  return sum;
}

// What makes matchers start, retry or read far: prefixes, separators, near misses, invisible characters.
const HOSTILE = [
  "a",
  "A",
  "1",
  "0",
  "@",
  ".",
  "-",
  " ",
  "\n",
  "\t",
  "\u00a0",
  "ä",
  "😀",
  "\u00ad",
  "\u200b",
  "１",
  "１２３",
  "1-",
  "1 ",
  "1.",
  "1/",
  "12 ",
  "01 ",
  "0 ",
  "1234 ",
  "4111 ",
  "12 345 678 901 ",
  "4111 1111 1111 ",
  "01.01.",
  "1.1.1.1.",
  "a.",
  "a@",
  "a@b.",
  "@a.",
  "a.a@a.a ",
  `${"a".repeat(64)}@`,
  '"@',
  `"${"a".repeat(60)}@`,
  "+49 ",
  "+49",
  "0049",
  "0049 ",
  "(0)",
  "+49 (0)30 ",
  "030/",
  "0151 ",
  "Tel 1 ",
  "Tel. 030 12 ",
  "DE",
  "DE89",
  "DE89 ",
  "DE89 3704 0044 ",
  "GB29 NWBK ",
  "MT84MALT011000012345",
  "IBAN ",
  "IBAN DE89 3704 0044 0532 0130 01 ",
  "A1",
  "Aa ",
  "Ab Cd ",
  "1::",
  "::",
  "ff:",
  "fe80:",
  "1:2:3:4:5:6:7:",
  "12:30:",
  "Dr. ",
  "Frau ",
  "Herr ",
  "von ",
  "Müller ",
  "Herr von der ",
  "Name: ",
  "Dear ",
  "Regards\n",
  "123456789 ",
  "1234567890123456 ",
  "1234567890123456",
  "ID 36574261808 ",
  "geboren 1. ",
  "1. Januar ",
  "2026-01-01",
  "Steuer-Identifikations",
  "Steuer-ID ",
  "eyJ.",
  "eyJhbGciOi",
  "http://",
  "http://a:a@",
  "://",
  "Str. ",
  "straße 1 ",
  "76133 ",
  "1,1,",
  '{"a":',
  '<a href="',
  "&#",
  "[PERSON_1]",
  "-----BEGIN ",
  "AKIA",
  "ghp_",
  "0x",
  "IV ",
  "ABCDEFGH ",
  "KA-AB 1 ",
  // One finding after the other: what costs most is what is found.
  "a@b.co ",
  "Frau Müller ",
  "36574261809 ",
];

function hostileBar(detectors: readonly Detector[], ordinary: string): Bar {
  const length = 200_000;
  const scanner = compile(detectors);
  const ordinaryText = flat(ordinary.slice(0, length));
  let worst = { name: "", sorted: [Number.POSITIVE_INFINITY] as readonly number[] };
  for (const unit of HOSTILE) {
    const hostile = flat(unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
    const measured: number[] = [];
    for (let turn = 0; turn < 9; turn++) {
      const ordinaryTime = microseconds(() => scanner.scan(ordinaryText));
      const hostileTime = microseconds(() => scanner.scan(hostile));
      if (turn >= 2) measured.push(ordinaryTime / hostileTime);
    }
    measured.sort((a, b) => a - b);
    if (quantile(measured, 0.5) < quantile(worst.sorted, 0.5)) worst = { name: JSON.stringify(unit), sorted: measured };
  }
  const bar = atLeast(1 / 6, `${HOSTILE.length} families of ${length} characters, worst: ${worst.name}`, worst.sorted);
  return { ...bar, unit: "of the rate on ordinary text" };
}

function doublingBar(): Bar {
  const scanner = compile(allDetectors);
  const growth = HOSTILE.map((unit) => {
    const once = unit.repeat(Math.ceil(20_000 / unit.length));
    return { unit, value: scanner.countWork(once + once) / scanner.countWork(once) };
  });
  const worst = growth.reduce((most, one) => (one.value > most.value ? one : most));
  const method = `characters looked at, counted; ${HOSTILE.length} families, worst: ${JSON.stringify(worst.unit)}`;
  return { value: worst.value, unit: "times the work", bar: 2.3, ok: worst.value <= 2.3, method };
}
