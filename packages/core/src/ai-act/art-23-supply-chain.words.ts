import type { RuleWords } from "../law/words.ts";

/** Arts 23 and 24 in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-23": {
    title: "Pflichten des Einführers",
    duty: "Der Einführer prüft vor dem Inverkehrbringen Konformitätsbewertung, Unterlagen, CE-Kennzeichnung und Bevollmächtigten, gibt seinen Namen an und bewahrt Kopien zehn Jahre auf.",
  },
  "ai-act/art-24": {
    title: "Pflichten des Händlers",
    duty: "Der Händler prüft CE-Kennzeichnung, Erklärung und Betriebsanleitung, stoppt im Zweifel die Bereitstellung, korrigiert und informiert.",
  },
};

/** Arts 23 and 24 in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-23": {
    title: "Duties of the importer",
    duty: "Before release, the importer verifies conformity assessment, papers, CE marking and representative, states its name and keeps copies for ten years.",
  },
  "ai-act/art-24": {
    title: "Duties of the distributor",
    duty: "The distributor verifies CE marking, declaration and instructions, stops in case of doubt, corrects and informs.",
  },
};
