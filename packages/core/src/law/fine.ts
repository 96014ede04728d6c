import type { IsoDate } from "../engine/date.ts";
import type { Source } from "../engine/source.ts";

/** The ceiling of a fine: an amount and a share of the worldwide annual turnover of the year before. */
export interface FineTier {
  readonly id: string;
  readonly source: Source;
  /** In euro. */
  readonly amount: number;
  /** A share of turnover, 0.07 for 7 %. */
  readonly share: number;
  readonly from: IsoDate;
}
