import type { RuleWords } from "../law/words.ts";

/** Art. 25 GDPR, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-25.1": {
    title: "Datenschutz durch Technikgestaltung",
    duty: "Berücksichtigen Sie den Datenschutz ab der Auswahl des Systems: Technik, Kosten und Risiko abwägen, Maßnahmen wie Pseudonymisierung treffen, die Grundsätze einbauen.",
  },
  "gdpr/art-25.2": {
    title: "Datenschutz durch Voreinstellungen",
    duty: "Stellen Sie das System so ein, dass ohne Zutun nur nötige Daten verarbeitet, gespeichert und zugänglich werden und nichts öffentlich wird.",
  },
  "practice/service-settings": {
    title: "Einstellungen des KI-Dienstes",
    duty: "Schalten Sie Training, Gedächtnis und Freigabelinks ab, halten Sie Verlauf und Protokoll kurz, geben Sie Verbindungen einzeln frei, übernehmen Sie die Rechte der Quellen und filtern Sie Personenangaben.",
  },
};

/** Art. 25 GDPR, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-25.1": {
    title: "Data protection by design",
    duty: "Consider data protection from the choice of the system on: weigh technology, cost and risk, take measures such as pseudonymisation, build the principles in.",
  },
  "gdpr/art-25.2": {
    title: "Data protection by default",
    duty: "Set the system so that, if nobody acts, only necessary data are processed, stored and accessible, and nothing becomes public.",
  },
  "practice/service-settings": {
    title: "Settings of the AI service",
    duty: "Switch off training, memory and sharing links, keep history and logs short, approve connectors one by one, take over the rights of the sources and filter personal data.",
  },
};
