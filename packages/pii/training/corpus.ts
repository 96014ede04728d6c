import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A text and what is named in it. */
export interface LabelledText {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
}

interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  /** `"PERSON"`, `"LOCATION"`, `"ORGANIZATION"`; what else a corpus has counts as none of these. */
  readonly type: string;
  /** Neither right nor wrong when scored. */
  readonly ignore?: boolean;
}

/** The files that are read, how much of each is held back for development. */
const FILES = [
  { file: "de-germeval14-train.jsonl", held: 0 },
  { file: "de-germeval14-dev.jsonl", held: 1 },
  { file: "de-smartdata.jsonl", held: 0.15 },
  { file: "de-mobie.jsonl", held: 0.1 },
  { file: "de-ler-dev.jsonl", held: 0.15 },
  { file: "en-btc-train.jsonl", held: 0 },
  { file: "en-btc-dev.jsonl", held: 1 },
  { file: "en-wnut17-train.jsonl", held: 0.1 },
  { file: "en-wikigold.jsonl", held: 0.2 },
  { file: "en-sec-filings.jsonl", held: 0.15 },
] as const;

export interface Corpora {
  readonly train: readonly LabelledText[];
  /** By corpus. */
  readonly dev: ReadonlyMap<string, readonly LabelledText[]>;
  /** Unlabelled German text. */
  readonly court: string;
  /** SHA-256 of each file. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** Reads the corpora of a folder. Which records are held back hangs on their text alone. */
export function readCorpora(folder: string): Corpora {
  const train: LabelledText[] = [];
  const dev = new Map<string, LabelledText[]>();
  const hashes: Record<string, string> = {};
  const read = (file: string): string => {
    const bytes = readFileSync(join(folder, file));
    hashes[file] = createHash("sha256").update(bytes).digest("hex");
    return bytes.toString("utf8");
  };
  for (const { file, held } of FILES) {
    const lines = read(file).split("\n");
    for (const line of lines) {
      if (line === "") continue;
      const record: LabelledText = JSON.parse(line);
      if (shareOf(record.text) >= held) train.push(record);
      else dev.set(record.source, [...(dev.get(record.source) ?? []), record]);
    }
  }
  return { train, dev, court: read("de-court-text.txt"), hashes };
}

// From 0 to 1. A sentence that a corpus has twice falls on one side.
function shareOf(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE(0) / 2 ** 32;
}
