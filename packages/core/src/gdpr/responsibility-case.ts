import { practice } from "../governance/practice.ts";
import { type Basis, evaluateRule, type FactKey, type Facts, type Verdict } from "../index.ts";
import { gapId } from "../law/gap-id.ts";

// What the tables about Art. 26 to 49 GDPR share. For tests only; no product imports this file.

/** A line of a table: the facts of a case, changed in a few places, and what the rule comes to. */
export interface Row {
  readonly situation: string;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

/** The verdict of a rule about facts on the day of the tables. */
export function verdictOn(id: string, facts: Facts, layer: Basis = "statute"): Verdict | undefined {
  return evaluateRule(practice, id, { facts: { ...facts }, asOf: "2026-11-21", layer })?.verdict;
}

/** Whether a review finds a gap in a duty about facts. */
export function gapOn(id: string, facts: Facts): Verdict | undefined {
  return verdictOn(gapId(id), facts);
}

/** The facts without one of them. */
export function without(facts: Facts, key: FactKey): Facts {
  const { [key]: _unstated, ...rest } = facts;
  return rest;
}

/** Every way to leave exactly one part out of a list. */
export function allButOne<Part extends string>(parts: readonly Part[]): readonly { lacking: Part; left: Part[] }[] {
  return parts.map((lacking) => ({ lacking, left: parts.filter((part) => part !== lacking) }));
}
