import type { Finding } from "../finding.ts";
import { createOdds, type Odds, oddsOf, readOdds } from "./confidence.ts";
import { FIRST, FURTHER, LOCATION, type Model, ORGANIZATION } from "./model.ts";
import { createSegment, readSegment, type Segment } from "./segment.ts";
import { createTagger, type Tagger, tag } from "./tag.ts";

/** How the recogniser weighs a false name against a missed one. */
export interface Leaning {
  /** Added to the score of a word that may begin a name, 128 to 1 in the logarithm of the odds. */
  readonly bias: number;
  /** Findings with less confidence are left out. */
  readonly leastConfidence: number;
}

/** What works on one text at a time. */
export interface Reader {
  readonly tagger: Tagger;
  readonly segment: Segment;
  readonly odds: Odds;
  readonly leaning: Leaning;
  /** Whether places and organisations are reported as well. */
  readonly all: boolean;
}

export function createReader(model: Model, leaning: Leaning, all: boolean): Reader {
  return { tagger: createTagger(model), segment: createSegment(), odds: createOdds(), leaning, all };
}

/** Reads the segment that begins at `from`, gives its names to `add`, and returns where the next one begins. */
export function readNames(reader: Reader, text: string, { from, add }: Reading): number {
  const { tagger, segment, leaning, all } = reader;
  const next = readSegment(segment, text, from);
  if (segment.count === 0) return next;
  const hasPerson = tag(tagger, text, { segment, bias: leaning.bias });
  if (hasPerson) addPersons(reader, add);
  if (all) addOthers(reader, add);
  return next;
}

export interface Reading {
  readonly from: number;
  readonly add: (finding: Finding) => void;
}

function addPersons({ tagger, segment, odds, leaning }: Reader, add: (finding: Finding) => void): void {
  const { labels, model } = tagger;
  const { count, starts, ends } = segment;
  readOdds(odds, tagger, count);
  for (let first = 0; first < count; first++) {
    if (labels[first] !== FIRST) continue;
    let last = first;
    while (last + 1 < count && labels[last + 1] === FURTHER) last++;
    const step = oddsOf(odds, tagger, { first, last, count });
    const confidence = Math.round(((model.calibration[step] ?? 0) / 255) * 100) / 100;
    if (confidence >= leaning.leastConfidence)
      add(named("person", { start: starts[first] ?? 0, end: ends[last] ?? 0, confidence }));
    first = last;
  }
}

function addOthers({ tagger, segment }: Reader, add: (finding: Finding) => void): void {
  const { labels } = tagger;
  const { count, starts, ends } = segment;
  for (let first = 0; first < count; first++) {
    const label = labels[first];
    if (label !== LOCATION && label !== ORGANIZATION) continue;
    let last = first;
    while (last + 1 < count && labels[last + 1] === label) last++;
    const kind = label === LOCATION ? "location" : "organization";
    add(named(kind, { start: starts[first] ?? 0, end: ends[last] ?? 0, confidence: UNMEASURED }));
    first = last;
  }
}

/** The confidence of what is no person: it is not worked out. */
const UNMEASURED = 0.5;

function named(
  kind: string,
  { start, end, confidence }: { readonly start: number; readonly end: number; readonly confidence: number },
): Finding {
  const reason = { shape: "learned", check: "none", against: [] } as const;
  return { kind, start, end, confidence, check: "none", category: "ordinary", reason };
}
