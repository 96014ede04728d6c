import type { Enterprise } from "../ai-act/size.ts";
import type { Source } from "../engine/source.ts";
import { KiregelError } from "../error.ts";

/** Which of the two limits of § 28 BSIG an enterprise reaches. */
export type BsigSize = "below-50" | "at-least-50" | "at-least-250";

/**
 * From which figures on a limit is reached: as many staff, or **both** amounts exceeded. That is the mirror image of the
 * limits for SMEs, where one amount that is not exceeded is enough; hence other names. Staff in annual work units, amounts
 * in euro.
 */
export interface BsigSizeLimit {
  readonly size: Exclude<BsigSize, "below-50">;
  readonly sources: readonly Source[];
  readonly staffFrom: number;
  readonly turnoverOver: number;
  readonly balanceSheetOver: number;
}

/** § 28(1) no. 4 and § 28(2) no. 3, the higher limit first. */
export const bsigSizeLimits: readonly BsigSizeLimit[] = [
  {
    size: "at-least-250",
    sources: [{ statute: "BSIG", pinpoint: "§ 28(1) no. 4" }],
    staffFrom: 250,
    turnoverOver: 50_000_000,
    balanceSheetOver: 43_000_000,
  },
  {
    size: "at-least-50",
    sources: [
      { statute: "BSIG", pinpoint: "§ 28(1) no. 3" },
      { statute: "BSIG", pinpoint: "§ 28(2) no. 3" },
    ],
    staffFrom: 50,
    turnoverOver: 10_000_000,
    balanceSheetOver: 10_000_000,
  },
];

/**
 * The limit of the BSIG that the figures of one year reach. See `figuresForBsig` for whose figures count, and
 * `bsigSizeOverYears` for the two-year rule. Throws a KiregelError `invalid-fact` for a figure that cannot be.
 *
 * @example
 * ```ts
 * import { bsigSizeOf } from "@kiregel/core";
 *
 * bsigSizeOf({ staff: 49, turnover: 11_000_000, balanceSheet: 9_000_000 }); // => "below-50"
 * bsigSizeOf({ staff: 49, turnover: 11_000_000, balanceSheet: 11_000_000 }); // => "at-least-50"
 * ```
 */
export function bsigSizeOf({ staff, turnover, balanceSheet }: Enterprise): BsigSize {
  if (![staff, turnover, balanceSheet].every(isFigure)) throw invalidFigure();
  const limit = bsigSizeLimits.find(
    ({ staffFrom, turnoverOver, balanceSheetOver }) =>
      staff >= staffFrom || (turnover > turnoverOver && balanceSheet > balanceSheetOver),
  );
  return limit?.size ?? "below-50";
}

function isFigure(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

function invalidFigure(): KiregelError {
  return new KiregelError(
    "invalid-fact",
    "staff, turnover and balanceSheet must be numbers from 0 on, the amounts in euro. A wrong figure would put a company " +
      "into the BSIG or out of it.",
  );
}
