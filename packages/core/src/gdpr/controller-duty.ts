import type { Condition } from "../engine/condition.ts";
import type { Duty, Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** A duty of the controller: what it hangs on beside personal data, and what shows that it is met. */
export interface ControllerDuty extends Omit<Duty<FactKey>, "addressees"> {
  /** What the provision asks for beside personal data. */
  readonly also?: Condition<FactKey>;
  /** What it hangs on instead, where that is never without personal data. */
  readonly when?: Condition<FactKey>;
  readonly unless?: Condition<FactKey>;
  /** Default: the controller. */
  readonly addressees?: readonly string[];
}

/** A duty of the GDPR about personal data; `place` is written as in an id: `5.1.a` is Art. 5(1)(a). */
export function controllerDuty(place: string, { also, when, unless, ...duty }: ControllerDuty): Rule<FactKey> {
  const [article = "", ...parts] = place.split(".");
  const personalData: Condition<FactKey> = { rule: "gdpr/art-4.1" };
  return {
    id: `gdpr/art-${place}`,
    source: { celex: "32016R0679", pinpoint: `Art. ${article}${parts.map((part) => `(${part})`).join("")}` },
    from: "2018-05-25",
    outcome: "obligation",
    when: when ?? (also === undefined ? personalData : { all: [personalData, also] }),
    ...(unless === undefined ? {} : { unless }),
    duty: { addressees: ["gdpr/art-4.7"], ...duty },
  };
}
