import type { RuleWords } from "../law/words.ts";

/** Art. 4a in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-4a.1": {
    title: "Sensible Daten gegen Verzerrungen: Anbieter",
    yes: "Der Anbieter darf ausnahmsweise besondere Kategorien personenbezogener Daten verarbeiten, um Verzerrungen zu erkennen und zu korrigieren.",
    no: "Diese Erlaubnis greift nicht: Es fehlt eine Voraussetzung oder eine der sechs Schutzvorkehrungen.",
  },
  "ai-act/art-4a.2": {
    title: "Sensible Daten gegen Verzerrungen: weitere Fälle",
    yes: "Die Organisation darf ausnahmsweise besondere Kategorien personenbezogener Daten verarbeiten, um schädliche Verzerrungen zu erkennen und zu korrigieren.",
    no: "Diese Erlaubnis greift nicht: Es fehlt eine Voraussetzung oder eine der sechs Schutzvorkehrungen.",
  },
};

/** Art. 4a in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-4a.1": {
    title: "Sensitive data against bias: provider",
    yes: "The provider may exceptionally process special categories of personal data to detect and correct bias.",
    no: "This permission does not apply: a condition or one of the six safeguards is missing.",
  },
  "ai-act/art-4a.2": {
    title: "Sensitive data against bias: further cases",
    yes: "The organisation may exceptionally process special categories of personal data to detect and correct harmful bias.",
    no: "This permission does not apply: a condition or one of the six safeguards is missing.",
  },
};
