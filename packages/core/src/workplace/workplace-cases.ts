import type { Basis } from "../engine/rule.ts";
import { practice } from "../governance/practice.ts";
import { evaluateRule, type Facts, type IsoDate, type Verdict } from "../index.ts";

/** A case in a table: what a rule says about some facts. */
export interface WorkplaceCase {
  readonly rule: string;
  readonly situation: string;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

/** A case without its rule: the facts that differ from those of the first case, and what then follows. */
export type Change = readonly [situation: string, facts: Facts, verdict: Verdict];

/** The cases of one rule, each the base with a few facts changed. */
export function cases(rule: string, base: Facts, changes: readonly Change[]): readonly WorkplaceCase[] {
  return changes.map(([situation, facts, verdict]) => ({ rule, situation, facts: { ...base, ...facts }, verdict }));
}

/** The verdict of a rule of the practice on the day the tests are about. */
export function verdictOf(rule: string, facts: Facts, layer: Basis = "statute"): Verdict | undefined {
  return evaluateRule(practice, rule, { facts: { ...facts }, asOf: "2026-11-21", layer })?.verdict;
}

/** Whether a rule is law on a day. */
export function isLawOn(rule: string, asOf: IsoDate): boolean {
  return evaluateRule(practice, rule, { facts: {}, asOf }) !== undefined;
}
