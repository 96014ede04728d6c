import type { FactWords } from "../law/words.ts";

/** Emotions and biometric categories in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "emotion.infers": { label: "das System leitet Emotionen ab" },
  "emotion.infersIntentions": { label: "das System leitet Absichten ab" },
  "emotion.fromBiometrics": { label: "die Ableitung beruht auf biometrischen Daten" },
  "emotion.area": {
    label: "Bereich der Emotionserkennung",
    options: {
      workplace: "Arbeitsplatz, auch Bewerbung",
      education: "Bildungseinrichtung",
      other: "anderer Bereich, etwa Kundschaft",
    },
  },
  "emotion.reason": {
    label: "Grund der Emotionserkennung",
    options: {
      "medical-treatment": "medizinische Behandlung",
      wellbeing: "Wohlbefinden",
      "protection-of-life": "Schutz von Leben und Gesundheit",
      "protection-of-property": "Schutz von Eigentum",
      other: "anderer Grund",
    },
  },
};

/** Emotions and biometric categories in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "emotion.infers": { label: "the system infers emotions" },
  "emotion.infersIntentions": { label: "the system infers intentions" },
  "emotion.fromBiometrics": { label: "the inference rests on biometric data" },
  "emotion.area": {
    label: "area of emotion recognition",
    options: {
      workplace: "workplace, applications included",
      education: "education institution",
      other: "another area, such as customers",
    },
  },
  "emotion.reason": {
    label: "reason for emotion recognition",
    options: {
      "medical-treatment": "medical treatment",
      wellbeing: "wellbeing",
      "protection-of-life": "protection of life and health",
      "protection-of-property": "protection of property",
      other: "another reason",
    },
  },
};
