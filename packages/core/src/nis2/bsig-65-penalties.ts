import { type IsoDate, requireDate } from "../engine/date.ts";
import type { Source } from "../engine/source.ts";
import { KiregelError } from "../error.ts";
import type { FineTier } from "../law/fine.ts";

const from = "2025-12-06";

/** A row of § 65(5) BSIG. A `share` of 0 means that turnover does not matter. */
export interface BsigFineTier extends FineTier {
  /** For whom the row is; both classes where absent. */
  readonly entity?: BsigEntity;
  /** Above which turnover the share is the ceiling, § 65(6) and (7). */
  readonly turnoverAbove?: number;
  /** Times the amount for legal persons, § 65(5) sentence 2 with § 30(2) sentence 3 OWiG. */
  readonly legalPersonFactor: 1 | 10;
  /** Whether negligence halves the maximum, § 17(2) OWiG; not in the first rows, § 65(9). */
  readonly halvedByNegligence: boolean;
  /** The offences that the row is for. */
  readonly offences: readonly Source[];
}

/** The two classes of § 28 BSIG: `especially-important` is besonders wichtig, `important` is wichtig. */
export type BsigEntity = "especially-important" | "important";

/**
 * The rows of § 65(5). Amounts were read in the Act; of the numbers only no. 5 was. The others follow the order of the
 * amounts: check them before you cite one.
 */
export const bsigFineTiers: readonly BsigFineTier[] = [
  {
    id: "bsig/65.5.1",
    source: { statute: "BSIG", pinpoint: "§ 65(5) no. 1" },
    amount: 10_000_000,
    share: 0.02,
    from,
    entity: "especially-important",
    turnoverAbove: 500_000_000,
    legalPersonFactor: 1,
    halvedByNegligence: false,
    offences: [
      { statute: "BSIG", pinpoint: "§ 65(2) no. 1" },
      { statute: "BSIG", pinpoint: "§ 65(2) no. 2" },
      { statute: "BSIG", pinpoint: "§ 65(2) no. 3" },
      { statute: "BSIG", pinpoint: "§ 65(2) no. 4" },
      { statute: "BSIG", pinpoint: "§ 65(2) no. 5" },
      { statute: "BSIG", pinpoint: "§ 65(2) no. 9" },
    ],
  },
  {
    id: "bsig/65.5.2",
    source: { statute: "BSIG", pinpoint: "§ 65(5) no. 2" },
    amount: 7_000_000,
    share: 0.014,
    from,
    entity: "important",
    turnoverAbove: 500_000_000,
    legalPersonFactor: 1,
    halvedByNegligence: false,
    offences: [
      { statute: "BSIG", pinpoint: "§ 65(2) no. 1" },
      { statute: "BSIG", pinpoint: "§ 65(2) no. 2" },
      { statute: "BSIG", pinpoint: "§ 65(2) no. 3" },
      { statute: "BSIG", pinpoint: "§ 65(2) no. 4" },
      { statute: "BSIG", pinpoint: "§ 65(2) no. 5" },
      { statute: "BSIG", pinpoint: "§ 65(2) no. 9" },
    ],
  },
  {
    id: "bsig/65.5.3",
    source: { statute: "BSIG", pinpoint: "§ 65(5) no. 3" },
    amount: 2_000_000,
    share: 0,
    from,
    legalPersonFactor: 10,
    halvedByNegligence: true,
    // Orders under §§ 11(6), 16(1), 17 and 39(1) sentence 5, the last for critical installations only.
    offences: [{ statute: "BSIG", pinpoint: "§ 65(2) no. 1" }],
  },
  {
    id: "bsig/65.5.4",
    source: { statute: "BSIG", pinpoint: "§ 65(5) no. 4" },
    amount: 1_000_000,
    share: 0,
    from,
    entity: "especially-important",
    legalPersonFactor: 10,
    halvedByNegligence: true,
    // Proof under § 39: wrong on purpose, missing or late.
    offences: [
      { statute: "BSIG", pinpoint: "§ 65(1)" },
      { statute: "BSIG", pinpoint: "§ 65(2) no. 10" },
    ],
  },
  {
    id: "bsig/65.5.5",
    source: { statute: "BSIG", pinpoint: "§ 65(5) no. 5" },
    amount: 500_000,
    share: 0,
    from,
    legalPersonFactor: 1,
    halvedByNegligence: true,
    // Orders under § 61, also with § 62; registration; changes under § 34.
    offences: [
      { statute: "BSIG", pinpoint: "§ 65(2) no. 1" },
      { statute: "BSIG", pinpoint: "§ 65(2) no. 6" },
      { statute: "BSIG", pinpoint: "§ 65(2) no. 8" },
    ],
  },
  {
    id: "bsig/65.5.6",
    source: { statute: "BSIG", pinpoint: "§ 65(5) no. 6" },
    amount: 100_000,
    share: 0,
    from,
    legalPersonFactor: 1,
    halvedByNegligence: true,
    // Inspection hindered, not reachable. No. 17 names § 61(5) only: whether it reaches a wichtige Einrichtung is doubtful.
    offences: [
      { statute: "BSIG", pinpoint: "§ 65(2) no. 7" },
      { statute: "BSIG", pinpoint: "§ 65(2) no. 17" },
    ],
  },
  {
    id: "bsig/65.3",
    source: { statute: "BSIG", pinpoint: "§ 65(3)" },
    amount: 100_000,
    share: 0,
    from,
    entity: "especially-important",
    legalPersonFactor: 1,
    // The row is for negligence itself.
    halvedByNegligence: false,
    offences: [{ statute: "BSIG", pinpoint: "§ 65(3)" }],
  },
];

