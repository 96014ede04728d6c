import type { Finding } from "./finding.ts";

/** Findings that are kept as numbers until all of a text are known. */
export interface PackedFindings {
  readonly add: (finding: Finding) => void;
  /** The findings in the order in which they came. Those that only their place tells apart share one `reason`. */
  readonly unpack: () => readonly Finding[];
}

/**
 * Keeps four numbers for each finding outside of the engine's heap. Ten thousands of objects that outlive a walk make
 * V8 grow the space for young ones to 16 MB: a scan of 10 MB with all detectors adds 33 MB at its peak with such
 * objects and 17 MB without them (memory.bench.ts, Node 20).
 */
export function packFindings(): PackedFindings {
  const forms: Finding[] = [];
  const placeOf = formBook(forms);
  // Chunks, because a list that doubles leaves its old halves behind.
  const chunks: Int32Array[] = [];
  let chunk = new Int32Array(0);
  let end = 0;
  return {
    add: (finding) => {
      if (end === chunk.length) {
        chunk = new Int32Array(IN_CHUNK);
        chunks.push(chunk);
        end = 0;
      }
      chunk[end++] = placeOf(finding);
      chunk[end++] = finding.start;
      chunk[end++] = finding.end;
      chunk[end++] = finding.reason.context?.at ?? 0;
    },
    unpack: () => {
      const findings: Finding[] = [];
      for (const some of chunks) unpackChunk(some.subarray(0, some === chunk ? end : IN_CHUNK), forms, findings);
      return findings;
    },
  };
}

const IN_CHUNK = 4096;

// Gives findings that differ in their places only the place of the first of them in the list.
function formBook(forms: Finding[]): (finding: Finding) => number {
  const kinds = new Map<string, Map<string | undefined, number[]>>();
  return (finding) => {
    const { kind, reason } = finding;
    const words = kinds.get(kind) ?? new Map<string | undefined, number[]>();
    kinds.set(kind, words);
    const places = words.get(reason.context?.word) ?? [];
    words.set(reason.context?.word, places);
    const known = places.find((place) => isAlike(forms[place], finding));
    if (known !== undefined) return known;
    places.push(forms.length);
    return forms.push(finding) - 1;
  };
}

// Kind and context word are the same already.
function isAlike(form: Finding | undefined, { confidence, check, category, reason }: Finding): boolean {
  return (
    form?.confidence === confidence &&
    form.check === check &&
    form.category === category &&
    form.reason.shape === reason.shape &&
    form.reason.check === reason.check &&
    form.reason.against.length === reason.against.length &&
    form.reason.against.every((word, place) => word === reason.against[place])
  );
}

function unpackChunk(chunk: Int32Array, forms: readonly Finding[], into: Finding[]): void {
  for (let at = 0; at < chunk.length; at += 4) {
    const form = forms[chunk[at] ?? 0];
    if (form === undefined) continue;
    const { context } = form.reason;
    const wordAt = chunk[at + 3] ?? 0;
    const reason = context === undefined ? form.reason : { ...form.reason, context: { ...context, at: wordAt } };
    into.push({ ...form, start: chunk[at + 1] ?? 0, end: chunk[at + 2] ?? 0, reason });
  }
}
