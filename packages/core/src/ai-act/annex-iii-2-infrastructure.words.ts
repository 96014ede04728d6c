import type { RuleWords } from "../law/words.ts";

/** Annex III, point 2, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/annex-iii.2": {
    title: "Kritische Infrastruktur",
    yes: "Das System ist Sicherheitsbauteil einer kritischen Infrastruktur und steht damit in Anhang III.",
    no: "Das System ist kein Sicherheitsbauteil einer kritischen Infrastruktur, oder es dient nur der Cybersicherheit.",
  },
};

/** Annex III, point 2, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/annex-iii.2": {
    title: "Critical infrastructure",
    yes: "The system is a safety component of critical infrastructure and so is listed in Annex III.",
    no: "The system is no safety component of critical infrastructure, or it serves cybersecurity only.",
  },
};
