import type { RuleWords } from "../law/words.ts";

/** § 97(2) BetrVG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "betrvg/97.2": {
    title: "Mitbestimmung bei Schulung",
    duty: "Einigen Sie sich mit dem Betriebsrat auf die Schulungen, welche die Beschäftigten für die geänderten Aufgaben brauchen. Ohne Einigung entscheidet die Einigungsstelle.",
  },
};

/** § 97(2) BetrVG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "betrvg/97.2": {
    title: "Co-determination on training",
    duty: "Agree with the works council on the training that staff need for their changed tasks. Without agreement a conciliation board decides.",
  },
};
