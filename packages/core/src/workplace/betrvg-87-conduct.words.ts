import type { RuleWords } from "../law/words.ts";

/** § 87(1) nos 1 and 7 BetrVG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "betrvg/87.1.1": {
    title: "Mitbestimmung bei Verhaltensregeln für KI",
    duty: "Vereinbaren Sie die Verhaltensregeln für KI mit dem Betriebsrat, etwa Kennzeichnung oder Verbote privater Werkzeuge, bevor sie gelten. Bloße Anweisungen zur Arbeit selbst fallen nicht darunter.",
  },
  "betrvg/87.1.7": {
    title: "Mitbestimmung beim Gesundheitsschutz",
    duty: "Beurteilen Sie, wie das System Beschäftigte belastet, auch psychisch, und vereinbaren Sie die Schutzmaßnahmen mit dem Betriebsrat vor dem Einsatz.",
  },
};

/** § 87(1) nos 1 and 7 BetrVG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "betrvg/87.1.1": {
    title: "Co-determination on rules of conduct for AI",
    duty: "Agree the rules of conduct for AI with the works council before they apply, labelling or a ban of private tools for instance. Mere instructions on how to do the work are not covered.",
  },
  "betrvg/87.1.7": {
    title: "Co-determination on protection of health",
    duty: "Assess what strain the system puts on staff, mental strain included, and agree the protective measures with the works council before use.",
  },
};
