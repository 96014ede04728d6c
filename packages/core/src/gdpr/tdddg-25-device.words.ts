import type { RuleWords } from "../law/words.ts";

/** § 25 TDDDG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "tdddg/25.1": {
    title: "Einwilligung für den Zugriff auf Geräte",
    duty: "Holen Sie nach klarer Information eine Einwilligung ein, bevor das System auf Geräten speichert oder ausliest, oder laden Sie Chat-Fenster und Analyse erst, wenn der Nutzer sie öffnet.",
  },
};

/** § 25 TDDDG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "tdddg/25.1": {
    title: "Consent to access to devices",
    duty: "After clear information, obtain consent before the system stores on or reads from devices, or load chat widgets and analytics only once the user opens them.",
  },
};
