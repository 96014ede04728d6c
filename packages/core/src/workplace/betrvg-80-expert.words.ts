import type { RuleWords } from "../law/words.ts";

/** § 80 BetrVG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "betrvg/80.2": {
    title: "Laufende Unterrichtung des Betriebsrats",
    duty: "Unterrichten Sie den Betriebsrat rechtzeitig und umfassend über das System, geben Sie ihm auf Verlangen die Unterlagen und nennen Sie ihm sachkundige Beschäftigte als Auskunftspersonen.",
  },
  "betrvg/80.3.2": {
    title: "Sachverständiger gilt als erforderlich",
    yes: "Der Betriebsrat muss den Einsatz von KI beurteilen; ein Sachverständiger gilt dafür als erforderlich.",
    no: "Es gibt keinen Betriebsrat, oder das System berührt keine seiner Aufgaben.",
  },
  "betrvg/80.3": {
    title: "Sachverständiger für den Betriebsrat",
    duty: "Einigen Sie sich mit dem Betriebsrat auf Person, Umfang und Vergütung des Sachverständigen; die Kosten tragen Sie. Ob er nötig ist, steht bei KI fest.",
  },
};

/** § 80 BetrVG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "betrvg/80.2": {
    title: "Keeping the works council informed",
    duty: "Tell the works council about the system in full and in good time, hand over the documents when it asks, and name knowledgeable staff whom it can question.",
  },
  "betrvg/80.3.2": {
    title: "Expert deemed necessary",
    yes: "The works council has to judge the use of AI; an expert is deemed necessary, without any proof.",
    no: "There is no works council, or the system touches none of its tasks.",
  },
  "betrvg/80.3": {
    title: "Expert for the works council",
    duty: "Agree with the works council on the person, scope and fee of the expert; you bear the cost. Whether one is needed is settled where AI is concerned.",
  },
};
