import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Scoring of natural persons, BDSG, in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "scoring.ofPersons": {
    question: "Entsteht oder dient ein Wahrscheinlichkeitswert über Menschen für die Entscheidung über einen Vertrag?",
    help: "Gemeint sind Bonität und künftiges Verhalten im Vertrag, etwa Zahlungsausfall. Es zählt, wer den Wert berechnet, und wer ihn nutzt.",
    example: "Ein Risikowert entscheidet, ob Rechnungskauf angeboten wird.",
  },
  "scoring.conditions": {
    question: "Welche Voraussetzungen für das Scoring sind erfüllt?",
    help: "Nach § 31 Abs. 1 BDSG, Text vom April 2026. Ob die Vorschrift neben EU-Recht und dem neuen § 37a BDSG gilt, ist zweifelhaft; lassen Sie es prüfen.",
    example: "Ein Gutachten belegt die Aussagekraft der Merkmale.",
  },
  "scoring.inputs": {
    question: "Welche dieser Daten fließen in den Score ein?",
    help: "Nichts angekreuzt heißt: keine davon. Wir empfehlen, auf alle zu verzichten, bis der Wortlaut des § 37a BDSG geprüft ist.",
    example: "Die Anschrift bestimmt über die Wohngegend das Risiko.",
  },
  "scoring.agency": {
    question: "Nutzen Sie die Auskunft einer Auskunftei, und welche Forderungen stehen darin?",
    help: "§ 31 Abs. 2 BDSG nennt: Urteil oder Titel, Insolvenztabelle, anerkannt, zweimal gemahnt und unbestritten mit Hinweis und vier Wochen Abstand, oder kündbarer Vertrag mit Hinweis.",
    example: "Die Auskunftei meldet eine titulierte Forderung.",
  },
  "scoring.reviewedByLawyer": {
    question: "Hat eine juristisch kundige Person das Scoring nach dem neuen § 37a BDSG geprüft?",
    help: "Die Vorschrift gilt nach Sekundärquellen seit dem 20. November 2026. Ihr Wortlaut lag uns nicht vor; darum sagen wir nichts über ihren Inhalt.",
    example: "Ein Vermerk der Rechtsabteilung mit Datum und Ergebnis.",
  },
  "scoring.consumerCredit": {
    question: "Wirkt das System an Entscheidungen über Kredite an Verbraucherinnen und Verbraucher mit?",
    help: "Auch entgeltliche Finanzierungshilfen zählen, etwa Ratenkauf gegen Entgelt.",
    example: "Ein System prüft Anträge auf Ratenkredit.",
  },
  "scoring.refusalNotice": {
    question: "Erfahren abgelehnte Verbraucher sofort von der Ablehnung und von der Auskunft, auf der sie beruht?",
    help: "§ 30 Abs. 2 BDSG verlangt das, wenn ein Kredit wegen der Auskunft einer Auskunftei abgelehnt wird.",
    example: "Das Ablehnungsschreiben nennt die Auskunftei und ihren Inhalt.",
  },
  "scoring.consumerRights": {
    question: "Welche Rechte haben Verbraucher bei Ihrer automatisierten Kreditprüfung?",
    help: "Nach Sekundärquellen verlangt das die Richtlinie (EU) 2023/2225 ab dem 20. November 2026. Maßgeblich ist das deutsche Gesetz; prüfen Sie den Wortlaut.",
    example: "Eine Hotline, bei der ein Mensch den Antrag neu prüft.",
  },
};

/** Questions about: Scoring of natural persons, BDSG, in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "scoring.ofPersons": {
    question: "Is a probability value about people produced or used for a decision on a contract?",
    help: "This means creditworthiness and future conduct under a contract, such as default. It counts who computes the value, and who uses it.",
    example: "A risk value decides whether payment by invoice is offered.",
  },
  "scoring.conditions": {
    question: "Which conditions of scoring are met?",
    help: "Under § 31(1) BDSG, text of April 2026. It is doubtful whether the provision holds beside Union law and the new § 37a BDSG; have it checked.",
    example: "An expert report shows that the features are telling.",
  },
  "scoring.inputs": {
    question: "Which of these data enter the score?",
    help: "Nothing ticked means: none of them. We recommend doing without all of them until the wording of § 37a BDSG has been checked.",
    example: "The address sets the risk through the neighbourhood.",
  },
  "scoring.agency": {
    question: "Do you use the report of a credit agency, and which claims does it contain?",
    help: "§ 31(2) BDSG lists: judgment or title, insolvency table, acknowledged, twice reminded and undisputed with a warning and four weeks between, or terminable contract with a warning.",
    example: "The agency reports a claim under a title.",
  },
  "scoring.reviewedByLawyer": {
    question: "Has somebody with legal training reviewed the scoring under the new § 37a BDSG?",
    help: "According to secondary sources the provision applies since 20 November 2026. Its wording was not available to us; so we say nothing about its content.",
    example: "A dated note of the legal department with its result.",
  },
  "scoring.consumerCredit": {
    question: "Does the system take part in decisions on credit to consumers?",
    help: "Other financial help for payment counts too, such as instalments against a fee.",
    example: "A system checks applications for instalment loans.",
  },
  "scoring.refusalNotice": {
    question: "Are refused consumers told at once of the refusal and of the report that it rests on?",
    help: "§ 30(2) BDSG demands it where credit is refused because of a credit agency’s report.",
    example: "The letter of refusal names the agency and what it reported.",
  },
  "scoring.consumerRights": {
    question: "Which rights do consumers have in your automated credit check?",
    help: "According to secondary sources Directive (EU) 2023/2225 demands it from 20 November 2026. What counts is the German statute; check its wording.",
    example: "A hotline where a human checks the application again.",
  },
};
