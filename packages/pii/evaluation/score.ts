import type { Finding, Scanner } from "@kiregel/pii";
import { checksumKinds, type Document, type Mark } from "./corpus.ts";

/** What was missed or falsely reported. The values are invented. */
export interface Example {
  readonly what: "missed" | "false";
  readonly kind: string;
  readonly value: string;
  readonly about: string;
  readonly text: string;
  /** What the scanner reported on the spot, or what stands there in truth. */
  readonly instead: string;
}

export interface Row {
  readonly kind: string;
  readonly isChecksum: boolean;
  /** Values of the corpus. */
  readonly values: number;
  /** Found with the exact span and kind. */
  readonly found: number;
  /** Findings of this kind that are neither right nor a mistyped value. */
  readonly falsely: number;
  /** Findings of this kind, with a failed check, on a near miss beside a label: neither right nor wrong. */
  readonly mistyped: number;
  readonly nearMisses: number;
}

export interface Score {
  readonly rows: readonly Row[];
  readonly examples: readonly Example[];
  /** False findings by what the document is about. */
  readonly falselyIn: Readonly<Record<string, number>>;
}

/** Precision, recall and F1; each is 1 where nothing could be wrong. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scans every document and compares. Values of kinds that the scanner does not look for are not counted. */
export function score(scanner: Pick<Scanner, "kinds" | "scan">, documents: Iterable<Document>): Score {
  const tallies = new Map<string, Tally>();
  for (const kind of scanner.kinds) tallies.set(kind, emptyTally());
  const examples: Example[] = [];
  const falselyIn: Record<string, number> = {};
  for (const document of documents) {
    const findings = scanner.scan(document.text);
    examples.push(...scoreMarks(tallies, document, findings));
    const falsely = scoreFindings(tallies, document, findings);
    examples.push(...falsely);
    if (falsely.length > 0) falselyIn[document.about] = (falselyIn[document.about] ?? 0) + falsely.length;
  }
  const rows = [...tallies].map(([kind, tally]) => ({ kind, isChecksum: checksumKinds.has(kind), ...tally }));
  return { rows, examples, falselyIn };
}

export function figuresOf({ values, found, falsely }: Pick<Row, "values" | "found" | "falsely">): Figures {
  const precision = found + falsely === 0 ? 1 : found / (found + falsely);
  const recall = values === 0 ? 1 : found / values;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** All rows as one. */
export function total(kind: string, rows: readonly Row[]): Row {
  const sum = (pick: (row: Row) => number): number => rows.reduce((all, row) => all + pick(row), 0);
  return {
    kind,
    isChecksum: rows.every(({ isChecksum }) => isChecksum),
    values: sum(({ values }) => values),
    found: sum(({ found }) => found),
    falsely: sum(({ falsely }) => falsely),
    mistyped: sum(({ mistyped }) => mistyped),
    nearMisses: sum(({ nearMisses }) => nearMisses),
  };
}

interface Tally {
  values: number;
  found: number;
  falsely: number;
  mistyped: number;
  nearMisses: number;
}

function emptyTally(): Tally {
  return { values: 0, found: 0, falsely: 0, mistyped: 0, nearMisses: 0 };
}

// Returns the values that were missed.
function scoreMarks(tallies: ReadonlyMap<string, Tally>, document: Document, findings: readonly Finding[]): Example[] {
  return document.marks.flatMap((mark) => {
    const tally = tallies.get(mark.kind);
    if (tally === undefined) return [];
    if (mark.role === "near-miss") {
      tally.nearMisses++;
      return [];
    }
    tally.values++;
    if (!findings.some((finding) => isRight(finding, mark))) return [exampleOfMiss(document, mark, findings)];
    tally.found++;
    return [];
  });
}

// Returns the false findings.
function scoreFindings(
  tallies: ReadonlyMap<string, Tally>,
  document: Document,
  findings: readonly Finding[],
): Example[] {
  return findings.flatMap((finding) => {
    const tally = tallies.get(finding.kind);
    if (tally === undefined || document.marks.some((mark) => isRight(finding, mark))) return [];
    if (document.marks.some((mark) => isMistyped(finding, mark))) {
      tally.mistyped++;
      return [];
    }
    tally.falsely++;
    return [exampleOfFalse(document, finding)];
  });
}

function isRight({ kind, start, end }: Finding, mark: Mark): boolean {
  if (mark.role !== "value" || kind !== mark.kind || start !== mark.start) return false;
  return end === mark.end || end === mark.earlierEnd;
}

function isMistyped(finding: Finding, mark: Mark): boolean {
  return mark.role === "near-miss" && mark.isLabelled && finding.check === "failed" && overlaps(finding, mark);
}

function overlaps(left: { readonly start: number; readonly end: number }, right: Mark): boolean {
  return left.start < right.end && right.start < left.end;
}

function exampleOfMiss({ text }: Document, mark: Mark, findings: readonly Finding[]): Example {
  const there = findings.filter((finding) => overlaps(finding, mark));
  return {
    what: "missed",
    kind: mark.kind,
    value: text.slice(mark.start, mark.end),
    about: mark.form,
    text: excerpt(text, mark),
    instead: there.map(({ kind, start, end }) => `${kind} "${text.slice(start, end)}"`).join(", ") || "nothing",
  };
}

function exampleOfFalse({ text, marks, about }: Document, finding: Finding): Example {
  const truth = marks.find((mark) => overlaps(finding, mark));
  return {
    what: "false",
    kind: finding.kind,
    value: text.slice(finding.start, finding.end),
    about,
    text: excerpt(text, finding),
    instead:
      truth === undefined
        ? "no mark"
        : `${truth.role} of ${truth.form}${truth.fault === undefined ? "" : ` (${truth.fault})`}, check ${finding.check}`,
  };
}

function excerpt(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(Math.max(0, start - 60), end + 40).replaceAll("\n", "⏎");
}
