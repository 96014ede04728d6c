import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Law enforcement in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "lawEnforcement.use": {
    question: "Wofür ist das System in der Strafverfolgung bestimmt?",
    help: "Strafverfolgung heißt hier: Straftaten verhüten, ermitteln, aufdecken, verfolgen, Strafen vollstrecken. Profiling ist die automatische Bewertung einer Person anhand ihrer Daten. Wählen Sie alles Zutreffende oder nichts. Erlaubt ist der Einsatz damit nicht.",
    example: "Die Polizei schätzt ein, wer von häuslicher Gewalt bedroht ist.",
  },
  "lawEnforcement.byAuthority": {
    question: "Soll eine Strafverfolgungsbehörde das System verwenden, oder jemand für sie?",
    help: "Das sind etwa Polizei und Staatsanwaltschaft, Stellen in ihrem Auftrag und EU-Stellen, die sie unterstützen. Private Ermittlungen eines Unternehmens für sich selbst zählen nicht.",
    example: "Ein Landeskriminalamt lässt ein Labor in seinem Auftrag Beweise prüfen.",
  },
  "lawEnforcement.placesOnly": {
    question: "Bewertet das System nur Orte und keine Menschen?",
    help: "Nach dem Entwurf der Leitlinien fallen Vorhersagen zu Orten heraus; nur dafür ist die Antwort wichtig. Nein, wenn das Ergebnis bestimmte Menschen oder Gruppen von Menschen betrifft.",
    example: "Eine Karte zeigt, in welchen Straßen Einbrüche wahrscheinlich sind.",
  },
  "lawEnforcement.administrativeOnly": {
    question: "Handelt die Behörde mit dem System nur in einem Verwaltungsverfahren?",
    help: "Nach dem Entwurf der Leitlinien fallen Steuer- und Zollbehörden heraus, solange sie als Verwaltung handeln; nur dafür ist die Antwort wichtig. Nein, wenn sie Straftaten aufdecken oder ermitteln.",
    example: "Ein Finanzamt wählt Steuererklärungen für eine genauere Prüfung aus.",
  },
};

/** Questions about: Law enforcement in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "lawEnforcement.use": {
    question: "What is the system intended for in law enforcement?",
    help: "Law enforcement here means preventing, investigating, detecting and prosecuting offences and executing penalties. Profiling is the automated evaluation of a person by their data. Choose all that apply, or nothing. It does not make the use lawful.",
    example: "The police estimate who is threatened by domestic violence.",
  },
  "lawEnforcement.byAuthority": {
    question: "Is a law enforcement authority to use the system, or somebody for it?",
    help: "These are for instance police and public prosecutors, bodies acting on their behalf, and EU bodies that support them. Private investigations of a company for itself do not count.",
    example: "A state police office has a laboratory check evidence on its behalf.",
  },
  "lawEnforcement.placesOnly": {
    question: "Does the system assess only places and no people?",
    help: "Under the draft guidelines forecasts on places are out; the answer matters only for that. No, if the result concerns particular people or groups of people.",
    example: "A map shows in which streets burglaries are likely.",
  },
  "lawEnforcement.administrativeOnly": {
    question: "Does the authority use the system only in an administrative procedure?",
    help: "Under the draft guidelines tax and customs authorities are out as long as they act as an administration; the answer matters only for that. No, if they detect or investigate criminal offences.",
    example: "A tax office picks tax returns for closer review.",
  },
};
