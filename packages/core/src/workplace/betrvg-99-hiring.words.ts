import type { RuleWords } from "../law/words.ts";

/** § 99(1) BetrVG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "betrvg/99.1": {
    title: "Zustimmung zu Einstellung und Versetzung",
    duty: "Legen Sie dem Betriebsrat vor jeder Einstellung, Eingruppierung, Umgruppierung oder Versetzung die Unterlagen samt KI-Ergebnissen vor und holen Sie seine Zustimmung ein. Schweigt er eine Woche, gilt sie als erteilt.",
  },
};

/** § 99(1) BetrVG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "betrvg/99.1": {
    title: "Consent to hiring and transfer",
    duty: "Before each hiring, grading, regrading or transfer, give the works council the documents with the results of the AI and obtain its consent. One week of silence counts as consent.",
  },
};
