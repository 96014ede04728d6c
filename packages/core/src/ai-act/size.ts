import type { Source } from "../engine/source.ts";
import { KiregelError } from "../error.ts";

/** The size of an enterprise as the Act tells it apart: SME, small mid-cap, or larger than both. */
export type OperatorSize = "sme" | "small-mid-cap" | "larger";

/** The figures of an enterprise for its last closed year, partner and linked enterprises counted in, amounts in euro. */
export interface Enterprise {
  readonly staff: number;
  readonly turnover: number;
  readonly balanceSheet: number;
}

/** Up to which figures an enterprise has a size: fewer staff than this, and one of the two amounts not exceeded. */
export interface SizeLimit {
  readonly size: Exclude<OperatorSize, "larger">;
  /** Where the Act defines the size, and where the figures stand. */
  readonly sources: readonly Source[];
  readonly staffBelow: number;
  readonly turnoverUpTo: number;
  readonly balanceSheetUpTo: number;
}

/**
 * The limits of Art. 3(14a) and (14b), smallest size first. The figures for SMEs stand in Recommendation 2003/361/EC. Those
 * for small mid-caps come from secondary sources on Recommendation (EU) 2025/1099; check them before you rely on them.
 */
export const sizeLimits: readonly SizeLimit[] = [
  {
    size: "sme",
    sources: [
      { celex: "32024R1689", pinpoint: "Art. 3(14a)" },
      { document: "Recommendation 2003/361/EC", pinpoint: "Art. 2(1)" },
    ],
    staffBelow: 250,
    turnoverUpTo: 50_000_000,
    balanceSheetUpTo: 43_000_000,
  },
  {
    size: "small-mid-cap",
    sources: [
      { celex: "32024R1689", pinpoint: "Art. 3(14b)" },
      { document: "Recommendation (EU) 2025/1099", pinpoint: "" },
    ],
    staffBelow: 750,
    turnoverUpTo: 150_000_000,
    balanceSheetUpTo: 129_000_000,
  },
];

/**
 * The size of an enterprise, with the places that it rests on. Small mid-caps have privileges since 27 July 2026 only.
 * Their figures come from secondary sources, see `sizeLimits`.
 *
 * Throws a KiregelError `invalid-fact` for a figure that is negative or no number.
 *
 * @example
 * ```ts
 * import { sizeOf } from "@kiregel/core";
 *
 * sizeOf({ staff: 249, turnover: 80_000_000, balanceSheet: 43_000_000 }).size; // => "sme"
 * sizeOf({ staff: 250, turnover: 1_000_000, balanceSheet: 1_000_000 }).size; // => "small-mid-cap"
 * ```
 */
export function sizeOf(enterprise: Enterprise): { readonly size: OperatorSize; readonly sources: readonly Source[] } {
  const { staff, turnover, balanceSheet } = enterprise;
  if (![staff, turnover, balanceSheet].every(isFigure)) throw invalidFigure();
  const limit = sizeLimits.find(
    ({ staffBelow, turnoverUpTo, balanceSheetUpTo }) =>
      staff < staffBelow && (turnover <= turnoverUpTo || balanceSheet <= balanceSheetUpTo),
  );
  if (limit !== undefined) return { size: limit.size, sources: limit.sources };
  return { size: "larger", sources: sizeLimits.flatMap(({ sources }) => sources) };
}

function isFigure(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

function invalidFigure(): KiregelError {
  return new KiregelError(
    "invalid-fact",
    "staff, turnover and balanceSheet must be numbers from 0 on, the amounts in euro. A size that rests on a wrong " +
      "figure would grant privileges that are not there.",
  );
}
