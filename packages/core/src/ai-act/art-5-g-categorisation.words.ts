import type { RuleWords } from "../law/words.ts";

/** Art. 5(1)(g) in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-5.1.g": {
    title: "Biometrische Einordnung: sensible Merkmale",
    yes: "Das System leitet aus biometrischen Daten einzelner Menschen etwa Rasse, politische Einstellung, Religion oder sexuelle Ausrichtung ab. Das ist verboten.",
    no: "Dieses Verbot greift nicht: Ein Merkmal fehlt, oder eine Ausnahme gilt.",
    duty: "Anbieter dürfen das System dafür nicht in Verkehr bringen oder in Betrieb nehmen, Betreiber dürfen es so nicht verwenden.",
  },
};

/** Art. 5(1)(g) in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-5.1.g": {
    title: "Biometric categorisation by sensitive traits",
    yes: "The system infers race, political opinions, religion, sexual orientation or the like of individual people from biometric data. That is prohibited.",
    no: "This prohibition does not apply: an element is missing, or an exception applies.",
    duty: "Providers may not place the system on the market or put it into service for this, and deployers may not use it in this way.",
  },
};
