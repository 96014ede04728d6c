import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: The derogation of Art. 6(3) in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "derogation.profiling": {
    question: "Bewertet das System automatisch persönliche Aspekte einzelner Menschen?",
    help: "Profiling heißt: personenbezogene Daten automatisch verarbeiten, um etwa Leistung, Verhalten, Interessen oder Zuverlässigkeit einer Person zu bewerten oder vorherzusagen. Mit Profiling gibt es keine Ausnahme.",
    example: "Eine Rangliste von Bewerbungen nach Eignung.",
  },
  "derogation.narrowTask": {
    question: "Erledigt das System nur eine eng begrenzte Formalaufgabe?",
    help: "Zum Beispiel sortieren nach festen Kategorien, umformatieren oder Termine suchen. Nach dem Entwurf der Leitlinien zählen Bewerten, Ordnen nach Rang und Sortieren nach Nützlichkeit nicht dazu.",
    example: "Das System sucht Termine für Vorstellungsgespräche.",
  },
  "derogation.improvesFinishedWork": {
    question: "Verbessert das System nur, was ein Mensch bereits fertiggestellt hat?",
    help: "Die Arbeit des Menschen muss vorher abgeschlossen sein. Nach dem Entwurf der Leitlinien ist ein inhaltlich anderes Ergebnis keine Verbesserung.",
    example: "Ein fertiger Beurteilungstext wird sprachlich geglättet.",
  },
  "derogation.detectsPatterns": {
    question: "Prüft das System nur, ob Entscheidungen von Menschen Mustern folgen oder davon abweichen?",
    help: "Die Bewertung durch einen Menschen muss schon abgeschlossen sein; das System vergleicht danach.",
    example: "Ein anonymer Rückblick darauf, ob frühere Zusagen ungleich verteilt waren.",
  },
  "derogation.replacesAssessment": {
    question:
      "Soll das System die frühere Bewertung ersetzen oder beeinflussen, ohne dass ein Mensch dies angemessen prüft?",
    help: "Nein, wenn ein Mensch den Hinweis versteht, ihn ernsthaft prüft und frei entscheidet.",
    example: "Abweichende Noten werden automatisch angeglichen.",
  },
  "derogation.preparatoryTask": {
    question: "Bereitet das System eine Bewertung nur vor?",
    help: "Nach dem Entwurf der Leitlinien gehören allgemeine Vorarbeiten dazu, eine Empfehlung oder Bewertung des konkreten Falls nicht.",
    example: "Lebensläufe werden in eine durchsuchbare Datenbank übertragen.",
  },
  "derogation.influencesDecision": {
    question: "Beeinflusst das System wesentlich, wie entschieden wird?",
    help: "Ja, wenn Punktwert, Rang oder Empfehlung die Entscheidung erkennbar lenken, auch wenn ein Mensch sie trifft.",
    example: "Wer unter einem Punktwert liegt, wird kaum noch gelesen.",
  },
  "derogation.significantRisk": {
    question: "Kann das System Gesundheit, Sicherheit oder Grundrechten von Menschen erheblich schaden?",
    help: "Denken Sie an Diskriminierung, Verlust von Arbeit oder Leistungen und an Verletzungen. Nach dem Entwurf der Leitlinien ist dies keine eigene Prüfung neben den vier Fällen; das ist nicht geklärt.",
    example: "Fehler führen dazu, dass bestimmte Gruppen seltener eingeladen werden.",
  },
  "derogation.documentedByProvider": {
    question: "Hat der Anbieter dokumentiert, warum das System nicht hochriskant ist?",
    help: "Nur der Anbieter kann sich auf die Ausnahme berufen. Als Betreiber fragen Sie nach der Dokumentation und dem Eintrag in der EU-Datenbank.",
    example: "Ein Vermerk des Herstellers zu Art. 6 Abs. 3 mit Datum und Begründung.",
  },
  "derogation.scoresOrSorts": {
    question: "Vergibt das System Punkte, bildet es Ränge oder trennt es Nützliches von weniger Nützlichem?",
    help: "Nach dem Entwurf der Leitlinien ist das keine eng begrenzte Verfahrensaufgabe mehr; nur dafür ist die Antwort wichtig. Nein, wenn das System nur nach festen äußeren Merkmalen ordnet, etwa nach Datum oder Art des Dokuments.",
    example: "Bewerbungen mit hohem Punktwert stehen oben in der Liste.",
  },
  "derogation.changesSubstance": {
    question: "Weicht das Ergebnis inhaltlich von dem ab, was ein Mensch fertiggestellt hatte?",
    help: "Nach dem Entwurf der Leitlinien ist das keine Verbesserung einer abgeschlossenen Arbeit mehr; nur dafür ist die Antwort wichtig. Nein, wenn nur Sprache, Form oder Aufbau besser werden.",
    example: "Aus einer guten Beurteilung wird eine mittlere.",
  },
  "derogation.recommendsInCase": {
    question: "Gibt das System zum konkreten Fall eine Empfehlung oder Bewertung ab?",
    help: "Nach dem Entwurf der Leitlinien ist das keine vorbereitende Aufgabe mehr; nur dafür ist die Antwort wichtig. Nein, wenn das System nur allgemeine Grundlagen liefert, etwa übersetzt, ausliest oder ablegt.",
    example: "Das System rät, einen Antrag abzulehnen.",
  },
};

