import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { gapId } from "../law/gap-id.ts";

/**
 * The rule that finds a gap: the duty exists, one of those it addresses is ours, the system has come far enough, and
 * nothing on record shows that the duty is met. Nothing for a rule that is no duty or that no record can show.
 */
export function gapRule(rule: Rule<FactKey>): readonly Rule<FactKey>[] {
  const { id, source, from, until, applies, legacy, duty } = rule;
  if (duty?.met === undefined) return [];
  const { addressees, scope = "system", since = "use" } = duty;
  const roles: Condition<FactKey> = { any: addressees.map((role) => ({ rule: role })) };
  const stage: Condition<FactKey> = { fact: "governance.stage", includes: STAGES[since] };
  return [
    {
      id: gapId(id),
      source,
      from,
      outcome: "gap",
      when: {
        all: [...(scope === "system" ? [stage] : []), { rule: id }, ...(addressees.length === 0 ? [] : [roles])],
      },
      unless: duty.met,
      duty,
      ...(until === undefined ? {} : { until }),
      ...(applies === undefined ? {} : { applies }),
      ...(legacy === undefined ? {} : { legacy }),
    },
  ];
}

const STAGES = { plan: ["idea", "pilot", "productive"], use: ["pilot", "productive"] } as const;
