import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Migration in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "migration.use": {
    question: "Wofür ist das System bei Migration, Asyl und Grenzkontrolle bestimmt?",
    help: "Risiken sind etwa Gefahren für Sicherheit oder Gesundheit und irreguläre Einreise. Zur Prüfung von Anträgen gehört auch, Beweise zu bewerten. Wählen Sie alles Zutreffende oder nichts. Erlaubt ist der Einsatz damit nicht.",
    example: "Ein Score zeigt der Grenzpolizei, welche Reisenden sie näher befragen soll.",
  },
  "migration.byAuthority": {
    question:
      "Soll eine für Migration, Asyl oder Grenzen zuständige Behörde das System verwenden, oder jemand für sie?",
    help: "Das sind etwa Grenzpolizei, Ausländer- und Asylbehörden und Visastellen, wer in ihrem Auftrag handelt, und EU-Stellen wie Frontex. Fluggesellschaften und Kanzleien zählen für ihre eigenen Zwecke nicht.",
    example: "Eine Asylbehörde lässt Unterlagen von einem Dienstleister auswerten.",
  },
  "migration.documentCheckOnly": {
    question: "Überprüft das System nur Reisedokumente?",
    help: "Die Überprüfung von Reisedokumenten ist ausgenommen. Nein, wenn das System auch Menschen aufspürt oder ihre Identität feststellt. Ein Gesichtsabgleich beim Grenzübertritt zählt nach dem Entwurf der Leitlinien nicht als Ausnahme.",
    example: "Ein Lesegerät prüft, ob ein Pass echt und gültig ist.",
  },
  "migration.searchAndRescueOnly": {
    question: "Dient das System nur dazu, Menschen in Not zu suchen und zu retten?",
    help: "Nach dem Entwurf der Leitlinien fällt reine Suche und Rettung heraus; nur dafür ist die Antwort wichtig. Nein, wenn das System auch der Grenzkontrolle dient.",
    example: "Eine Drohne sucht nach einem Notruf Schiffbrüchige auf See.",
  },
};

/** Questions about: Migration in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "migration.use": {
    question: "What is the system intended for in migration, asylum and border control?",
    help: "Risks are for instance dangers to security or health, and irregular migration. Examining applications includes evaluating evidence. Choose all that apply, or nothing. It does not make the use lawful.",
    example: "A score shows the border police which travellers to question further.",
  },
  "migration.byAuthority": {
    question: "Is an authority for migration, asylum or borders to use the system, or somebody for it?",
    help: "These are for instance border police, immigration and asylum authorities and visa offices, those who act on their behalf, and EU bodies such as Frontex. Airlines and law firms do not count for their own purposes.",
    example: "An asylum authority has a service provider evaluate documents.",
  },
  "migration.documentCheckOnly": {
    question: "Does the system verify travel documents only?",
    help: "The verification of travel documents is excepted. No, if the system also detects people or establishes who they are. Under the draft guidelines a live face match at the crossing is not within the exception.",
    example: "A reader checks whether a passport is genuine and valid.",
  },
  "migration.searchAndRescueOnly": {
    question: "Does the system serve only to search for and rescue people in distress?",
    help: "Under the draft guidelines pure search and rescue is out; the answer matters only for that. No, if the system serves border control too.",
    example: "After a distress call a drone looks for castaways at sea.",
  },
};
