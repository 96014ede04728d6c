import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { controllerDuty } from "./controller-duty.ts";
import { everyOption } from "./every-option.ts";

const fine = "gdpr/art-83.5";
const documents = ["D16"];

/** What both notices name, and what they name only where it is so. */
const both: readonly Condition<FactKey>[] = [
  /* @__PURE__ */ everyOption("privacy.notices", [
    "controller-contact",
    "officer-contact",
    "purposes-and-basis",
    "recipients",
    "storage-period",
    "rights",
    "complaint",
    "in-time",
  ]),
  /* @__PURE__ */ namedIf({ fact: "privacy.bases", includes: ["legitimate-interest"] }, "legitimate-interest"),
  /* @__PURE__ */ namedIf({ fact: "privacy.bases", includes: ["consent"] }, "withdrawal"),
  /* @__PURE__ */ namedIf({ fact: "transfer.toThirdCountry", is: true }, "third-country"),
  /* @__PURE__ */ namedIf({ rule: "gdpr/art-22.1" }, "decision-logic"),
];

/** Art. 13 and 14 GDPR: what people are told, from whom their data come and for a new purpose. */
export const notices: readonly Rule<FactKey>[] = [
  /* @__PURE__ */ controllerDuty("13", {
    also: { fact: "privacy.collection", includes: ["from-person"] },
    unless: { fact: "privacy.noticeException", includes: ["has-information"] },
    fine,
    documents,
    met: { all: [{ all: both }, { fact: "privacy.notices", includes: ["must-or-may-provide"] }] },
  }),
  // Art. 14(4) says the same of data from elsewhere.
  /* @__PURE__ */ controllerDuty("13.3", {
    also: { fact: "privacy.newPurpose", is: true },
    unless: { fact: "privacy.noticeException", includes: ["has-information", "german-law"] },
    fine,
    documents,
    met: { fact: "privacy.notices", includes: ["new-purpose"] },
  }),
  /* @__PURE__ */ controllerDuty("14", {
    also: { fact: "privacy.collection", includes: ["from-others"] },
    unless: {
      fact: "privacy.noticeException",
      includes: ["has-information", "disproportionate", "laid-down-by-law", "professional-secrecy", "german-law"],
    },
    fine,
    documents,
    met: { all: [{ all: both }, { fact: "privacy.notices", includes: ["categories-and-source"] }] },
  }),
];

function namedIf(so: Condition<FactKey>, option: string): Condition<FactKey> {
  return { any: [{ not: so }, { fact: "privacy.notices", includes: [option] }] };
}
