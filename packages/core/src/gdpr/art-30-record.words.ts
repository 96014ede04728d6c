import type { RuleWords } from "../law/words.ts";

/** Art. 30 GDPR in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-30.5": {
    title: "Ausnahme vom Verzeichnis",
    yes: "Unter 250 Personen, kein Risiko, nur gelegentlich, keine sensiblen Daten: Ein Eintrag ist nicht nötig.",
    no: "Die Ausnahme greift nicht. Schon ein Risiko, regelmäßige Nutzung oder sensible Daten genügen dafür.",
  },
  "gdpr/art-30.1": {
    title: "Verzeichnis von Verarbeitungstätigkeiten",
    duty: "Nehmen Sie diese Verarbeitung vor dem Start in Ihr Verzeichnis auf und halten Sie es aktuell, schriftlich oder elektronisch. Die Aufsichtsbehörde kann es verlangen.",
  },
  "gdpr/art-30.1.a": {
    title: "Verzeichnis: Namen und Kontakt",
    duty: "Tragen Sie Namen und Kontakt des Verantwortlichen ein und, soweit vorhanden, von gemeinsam Verantwortlichen, Vertretern und Datenschutzbeauftragten.",
  },
  "gdpr/art-30.1.b": {
    title: "Verzeichnis: Zwecke",
    duty: "Tragen Sie die Zwecke der Verarbeitung ein.",
  },
  "gdpr/art-30.1.c": {
    title: "Verzeichnis: Personen und Daten",
    duty: "Tragen Sie die Kategorien betroffener Personen und die Kategorien personenbezogener Daten ein.",
  },
  "gdpr/art-30.1.d": {
    title: "Verzeichnis: Empfänger",
    duty: "Tragen Sie die Kategorien von Empfängern ein, auch solche in Drittländern.",
  },
  "gdpr/art-30.1.e": {
    title: "Verzeichnis: Drittländer",
    duty: "Tragen Sie die Übermittlungen in Drittländer mit Namen des Landes ein, in den Fällen des Art. 49 Abs. 1 Unterabs. 2 DSGVO auch die Garantien.",
  },
  "gdpr/art-30.1.f": {
    title: "Verzeichnis: Löschfristen",
    duty: "Tragen Sie, wenn möglich, für jede Datenkategorie die Löschfrist ein. Geht es nicht, halten Sie fest, warum.",
  },
  "gdpr/art-30.1.g": {
    title: "Verzeichnis: Schutzmaßnahmen",
    duty: "Tragen Sie, wenn möglich, eine allgemeine Beschreibung der technischen und organisatorischen Maßnahmen ein.",
  },
  "gdpr/art-30.2": {
    title: "Verzeichnis des Auftragsverarbeiters",
    duty: "Führen Sie als Auftragsverarbeiter ein eigenes Verzeichnis: Namen und Kontakt aller Beteiligten, Kategorien von Verarbeitungen je Kunde, Übermittlungen in Drittländer und, wenn möglich, die Schutzmaßnahmen.",
  },
};

/** Art. 30 GDPR in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-30.5": {
    title: "Exemption from the record",
    yes: "Fewer than 250 persons, no risk, only occasional, no sensitive data: an entry is not needed.",
    no: "The exemption does not apply. A risk, regular use or sensitive data each suffice to exclude it.",
  },
  "gdpr/art-30.1": {
    title: "Record of processing activities",
    duty: "Enter this processing in your record before the start and keep it up to date, in writing or electronically. The supervisory authority can ask to see it.",
  },
  "gdpr/art-30.1.a": {
    title: "Record: names and contact",
    duty: "Enter name and contact of the controller and, where there are any, of joint controllers, representatives and the data protection officer.",
  },
  "gdpr/art-30.1.b": {
    title: "Record: purposes",
    duty: "Enter the purposes of the processing.",
  },
  "gdpr/art-30.1.c": {
    title: "Record: people and data",
    duty: "Enter the categories of data subjects and the categories of personal data.",
  },
  "gdpr/art-30.1.d": {
    title: "Record: recipients",
    duty: "Enter the categories of recipients, those in third countries included.",
  },
  "gdpr/art-30.1.e": {
    title: "Record: third countries",
    duty: "Enter the transfers to third countries, naming the country, and in the cases of Art. 49(1) second subparagraph GDPR the safeguards too.",
  },
  "gdpr/art-30.1.f": {
    title: "Record: deletion periods",
    duty: "Where possible, enter the deletion period of each category of data. If it is not possible, record why.",
  },
  "gdpr/art-30.1.g": {
    title: "Record: security measures",
    duty: "Where possible, enter a general description of the technical and organisational measures.",
  },
  "gdpr/art-30.2": {
    title: "Record of the processor",
    duty: "As a processor, keep a record of your own: names and contact of all involved, categories of processing per customer, transfers to third countries and, where possible, the security measures.",
  },
};
