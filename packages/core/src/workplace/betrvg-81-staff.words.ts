import type { RuleWords } from "../law/words.ts";

/** § 81(4) BetrVG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "betrvg/81.4": {
    title: "Unterrichtung der Beschäftigten",
    duty: "Unterrichten Sie alle Beschäftigten, die mit dem System arbeiten sollen, was sich an Arbeitsplatz und Tätigkeit ändert. Reichen ihre Kenntnisse dafür nicht aus, erörtern Sie mit ihnen, wie sie sich anpassen lassen.",
  },
};

/** § 81(4) BetrVG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "betrvg/81.4": {
    title: "Informing the staff",
    duty: "Tell all employees who are to work with the system what changes in their workplace and tasks. Where their skills fall short, discuss with them how to adapt these.",
  },
};
