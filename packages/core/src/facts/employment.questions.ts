import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Work and employment in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "employment.use": {
    question: "Wofür ist das System bei Bewerbungen und Beschäftigten bestimmt?",
    help: "Es zählt die Zweckbestimmung, auch wenn am Ende ein Mensch entscheidet. Wählen Sie alles Zutreffende oder nichts. Auch Ausbildung und Selbstständige zählen. Nach dem Entwurf der Leitlinien zählt Zuweisung allein nach Lizenz, Verfügbarkeit oder Weg nicht.",
    example: "Eine Software bringt Lebensläufe in eine Reihenfolge, die Personalabteilung lädt ein.",
  },
  "employment.beneficiary": {
    question: "Für wen arbeitet das System?",
    help: "Nach dem Entwurf der Leitlinien fallen Werkzeuge heraus, die nur der Person selbst dienen. Erfährt der Arbeitgeber die Ergebnisse, wählen Sie den Arbeitgeber.",
    example: "Eine App hilft Suchenden, ihren eigenen Lebenslauf zu verbessern.",
  },
  "employment.adTargeting": {
    question: "Wonach wird entschieden, wer eine Stellenanzeige sieht?",
    help: "Nach dem Entwurf der Leitlinien fallen Anzeigen heraus, die nur nach dem Umfeld ausgespielt werden. Zielgruppen in sozialen Netzwerken beruhen auf persönlichen Daten.",
    example: "Eine Anzeige neben einem Fachartikel richtet sich nach dem Umfeld.",
  },
  "employment.protectsOnly": {
    question: "Beobachtet das System Beschäftigte allein, um Menschen oder Eigentum zu schützen?",
    help: "Nach dem Entwurf der Leitlinien fällt reiner Schutz von Sicherheit oder Eigentum heraus; nur dafür ist die Antwort wichtig. Nein, wenn damit auch Leistung oder Verhalten bewertet oder über Personal entschieden wird.",
    example: "Eine Kamera warnt, wenn jemand ohne Helm unter den Kran tritt.",
  },
};

/** Questions about: Work and employment in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "employment.use": {
    question: "What is the system intended for, concerning applicants and workers?",
    help: "The intended purpose counts, even if a person decides at the end. Choose all that apply, or nothing. Apprentices, agency work and the self-employed count too. Under the draft guidelines, allocation only by licence, availability or distance does not count.",
    example: "Software puts CVs in an order, the HR department sends the invitations.",
  },
  "employment.beneficiary": {
    question: "Whom does the system work for?",
    help: "Under the draft guidelines, tools that serve only the person concerned are out. If the employer learns the results, choose the employer.",
    example: "An app helps job seekers to improve their own CV.",
  },
  "employment.adTargeting": {
    question: "By what is it decided who sees a job advertisement?",
    help: "Under the draft guidelines, advertisements placed only by context are out. Target groups in social networks rest on personal data.",
    example: "An advertisement beside a trade article is placed by context.",
  },
  "employment.protectsOnly": {
    question: "Does the system watch workers only to protect people or property?",
    help: "Under the draft guidelines pure protection of safety or property is out; the answer matters only for that. No, if performance or behaviour is evaluated with it too, or decisions on staff are made.",
    example: "A camera warns when somebody steps under the crane without a helmet.",
  },
};
