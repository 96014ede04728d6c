import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions that ask for several facts at once, in German. Their options are the labels of the facts. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "system.unionLinks": {
    question: "Welche Verbindungen zur EU gibt es?",
    help: "Wählen Sie alles Zutreffende. Ein Sitz in der EU zählt, ebenso ein System, das hier angeboten oder in Betrieb genommen wird, und Ergebnisse, die hier verwendet werden.",
    example: "Ein Anbieter aus Kanada verkauft seine Software an Firmen in Bremen.",
  },
  "system.exclusions": {
    question: "Trifft einer dieser Ausnahmefälle zu?",
    help: "Für die meisten Systeme in Unternehmen trifft nichts davon zu; dann wählen Sie nichts. „Nur“ ist wörtlich zu nehmen.",
    example: "Ein Prototyp im Labor, den noch niemand außerhalb der Entwicklung benutzt.",
  },
  "system.elements": {
    question: "Welche dieser Merkmale hat das System?",
    help: "Ein KI-System nach der KI-Verordnung hat alle sechs. Sprachmodelle, Bilderkennung und lernende Prognosen haben sie in der Regel; eine Tabellenkalkulation leitet nichts ab.",
    example: "Ein Chatbot auf Grundlage eines Sprachmodells hat alle sechs.",
  },
  "operator.activities": {
    question: "Was tut Ihre Organisation mit dem System?",
    help: "Wählen Sie alles Zutreffende. Wer auf einem fremden Modell eine eigene Anwendung baut und sie selbst einsetzt, wählt Entwickeln, eigener Name und Verwenden.",
    example: "Ein Händler stellt einen selbst gebauten Chatbot auf seine Website.",
  },
  "operator.roleShift": {
    question: "Haben Sie an einem fremden System etwas davon geändert?",
    help: "Wer ein fremdes System unter eigenem Namen anbietet, wesentlich verändert oder zu einem neuen Zweck einsetzt, kann selbst zum Anbieter werden. Trifft nichts zu, wählen Sie nichts.",
    example: "Eine Firma setzt einen allgemeinen Chatbot ein, um Bewerbungen zu bewerten.",
  },
  "operator.nature": {
    question: "Was davon ist Ihre Organisation?",
    help: "Wählen Sie alles Zutreffende. Ein gewöhnliches Unternehmen wählt nichts.",
    example: "Ein kommunales Krankenhaus in der Form einer GmbH erbringt öffentliche Dienste.",
  },
  "operator.deployment": {
    question: "Was davon trifft auf Ihren Einsatz des Systems zu?",
    help: "Wählen Sie alles Zutreffende. Davon hängen die Pflichten des Betreibers ab.",
    example: "Eine Personalabteilung bewertet Bewerbungen und lädt die Unterlagen selbst hoch.",
  },
  "system.foundations": {
    question: "Worauf baut das System auf?",
    help: "Davon hängt ab, welche Behörde zuständig ist und welche Rolle Sie haben. Trifft nichts zu, wählen Sie nichts.",
    example: "Ein Assistent, der das Sprachmodell eines anderen Unternehmens einbindet.",
  },
  "market.circumstances": {
    question: "Trifft etwas davon auf das System zu?",
    help: "Davon hängen die Übergangsregeln ab. Trifft nichts zu, wählen Sie nichts.",
    example: "Ein Werkzeug, das ein Unternehmen nur für sich selbst gebaut hat.",
  },
  "system.practices": {
    question: "Tut das System etwas davon?",
    help: "Hier geht es um Praktiken, die verboten oder streng geregelt sein können. Wählen Sie alles, was vorkommt; die Einzelheiten folgen. Kommt nichts davon vor, wählen Sie nichts.",
    example: "Eine Kamera, die aus Gesichtern auf die Stimmung schließt.",
  },
  "system.fields": {
    question: "Ist das System für eines dieser Gebiete bestimmt?",
    help: "Es zählt der Zweck, den der Anbieter nennt, in Anleitung, Werbung und Verträgen. Wählen Sie alles Zutreffende; die Einzelheiten folgen. Trifft nichts zu, wählen Sie nichts.",
    example: "Eine Software, die Bewerbungen vorsortiert, gehört zum Gebiet Arbeit.",
  },
  "derogation.grounds": {
    question: "Beschränkt sich das System auf eine dieser Aufgaben?",
    help: "Dann kann es trotz seines Gebiets kein Hochrisiko-KI-System sein. Wählen Sie nur, was das System ganz beschreibt; sonst nichts.",
    example: "Ein Werkzeug, das Lebensläufe nur in eine Datenbank einliest.",
  },
  "content.contacts": {
    question: "Kommt etwas davon bei diesem System vor?",
    help: "Hier geht es darum, was Menschen vom System zu sehen bekommen. Wählen Sie alles Zutreffende; kommt nichts davon vor, wählen Sie nichts.",
    example: "Der Chat auf der Website eines Onlineshops.",
  },
  "content.exceptions": {
    question: "Trifft eine dieser Ausnahmen von den Hinweispflichten zu?",
    help: "Alle sind eng zu verstehen. Entstehen neue Inhalte oder spricht das System mit beliebigen Menschen, wählen Sie im Zweifel nichts.",
    example: "Eine Rechtschreibprüfung hilft nur bei üblicher Bearbeitung.",
  },
  "content.editorial": {
    question: "Wie entsteht der veröffentlichte Text?",
    help: "Nur wenn beides zutrifft, entfällt der Hinweis auf KI.",
    example: "Eine Redaktion prüft den Inhalt, und die Chefredakteurin verantwortet ihn.",
  },
};

