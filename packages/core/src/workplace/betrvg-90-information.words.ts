import type { RuleWords } from "../law/words.ts";

/** § 90(1) no. 3 BetrVG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "betrvg/90.1.3": {
    title: "Unterrichtung des Betriebsrats",
    yes: "Beschäftigte arbeiten oder sollen mit dem System arbeiten, aber der Betriebsrat ist nicht unterrichtet.",
    no: "Keine Lücke: Der Betriebsrat ist unterrichtet, es gibt keinen, oder Beschäftigte arbeiten nicht mit dem System.",
    duty: "Unterrichten Sie den Betriebsrat mit Unterlagen schon bei der Planung und beraten Sie die Folgen mit ihm, solange seine Vorschläge noch zählen. Ist das System schon im Einsatz, holen Sie es sofort nach.",
  },
};

/** § 90(1) no. 3 BetrVG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "betrvg/90.1.3": {
    title: "Informing the works council",
    yes: "Staff work or will work with the system, but the works council has not been informed.",
    no: "No gap: the works council has been informed, there is none, or staff do not work with the system.",
    duty: "Inform the works council with documents at the planning stage and discuss the effects while its views can still count. If the system is already in use, do so at once.",
  },
};
