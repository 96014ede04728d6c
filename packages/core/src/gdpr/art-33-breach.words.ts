import type { RuleWords } from "../law/words.ts";

/** Art. 33 GDPR in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-4.12": {
    title: "Verletzung des Schutzes personenbezogener Daten",
    yes: "Eine Verletzung der Sicherheit hat personenbezogene Daten getroffen: Das ist eine Datenpanne im Sinn der DSGVO.",
    no: "Keine Datenpanne im Sinn der DSGVO: Die Sicherheit oder personenbezogene Daten waren nicht betroffen.",
  },
  "gdpr/art-33.1": {
    title: "Meldung der Datenpanne an die Aufsichtsbehörde",
    duty: "Melden Sie die Panne unverzüglich, möglichst binnen 72 Stunden nach Kenntnis, auch am Wochenende; später nur mit Begründung, notfalls in Schritten. In Straf- und Bußgeldverfahren gegen Sie darf die Meldung nur mit Ihrer Zustimmung verwendet werden.",
  },
  "gdpr/art-33.2": {
    title: "Meldung der Datenpanne an den Verantwortlichen",
    duty: "Melden Sie die Panne als Auftragsverarbeiter unverzüglich Ihrem Kunden, auch wenn das Risiko klein scheint. Das Gesetz nennt keine Stunden; üblich ist eine Vereinbarung, etwa 24 Stunden.",
  },
  "gdpr/art-33.3": {
    title: "Inhalt der Meldung einer Datenpanne",
    duty: "Nennen Sie Art der Verletzung, Kategorien und ungefähre Zahl von Personen und Datensätzen, die Kontaktstelle, die wahrscheinlichen Folgen und die getroffenen oder geplanten Maßnahmen.",
  },
  "gdpr/art-33.5": {
    title: "Internes Verzeichnis der Datenpannen",
    duty: "Halten Sie jede Panne mit Tatsachen, Auswirkungen und Abhilfe fest, auch wenn sie nicht zu melden ist. Ein einfaches Verzeichnis mit Datum und Entscheidung genügt.",
  },
};

/** Art. 33 GDPR in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-4.12": {
    title: "Personal data breach",
    yes: "A breach of security hit personal data: this is a personal data breach in the sense of the GDPR.",
    no: "No personal data breach in the sense of the GDPR: security or personal data were not affected.",
  },
  "gdpr/art-33.1": {
    title: "Notifying the supervisory authority of the breach",
    duty: "Notify the breach without undue delay, where feasible within 72 hours of awareness, weekends included; later only with reasons, if need be in phases. In criminal and fine proceedings against you the notice may be used only with your consent.",
  },
  "gdpr/art-33.2": {
    title: "Notifying the controller of the breach",
    duty: "As a processor, notify your customer of the breach without undue delay, even if the risk seems small. The law names no hours; contracts commonly do, for instance 24 hours.",
  },
  "gdpr/art-33.3": {
    title: "Content of the breach notification",
    duty: "State the nature of the breach, categories and approximate numbers of people and records, the contact point, the likely consequences, and the measures taken or planned.",
  },
  "gdpr/art-33.5": {
    title: "Internal register of data breaches",
    duty: "Document each breach with facts, effects and remedy, even if it needs no notification. A simple register with date and decision is enough.",
  },
};
