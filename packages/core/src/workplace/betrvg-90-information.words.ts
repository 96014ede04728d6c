import type { RuleWords } from "../law/words.ts";

/** § 90 BetrVG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "betrvg/90.1.3": {
    title: "Unterrichtung des Betriebsrats",
    yes: "Beschäftigte arbeiten mit dem System oder sollen es, und es gibt einen Betriebsrat, der zu unterrichten ist.",
    no: "Es gibt keinen Betriebsrat, oder Beschäftigte arbeiten nicht mit dem System.",
    duty: "Unterrichten Sie den Betriebsrat mit Unterlagen schon bei der Planung. Ist das System schon im Einsatz, holen Sie es sofort nach. Fehlende oder späte Auskunft kann bis zu 10.000 Euro Bußgeld kosten.",
  },
  "betrvg/90.2": {
    title: "Beratung der Folgen mit dem Betriebsrat",
    duty: "Beraten Sie mit dem Betriebsrat, was das System für Art der Arbeit und Anforderungen bedeutet, solange seine Vorschläge in der Planung noch zählen. Halten Sie Termin und Ergebnis fest.",
  },
};

/** § 90 BetrVG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "betrvg/90.1.3": {
    title: "Informing the works council",
    yes: "Staff work or will work with the system, and there is a works council that has to be informed.",
    no: "There is no works council, or staff do not work with the system.",
    duty: "Inform the works council with documents at the planning stage. If the system is already in use, do so at once. Missing or late information can cost a fine of up to EUR 10,000.",
  },
  "betrvg/90.2": {
    title: "Discussing the effects with the works council",
    duty: "Discuss with the works council what the system means for the kind of work and its demands, while its proposals can still count in the planning. Record date and result.",
  },
};
