import type { RuleWords } from "../law/words.ts";

/** The limits of § 28 BSIG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "bsig/28.4": {
    title: "IT vom Konzern unabhängig",
    yes: "Partner und verbundene Unternehmen zählen für das BSIG nicht mit, denn Ihre IT ist unabhängig.",
    no: "Partner und verbundene Unternehmen zählen mit, oder es gibt keine.",
  },
  "bsig/size-250": {
    title: "Grenze 250 Mitarbeiter",
    yes: "Mindestens 250 Mitarbeiter, oder über 50 Mio. Euro Umsatz und zugleich über 43 Mio. Euro Bilanzsumme.",
    no: "Unter 250 Mitarbeiter, und mindestens einer der beiden Beträge ist nicht überschritten.",
  },
  "bsig/size-50": {
    title: "Grenze 50 Mitarbeiter",
    yes: "Mindestens 50 Mitarbeiter, oder über 10 Mio. Euro Umsatz und zugleich über 10 Mio. Euro Bilanzsumme.",
    no: "Unter 50 Mitarbeiter, und höchstens einer der beiden Beträge ist überschritten.",
  },
};

/** The limits of § 28 BSIG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "bsig/28.4": {
    title: "IT independent from the group",
    yes: "Partner and linked enterprises do not count for the BSIG, because your IT is independent.",
    no: "Partner and linked enterprises count, or there are none.",
  },
  "bsig/size-250": {
    title: "Limit of 250 staff",
    yes: "At least 250 staff, or more than 50 million euro turnover and also more than 43 million balance sheet.",
    no: "Fewer than 250 staff, and at least one of the two amounts is not exceeded.",
  },
  "bsig/size-50": {
    title: "Limit of 50 staff",
    yes: "At least 50 staff, or more than 10 million euro turnover and also more than 10 million balance sheet.",
    no: "Fewer than 50 staff, and at most one of the two amounts is exceeded.",
  },
};
