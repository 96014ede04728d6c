import type { RuleWords } from "../law/words.ts";

/** Art. 5(1)(f) in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-5.1.f": {
    title: "Emotionen am Arbeitsplatz und in der Bildung",
    yes: "Das System leitet am Arbeitsplatz oder in Bildungseinrichtungen Emotionen aus biometrischen Daten ab. Das ist verboten.",
    no: "Dieses Verbot greift nicht: Ein Merkmal fehlt, oder das System dient nur medizinischen Gründen oder der Sicherheit.",
    duty: "Anbieter dürfen das System für diesen Zweck nicht in Verkehr bringen oder in Betrieb nehmen, Betreiber dürfen es so nicht verwenden. Das Verbot ist seit dem 2. Februar 2025 anzuwenden.",
  },
};

/** Art. 5(1)(f) in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-5.1.f": {
    title: "Emotions at work and in education",
    yes: "The system infers emotions from biometric data at the workplace or in an education institution. That is prohibited.",
    no: "This prohibition does not apply: an element is missing, or the system serves only medical or safety reasons.",
    duty: "Providers may not place the system on the market or put it into service for this purpose, and deployers may not use it in this way. The prohibition applies since 2 February 2025.",
  },
};
