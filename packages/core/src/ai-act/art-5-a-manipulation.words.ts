import type { RuleWords } from "../law/words.ts";

/** Art. 5(1)(a) in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-5.1.a": {
    title: "Manipulation und Täuschung",
    yes: "Das System beeinflusst Menschen unterschwellig, manipulativ oder täuschend, sodass erheblicher Schaden droht. Das ist verboten.",
    no: "Dieses Verbot greift nicht: Mindestens ein Merkmal fehlt.",
    duty: "Anbieter dürfen das System dafür nicht in Verkehr bringen oder in Betrieb nehmen, Betreiber dürfen es so nicht verwenden.",
  },
};

/** Art. 5(1)(a) in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-5.1.a": {
    title: "Manipulation and deception",
    yes: "The system influences people by subliminal, manipulative or deceptive means so that significant harm is likely. That is prohibited.",
    no: "This prohibition does not apply: at least one element is missing.",
    duty: "Providers may not place the system on the market or put it into service for this, and deployers may not use it in this way.",
  },
};
