import {
  allDetectors,
  type Coverage,
  compile,
  type Mapping,
  type RecordFinding,
  type Redaction,
  type RedactionPolicy,
  redact,
  scanRecord,
} from "@kiregel/pii";
import { type LocatedFinding, type TextReport, textReport } from "./text-report.ts";

/** One text or record, with a name by which a finding can point to it. */
export interface NamedText {
  readonly id: string;
  /** A text, or a JSON value whose strings are looked at. */
  readonly value: unknown;
}

/** What came of a set of texts. */
export interface RedactedTexts {
  readonly report: TextReport;
  /** The texts with a token in the place of each value, in the same order. */
  readonly texts: readonly NamedText[];
  /** What the tokens stand for. Personal data: store it encrypted or not at all. */
  readonly mapping: Mapping;
}

const POLICY: RedactionPolicy = { default: { operator: "token" } };

/**
 * Finds personal data in texts and puts reversible tokens in its place. The same value gets the same token throughout. A
 * number that is personal data becomes a token too, and so a text. Keys stay as they are and are not looked at.
 */
export function redactTexts(
  texts: readonly NamedText[],
  options: { readonly system: string; readonly declaredKinds?: readonly string[]; readonly mapping: Mapping },
): RedactedTexts {
  const scanner = compile(allDetectors);
  const findings: LocatedFinding[] = [];
  const leaves: Leaf[] = [];
  for (const { id, value } of texts) {
    const found = scanRecord(scanner, value);
    for (const { pointer, kind, start, end, confidence } of found) {
      findings.push({ text: id, pointer, kind, start, end, confidence });
    }
    collectLeaves(value, { pointer: "", spans: byPointer(found), leaves });
  }
  const { texts: written, mapping } = redactLeaves(leaves, options.mapping);
  const next = written[Symbol.iterator]();
  const redacted = texts.map(({ id, value }) => ({ id, value: withLeaves(value, next) }));
  const { system, declaredKinds } = options;
  const report = textReport({ system, declaredKinds, kinds: soughtKinds(), texts: texts.length, findings });
  return { report, texts: redacted, mapping };
}

/** Each kind once. It is covered only as far as every detector of it covers it; one that needs a cue finds no others. */
function soughtKinds(): readonly { readonly kind: string; readonly coverage: Coverage }[] {
  const coverages = new Map<string, Coverage>();
  for (const { kind, coverage = "complete", needsContext = false } of allDetectors) {
    const partial = needsContext || coverage === "cue-only" || coverages.get(kind) === "cue-only";
    coverages.set(kind, partial ? "cue-only" : "complete");
  }
  return [...coverages].map(([kind, coverage]) => ({ kind, coverage }));
}

/** A string of a record, or a number, with what was found in it. */
interface Leaf {
  readonly value: string | number;
  readonly spans: readonly RecordFinding[];
}

interface Collection {
  readonly pointer: string;
  readonly spans: ReadonlyMap<string, readonly RecordFinding[]>;
  readonly leaves: Leaf[];
}

function byPointer(findings: readonly RecordFinding[]): ReadonlyMap<string, readonly RecordFinding[]> {
  const groups = new Map<string, RecordFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.pointer);
    if (group === undefined) groups.set(finding.pointer, [finding]);
    else group.push(finding);
  }
  return groups;
}

function collectLeaves(value: unknown, place: Collection): void {
  const { pointer, spans, leaves } = place;
  if (typeof value === "string" || typeof value === "number") leaves.push({ value, spans: spans.get(pointer) ?? [] });
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const step = key.replaceAll("~", "~0").replaceAll("/", "~1");
    collectLeaves(item, { ...place, pointer: `${pointer}/${step}` });
  }
}

// All leaves are one text with line breaks between them, so that a token of one leaf is never taken for one that stood
// in another. No token holds a line break.
function redactLeaves(leaves: readonly Leaf[], mapping: Mapping) {
  const spans: { kind: string; start: number; end: number }[] = [];
  let offset = 0;
  for (const { value, spans: found } of leaves) {
    for (const { kind, start, end } of found) spans.push({ kind, start: start + offset, end: end + offset });
    offset += String(value).length + 1;
  }
  const joined = leaves.map(({ value }) => String(value)).join("\n");
  const done = redact(joined, spans, POLICY, { mapping });
  return { texts: cut(done, leaves), mapping: done.mapping };
}

/** The redacted text, cut where the leaves were joined; a number in which nothing was replaced is a number again. */
function cut({ text, replacements }: Redaction, leaves: readonly Leaf[]): readonly (string | number)[] {
  let before = 0;
  let after = 0;
  let shift = 0;
  let next = 0;
  return leaves.map(({ value }) => {
    const end = before + String(value).length;
    const first = next;
    for (let replaced = replacements[next]; replaced !== undefined && replaced.before.end <= end; ) {
      shift += replaced.after.end - replaced.after.start - (replaced.before.end - replaced.before.start);
      next += 1;
      replaced = replacements[next];
    }
    const written = text.slice(after, end + shift);
    before = end + 1;
    after = end + shift + 1;
    return typeof value === "number" && first === next ? value : written;
  });
}

/** A JSON value with its leaves replaced, in the order in which they were collected; keys stay. */
function withLeaves(value: unknown, next: Iterator<string | number>): unknown {
  if (typeof value === "string" || typeof value === "number") return next.next().value;
  if (Array.isArray(value)) return value.map((item) => withLeaves(item, next));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withLeaves(item, next)]));
}
