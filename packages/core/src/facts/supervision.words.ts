import type { FactWords } from "../law/words.ts";

/** German supervision of AI in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "supervision.sector": {
    label: "Bereich, der die deutsche Aufsicht bestimmt",
    options: {
      financial: "beaufsichtigte Finanztätigkeit",
      "trade-law-intermediary": "Vermittler nach §§ 34d, 34f, 34h, 34i oder 34k GewO",
      "land-body": "öffentliche Stelle eines Landes",
      media: "Medien und Rundfunk",
    },
  },
};

/** German supervision of AI in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "supervision.sector": {
    label: "sector that decides on the German authority",
    options: {
      financial: "supervised financial activity",
      "trade-law-intermediary": "intermediary under §§ 34d, 34f, 34h, 34i or 34k GewO",
      "land-body": "public body of a Land",
      media: "media and broadcasting",
    },
  },
};
