import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Education in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "education.use": {
    question: "Wofür ist das System in Bildung und Berufsbildung bestimmt?",
    help: "Gemeint sind Einrichtungen jeder Stufe, etwa Schule, Hochschule, Berufsschule, Weiterbildung. Es zählt die Zweckbestimmung, auch wenn am Ende ein Mensch entscheidet. Wählen Sie alles Zutreffende oder nichts.",
    example: "Eine Software schlägt Noten für Klausuren vor.",
  },
  "education.learnerOnly": {
    question: "Dienen die Ergebnisse nur den Lernenden selbst?",
    help: "Nach dem Entwurf der Leitlinien fallen Vorschläge heraus, die nur den Lernenden bei der eigenen Wahl helfen; nur dafür ist die Antwort wichtig. Nein, wenn Lehrkräfte oder die Einrichtung die Ergebnisse erfahren oder nutzen.",
    example: "Eine App schlägt einer Schülerin Studiengänge vor, sonst sieht es niemand.",
  },
  "education.informalOnly": {
    question: "Dient das System nur informellem Lernen, das zu keinem anerkannten Ergebnis führt?",
    help: "Nach dem Entwurf der Leitlinien zählt nur Bildung mit anerkanntem Ergebnis, etwa Zeugnis, Abschluss oder Zertifikat; nur dafür ist die Antwort wichtig. Nein, wenn eine Schule, Hochschule oder ein Kurs mit Abschluss das System einsetzt.",
    example: "Eine Sprach-App für den nächsten Urlaub.",
  },
  "education.homeworkOnly": {
    question: "Kontrolliert das System nur Arbeiten, die zu Hause und nicht in einer Prüfung entstehen?",
    help: "Nach dem Entwurf der Leitlinien fällt die Plagiatskontrolle von Hausaufgaben heraus, weil sie nicht während einer Prüfung stattfindet; nur dafür ist die Antwort wichtig. Nein, wenn das System Prüflinge während der Prüfung beobachtet.",
    example: "Ein Werkzeug vergleicht Hausaufgaben mit Texten im Internet.",
  },
};

/** Questions about: Education in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "education.use": {
    question: "What is the system intended for in education and vocational training?",
    help: "Institutions of every level count, such as schools, universities, vocational schools, further training. The intended purpose counts, even if a person decides at the end. Choose all that apply, or nothing.",
    example: "Software proposes marks for exam papers.",
  },
  "education.learnerOnly": {
    question: "Do the results serve only the learners themselves?",
    help: "Under the draft guidelines, suggestions are out that only help learners with their own choice; the answer matters only for that. No, if teachers or the institution learn of the results or use them.",
    example: "An app suggests courses of study to a pupil, and nobody else sees it.",
  },
  "education.informalOnly": {
    question: "Does the system serve only informal learning that leads to no recognised outcome?",
    help: "Under the draft guidelines only education with a recognised outcome counts, such as a report, degree or certificate; the answer matters only for that. No, if a school, university or course with a certificate uses the system.",
    example: "A language app for the next holiday.",
  },
  "education.homeworkOnly": {
    question: "Does the system check only work that is done at home and not in a test?",
    help: "Under the draft guidelines a plagiarism check of homework is out because it does not take place during a test; the answer matters only for that. No, if the system watches candidates during the test.",
    example: "A tool compares homework with texts on the internet.",
  },
};
