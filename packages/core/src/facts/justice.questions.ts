import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Justice and elections in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "justice.use": {
    question: "Wofür ist das System in der Rechtspflege oder bei Wahlen bestimmt?",
    help: "Streitbeilegung meint Verfahren ohne Gericht, etwa Schlichtung oder Schiedsverfahren. Reine Büroarbeit wie Abschriften oder Anonymisierung zählt nicht. Wählen Sie alles Zutreffende oder nichts.",
    example: "Ein Werkzeug entwirft für eine Richterin die Begründung eines Urteils.",
  },
  "justice.byAuthority": {
    question: "Soll ein Gericht das System verwenden, oder jemand in seinem Auftrag?",
    help: "Das Gesetz spricht von Justizbehörden. Werkzeuge für Kanzleien, Rechtsabteilungen oder Parteien zählen nicht. Sehen Sie nach, für wen der Anbieter das System vorsieht.",
    example: "Ein Landgericht lässt damit gleichartige Klagen ordnen und Ergebnisse vorschlagen.",
  },
  "justice.legalEffects": {
    question: "Hat das Ergebnis der außergerichtlichen Streitbeilegung rechtliche Wirkung für die Parteien?",
    help: "Nach dem Entwurf der Leitlinien zählt Streitbeilegung nur dann; nur dafür ist die Antwort wichtig. Ja, wenn das Ergebnis die Parteien bindet oder durchgesetzt werden kann; sehen Sie in die Verfahrensordnung.",
    example: "Ein Schiedsspruch, den die Parteien befolgen müssen.",
  },
  "justice.notExposed": {
    question: "Bleiben die Ausgaben des Systems intern, sodass Menschen ihnen nicht direkt ausgesetzt sind?",
    help: "Ja bei Werkzeugen, die einen Wahlkampf nur organisatorisch oder logistisch unterstützen. Nein, wenn Menschen Anzeigen, Nachrichten oder Antworten des Systems sehen oder hören.",
    example: "Ein Programm plant Termine und Fahrtwege für einen Wahlkampf.",
  },
};

/** Questions about: Justice and elections in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "justice.use": {
    question: "What is the system intended for in justice and elections?",
    help: "Dispute resolution means procedures without a court, such as conciliation or arbitration. Mere office work such as transcripts or anonymisation does not count. Choose all that apply, or nothing.",
    example: "A tool drafts the reasons of a judgment for a judge.",
  },
  "justice.byAuthority": {
    question: "Is a court to use the system, or somebody on its behalf?",
    help: "The Act speaks of judicial authorities. Tools for law firms, legal departments or parties do not count. See whom the provider intends the system for.",
    example: "A regional court groups similar claims with it and gets outcomes suggested.",
  },
  "justice.legalEffects": {
    question: "Does the outcome of the alternative dispute resolution have legal effects for the parties?",
    help: "Under the draft guidelines dispute resolution counts only then; the answer matters only for that. Yes, if the outcome binds the parties or can be enforced; see the rules of procedure.",
    example: "An arbitral award that the parties must follow.",
  },
  "justice.notExposed": {
    question: "Does the output of the system stay internal, so that people are not directly exposed to it?",
    help: "Yes for tools that only support a campaign in its organisation or logistics. No, if people see or hear advertisements, messages or answers of the system.",
    example: "A program plans dates and routes for a campaign.",
  },
};
