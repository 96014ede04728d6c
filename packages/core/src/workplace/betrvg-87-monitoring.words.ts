import type { RuleWords } from "../law/words.ts";

/** § 87(1) no. 6 BetrVG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "betrvg/87.1.6": {
    title: "Mitbestimmung bei Überwachungstechnik",
    yes: "Das System kann Verhalten oder Leistung von Beschäftigten überwachen; der Betriebsrat bestimmt mit.",
    no: "Es gibt keinen Betriebsrat, keine Eignung zur Überwachung, oder Gesetz oder Tarifvertrag regeln die Sache schon.",
    duty: "Einigen Sie sich mit dem Betriebsrat, in der Regel durch Betriebsvereinbarung, und setzen Sie das System erst danach ein. Der Betriebsrat kann den Einsatz gerichtlich stoppen lassen.",
  },
};

/** § 87(1) no. 6 BetrVG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "betrvg/87.1.6": {
    title: "Co-determination on monitoring technology",
    yes: "The system can monitor the conduct or performance of staff; the works council has a say in the decision.",
    no: "There is no works council, no ability to monitor, or a law or collective agreement settles the matter already.",
    duty: "Reach an agreement with the works council, normally a works agreement, and use the system only after that. The works council can have its use stopped by a court.",
  },
};
