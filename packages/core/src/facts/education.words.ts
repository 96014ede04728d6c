import type { FactWords } from "../law/words.ts";

/** Education in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "education.use": {
    label: "das System dient in Bildung oder Ausbildung der Zulassung, Bewertung, Einstufung oder Prüfungsaufsicht",
    options: {
      admission: "Zugang, Zulassung oder Zuweisung zu Bildungseinrichtungen bestimmen",
      "evaluate-outcomes": "Lernergebnisse bewerten, auch um das Lernen zu steuern",
      "assess-level": "das passende Bildungsniveau einschätzen, das jemand erhält oder nutzen kann",
      "monitor-tests": "verbotenes Verhalten während Prüfungen überwachen und erkennen",
    },
  },
  "education.learnerOnly": { label: "die Ergebnisse dienen nur den Lernenden selbst" },
  "education.informalOnly": { label: "das System dient nur informellem Lernen ohne anerkanntes Ergebnis" },
  "education.homeworkOnly": { label: "das System kontrolliert nur Hausarbeiten und keine Prüfungen" },
};

/** Education in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "education.use": {
    label: "the system is used in education or training for admission, evaluation, placement or test supervision",
    options: {
      admission: "determining access, admission or assignment to educational institutions",
      "evaluate-outcomes": "evaluating learning outcomes, also in order to steer learning",
      "assess-level": "assessing the level of education that a person will receive or can access",
      "monitor-tests": "monitoring and detecting forbidden behaviour during tests",
    },
  },
  "education.learnerOnly": { label: "the results serve only the learners themselves" },
  "education.informalOnly": { label: "the system serves only informal learning without a recognised outcome" },
  "education.homeworkOnly": { label: "the system checks only homework and no tests" },
};
