import * as fc from "fast-check";
import { type Classification, classify } from "../ai-act/classify.ts";
import type { FactValues } from "../engine/condition.ts";
import { LAYERS } from "../engine/rule.ts";
import { contradictionsIn } from "../engine/statement.ts";
import { anyFacts } from "../facts/any-facts.ts";
import { catalogue } from "../facts/catalogue.ts";

/** Days around those on which the Act changes or begins to apply. */
const DAYS = ["2024-08-01", "2026-07-26", "2026-07-27", "2026-11-21", "2027-12-02", "2028-08-02", "2031-01-01"];

/** Any facts that `classify` accepts. For property tests only; no product imports this file. */
export const anyConsistentFacts: fc.Arbitrary<FactValues> = fc
  .oneof(
    anyFacts(catalogue.facts.values(), { stated: "all" }),
    anyFacts(catalogue.facts.values(), { undecided: true }),
    fc.record(anyAnswersToChecklists(), { requiredKeys: [] }),
  )
  .map(withoutContradictions);

/** Any classification. For property tests only. */
export const anyClassification: fc.Arbitrary<Classification> = fc
  .tuple(anyConsistentFacts, fc.constantFrom(...DAYS), fc.constantFrom(...LAYERS))
  .map(([facts, asOf, layer]) => classify(facts, { asOf, layer }));

function anyAnswersToChecklists(): Record<string, fc.Arbitrary<readonly string[]>> {
  const lists = [...catalogue.checklists.values()];
  return Object.fromEntries(lists.map(({ key, facts }) => [key, fc.subarray([...facts, "undecided"])]));
}

/** Leaves out facts until the rest can be true at once. */
function withoutContradictions(facts: FactValues): FactValues {
  const [first] = contradictionsIn(catalogue, facts);
  if (first === undefined) return facts;
  const stated = first.facts.find((key) => Object.hasOwn(facts, key));
  const lists = [...catalogue.checklists.values()].filter((list) =>
    first.facts.some((key) => list.facts.includes(key)),
  );
  const dropped = stated === undefined ? lists.map(({ key }) => key) : [stated];
  return withoutContradictions(Object.fromEntries(Object.entries(facts).filter(([key]) => !dropped.includes(key))));
}
