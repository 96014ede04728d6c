import type { RuleWords } from "../law/words.ts";

/** Annex III, point 3, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/annex-iii.3.a": {
    title: "Zugang zu Bildungseinrichtungen",
    yes: "Das System bestimmt über Zugang, Zulassung oder Zuweisung zu Bildungseinrichtungen und steht damit in Anhang III.",
    no: "Das System bestimmt nicht über Zugang, Zulassung oder Zuweisung zu Bildungseinrichtungen.",
  },
  "ai-act/annex-iii.3.b": {
    title: "Bewertung von Lernergebnissen",
    yes: "Das System bewertet Lernergebnisse in Bildungseinrichtungen und steht damit in Anhang III.",
    no: "Das System bewertet keine Lernergebnisse in Bildungseinrichtungen.",
  },
  "ai-act/annex-iii.3.c": {
    title: "Bestimmung des Bildungsniveaus",
    yes: "Das System beurteilt, welches Bildungsniveau eine Person erhält oder erreichen kann, und steht damit in Anhang III.",
    no: "Das System beurteilt nicht, welches Bildungsniveau eine Person erhält oder erreichen kann.",
  },
  "ai-act/annex-iii.3.d": {
    title: "Überwachung bei Prüfungen",
    yes: "Das System überwacht bei Prüfungen auf verbotenes Verhalten und steht damit in Anhang III.",
    no: "Das System überwacht bei Prüfungen niemanden auf verbotenes Verhalten.",
  },
};

/** Annex III, point 3, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/annex-iii.3.a": {
    title: "Access to education",
    yes: "The system determines access, admission or assignment to educational institutions and so is listed in Annex III.",
    no: "The system does not determine access, admission or assignment to educational institutions.",
  },
  "ai-act/annex-iii.3.b": {
    title: "Evaluation of learning outcomes",
    yes: "The system evaluates learning outcomes in educational institutions and so is listed in Annex III.",
    no: "The system does not evaluate learning outcomes in educational institutions.",
  },
  "ai-act/annex-iii.3.c": {
    title: "Appropriate level of education",
    yes: "The system assesses what level of education a person will receive or can access and so is listed in Annex III.",
    no: "The system does not assess what level of education a person will receive or can access.",
  },
  "ai-act/annex-iii.3.d": {
    title: "Monitoring during tests",
    yes: "The system watches for prohibited behaviour during tests and so is listed in Annex III.",
    no: "The system watches nobody for prohibited behaviour during tests.",
  },
};
