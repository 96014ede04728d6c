import type { RuleWords } from "../law/words.ts";

/** § 95 BetrVG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "betrvg/95.1": {
    title: "Zustimmung zu Auswahlrichtlinien",
    duty: "Holen Sie die Zustimmung des Betriebsrats zu den Richtlinien ein, nach denen Sie Menschen einstellen, versetzen, umgruppieren oder kündigen, bevor das System sie anwendet.",
  },
  "betrvg/95.2": {
    title: "Auswahlrichtlinien auf Verlangen",
    duty: "Stellen Sie die verlangten Auswahlrichtlinien zusammen mit dem Betriebsrat auf. In Betrieben mit mehr als 500 Beschäftigten entscheidet ohne Einigung die Einigungsstelle.",
  },
  "betrvg/95.2a": {
    title: "Auswahlrichtlinien, die KI entwirft",
    duty: "Legen Sie auch solche Auswahlrichtlinien dem Betriebsrat zur Zustimmung vor, die eine KI entworfen oder aus Daten abgeleitet hat; das Gesetz stellt sie den übrigen gleich.",
  },
};

/** § 95 BetrVG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "betrvg/95.1": {
    title: "Consent to selection guidelines",
    duty: "Before the system applies them, obtain the works council’s consent to the guidelines by which you hire, transfer, regrade or dismiss people.",
  },
  "betrvg/95.2": {
    title: "Selection guidelines on demand",
    duty: "Draw up the selection guidelines that the works council demands, together with it. In establishments of more than 500 employees a conciliation board decides without agreement.",
  },
  "betrvg/95.2a": {
    title: "Selection guidelines drawn up with AI",
    duty: "Put selection guidelines to the works council for consent also where an AI has drafted them or derived them from data; the law treats them like all others.",
  },
};
