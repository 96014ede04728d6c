import type { RuleWords } from "../law/words.ts";

/** Annex III, point 4, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/annex-iii.4.a": {
    title: "Einstellung und Auswahl",
    yes: "Das System ist für Einstellung oder Auswahl von Personen bestimmt und steht damit in Anhang III.",
    no: "Das System fällt nicht unter Einstellung und Auswahl von Personen.",
  },
  "ai-act/annex-iii.4.b": {
    title: "Personalführung und Überwachung",
    yes: "Das System wirkt an Personalentscheidungen, Aufgabenzuweisung nach Verhalten oder Leistungsbewertung mit und steht damit in Anhang III.",
    no: "Das System fällt nicht unter Personalführung und Überwachung.",
  },
};

/** Annex III, point 4, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/annex-iii.4.a": {
    title: "Recruitment and selection",
    yes: "The system is intended for the recruitment or selection of people and so is listed in Annex III.",
    no: "The system does not fall under recruitment and selection of people.",
  },
  "ai-act/annex-iii.4.b": {
    title: "Management and monitoring of workers",
    yes: "The system takes part in decisions on staff, task allocation by behaviour or performance evaluation and so is listed in Annex III.",
    no: "The system does not fall under management and monitoring of workers.",
  },
};
