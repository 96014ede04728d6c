import type { Category, Finding } from "./finding.ts";

/** A text that was scanned, and what was found in it. */
export interface ScannedFile {
  /** Path or URI. A path is written as a relative URI reference. */
  readonly uri: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The part of SARIF 2.1.0 that findings need. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly SarifRun[];
}

/** One run of a tool. */
export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly informationUri: string;
      readonly rules: readonly { readonly id: string; readonly shortDescription: { readonly text: string } }[];
    };
  };
  readonly columnKind: "utf16CodeUnits";
  readonly results: readonly SarifResult[];
}

/** One finding. It holds neither the matched text nor a hash of it. */
export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: "note" | "warning" | "error";
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: SarifLocation }[];
  readonly properties: {
    readonly confidence: number;
    readonly category: Category;
    readonly check: Finding["check"];
    readonly shape: string;
  };
}

/** Where it stands: lines and columns count from 1, `charOffset` from 0. */
export interface SarifLocation {
  readonly artifactLocation: { readonly uri: string };
  readonly region: {
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly charOffset: number;
    readonly charLength: number;
  };
}

/**
 * Findings as a SARIF 2.1.0 log (OASIS), for code scanning services and editors. What is doubtful is a note, special
 * categories, criminal data and secrets are errors, the rest are warnings.
 *
 * @example
 * import { compile, email, toSarif } from "@kiregel/pii";
 *
 * const text = "mail erika@example.org";
 * const log = toSarif([{ uri: "notes.txt", text, findings: compile([email]).scan(text) }]);
 * log.runs[0]?.results[0]?.ruleId; // => "email"
 */
export function toSarif(files: readonly ScannedFile[]): SarifLog {
  const kinds = [...new Set(files.flatMap(({ findings }) => findings.map(({ kind }) => kind)))].sort();
  const places = new Map(kinds.map((kind, place) => [kind, place]));
  const rules = kinds.map((id) => ({ id, shortDescription: { text: `Personal data or a secret of the kind ${id}.` } }));
  const driver = { name: "@kiregel/pii", informationUri: "https://www.npmjs.com/package/@kiregel/pii", rules };
  const results = files.flatMap((file) => resultsOf(file, places));
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
  };
}

function resultsOf({ uri, text, findings }: ScannedFile, places: ReadonlyMap<string, number>): readonly SarifResult[] {
  const lines = lineStarts(text);
  const artifactLocation = { uri: uriReference(uri) };
  return findings.map((finding) => ({
    ruleId: finding.kind,
    ruleIndex: places.get(finding.kind) ?? -1,
    level: levelOf(finding),
    message: { text: `${finding.kind}, confidence ${finding.confidence.toFixed(2)}` },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(lines, finding) } }],
    properties: {
      confidence: finding.confidence,
      category: finding.category,
      check: finding.check,
      shape: finding.reason.shape,
    },
  }));
}

const DOUBTFUL = 0.6;

function levelOf({ confidence, category }: Finding): SarifResult["level"] {
  if (confidence < DOUBTFUL) return "note";
  return category === "ordinary" ? "warning" : "error";
}

function regionOf(lines: readonly number[], { start, end }: Finding): SarifLocation["region"] {
  const [first, last] = [lineOf(lines, start), lineOf(lines, end)];
  return {
    startLine: first + 1,
    startColumn: start - (lines[first] ?? 0) + 1,
    endLine: last + 1,
    endColumn: end - (lines[last] ?? 0) + 1,
    charOffset: start,
    charLength: end - start,
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The last line that starts at an offset or before it, by halving. */
function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

// A path can hold what a URI gives another meaning; half a surrogate pair has no UTF-8 form.
function uriReference(path: string): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return path;
  const written = path.replaceAll("\\", "/").replaceAll(/\p{Surrogate}/gu, "\ufffd");
  return encodeURI(written).replaceAll("?", "%3F").replaceAll("#", "%23");
}
