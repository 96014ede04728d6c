import type { RuleWords } from "../law/words.ts";

/** Art. 3(14) in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-3.14": {
    title: "Sicherheitsbauteil",
    yes: "Das System ist ein Sicherheitsbauteil: Es erfüllt eine Sicherheitsfunktion, oder sein Ausfall oder seine Störung gefährdet Menschen oder Sachen.",
    no: "Das System ist kein Sicherheitsbauteil: keine Sicherheitsfunktion und keine Gefahr, oder es dient allein Zwecken ohne Bezug zur Sicherheit.",
  },
};

/** Art. 3(14) in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-3.14": {
    title: "Safety component",
    yes: "The system is a safety component: it fulfils a safety function, or its failure or malfunction endangers people or property.",
    no: "The system is no safety component: no safety function and no danger, or it serves only aspects unrelated to safety.",
  },
};
