// What `npm run evaluate` runs: .ci/evaluate.mjs bundles it and prints what it returns.
import { commonDetectors, compile, type Scanner, structuredDetectors } from "@kiregel/pii";
import { COUNTRIES } from "./address-form.ts";
import { addressDetectors, addressLetters } from "./address-letter.ts";
import { corpus } from "./corpus.ts";
import { quietText } from "./quiet-text.ts";
import { type Example, type Figures, figuresOf, type Row, score, total } from "./score.ts";

export interface Options {
  readonly seed: number;
  /** Megabytes of text without personal data; 0 leaves that part out. */
  readonly negatives: number;
  /** Examples per kind of what was missed and of what was falsely reported. */
  readonly examples: number;
}

export interface QuietRun {
  readonly characters: number;
  readonly findings: number;
  readonly per100KB: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly samples: readonly string[];
  readonly ok: boolean;
}

export interface Evaluation {
  readonly scanner: string;
  readonly rows: readonly (Row & Figures)[];
  readonly checksum: Row & Figures;
  readonly all: Row & Figures;
  readonly falselyIn: Readonly<Record<string, number>>;
  readonly examples: readonly Example[];
  readonly quiet?: QuietRun;
  readonly ok: boolean;
}

export const BAR = { precision: 0.99, recall: 0.98, findingsPer100KB: 1 } as const;

export const ADDRESS_BAR = { precision: 0.97, recall: 0.95 } as const;

/** Postal addresses in letters, by country: exact spans, with names that no detector was made better with. */
export function evaluateAddresses(seed: number): readonly (Row & Figures & { readonly ok: boolean })[] {
  const scanner = compile(addressDetectors);
  return COUNTRIES.map((country) => {
    const result = score(scanner, addressLetters({ seed, country, half: "held-out", letters: 1500 }));
    const row = withFigures(total(country, result.rows));
    return { ...row, ok: row.precision >= ADDRESS_BAR.precision && row.recall >= ADDRESS_BAR.recall };
  });
}

/** Both lists on the same corpus and the same text. */
export function evaluate(options: Options): readonly Evaluation[] {
  return Object.entries(scanners()).map(([name, scanner]) => evaluateOne(name, scanner, options));
}

function scanners(): Readonly<Record<string, Scanner>> {
  return { structuredDetectors: compile(structuredDetectors), commonDetectors: compile(commonDetectors) };
}

function evaluateOne(scannerName: string, scanner: Scanner, { seed, negatives, examples }: Options): Evaluation {
  const result = score(scanner, corpus(seed));
  const rows = result.rows.map(withFigures);
  const checksum = withFigures(
    total(
      "checksum kinds",
      result.rows.filter(({ isChecksum }) => isChecksum),
    ),
  );
  const all = withFigures(total("all kinds", result.rows));
  const quiet = negatives > 0 ? quietRun(scanner, seed, negatives) : undefined;
  const isGood = checksum.precision >= BAR.precision && checksum.recall >= BAR.recall;
  return {
    scanner: scannerName,
    rows,
    checksum,
    all,
    falselyIn: result.falselyIn,
    examples: fewOfEach(result.examples, examples),
    ...(quiet === undefined ? {} : { quiet }),
    ok: isGood && (quiet === undefined || quiet.ok),
  };
}

function withFigures(row: Row): Row & Figures {
  return { ...row, ...figuresOf(row) };
}

function quietRun(scanner: Scanner, seed: number, megabytes: number): QuietRun {
  const byKind: Record<string, number> = {};
  const samples: string[] = [];
  let characters = 0;
  let findings = 0;
  for (const piece of quietText(seed, megabytes)) {
    characters += piece.length;
    for (const { kind, start, end } of scanner.scan(piece)) {
      findings++;
      byKind[kind] = (byKind[kind] ?? 0) + 1;
      if (byKind[kind] <= 5)
        samples.push(`${kind}: ${piece.slice(Math.max(0, start - 40), end + 20).replaceAll("\n", "⏎")}`);
    }
  }
  const per100KB = findings / (characters / 100_000);
  return { characters, findings, per100KB, byKind, samples, ok: per100KB <= BAR.findingsPer100KB };
}

function fewOfEach(examples: readonly Example[], count: number): readonly Example[] {
  const seen = new Map<string, number>();
  return examples.filter(({ what, kind }) => {
    const key = `${what} ${kind}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before < count;
  });
}
