import type { FactWords } from "../law/words.ts";

/** Work and employment in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "employment.use": {
    label: "das System dient der Personalauswahl, Entscheidungen über Beschäftigte oder ihrer Überwachung",
    options: {
      "target-job-ads": "Stellenanzeigen gezielt ausspielen",
      "filter-applications": "Bewerbungen sichten oder filtern",
      "evaluate-candidates": "Bewerberinnen und Bewerber bewerten",
      "other-selection": "andere Hilfe bei Einstellung oder Auswahl",
      "decide-terms": "Entscheidungen über Arbeitsbedingungen beeinflussen",
      "decide-promotion-or-termination": "Entscheidungen über Beförderung oder Kündigung beeinflussen",
      "allocate-by-behaviour-or-traits": "Aufgaben nach Verhalten oder persönlichen Merkmalen zuweisen",
      "monitor-and-evaluate": "Leistung und Verhalten beobachten und bewerten",
    },
  },
  "employment.beneficiary": {
    label: "Seite, für die das System arbeitet",
    options: { employer: "Arbeitgeber oder Vermittlung", "candidate-or-worker": "nur die Person selbst" },
  },
  "employment.adTargeting": {
    label: "Auswahl des Publikums von Stellenanzeigen",
    options: { personal: "nach persönlichen Daten oder Profilen", contextual: "nur nach dem Umfeld der Anzeige" },
  },
  "employment.protectsOnly": {
    label: "die Beobachtung der Beschäftigten dient allein dem Schutz von Menschen oder Eigentum",
  },
};

/** Work and employment in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "employment.use": {
    label: "the system is used for recruitment, decisions on workers or monitoring of workers",
    options: {
      "target-job-ads": "targeting job advertisements",
      "filter-applications": "screening or filtering applications",
      "evaluate-candidates": "evaluating candidates",
      "other-selection": "other help with recruitment or selection",
      "decide-terms": "affecting decisions on terms of work",
      "decide-promotion-or-termination": "affecting decisions on promotion or termination",
      "allocate-by-behaviour-or-traits": "allocating tasks by behaviour or personal traits",
      "monitor-and-evaluate": "monitoring and evaluating performance and behaviour",
    },
  },
  "employment.beneficiary": {
    label: "side that the system works for",
    options: { employer: "employer or agency", "candidate-or-worker": "only the person concerned" },
  },
  "employment.adTargeting": {
    label: "choice of the audience of job advertisements",
    options: { personal: "by personal data or profiles", contextual: "only by the context of the advertisement" },
  },
  "employment.protectsOnly": { label: "the monitoring of workers serves only to protect people or property" },
};
