import { type IsoDate, requireDate } from "../engine/date.ts";
import type { Source } from "../engine/source.ts";
import { KiregelError } from "../error.ts";
import type { FineTier } from "../law/fine.ts";
import type { OperatorSize } from "./size.ts";

const celex = "32024R1689";

/** The tiers of Arts 99 to 101. A share of 0 means that the amount alone is the ceiling: EU bodies have no turnover. */
export const fineTiers: readonly FineTier[] = [
  {
    id: "ai-act/art-99.3",
    source: { celex, pinpoint: "Art. 99(3)" },
    amount: 35_000_000,
    share: 0.07,
    from: "2025-08-02",
  },
  {
    id: "ai-act/art-99.4",
    source: { celex, pinpoint: "Art. 99(4)" },
    amount: 15_000_000,
    share: 0.03,
    from: "2025-08-02",
  },
  {
    id: "ai-act/art-99.5",
    source: { celex, pinpoint: "Art. 99(5)" },
    amount: 7_500_000,
    share: 0.01,
    from: "2025-08-02",
  },
  {
    id: "ai-act/art-100.2",
    source: { celex, pinpoint: "Art. 100(2)" },
    amount: 1_500_000,
    share: 0,
    from: "2025-08-02",
  },
  { id: "ai-act/art-100.3", source: { celex, pinpoint: "Art. 100(3)" }, amount: 750_000, share: 0, from: "2025-08-02" },
  {
    id: "ai-act/art-101",
    source: { celex, pinpoint: "Art. 101(1)" },
    amount: 15_000_000,
    share: 0.03,
    from: "2026-08-02",
  },
];

/** A rule by which the lower of amount and share counts for enterprises of a size. */
export interface LowerCap {
  readonly size: Exclude<OperatorSize, "larger">;
  readonly tiers: readonly string[];
  readonly source: Source;
  readonly from: IsoDate;
}

/** Art. 99(6) for SMEs, Art. 99(6a) for small mid-caps. Neither reaches Art. 101, and the second not Art. 99(3). */
export const lowerCaps: readonly LowerCap[] = [
  {
    size: "sme",
    tiers: ["ai-act/art-99.3", "ai-act/art-99.4", "ai-act/art-99.5"],
    source: { celex, pinpoint: "Art. 99(6)" },
    from: "2025-08-02",
  },
  {
    size: "small-mid-cap",
    tiers: ["ai-act/art-99.4", "ai-act/art-99.5"],
    source: { celex, pinpoint: "Art. 99(6a)" },
    from: "2026-07-27",
  },
];

/** Whom a fine would meet, and when. */
export type FineQuestion = Undertaking | NoUndertaking;

/** An undertaking: its size and its worldwide turnover of the year before count. */
export interface Undertaking {
  /** The id of a tier, such as `ai-act/art-99.4`. */
  readonly tier: string;
  readonly asOf: IsoDate;
  readonly undertaking: true;
  readonly size: OperatorSize;
  /** Total worldwide annual turnover of the preceding financial year, in euro. */
  readonly turnover: number;
}

/** A natural person that is no undertaking, or an EU body in the tiers of Art. 100: the amount is the ceiling. */
export interface NoUndertaking {
  readonly tier: string;
  readonly asOf: IsoDate;
  readonly undertaking: false;
}

/** The ceiling of a fine in euro, and the provisions it rests on. */
export interface MaximumFine {
  readonly amount: number;
  readonly sources: readonly Source[];
}

/**
 * The most that a fine under the Act can come to. For an undertaking the higher of amount and share counts; for SMEs and,
 * since 27 July 2026, for small mid-caps the lower one in the tiers that say so. What public authorities pay is for each
 * Member State to say, Art. 99(8).
 *
 * Throws a KiregelError `unknown-reference` for a tier that does not exist, `invalid-fact` for a turnover or size that
 * cannot be or an undertaking in a tier for EU bodies, `invalid-date`, or `date-before-act` before the tier applies.
 *
 * @example
 * ```ts
 * import { maximumFine } from "@kiregel/core";
 *
 * const company = { tier: "ai-act/art-99.3", undertaking: true, turnover: 10_000_000, asOf: "2026-11-21" } as const;
 * maximumFine({ ...company, size: "sme" }).amount; // => 700000
 * maximumFine({ ...company, size: "larger" }).amount; // => 35000000
 * ```
 */
export function maximumFine(question: FineQuestion): MaximumFine {
  const tier = tierOf(question);
  if (!question.undertaking) return { amount: tier.amount, sources: [tier.source] };
  checkUndertaking(question, tier);
  const share = Math.round(question.turnover * tier.share * 100) / 100; // To the cent.
  const lower = lowerCaps.find(
    ({ size, tiers, from }) => size === question.size && tiers.includes(tier.id) && from <= question.asOf,
  );
  if (lower === undefined) return { amount: Math.max(tier.amount, share), sources: [tier.source] };
  return { amount: Math.min(tier.amount, share), sources: [tier.source, lower.source] };
}

function tierOf({ tier: id, asOf }: FineQuestion): FineTier {
  const tier = fineTiers.find((candidate) => candidate.id === id);
  if (tier === undefined) {
    const ids = fineTiers.map((candidate) => candidate.id).join(", ");
    throw new KiregelError("unknown-reference", `The tier of a fine must be one of ${ids}. We invent no ceiling.`);
  }
  if (requireDate(asOf, "asOf") >= tier.from) return tier;
  throw new KiregelError(
    "date-before-act",
    `asOf must be ${tier.from} or later: before that day nobody could be fined under ${tier.id}.`,
  );
}

const SIZES: readonly string[] = ["sme", "small-mid-cap", "larger"];

function checkUndertaking({ size, turnover }: Undertaking, tier: FineTier): void {
  if (tier.share === 0) {
    throw invalid(`${tier.id} is a tier for EU bodies, which are no undertakings. State undertaking: false.`);
  }
  if (!SIZES.includes(size)) throw invalid(`size must be one of ${SIZES.join(", ")}: it decides which ceiling counts.`);
  if (typeof turnover === "number" && Number.isFinite(turnover) && turnover >= 0) return;
  throw invalid("turnover must be a number of euro from 0 on: without it an undertaking has no ceiling.");
}

function invalid(message: string): KiregelError {
  return new KiregelError("invalid-fact", message);
}
