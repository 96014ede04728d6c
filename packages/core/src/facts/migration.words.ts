import type { FactWords } from "../law/words.ts";

/** Migration in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "migration.use": {
    label: "das System wird bei Migration, Asyl oder Grenzkontrolle eingesetzt",
    options: {
      polygraph: "Lügendetektoren oder ähnliche Instrumente",
      "entry-risk": "das Risiko bewerten, das von Einreisewilligen oder Eingereisten ausgeht",
      applications: "Anträge auf Asyl, Visum oder Aufenthalt und Beschwerden dazu prüfen helfen",
      "identify-persons": "Menschen aufspüren, erkennen oder identifizieren",
    },
  },
  "migration.byAuthority": {
    label: "eine Behörde für Migration, Asyl oder Grenzen oder jemand für sie soll das System verwenden",
  },
  "migration.documentCheckOnly": { label: "das System überprüft nur Reisedokumente" },
  "migration.searchAndRescueOnly": { label: "das System dient nur der Suche und Rettung" },
};

/** Migration in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "migration.use": {
    label: "the system is used for migration, asylum or border control",
    options: {
      polygraph: "polygraphs or similar tools",
      "entry-risk": "assessing the risk posed by a person who wants to enter or has entered",
      applications: "helping to examine asylum, visa or residence applications and complaints",
      "identify-persons": "detecting, recognising or identifying people",
    },
  },
  "migration.byAuthority": {
    label: "an authority for migration, asylum or borders or somebody for it is to use the system",
  },
  "migration.documentCheckOnly": { label: "the system verifies travel documents only" },
  "migration.searchAndRescueOnly": { label: "the system serves search and rescue only" },
};
