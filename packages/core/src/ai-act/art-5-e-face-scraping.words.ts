import type { RuleWords } from "../law/words.ts";

/** Art. 5(1)(e) in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-5.1.e": {
    title: "Gesichtsdatenbank aus wahlloser Sammlung",
    yes: "Das System baut aus wahllos gesammelten Bildern eine Datenbank zur Gesichtserkennung auf oder erweitert sie. Das ist verboten.",
    no: "Dieses Verbot greift nicht: Mindestens ein Merkmal fehlt.",
    duty: "Anbieter dürfen das System dafür nicht in Verkehr bringen oder in Betrieb nehmen, Betreiber dürfen es so nicht verwenden.",
  },
};

/** Art. 5(1)(e) in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-5.1.e": {
    title: "Face database from untargeted scraping",
    yes: "The system builds or expands a database for facial recognition from untargeted scraping. That is prohibited.",
    no: "This prohibition does not apply: at least one element is missing.",
    duty: "Providers may not place the system on the market or put it into service for this, and deployers may not use it in this way.",
  },
};
