import type { RuleWords } from "../law/words.ts";

/** § 94 BetrVG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "betrvg/94.1": {
    title: "Zustimmung zu Personalfragebogen",
    duty: "Holen Sie die Zustimmung des Betriebsrats zu den Fragen ein, die das System Bewerbern oder Beschäftigten stellt, auch zu persönlichen Angaben in Musterverträgen. Schweigen ist hier keine Zustimmung.",
  },
  "betrvg/94.2": {
    title: "Zustimmung zu Beurteilungsgrundsätzen",
    duty: "Holen Sie die Zustimmung des Betriebsrats zu den Merkmalen und Gewichten ein, nach denen das System Beschäftigte beurteilt oder reiht. Ohne Einigung entscheidet die Einigungsstelle.",
  },
};

/** § 94 BetrVG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "betrvg/94.1": {
    title: "Consent to staff questionnaires",
    duty: "Obtain the works council’s consent to the questions that the system puts to applicants or staff, also to personal details in standard contracts. Silence is no consent here.",
  },
  "betrvg/94.2": {
    title: "Consent to principles of assessment",
    duty: "Obtain the works council’s consent to the criteria and weights by which the system assesses or ranks staff. Without agreement a conciliation board decides.",
  },
};
