import type { Source } from "../engine/source.ts";
import { KiregelError } from "../error.ts";
import type { FineTier } from "../law/fine.ts";

const celex = "32016R0679";

/** The tiers of Art. 83 GDPR; the higher of amount and share counts, for every size of undertaking. */
export const gdprFineTiers: readonly FineTier[] = [
  {
    id: "gdpr/art-83.4",
    source: { celex, pinpoint: "Art. 83(4)" },
    amount: 10_000_000,
    share: 0.02,
    from: "2018-05-25",
  },
  {
    id: "gdpr/art-83.5",
    source: { celex, pinpoint: "Art. 83(5)" },
    amount: 20_000_000,
    share: 0.04,
    from: "2018-05-25",
  },
  {
    id: "gdpr/art-83.6",
    source: { celex, pinpoint: "Art. 83(6)" },
    amount: 20_000_000,
    share: 0.04,
    from: "2018-05-25",
  },
];

/** Whom a fine under the GDPR would meet. */
export type GdprFineQuestion = PrivateBody | PublicBody;

/** A company or another private body. */
export interface PrivateBody {
  /** The id of a tier, such as `gdpr/art-83.4`. */
  readonly tier: string;
  /** Total worldwide annual turnover of the group in the preceding financial year, in euro; 0 for who has none. */
  readonly turnover: number;
  readonly publicBody: false;
}

/** A German public body. */
export interface PublicBody {
  readonly tier: string;
  readonly turnover: number;
  readonly publicBody: true;
  /** Whether it takes part in competition as an undertaking, § 2(5) BDSG. */
  readonly competes: boolean;
}

/** The ceiling of a fine in euro, 0 where none is imposed, and the provisions it rests on. */
export interface MaximumGdprFine {
  readonly amount: number;
  readonly sources: readonly Source[];
}

/**
 * The most that a fine under the GDPR can come to in Germany: the higher of amount and share, without relief for SMEs. A
 * public body pays none, § 43(3) BDSG, unless it competes; orders of the authority stay possible. For bodies of a Land,
 * the law of the Land says so. One conduct that infringes several provisions has the ceiling of the gravest, Art. 83(3).
 *
 * Throws a KiregelError `unknown-reference` for a tier that does not exist, `invalid-fact` for a turnover that cannot be
 * or a body of which it is not said what it is.
 *
 * @example
 * ```ts
 * import { maximumGdprFine } from "@kiregel/core";
 *
 * const company = { tier: "gdpr/art-83.4", turnover: 1_000_000_000, publicBody: false } as const;
 * maximumGdprFine(company).amount; // => 20000000
 * maximumGdprFine({ ...company, publicBody: true, competes: false }).amount; // => 0
 * ```
 */
export function maximumGdprFine(question: GdprFineQuestion): MaximumGdprFine {
  const tier = gdprFineTiers.find(({ id }) => id === question.tier);
  if (tier === undefined) {
    const ids = gdprFineTiers.map(({ id }) => id).join(", ");
    throw new KiregelError("unknown-reference", `The tier of a fine must be one of ${ids}. We invent no ceiling.`);
  }
  checkBody(question);
  if (question.publicBody && !question.competes) {
    return { amount: 0, sources: [{ statute: "BDSG", pinpoint: "§ 43(3)" }] };
  }
  const share = Math.round(question.turnover * tier.share * 100) / 100; // To the cent.
  const competing: readonly Source[] = question.publicBody ? [{ statute: "BDSG", pinpoint: "§ 2(5)" }] : [];
  return { amount: Math.max(tier.amount, share), sources: [tier.source, ...competing] };
}

function checkBody(question: GdprFineQuestion): void {
  const { publicBody, turnover } = question;
  if (typeof publicBody !== "boolean" || (question.publicBody && typeof question.competes !== "boolean")) {
    throw invalid("Say whether it is a public body, and of a public body whether it competes: others pay no fine.");
  }
  if (typeof turnover === "number" && Number.isFinite(turnover) && turnover >= 0) return;
  throw invalid("turnover must be a number of euro from 0 on: without it there is no ceiling.");
}

function invalid(message: string): KiregelError {
  return new KiregelError("invalid-fact", message);
}
