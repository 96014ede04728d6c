import type { Enterprise } from "../ai-act/size.ts";
import type { Source } from "../engine/source.ts";
import { KiregelError } from "../error.ts";

/** An enterprise that holds a share of ours or of which we hold one. Those linked through a chain are listed as well. */
export interface RelatedEnterprise {
  readonly figures: Enterprise;
  /** The higher of the share in capital and in votes, 0.3 for 30 %. */
  readonly share: number;
  /** Whether one can control the other in another way, by contract or appointments. Default: false. */
  readonly controls?: boolean;
  /** What the holder is, where Art. 3(2) leaves partners of that kind out. */
  readonly investor?: InvestorKind;
}

/**
 * Holders that make nobody a partner from 25 to 50 %, Art. 3(2) of Recommendation 2003/361/EC. A business angel is one only
 * while the investments stay below `relationLimits.businessAngelBelow`; that is for the caller to check.
 */
export type InvestorKind =
  | "venture-capital"
  | "business-angel"
  | "university"
  | "institutional-investor"
  | "small-municipality";

/** What the figures come to when a group is counted in, and how each related enterprise was counted. */
export interface CombinedFigures {
  readonly figures: Enterprise;
  readonly related: readonly ("autonomous" | "partner" | "linked")[];
  readonly sources: readonly Source[];
}

/** From 25 % on a partner, above 50 % linked; a business angel below 1.25 million euro. Shares from 0 to 1. From secondary sources. */
export const relationLimits = { partnerFrom: 0.25, linkedAbove: 0.5, businessAngelBelow: 1_250_000 } as const;

/**
 * The figures with partner enterprises pro rata and linked ones in full, Arts 3 and 6 of Recommendation 2003/361/EC. A
 * public body that holds 25 % or more takes the status of an SME away, Art. 3(4): that is no matter of figures, ask
 * `mayBeSme`. Throws a KiregelError `invalid-fact` for a share or figure that cannot be.
 *
 * @example
 * ```ts
 * import { combinedFigures } from "@kiregel/core";
 *
 * const own = { staff: 40, turnover: 9_000_000, balanceSheet: 5_000_000 };
 * const partner = { share: 0.3, figures: { staff: 100, turnover: 10_000_000, balanceSheet: 10_000_000 } };
 * combinedFigures(own, [partner]).figures; // => { staff: 70, turnover: 12000000, balanceSheet: 8000000 }
 * ```
 */
export function combinedFigures(own: Enterprise, others: readonly RelatedEnterprise[]): CombinedFigures {
  const relations = others.map(relationOf);
  const parts = others.map(({ figures, share }, at) => scaled(figures, WEIGHTS[relations[at] ?? "autonomous"](share)));
  return { figures: [scaled(own, 1), ...parts].reduce(sum), related: relations, sources: SOURCES };
}

/**
 * Whose figures § 28 BSIG counts: those of the company alone where its IT is independent from the group in law, in economic
 * terms and in fact, § 28(4) sentence 2; otherwise the combined ones. No other act knows this exception. Throws a
 * KiregelError `invalid-fact` for a share or figure that cannot be.
 *
 * @example
 * ```ts
 * import { bsigSizeOf, figuresForBsig } from "@kiregel/core";
 *
 * const own = { staff: 40, turnover: 9_000_000, balanceSheet: 5_000_000 };
 * const parent = { share: 1, figures: { staff: 500, turnover: 90_000_000, balanceSheet: 90_000_000 } };
 * bsigSizeOf(figuresForBsig(own, { others: [parent], itIndependent: false }).figures); // => "at-least-250"
 * bsigSizeOf(figuresForBsig(own, { others: [parent], itIndependent: true }).figures); // => "below-50"
 * ```
 */
export function figuresForBsig(
  own: Enterprise,
  group: { readonly others: readonly RelatedEnterprise[]; readonly itIndependent: boolean },
): CombinedFigures {
  const combined = combinedFigures(own, group.others);
  const sources = [...combined.sources, BSIG_COUNTING];
  return group.itIndependent
    ? { figures: scaled(own, 1), related: combined.related, sources: [BSIG_COUNTING] }
    : { ...combined, sources };
}

/**
 * False where public bodies hold 25 % or more of capital or votes, Art. 3(4) of Recommendation 2003/361/EC. `publicShare` is
 * from 0 to 1. The BSIG does not apply that rule. Throws a KiregelError `invalid-fact` for a share that cannot be.
 */
export function mayBeSme(publicShare: number): boolean {
  if (!isShare(publicShare)) throw invalid("publicShare must be a share from 0 to 1, 0.25 for 25 %.");
  return publicShare < relationLimits.partnerFrom;
}

const RECOMMENDATION = "Recommendation 2003/361/EC";
const SOURCES: readonly Source[] = [
  { document: RECOMMENDATION, pinpoint: "Art. 3" },
  { document: RECOMMENDATION, pinpoint: "Art. 6" },
];
const BSIG_COUNTING: Source = { statute: "BSIG", pinpoint: "§ 28(4)" };

const WEIGHTS = { autonomous: () => 0, partner: (share: number) => share, linked: () => 1 } as const;

function relationOf({ share, controls, investor }: RelatedEnterprise): "autonomous" | "partner" | "linked" {
  if (!isShare(share)) throw invalid("share must be from 0 to 1, 0.3 for 30 %.");
  if (controls === true || share > relationLimits.linkedAbove) return "linked";
  return share < relationLimits.partnerFrom || investor !== undefined ? "autonomous" : "partner";
}

function scaled({ staff, turnover, balanceSheet }: Enterprise, weight: number): Enterprise {
  if (![staff, turnover, balanceSheet].every(isFigure)) {
    throw invalid("staff, turnover and balanceSheet must be numbers from 0 on, the amounts in euro.");
  }
  return {
    staff: rounded(staff * weight),
    turnover: rounded(turnover * weight),
    balanceSheet: rounded(balanceSheet * weight),
  };
}

function sum(one: Enterprise, other: Enterprise): Enterprise {
  return {
    staff: rounded(one.staff + other.staff),
    turnover: rounded(one.turnover + other.turnover),
    balanceSheet: rounded(one.balanceSheet + other.balanceSheet),
  };
}

// To the cent, so that 0.1 + 0.2 does not cross a limit.
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function isFigure(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

function isShare(value: unknown): boolean {
  return isFigure(value) && Number(value) <= 1;
}

function invalid(message: string): KiregelError {
  return new KiregelError("invalid-fact", `${message} A wrong figure would give a wrong size.`);
}
