import type { Condition } from "../engine/condition.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** True when each of these options was stated: a list of which no part may be missing. */
export function everyOption(fact: FactKey, options: readonly string[]): Condition<FactKey> {
  return { all: options.map((option) => ({ fact, includes: [option] })) };
}
