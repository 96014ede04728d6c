import type { Finding } from "../src/finding.ts";
import type { Model } from "../src/names/model.ts";
import { createReader, type Leaning, readNames } from "../src/names/recognise.ts";
import type { LabelledText } from "./corpus.ts";

/** How well persons are found: spans count when both of their ends are right. */
export interface Score {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores the recogniser as it ships, on texts whose persons are known. */
export function score(model: Model, leaning: Leaning, texts: readonly LabelledText[]): Score {
  let gold = 0;
  let found = 0;
  let right = 0;
  for (const one of texts) {
    const judged = judge(findingsOf(model, leaning, one.text), one);
    gold += judged.gold;
    found += judged.verdicts.length;
    right += judged.verdicts.filter(({ isRight }) => isRight).length;
  }
  return { gold, found, right, ...rates({ gold, found, right }) };
}

/** Precision, recall and their harmonic mean; 1 where nothing could be wrong. */
export function rates({ gold, found, right }: Pick<Score, "gold" | "found" | "right">) {
  const precision = found === 0 ? 1 : right / found;
  const recall = gold === 0 ? 1 : right / gold;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

const readers = new WeakMap<Model, ReturnType<typeof createReader>>();

/** What the recogniser finds in a text. */
export function findingsOf(model: Model, leaning: Leaning, text: string): readonly Finding[] {
  const known = readers.get(model) ?? createReader(model, leaning, false);
  readers.set(model, known);
  const reader = { ...known, leaning };
  const findings: Finding[] = [];
  for (let at = 0; at < text.length; ) at = readNames(reader, text, { from: at, add: (one) => findings.push(one) });
  return findings;
}

/** How many persons a text has, and of each finding whether it is one of them; what may be ignored is left out. */
export function judge(findings: readonly Finding[], { spans }: LabelledText) {
  const persons = spans.filter(({ type, ignore }) => type === "PERSON" && ignore !== true);
  const ends = new Set(persons.map(({ start, end }) => `${start} ${end}`));
  const ignored = spans.filter(({ ignore }) => ignore === true);
  const verdicts = findings
    .filter(({ start, end }) => !ignored.some((span) => start < span.end && end > span.start))
    .map((finding) => ({ finding, isRight: ends.has(`${finding.start} ${finding.end}`) }));
  return { gold: persons.length, verdicts };
}
