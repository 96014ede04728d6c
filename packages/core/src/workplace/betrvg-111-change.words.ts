import type { RuleWords } from "../law/words.ts";

/** §§ 111 and 112 BetrVG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "betrvg/111": {
    title: "Unterrichtung über die Betriebsänderung",
    yes: "Das Vorhaben ist eine Betriebsänderung: Es ändert Organisation oder Arbeitsmethoden grundlegend.",
    no: "Es gibt keinen Betriebsrat, höchstens 20 Wahlberechtigte, keine grundlegende Änderung oder keine wesentlichen Nachteile.",
    duty: "Unterrichten Sie den Betriebsrat rechtzeitig und umfassend über die geplante Betriebsänderung und beraten Sie diese mit ihm, bevor Sie entscheiden. Gerichte unterstellen mögliche Nachteile in den Fällen des Satzes 3.",
  },
  "betrvg/112.1": {
    title: "Interessenausgleich und Sozialplan",
    duty: "Versuchen Sie mit dem Betriebsrat einen Interessenausgleich und verhandeln Sie einen Sozialplan, bevor Sie beginnen. Wer das unterlässt, schuldet Betroffenen einen Nachteilsausgleich (§ 113 BetrVG).",
  },
};

/** §§ 111 and 112 BetrVG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "betrvg/111": {
    title: "Information on a change of operations",
    yes: "The project is a change of operations: it changes organisation or work methods at their base.",
    no: "There is no works council, no more than 20 people entitled to vote, no basic change or no major disadvantage.",
    duty: "Inform the works council of the planned change in full and in good time and discuss it before you decide. In the cases of sentence 3, courts presume that disadvantages are possible.",
  },
  "betrvg/112.1": {
    title: "Reconciliation of interests and social plan",
    duty: "Seek a reconciliation of interests with the works council and negotiate a social plan before you begin. Whoever omits this owes those affected compensation (§ 113 BetrVG).",
  },
};
