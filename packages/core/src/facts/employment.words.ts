import type { FactWords } from "../law/words.ts";

/** Work and employment in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "employment.use": {
    label: "Einsatz in Personalauswahl und Personalführung",
    question: "Wofür ist das System bei Bewerbungen und Beschäftigten bestimmt?",
    help: "Es zählt die Zweckbestimmung, auch wenn am Ende ein Mensch entscheidet. Wählen Sie alles Zutreffende oder nichts. Auch Ausbildung, Leiharbeit und Selbstständige zählen. Nach dem Entwurf der Leitlinien zählt Zuweisung allein nach Lizenz, Verfügbarkeit oder Weg nicht.",
    example: "Eine Software bringt Lebensläufe in eine Reihenfolge, die Personalabteilung lädt ein.",
    options: {
      "target-job-ads": "Stellenanzeigen gezielt ausspielen",
      "filter-applications": "Bewerbungen sichten oder filtern",
      "evaluate-candidates": "Bewerberinnen und Bewerber bewerten",
      "other-selection": "andere Hilfe bei Einstellung oder Auswahl",
      "decide-terms": "Entscheidungen über Arbeitsbedingungen beeinflussen",
      "decide-promotion-or-termination": "Entscheidungen über Beförderung oder Kündigung beeinflussen",
      "allocate-by-behaviour-or-traits": "Aufgaben nach Verhalten oder persönlichen Merkmalen zuweisen",
      "monitor-and-evaluate": "Leistung und Verhalten beobachten und bewerten",
    },
  },
  "employment.beneficiary": {
    label: "Seite, für die das System arbeitet",
    question: "Für wen arbeitet das System?",
    help: "Nach dem Entwurf der Leitlinien fallen Werkzeuge heraus, die nur der Person selbst dienen. Erfährt der Arbeitgeber die Ergebnisse, wählen Sie den Arbeitgeber.",
    example: "Eine App hilft Suchenden, ihren eigenen Lebenslauf zu verbessern.",
    options: {
      employer: "Arbeitgeber oder Vermittlung",
      "candidate-or-worker": "nur die Person selbst",
    },
  },
  "employment.adTargeting": {
    label: "Auswahl des Publikums von Stellenanzeigen",
    question: "Wonach wird entschieden, wer eine Stellenanzeige sieht?",
    help: "Nach dem Entwurf der Leitlinien fallen Anzeigen heraus, die nur nach dem Umfeld ausgespielt werden. Zielgruppen in sozialen Netzwerken beruhen auf persönlichen Daten.",
    example: "Eine Anzeige neben einem Fachartikel richtet sich nach dem Umfeld.",
    options: {
      personal: "nach persönlichen Daten oder Profilen",
      contextual: "nur nach dem Umfeld der Anzeige",
    },
  },
};

/** Work and employment in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "employment.use": {
    label: "use in recruitment and management of staff",
    question: "What is the system intended for, concerning applicants and workers?",
    help: "The intended purpose counts, even if a person decides at the end. Choose all that apply, or nothing. Apprentices, agency work and the self-employed count too. Under the draft guidelines, allocation only by licence, availability or distance does not count.",
    example: "Software puts CVs in an order, the HR department sends the invitations.",
    options: {
      "target-job-ads": "targeting job advertisements",
      "filter-applications": "screening or filtering applications",
      "evaluate-candidates": "evaluating candidates",
      "other-selection": "other help with recruitment or selection",
      "decide-terms": "affecting decisions on terms of work",
      "decide-promotion-or-termination": "affecting decisions on promotion or termination",
      "allocate-by-behaviour-or-traits": "allocating tasks by behaviour or personal traits",
      "monitor-and-evaluate": "monitoring and evaluating performance and behaviour",
    },
  },
  "employment.beneficiary": {
    label: "side that the system works for",
    question: "Whom does the system work for?",
    help: "Under the draft guidelines, tools that serve only the person concerned are out. If the employer learns the results, choose the employer.",
    example: "An app helps job seekers to improve their own CV.",
    options: {
      employer: "employer or agency",
      "candidate-or-worker": "only the person concerned",
    },
  },
  "employment.adTargeting": {
    label: "choice of the audience of job advertisements",
    question: "By what is it decided who sees a job advertisement?",
    help: "Under the draft guidelines, advertisements placed only by context are out. Target groups in social networks rest on personal data.",
    example: "An advertisement beside a trade article is placed by context.",
    options: {
      personal: "by personal data or profiles",
      contextual: "only by the context of the advertisement",
    },
  },
};
