import type { RuleWords } from "../law/words.ts";

/** § 38 BSIG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "bsig/38.1": {
    title: "Geschäftsleitung setzt um und überwacht",
    duty: "Die Geschäftsleitung setzt die Maßnahmen des § 30 BSIG um und überwacht sie selbst. Verletzt sie das, haftet sie der Gesellschaft nach Gesellschaftsrecht; eine eigene Geldbuße gibt es nicht.",
  },
  "bsig/38.3": {
    title: "Schulung der Geschäftsleitung",
    duty: "Die Geschäftsleitung lässt sich regelmäßig schulen, um Risiken und Maßnahmen beurteilen zu können; nach Sekundärquellen empfiehlt das BSI etwa alle drei Jahre einen halben Tag.",
  },
};

/** § 38 BSIG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "bsig/38.1": {
    title: "Management implements and supervises",
    duty: "The management implements the measures of § 30 BSIG and supervises them itself. If it fails, it is liable to the company under company law; there is no fine of its own.",
  },
  "bsig/38.3": {
    title: "Training of the management",
    duty: "The management is trained regularly, so that it can judge risks and measures; by secondary sources the BSI recommends half a day about every three years.",
  },
};
