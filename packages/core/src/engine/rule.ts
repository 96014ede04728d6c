import type { Condition } from "./condition.ts";
import type { IsoDate } from "./date.ts";
import type { Source } from "./source.ts";

/** On what an answer rests. Each layer takes the layers before it along; the statute comes first. */
export type Basis = "statute" | "guideline" | "draft-guideline" | "contested";

/** The layers of reading in order, from the statute outwards. */
export const LAYERS: readonly Basis[] = ["statute", "guideline", "draft-guideline", "contested"];

/** The layer whose readings a layer takes along; nothing for the statute. */
export function layerBefore(layer: Basis): Basis | undefined {
  return LAYERS[LAYERS.indexOf(layer) - 1];
}

/** Something for each layer of reading. */
export function eachLayer<Value>(make: (layer: Basis) => Value): Readonly<Record<Basis, Value>> {
  return {
    statute: make("statute"),
    guideline: make("guideline"),
    "draft-guideline": make("draft-guideline"),
    contested: make("contested"),
  };
}

/**
 * How somebody reads a provision beyond its wording. `narrows` adds an element, `widens` adds another way to meet the
 * provision, `unless` takes the place of its exceptions.
 */
export interface Reading<Key extends string = string> {
  readonly basis: Exclude<Basis, "statute">;
  readonly source: Source;
  readonly narrows?: Condition<Key>;
  readonly widens?: Condition<Key>;
  readonly unless?: Condition<Key>;
}

/** Another day of application for systems that were there before. `applies` names an entry of the timetable. */
export interface Legacy<Key extends string = string> {
  readonly when: Condition<Key>;
  readonly applies: string;
  readonly source: Source;
  /** First and last day on which this transitional rule is law. */
  readonly from: IsoDate;
  readonly until?: IsoDate;
}

/** What a provision demands of somebody. */
export interface Duty<Key extends string = string> {
  /** The rules that say who is addressed, such as the definition of the provider. Any of them suffices. */
  readonly addressees: readonly string[];
  /** The rule or entry that sets the fine, for instance `ai-act/art-99.4`. */
  readonly fine?: string;
  /** Ids of the documents that prove the duty, such as `D16`. */
  readonly documents?: readonly string[];
  /** The facts that show that the duty is met. Without them nobody can tell from the records. */
  readonly met?: Condition<Key>;
  /** Whether it is owed once for the whole organisation or for each system. Default: `system`. */
  readonly scope?: "organisation" | "system";
  /** From which stage of a system on it is owed. Default: `use`, the first use for real tasks. */
  readonly since?: "plan" | "use";
}

/**
 * One provision, or one edition of it. An amendment is another entry with the same id and a later `from`; the entry
 * before it keeps its text and gets an `until`.
 */
export interface Rule<Key extends string = string> {
  /** Act and place, for instance `ai-act/art-5.1.f`. Public, never reused. */
  readonly id: string;
  readonly source: Source;
  /** First day on which this text is law. */
  readonly from: IsoDate;
  /** Last day on which this text is law. */
  readonly until?: IsoDate;
  /** The entry of the timetable that says from when the provision is to be applied; without it, from `from` on. */
  readonly applies?: string;
  /** What a "yes" means, for instance `prohibited` or `obligation`. */
  readonly outcome: string;
  readonly when: Condition<Key>;
  readonly unless?: Condition<Key>;
  readonly readings?: readonly Reading<Key>[];
  readonly legacy?: readonly Legacy<Key>[];
  readonly duty?: Duty<Key>;
  /** The id that took this one's place, when the id is retired. */
  readonly replacedBy?: string;
}

/** From when something applies, as one edition of the law states it. */
export interface ApplicationDate {
  /** What the date is for, for instance `high-risk-annex-iii`. */
  readonly key: string;
  /** The day in the text of the law. `null`: not at all. */
  readonly nominal: IsoDate | null;
  /** The day from which it has an effect, where that is another day. */
  readonly effective?: IsoDate;
  readonly source: Source;
  /** The day from which this date is law. */
  readonly from: IsoDate;
}

/** The conditions of a rule: its own, those of its readings, and those of its transitional rules. What meets its duty is none. */
export function conditionsOf(rule: Rule): readonly Condition[] {
  const readings = (rule.readings ?? []).flatMap(({ narrows, widens, unless }) => [narrows, widens, unless]);
  const legacy = (rule.legacy ?? []).map(({ when }) => when);
  return [rule.when, rule.unless, ...readings, ...legacy].filter((condition) => condition !== undefined);
}
