import type { RuleWords } from "../law/words.ts";

/** Art. 6(1) in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-6.1": {
    title: "Hochrisiko nach Anhang I",
    yes: "Das System ist ein Hochrisiko-KI-System: Produkt nach Anhang I oder dessen Sicherheitsbauteil, mit vorgeschriebener Prüfung durch Dritte.",
    no: "Dieser Weg führt nicht zu Hochrisiko: kein Rechtsakt aus Anhang I, kein Produkt oder Sicherheitsbauteil, oder keine Pflicht zur Prüfung durch Dritte.",
  },
};

/** Art. 6(1) in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-6.1": {
    title: "High-risk under Annex I",
    yes: "The system is a high-risk AI system: a product of Annex I or its safety component, with a mandatory third-party assessment.",
    no: "This route does not lead to high-risk: no act of Annex I, no product or safety component, or no mandatory third-party assessment.",
  },
};
