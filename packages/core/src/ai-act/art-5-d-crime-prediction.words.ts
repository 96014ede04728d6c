import type { RuleWords } from "../law/words.ts";

/** Art. 5(1)(d) in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-5.1.d": {
    title: "Vorhersage von Straftaten",
    yes: "Das System sagt allein aus Profiling oder Persönlichkeit vorher, ob jemand Straftaten begeht. Das ist verboten.",
    no: "Dieses Verbot greift nicht: Ein Merkmal fehlt, oder eine Ausnahme gilt.",
    duty: "Anbieter dürfen das System dafür nicht in Verkehr bringen oder in Betrieb nehmen, Betreiber dürfen es so nicht verwenden.",
  },
};

/** Art. 5(1)(d) in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-5.1.d": {
    title: "Prediction of criminal offences",
    yes: "The system predicts from profiling or personality alone whether somebody will commit criminal offences. That is prohibited.",
    no: "This prohibition does not apply: an element is missing, or an exception applies.",
    duty: "Providers may not place the system on the market or put it into service for this, and deployers may not use it in this way.",
  },
};
