import {
  allDetectors,
  compile,
  type Mapping,
  type RecordFinding,
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

/** Finds personal data in texts and puts reversible tokens in its place. The same value gets the same token throughout. */
export function redactTexts(
  texts: readonly NamedText[],
  options: { readonly system: string; readonly declaredKinds?: readonly string[]; readonly mapping: Mapping },
): RedactedTexts {
  const scanner = compile(allDetectors);
  const findings: LocatedFinding[] = [];
  const redacted: NamedText[] = [];
  let { mapping } = options;
  for (const { id, value } of texts) {
    const inText = scanRecord(scanner, value);
    findings.push(
      ...inText.map(({ pointer, kind, start, end, confidence }) => ({
        text: id,
        pointer,
        kind,
        start,
        end,
        confidence,
      })),
    );
    const spans = byPointer(inText);
    const replaced = mapStrings(value, (text, pointer) => {
      const done = redact(text, spans.get(pointer) ?? [], POLICY, { mapping });
      mapping = done.mapping;
      return done.text;
    });
    redacted.push({ id, value: replaced });
  }
  const kinds = allDetectors.map(({ kind, coverage = "complete" }) => ({ kind, coverage }));
  const { system, declaredKinds } = options;
  return {
    report: textReport({ system, declaredKinds, kinds, texts: texts.length, findings }),
    texts: redacted,
    mapping,
  };
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

/** A JSON value with every string mapped; keys stay. */
function mapStrings(value: unknown, change: (text: string, pointer: string) => string, pointer = ""): unknown {
  if (typeof value === "string") return change(value, pointer);
  if (Array.isArray(value)) return value.map((item, index) => mapStrings(item, change, `${pointer}/${index}`));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    mapStrings(item, change, `${pointer}/${escapeStep(key)}`),
  ]);
  return Object.fromEntries(entries);
}

function escapeStep(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
