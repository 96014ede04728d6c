import type { Chapter } from "../engine/fact.ts";

const bsig = { statute: "BSIG", pinpoint: "§ 28(4)" };

/**
 * The figures of the enterprise, which several acts read in different ways. Staff are annual work units, persons are heads.
 * The first figures hold partner and linked enterprises, those called own hold the company alone.
 */
export const enterprise: Chapter = {
  id: "enterprise",
  facts: [
    { key: "enterprise.staff", kind: "number", scope: "organisation", unit: "annual work units", source: bsig },
    { key: "enterprise.turnover", kind: "number", scope: "organisation", unit: "EUR", source: bsig },
    { key: "enterprise.balanceSheet", kind: "number", scope: "organisation", unit: "EUR", source: bsig },
    { key: "enterprise.ownStaff", kind: "number", scope: "organisation", unit: "annual work units", source: bsig },
    { key: "enterprise.ownTurnover", kind: "number", scope: "organisation", unit: "EUR", source: bsig },
    { key: "enterprise.ownBalanceSheet", kind: "number", scope: "organisation", unit: "EUR", source: bsig },
    {
      key: "enterprise.persons",
      kind: "number",
      scope: "organisation",
      unit: "persons",
      source: { celex: "32016R0679", pinpoint: "Art. 30(5)" },
    },
  ],
};
