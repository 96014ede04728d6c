import type { Enterprise } from "../ai-act/size.ts";
import type { Source } from "../engine/source.ts";
import { KiregelError } from "../error.ts";
import { type BsigSize, bsigSizeOf } from "../nis2/bsig-size.ts";

/** The class of an enterprise under Recommendations 2003/361/EC and (EU) 2025/1099. */
export type EnterpriseClass = "micro" | "small" | "medium" | "small-mid-cap" | "large";

/**
 * Up to which figures an enterprise is of a class: fewer staff, and **one** of the two amounts not exceeded. Staff in annual
 * work units, amounts in euro.
 */
export interface EnterpriseClassLimit {
  readonly class: Exclude<EnterpriseClass, "large">;
  readonly source: Source;
  readonly staffBelow: number;
  readonly turnoverUpTo: number;
  readonly balanceSheetUpTo: number;
}

/** The limits, smallest class first. The figures come from secondary sources; check them before you rely on them. */
export const enterpriseClassLimits: readonly EnterpriseClassLimit[] = [
  {
    class: "micro",
    source: { document: "Recommendation 2003/361/EC", pinpoint: "Art. 2(3)" },
    staffBelow: 10,
    turnoverUpTo: 2_000_000,
    balanceSheetUpTo: 2_000_000,
  },
  {
    class: "small",
    source: { document: "Recommendation 2003/361/EC", pinpoint: "Art. 2(2)" },
    staffBelow: 50,
    turnoverUpTo: 10_000_000,
    balanceSheetUpTo: 10_000_000,
  },
  {
    class: "medium",
    source: { document: "Recommendation 2003/361/EC", pinpoint: "Art. 2(1)" },
    staffBelow: 250,
    turnoverUpTo: 50_000_000,
    balanceSheetUpTo: 43_000_000,
  },
  {
    class: "small-mid-cap",
    source: { document: "Recommendation (EU) 2025/1099", pinpoint: "" },
    staffBelow: 750,
    turnoverUpTo: 150_000_000,
    balanceSheetUpTo: 129_000_000,
  },
];

/**
 * The class that the figures of one year have, partner and linked enterprises counted in (`combinedFigures`). Throws a
 * KiregelError `invalid-fact` for a figure that cannot be.
 *
 * @example
 * ```ts
 * import { enterpriseClassOf } from "@kiregel/core";
 *
 * enterpriseClassOf({ staff: 9, turnover: 3_000_000, balanceSheet: 3_000_000 }); // => "small"
 * enterpriseClassOf({ staff: 300, turnover: 200_000_000, balanceSheet: 129_000_000 }); // => "small-mid-cap"
 * ```
 */
export function enterpriseClassOf({ staff, turnover, balanceSheet }: Enterprise): EnterpriseClass {
  if (![staff, turnover, balanceSheet].every(isFigure)) throw invalidFigure();
  const limit = enterpriseClassLimits.find(
    ({ staffBelow, turnoverUpTo, balanceSheetUpTo }) =>
      staff < staffBelow && (turnover <= turnoverUpTo || balanceSheet <= balanceSheetUpTo),
  );
  return limit?.class ?? "large";
}

/**
 * The class after several years, oldest first: a ceiling counts as crossed, upwards or downwards, once it was in two
 * successive years, Art. 4(2) of Recommendation 2003/361/EC. The first year sets the class to begin with. Throws a
 * KiregelError `invalid-fact` where no year is stated.
 *
 * @example
 * ```ts
 * import { classOverYears } from "@kiregel/core";
 *
 * const figures = { turnover: 60_000_000, balanceSheet: 60_000_000 };
 * const medium = { staff: 240, turnover: 40_000_000, balanceSheet: 40_000_000 };
 * classOverYears([medium, { ...figures, staff: 260 }]); // => "medium"
 * classOverYears([medium, { ...figures, staff: 260 }, { ...figures, staff: 270 }]); // => "small-mid-cap"
 * ```
 */
export function classOverYears(years: readonly Enterprise[]): EnterpriseClass {
  return overYears(CLASSES, years.map(enterpriseClassOf));
}

/**
 * The limit of the BSIG after several years, oldest first: § 28(4) takes the two-year rule over. See `classOverYears`. Throws
 * a KiregelError `invalid-fact` for a figure that cannot be, or where no year is stated.
 */
export function bsigSizeOverYears(years: readonly Enterprise[]): BsigSize {
  return overYears(BSIG_SIZES, years.map(bsigSizeOf));
}

/** How an act counts people. `below`, `from` and `over` are bounds that the count has to meet. */
export interface HeadCount {
  readonly source: Source;
  readonly counts:
    | "persons-employed"
    | "persons-processing-data"
    | "annual-work-units"
    | "establishment-employees"
    | "voting-employees";
  readonly bound: { readonly below: number } | { readonly from: number } | { readonly over: number };
}

/** The head counts that must not be mixed: each act counts other people, and up to another number. */
export const headCounts: readonly HeadCount[] = [
  { source: { celex: "32016R0679", pinpoint: "Art. 30(5)" }, counts: "persons-employed", bound: { below: 250 } },
  { source: { statute: "BDSG", pinpoint: "§ 38(1)" }, counts: "persons-processing-data", bound: { from: 20 } },
  { source: { statute: "BSIG", pinpoint: "§ 28(1) no. 4" }, counts: "annual-work-units", bound: { from: 250 } },
  { source: { statute: "BSIG", pinpoint: "§ 28(2) no. 3" }, counts: "annual-work-units", bound: { from: 50 } },
  { source: { celex: "32024R1689", pinpoint: "Art. 3(14a)" }, counts: "annual-work-units", bound: { below: 250 } },
  { source: { celex: "32024R1689", pinpoint: "Art. 3(14b)" }, counts: "annual-work-units", bound: { below: 750 } },
  { source: { statute: "BetrVG", pinpoint: "§ 95(2)" }, counts: "establishment-employees", bound: { over: 500 } },
  { source: { statute: "BetrVG", pinpoint: "§ 99(1)" }, counts: "voting-employees", bound: { over: 20 } },
  { source: { statute: "BetrVG", pinpoint: "§ 111" }, counts: "voting-employees", bound: { over: 20 } },
  { source: { statute: "HinSchG", pinpoint: "§ 12(2)" }, counts: "persons-employed", bound: { from: 50 } },
];

const CLASSES = ["micro", "small", "medium", "small-mid-cap", "large"] as const;
const BSIG_SIZES = ["below-50", "at-least-50", "at-least-250"] as const;

/** Each step between two sizes is a ceiling of its own; a size is the number of ceilings that are crossed. */
function overYears<Size extends string>(sizes: readonly Size[], years: readonly Size[]): Size {
  const [first] = years;
  if (first === undefined) throw noYear();
  const ranks = years.map((size) => sizes.indexOf(size));
  let standing = sizes.indexOf(first);
  for (const [at, rank] of ranks.entries()) {
    const before = ranks[at - 1] ?? rank;
    // The middle one of the three: what two successive years agree on, and otherwise what stood before.
    standing = Math.max(Math.min(rank, before), Math.min(standing, Math.max(rank, before)));
  }
  return sizes[standing] ?? first;
}

function isFigure(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

function invalidFigure(): KiregelError {
  return new KiregelError(
    "invalid-fact",
    "staff, turnover and balanceSheet must be numbers from 0 on, the amounts in euro. A wrong figure would give a wrong " +
      "class, and with it privileges or duties that are not there.",
  );
}

function noYear(): KiregelError {
  return new KiregelError("invalid-fact", "State the figures of at least one year: without any there is no class.");
}
