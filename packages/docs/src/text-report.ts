import type { Coverage } from "@kiregel/pii";

/** Where one value stands, and of what kind it is. Never the value itself. */
export interface LocatedFinding {
  /** The id of the text, such as a ticket number, or its position. */
  readonly text: string;
  /** JSON pointer of the field; empty for a plain text. */
  readonly pointer: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** A kind that was sought. `cue-only`: found where a cue such as a salutation stands beside it, and nowhere else. */
export interface SoughtKind {
  readonly kind: string;
  readonly coverage: Coverage;
  readonly found: number;
}

/** What personal data a set of texts holds, what was sought, and whether the redacted copy may leave the house. */
export interface TextReport {
  readonly schema: "kiregel.text-report/1";
  /** The system that the texts go into. */
  readonly system: string;
  readonly texts: number;
  readonly sought: readonly SoughtKind[];
  /** Kinds that occur in the texts according to the inventory, and that no detector seeks or finds only at a cue. */
  readonly notCovered: readonly string[];
  /** True only when the inventory says which kinds occur and each of them is covered. */
  readonly cleared: boolean;
  readonly findings: readonly LocatedFinding[];
}

/**
 * Puts findings together with what was sought. A copy is cleared only if the inventory declares the kinds that occur in
 * the texts and every one of them is sought completely: what nobody looked for cannot be cleared.
 */
export function textReport(input: {
  readonly system: string;
  readonly declaredKinds: readonly string[] | undefined;
  readonly kinds: readonly { readonly kind: string; readonly coverage: Coverage }[];
  readonly texts: number;
  readonly findings: readonly LocatedFinding[];
}): TextReport {
  const { system, declaredKinds, kinds, texts, findings } = input;
  const complete = new Set(kinds.filter(({ coverage }) => coverage === "complete").map(({ kind }) => kind));
  const notCovered = (declaredKinds ?? []).filter((kind) => !complete.has(kind));
  return {
    schema: "kiregel.text-report/1",
    system,
    texts,
    sought: kinds.map(({ kind, coverage }) => ({
      kind,
      coverage,
      found: findings.filter((finding) => finding.kind === kind).length,
    })),
    notCovered,
    cleared: declaredKinds !== undefined && notCovered.length === 0,
    findings,
  };
}