/** Questions that ask for several facts at once, in English. Their options are the labels of the facts. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "system.unionLinks": {
    question: "Which links to the EU are there?",
    help: "Choose all that apply. A seat in the EU counts, so does a system that is offered or put into service here, and results that are used here.",
    example: "A provider from Canada sells its software to firms in Bremen.",
  },
  "system.exclusions": {
    question: "Does one of these special cases apply?",
    help: "For most systems in companies none of them does; then choose nothing. “Only” is meant literally.",
    example: "A prototype in the lab that nobody outside development uses yet.",
  },
  "system.elements": {
    question: "Which of these features does the system have?",
    help: "An AI system under the AI Act has all six. Language models, image recognition and trained forecasts usually have them; a spreadsheet infers nothing.",
    example: "A chatbot built on a language model has all six.",
  },
  "operator.activities": {
    question: "What does your organisation do with the system?",
    help: "Choose all that apply. Who builds an own application on somebody else’s model and uses it chooses developing, own name and using.",
    example: "A retailer puts a chatbot it has built on its website.",
  },
  "operator.roleShift": {
    question: "Have you changed any of this about somebody else’s system?",
    help: "Who offers it under an own name, modifies it substantially or gives it a new purpose can become the provider. If none applies, choose nothing.",
    example: "A firm uses a general chatbot to evaluate job applications.",
  },
  "operator.nature": {
    question: "Which of these is your organisation?",
    help: "Choose all that apply. An ordinary company chooses nothing.",
    example: "A municipal hospital that is run as a private company provides public services.",
  },
  "operator.deployment": {
    question: "Which of these is true of the way you use the system?",
    help: "Choose all that apply. The duties of the deployer hang on it.",
    example: "A personnel department evaluates applications and uploads the files itself.",
  },
  "system.foundations": {
    question: "What is the system built on?",
    help: "It decides which authority is competent and which role you have. If none applies, choose nothing.",
    example: "An assistant that integrates the language model of another company.",
  },
  "market.circumstances": {
    question: "Is any of this true of the system?",
    help: "The transitional rules hang on it. If none applies, choose nothing.",
    example: "A tool that a company has built for itself only.",
  },
  "system.practices": {
    question: "Does the system do any of this?",
    help: "These practices can be forbidden or strictly regulated. Choose all that occur; the details follow. If none occurs, choose nothing.",
    example: "A camera that reads moods from faces.",
  },
  "system.fields": {
    question: "Is the system meant for one of these fields?",
    help: "What counts is the purpose that the provider states in instructions, advertising and contracts. Choose all that apply; the details follow. If none applies, choose nothing.",
    example: "Software that sorts job applications belongs to the field of work.",
  },
  "derogation.grounds": {
    question: "Is the system limited to one of these tasks?",
    help: "Then it may not be high-risk in spite of its field. Choose only what describes the system completely; otherwise nothing.",
    example: "A tool that merely reads CVs into a database.",
  },
  "content.contacts": {
    question: "Does any of this happen with the system?",
    help: "This is about what people get to see of the system. Choose all that apply; if none does, choose nothing.",
    example: "The chat on the website of an online shop.",
  },
  "content.exceptions": {
    question: "Does one of these exceptions from the duties to inform apply?",
    help: "All of them are to be read narrowly. If new content is created, or anyone can talk to the system, choose nothing when in doubt.",
    example: "A spell checker only helps with standard editing.",
  },
  "content.editorial": {
    question: "How does the published text come about?",
    help: "Only where both apply is no notice of AI needed.",
    example: "An editorial office checks the content, and the editor in chief answers for it.",
  },
};
