import type { RuleWords } from "../law/words.ts";

/** Annex III, point 1, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/annex-iii.1.c": {
    title: "Emotionserkennung",
    yes: "Das System dient der Emotionserkennung und steht damit in Anhang III. Ob der Einsatz erlaubt ist, sagt das nicht.",
    no: "Das System dient nicht der Emotionserkennung.",
  },
};

/** Annex III, point 1, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/annex-iii.1.c": {
    title: "Emotion recognition",
    yes: "The system serves emotion recognition and so is listed in Annex III. That does not say that its use is permitted.",
    no: "The system does not serve emotion recognition.",
  },
};
