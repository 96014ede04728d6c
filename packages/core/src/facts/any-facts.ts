import * as fc from "fast-check";
import type { FactValue, FactValues } from "../engine/condition.ts";
import type { Fact } from "../engine/fact.ts";

/** What a generated set of facts may hold. For property tests only; no product imports this file. */
export interface AnyFactsOptions {
  /** `all`: every fact is stated. `some` (default): any part of them. */
  readonly stated?: "all" | "some";
  /** Whether an answer may be "undecided". Default: false. */
  readonly undecided?: boolean;
}

/** Days around those that our rules compare with. */
const DAYS = ["2026-08-01", "2026-08-02", "2027-12-01", "2027-12-02", "2030-08-02"];

/** Amounts around those that our rules compare with: a third in percent, and the computing power of Art. 51(2). */
const AMOUNTS = [0, 5, 33, 34, 100, 1e23, 1e25, 2e25];

/** Any facts that a person could state. */
export function anyFacts(facts: Iterable<Fact>, options: AnyFactsOptions = {}): fc.Arbitrary<FactValues> {
  const model: Record<string, fc.Arbitrary<FactValue>> = {};
  for (const fact of facts) {
    const answer = anyAnswer(fact);
    model[fact.key] = options.undecided ? fc.oneof({ weight: 4, arbitrary: answer }, fc.constant("undecided")) : answer;
  }
  return options.stated === "all" ? fc.record(model) : fc.record(model, { requiredKeys: [] });
}

/** Any answer to one fact, `"undecided"` not among them. */
export function anyAnswer(fact: Fact): fc.Arbitrary<FactValue> {
  if (fact.kind === "yes-no") return fc.boolean();
  if (fact.kind === "one-of") return fc.constantFrom(...(fact.options ?? []));
  if (fact.kind === "some-of") return fc.subarray([...(fact.options ?? [])]);
  return fact.kind === "number" ? fc.constantFrom(...AMOUNTS) : fc.constantFrom(...DAYS);
}