/** Whom a fine under the BSIG would meet, and when. */
export interface BsigFineQuestion {
  /** The id of a tier. `bsig/65.5.1` asked for an `important` entity is answered with `bsig/65.5.2`. */
  readonly tier: string;
  readonly asOf: IsoDate;
  readonly entity: BsigEntity;
  /** A company (GmbH, AG …) or another legal person, not a natural one. */
  readonly legalPerson: boolean;
  /** Worldwide turnover of the year before, in euro, of the undertaking that the entity belongs to, § 65(8). */
  readonly turnover: number;
  /** Negligent, not intentional. Default: false. */
  readonly negligent?: boolean;
  /** Whether a data protection authority has fined the same conduct. Default: false. */
  readonly finedUnderGdpr?: boolean;
}

/**
 * The most that a fine under the BSIG can come to, and the provisions it rests on. Small companies have no relief here.
 * After a GDPR fine for the same conduct there is none, § 65(11); the sources name that rule always.
 *
 * Throws a KiregelError `unknown-reference` for a tier that does not exist, `invalid-fact` for a turnover that cannot be or
 * a tier that is not for the entity, `invalid-date`, or `date-before-act` before the Act.
 *
 * @example
 * ```ts
 * import { maximumBsigFine } from "@kiregel/core";
 *
 * const company = { asOf: "2026-11-21", entity: "important", legalPerson: true, turnover: 80_000_000 } as const;
 * maximumBsigFine({ ...company, tier: "bsig/65.5.1" }).amount; // => 7000000
 * maximumBsigFine({ ...company, tier: "bsig/65.5.3" }).amount; // => 20000000
 * ```
 */
export function maximumBsigFine(question: BsigFineQuestion): {
  readonly amount: number;
  readonly sources: readonly Source[];
} {
  const tier = tierFor(question);
  const { turnover } = question;
  if (typeof turnover !== "number" || !Number.isFinite(turnover) || turnover < 0) {
    throw invalid("turnover must be a number of euro from 0 on: above 500 million it sets the ceiling.");
  }
  if (question.finedUnderGdpr === true) return { amount: 0, sources: [NO_SECOND_FINE] };
  const byTurnover = tier.turnoverAbove !== undefined && turnover > tier.turnoverAbove;
  const tenfold = question.legalPerson && tier.legalPersonFactor > 1;
  const halved = question.negligent === true && tier.halvedByNegligence;
  const full = byTurnover ? Math.round(turnover * tier.share * 100) / 100 : tier.amount * (tenfold ? 10 : 1);
  return {
    amount: halved ? full / 2 : full,
    sources: [
      tier.source,
      ...(byTurnover ? [WORLDWIDE] : []),
      ...(tenfold ? TENFOLD : []),
      ...(halved ? [HALF] : []),
      NO_SECOND_FINE,
    ],
  };
}

const NO_SECOND_FINE: Source = { statute: "BSIG", pinpoint: "§ 65(11)" };
const WORLDWIDE: Source = { statute: "BSIG", pinpoint: "§ 65(8)" };
const HALF: Source = { statute: "OWiG", pinpoint: "§ 17(2)" };
const TENFOLD: readonly Source[] = [
  { statute: "BSIG", pinpoint: "§ 65(5) sentence 2" },
  { statute: "OWiG", pinpoint: "§ 30(2) sentence 3" },
];

function tierFor({ tier: id, entity, asOf }: BsigFineQuestion): BsigFineTier {
  if (entity !== "especially-important" && entity !== "important") {
    throw invalid("entity must be especially-important or important: it decides which ceiling counts.");
  }
  const asked = id === "bsig/65.5.1" && entity === "important" ? "bsig/65.5.2" : id;
  const tier = bsigFineTiers.find((candidate) => candidate.id === asked);
  if (tier === undefined) {
    const ids = bsigFineTiers.map((candidate) => candidate.id).join(", ");
    throw new KiregelError("unknown-reference", `The tier of a fine must be one of ${ids}. We invent no ceiling.`);
  }
  if (tier.entity !== undefined && tier.entity !== entity) {
    throw invalid(`${tier.id} is not for this class of entity. Ask for the tier of its own class.`);
  }
  if (requireDate(asOf, "asOf") >= tier.from) return tier;
  throw new KiregelError(
    "date-before-act",
    `asOf must be ${tier.from} or later: before that day there was no ${tier.id}.`,
  );
}

function invalid(message: string): KiregelError {
  return new KiregelError("invalid-fact", message);
}
