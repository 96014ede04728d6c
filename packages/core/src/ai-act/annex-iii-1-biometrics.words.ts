import type { RuleWords } from "../law/words.ts";

/** Annex III, point 1, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/annex-iii.1.a": {
    title: "Biometrische Fernidentifizierung",
    yes: "Das System dient der biometrischen Fernidentifizierung und steht in Anhang III. Ob der Einsatz erlaubt ist, sagt das nicht.",
    no: "Das System dient nicht der biometrischen Fernidentifizierung im Sinne von Anhang III.",
  },
  "ai-act/annex-iii.1.b": {
    title: "Biometrische Kategorisierung",
    yes: "Das System kategorisiert Personen biometrisch nach geschützten Merkmalen (Anhang III). Ob der Einsatz erlaubt ist, sagt das nicht.",
    no: "Das System kategorisiert Personen nicht biometrisch nach sensiblen oder geschützten Merkmalen.",
  },
  "ai-act/annex-iii.1.c": {
    title: "Emotionserkennung",
    yes: "Das System dient der Emotionserkennung und steht damit in Anhang III. Ob der Einsatz erlaubt ist, sagt das nicht.",
    no: "Das System dient nicht der Emotionserkennung.",
  },
};

/** Annex III, point 1, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/annex-iii.1.a": {
    title: "Remote biometric identification",
    yes: "The system serves remote biometric identification and is listed in Annex III. That does not say that its use is permitted.",
    no: "The system does not serve remote biometric identification within the meaning of Annex III.",
  },
  "ai-act/annex-iii.1.b": {
    title: "Biometric categorisation",
    yes: "The system categorises people biometrically by protected attributes (Annex III). That does not say that its use is permitted.",
    no: "The system does not categorise people biometrically by sensitive or protected attributes.",
  },
  "ai-act/annex-iii.1.c": {
    title: "Emotion recognition",
    yes: "The system serves emotion recognition and so is listed in Annex III. That does not say that its use is permitted.",
    no: "The system does not serve emotion recognition.",
  },
};
