import type { Condition } from "../engine/condition.ts";
import type { Duty, Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** What good practice asks, of whom it asks it, and what shows that it is done. */
export interface GoodPractice {
  /** When it is asked for; always where this is absent. */
  readonly when?: Condition<FactKey>;
  readonly unless?: Condition<FactKey>;
  readonly met: Condition<FactKey>;
  readonly documents: readonly string[];
  readonly scope?: "organisation";
  readonly since?: "plan";
}

/** A recommendation of ours as a rule. No law sets it, and a gap in it is of low severity. */
export function goodPractice(
  name: string,
  { when, unless, met, documents, scope, since }: GoodPractice,
): Rule<FactKey> {
  const duty: Duty<FactKey> = {
    addressees: [],
    documents,
    met,
    ...(scope === undefined ? {} : { scope }),
    ...(since === undefined ? {} : { since }),
  };
  return {
    id: `practice/${name}`,
    source: { document: "Good practice", pinpoint: "" },
    from: "2024-08-01",
    outcome: "obligation",
    when: when ?? { all: [] },
    ...(unless === undefined ? {} : { unless }),
    duty,
  };
}
