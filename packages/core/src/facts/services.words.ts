import type { FactWords } from "../law/words.ts";

/** Essential services in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "services.use": {
    label: "das System dient öffentlichen Leistungen, Bonitätsprüfung, Lebens- oder Krankenversicherung oder Notfällen",
    options: {
      "public-benefit-eligibility": "prüfen, ob Menschen grundlegende öffentliche Leistungen zustehen",
      "public-benefit-decision": "grundlegende öffentliche Leistungen gewähren, kürzen, streichen, zurückfordern",
      creditworthiness: "Kreditwürdigkeit bewerten oder einen Bonitätsscore bilden",
      "insurance-risk": "das Risiko einer Person für Lebens- oder Krankenversicherung bewerten",
      "insurance-pricing": "den Preis einer Lebens- oder Krankenversicherung für Personen bestimmen",
      "emergency-calls": "Notrufe von Menschen bewerten und einstufen",
      "emergency-dispatch": "Polizei, Feuerwehr, Rettungsdienst entsenden oder Einsätze priorisieren",
      "patient-triage": "Patienten im Notfall nach Dringlichkeit einteilen (Triage)",
    },
  },
  "services.forPublicAuthority": {
    label: "eine Behörde soll das System für ihre Leistungen verwenden, oder jemand in ihrem Auftrag",
  },
  "services.naturalPersons": { label: "die Bewertung für Kredit oder Versicherung betrifft natürliche Personen" },
  "services.detectsFraud": { label: "das System dient dazu, Finanzbetrug aufzudecken" },
  "services.fraudMainPurpose": { label: "das Aufdecken von Finanzbetrug ist der Hauptzweck des Systems" },
  "services.essentialPrivate": { label: "von der Bonität hängt eine wesentliche private Leistung ab" },
  "services.outreachOnly": { label: "das System macht nur auf Leistungen aufmerksam und prüft keinen Anspruch" },
};

/** Essential services in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "services.use": {
    label: "the system is used for public benefits, creditworthiness, life or health insurance or emergencies",
    options: {
      "public-benefit-eligibility": "evaluating whether people qualify for essential public benefits or services",
      "public-benefit-decision": "granting, reducing, revoking or reclaiming essential public benefits",
      creditworthiness: "evaluating creditworthiness or establishing a credit score",
      "insurance-risk": "assessing the risk of a person for life or health insurance",
      "insurance-pricing": "setting the price of life or health insurance for persons",
      "emergency-calls": "evaluating and classifying emergency calls of people",
      "emergency-dispatch": "dispatching police, fire or medical aid, or setting its priority",
      "patient-triage": "triage of emergency patients by urgency",
    },
  },
  "services.forPublicAuthority": {
    label: "a public authority is to use the system for its benefits, or somebody on its behalf",
  },
  "services.naturalPersons": { label: "the evaluation for credit or insurance concerns natural persons" },
  "services.detectsFraud": { label: "the system is used to detect financial fraud" },
  "services.fraudMainPurpose": { label: "detecting financial fraud is the main purpose of the system" },
  "services.essentialPrivate": { label: "an essential private service depends on the creditworthiness" },
  "services.outreachOnly": { label: "the system only draws attention to benefits and checks no eligibility" },
};