/** Questions about: The derogation of Art. 6(3) in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "derogation.profiling": {
    question: "Does the system automatically evaluate personal aspects of individual people?",
    help: "Profiling means processing personal data automatically to evaluate or predict, say, a person’s performance, behaviour, interests or reliability. With profiling there is no derogation.",
    example: "A ranking of applications by suitability.",
  },
  "derogation.narrowTask": {
    question: "Does the system perform only a narrow formal task?",
    help: "For instance sorting by fixed categories, changing formats or finding dates. Under the draft guidelines, scoring, ranking and sorting by usefulness do not belong here.",
    example: "The system finds dates for job interviews.",
  },
  "derogation.improvesFinishedWork": {
    question: "Does the system only improve what a person has already completed?",
    help: "The person’s work must be complete before. Under the draft guidelines, a result that differs in substance is not an improvement.",
    example: "A finished appraisal is polished in style.",
  },
  "derogation.detectsPatterns": {
    question: "Does the system only check whether decisions of people follow patterns or deviate from them?",
    help: "The assessment by a person must already be complete; the system compares afterwards.",
    example: "An anonymous look back at whether earlier offers were spread unevenly.",
  },
  "derogation.replacesAssessment": {
    question: "Is the system meant to replace or influence the earlier assessment without proper human review?",
    help: "No, if a person understands the hint, reviews it in earnest and decides freely.",
    example: "Marks that deviate are adjusted automatically.",
  },
  "derogation.preparatoryTask": {
    question: "Does the system only prepare an assessment?",
    help: "Under the draft guidelines, general preparation belongs here, a recommendation or evaluation of the case does not.",
    example: "CVs are transferred into a searchable database.",
  },
  "derogation.influencesDecision": {
    question: "Does the system materially influence how decisions turn out?",
    help: "Yes, if score, rank or recommendation visibly steers the decision, even when a person makes it.",
    example: "Applications below a score are hardly read any more.",
  },
  "derogation.significantRisk": {
    question: "Can the system do significant harm to people’s health, safety or fundamental rights?",
    help: "Think of discrimination, loss of work or benefits, and injury. Under the draft guidelines this is no separate test beside the four cases; that is not settled.",
    example: "Errors lead to fewer invitations for certain groups.",
  },
  "derogation.documentedByProvider": {
    question: "Has the provider documented why the system is not high-risk?",
    help: "Only the provider can rely on the derogation. As a deployer, ask for the documentation and the entry in the EU database.",
    example: "A dated note of the maker on Art. 6(3) with its reasons.",
  },
  "derogation.scoresOrSorts": {
    question: "Does the system give scores, rank or separate the useful from the less useful?",
    help: "Under the draft guidelines that is no longer a narrow procedural task; the answer matters only for that. No, if the system only orders by fixed outward features, such as date or kind of document.",
    example: "Applications with a high score are at the top of the list.",
  },
  "derogation.changesSubstance": {
    question: "Does the result differ in substance from what a person had completed?",
    help: "Under the draft guidelines that is no longer an improvement of completed work; the answer matters only for that. No, if only language, form or structure gets better.",
    example: "A good appraisal turns into a middling one.",
  },
  "derogation.recommendsInCase": {
    question: "Does the system give a recommendation or evaluation on the case at hand?",
    help: "Under the draft guidelines that is no longer a preparatory task; the answer matters only for that. No, if the system only supplies general input, by translating, extracting or filing for instance.",
    example: "The system advises to reject an application.",
  },
};
