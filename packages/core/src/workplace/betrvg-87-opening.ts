import type { Condition } from "../engine/condition.ts";
import type { Reading } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** The opening clause of § 87(1) BetrVG: a law or a collective agreement settles the matter already. */
export const settled: Condition<FactKey> = { fact: "labour.settledByCollectiveAgreement", is: true };

/** One labour court saw no right under nos 1, 6 and 7 where staff use private accounts of their own will and the employer sees no data. */
export const privateAccountsReading: Reading<FactKey> = {
  basis: "contested",
  source: { document: "ArbG Hamburg, decision of 2024-01-16, 24 BVGa 1/24", pinpoint: "" },
  unless: { any: [settled, { fact: "labour.privateAccounts", is: true }] },
};
