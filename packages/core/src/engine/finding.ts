import type { Condition, FactValue, Test } from "./condition.ts";
import type { IsoDate } from "./date.ts";
import type { Basis, Duty } from "./rule.ts";
import type { Source } from "./source.ts";

/** What a rule says about the stated facts. `unknown`: a missing fact decides. */
export type Verdict = "yes" | "no" | "unknown";

/** One test that was made, and how it came out. The trace of a finding is a list of these. */
export interface Element {
  /** Which part of the rule the test belongs to; an element of `unless` or `reading` can also count against a yes. */
  readonly part: "when" | "unless" | "reading";
  readonly test: Test;
  readonly holds: Verdict;
  /** The stated value of a tested fact. Absent when nobody stated it. */
  readonly value?: FactValue;
}

/** A verdict under a reading that is not the deciding one and comes to another answer. */
export interface OtherReading {
  readonly basis: Basis;
  readonly verdict: Verdict;
  /** Where the reading is written; absent when it is a reading of a rule that this one asks. */
  readonly source?: Source;
}

/** From when the provision is to be applied. */
export interface Application {
  /** The day in the text of the law; `null` when a transitional rule exempts for good. */
  readonly nominal: IsoDate | null;
  /** The day from which it has an effect; the same as `nominal` unless the law's own references delay it. */
  readonly effective: IsoDate | null;
  /** True when the day asked about is `effective` or later. */
  readonly reached: boolean;
  readonly source: Source;
  /** Transitional rules for systems that were there before, as far as they can still matter. */
  readonly legacy: readonly LegacyApplication[];
}

/** A transitional rule and whether its condition is met. */
export interface LegacyApplication {
  readonly holds: Exclude<Verdict, "no">;
  readonly nominal: IsoDate | null;
  readonly source: Source;
  /** What is still to be known, where it is not decided. */
  readonly residual?: Condition;
}

/** What one rule says, on which grounds, and what could still change it. Survives JSON. */
export interface Finding {
  readonly rule: string;
  readonly outcome: string;
  readonly source: Source;
  /** The verdict under the layer that decides. */
  readonly verdict: Verdict;
  /** The layer that decides. */
  readonly basis: Basis;
  /** The verdict under other layers, where it differs. */
  readonly otherReadings: readonly OtherReading[];
  readonly elements: readonly Element[];
  /**
   * What remains to be decided when the verdict is unknown: tests of facts, and in place of a rule of which much is open
   * the test of that rule. Its own finding says what.
   */
  readonly residual?: Condition;
  readonly applies: Application;
  /** What the provision demands of whom, where it is a duty. */
  readonly duty?: Duty;
}
