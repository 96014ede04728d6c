import type { RuleWords } from "../law/words.ts";

/** Art. 5(1)(c) in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-5.1.c": {
    title: "Soziale Bewertung",
    yes: "Das System bewertet Menschen über längere Zeit und führt zu Nachteilen, die ungerechtfertigt sind oder nichts mit den Daten zu tun haben. Das ist verboten.",
    no: "Dieses Verbot greift nicht: Mindestens ein Merkmal fehlt.",
    duty: "Anbieter dürfen das System dafür nicht in Verkehr bringen oder in Betrieb nehmen, Betreiber dürfen es so nicht verwenden.",
  },
};

/** Art. 5(1)(c) in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-5.1.c": {
    title: "Social scoring",
    yes: "The system scores people over time, and the score leads to treatment that is unjustified or in an unrelated context. That is prohibited.",
    no: "This prohibition does not apply: at least one element is missing.",
    duty: "Providers may not place the system on the market or put it into service for this, and deployers may not use it in this way.",
  },
};
