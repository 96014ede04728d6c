import type { FactWords } from "../law/words.ts";

/** The figures of the enterprise, which several acts read in different ways, in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "enterprise.staff": {
    label: "Mitarbeiter in Jahresarbeitseinheiten, Partner und verbundene Unternehmen eingerechnet",
  },
  "enterprise.turnover": { label: "Jahresumsatz in Euro, Partner und verbundene Unternehmen eingerechnet" },
  "enterprise.balanceSheet": { label: "Jahresbilanzsumme in Euro, Partner und verbundene Unternehmen eingerechnet" },
  "enterprise.ownStaff": { label: "Mitarbeiter in Jahresarbeitseinheiten, Ihr Unternehmen allein" },
  "enterprise.ownTurnover": { label: "Jahresumsatz in Euro, Ihr Unternehmen allein" },
  "enterprise.ownBalanceSheet": { label: "Jahresbilanzsumme in Euro, Ihr Unternehmen allein" },
  "enterprise.persons": { label: "beschäftigte Personen nach Köpfen" },
};

/** The figures of the enterprise, which several acts read in different ways, in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "enterprise.staff": { label: "staff in annual work units, partner and linked enterprises counted in" },
  "enterprise.turnover": { label: "annual turnover in euro, partner and linked enterprises counted in" },
  "enterprise.balanceSheet": { label: "balance sheet total in euro, partner and linked enterprises counted in" },
  "enterprise.ownStaff": { label: "staff in annual work units, your company alone" },
  "enterprise.ownTurnover": { label: "annual turnover in euro, your company alone" },
  "enterprise.ownBalanceSheet": { label: "balance sheet total in euro, your company alone" },
  "enterprise.persons": { label: "persons employed, by heads" },
};
