import type { FactWords } from "../law/words.ts";

/** Personal data, processors and transfers in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "processing.personalData": { label: "das System verarbeitet personenbezogene Daten" },
  "processing.byProcessor": { label: "ein Auftragsverarbeiter verarbeitet die Daten" },
  "processing.contractSigned": { label: "der Vertrag zur Auftragsverarbeitung ist geschlossen" },
  "processing.impactAssessmentRequired": { label: "eine Datenschutz-Folgenabschätzung ist erforderlich" },
  "transfer.toThirdCountry": { label: "personenbezogene Daten gelangen in ein Drittland" },
  "transfer.basis": {
    label: "Grundlage der Übermittlung",
    options: {
      adequacy: "Angemessenheitsbeschluss für das Land",
      "data-privacy-framework": "Zertifizierung nach dem Data Privacy Framework (USA)",
      "standard-clauses": "Standardvertragsklauseln",
      "binding-corporate-rules": "verbindliche interne Datenschutzvorschriften",
      derogation: "Ausnahme nach Art. 49 DSGVO",
      none: "keine",
    },
  },
  "transfer.assessed": { label: "Recht und Praxis des Ziellands sind geprüft" },
  "transfer.occasional": { label: "die Übermittlung kommt nur ausnahmsweise vor" },
};

/** Personal data, processors and transfers in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "processing.personalData": { label: "the system processes personal data" },
  "processing.byProcessor": { label: "a processor processes the data" },
  "processing.contractSigned": { label: "the data processing agreement has been concluded" },
  "processing.impactAssessmentRequired": { label: "a data protection impact assessment is required" },
  "transfer.toThirdCountry": { label: "personal data reach a third country" },
  "transfer.basis": {
    label: "basis of the transfer",
    options: {
      adequacy: "adequacy decision for the country",
      "data-privacy-framework": "certification under the Data Privacy Framework (US)",
      "standard-clauses": "standard contractual clauses",
      "binding-corporate-rules": "binding corporate rules",
      derogation: "derogation of Art. 49 GDPR",
      none: "none",
    },
  },
  "transfer.assessed": { label: "law and practice of the third country are assessed" },
  "transfer.occasional": { label: "the transfer happens only in single cases" },
};
