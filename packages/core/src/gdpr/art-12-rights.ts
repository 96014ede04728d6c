import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { controllerDuty } from "./controller-duty.ts";

/** Art. 12 and 15 to 21 GDPR: what the organisation can do when a person asks. */
export const rights: readonly Rule<FactKey>[] = [
  /* @__PURE__ */ right("12.3", "answer-in-a-month"),
  /* @__PURE__ */ right("12.4", "refusal-with-reasons"),
  /* @__PURE__ */ right("15", "access-and-copy"),
  /* @__PURE__ */ controllerDuty("15.1.h", {
    when: { rule: "gdpr/art-22.1" },
    fine: "gdpr/art-83.5",
    documents: ["D21"],
    met: { fact: "privacy.rightsProcesses", includes: ["explain-decision"] },
  }),
  /* @__PURE__ */ right("16", "correct"),
  /* @__PURE__ */ right("17", "erase"),
  /* @__PURE__ */ right("18", "restrict"),
  /* @__PURE__ */ right("19", "tell-recipients"),
  /* @__PURE__ */ right("20", "port", { fact: "privacy.bases", includes: ["consent", "contract"] }),
  /* @__PURE__ */ right("21.1", "object", { fact: "privacy.bases", includes: ["public-task", "legitimate-interest"] }),
  /* @__PURE__ */ right("21.2", "object-to-marketing", { fact: "privacy.directMarketing", is: true }),
];

function right(place: string, process: string, also?: Condition<FactKey>): Rule<FactKey> {
  return controllerDuty(place, {
    fine: "gdpr/art-83.5",
    documents: ["D13"],
    met: { fact: "privacy.rightsProcesses", includes: [process] },
    ...(also === undefined ? {} : { also }),
  });
}
