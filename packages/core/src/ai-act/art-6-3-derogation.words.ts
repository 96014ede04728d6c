import type { RuleWords } from "../law/words.ts";

/** Art. 6(3) in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-6.3": {
    title: "Ausnahme von der Hochrisiko-Einstufung",
    yes: "Die Ausnahme greift: eng begrenzte Aufgabe, kein wesentlicher Einfluss auf Entscheidungen, kein Profiling.",
    no: "Die Ausnahme greift nicht: Eine Voraussetzung fehlt, oder das System betreibt Profiling.",
  },
};

/** Art. 6(3) in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-6.3": {
    title: "Derogation from high-risk",
    yes: "The derogation applies: a limited task, no material influence on decisions, no profiling.",
    no: "The derogation does not apply: a condition is missing, or the system profiles people.",
  },
};
