import type { FactWords } from "../law/words.ts";

/** The derogation of Art. 6(3) in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "derogation.profiling": {
    label: "das System betreibt Profiling natürlicher Personen",
    question: "Bewertet das System automatisch persönliche Aspekte einzelner Menschen?",
    help: "Profiling heißt: personenbezogene Daten automatisch verarbeiten, um etwa Leistung, Verhalten, Interessen oder Zuverlässigkeit einer Person zu bewerten oder vorherzusagen. Mit Profiling gibt es keine Ausnahme.",
    example: "Eine Rangliste von Bewerbungen nach Eignung.",
  },
  "derogation.narrowTask": {
    label: "das System erledigt nur eine eng begrenzte verfahrenstechnische Aufgabe",
    question: "Erledigt das System nur eine eng begrenzte Formalaufgabe?",
    help: "Zum Beispiel sortieren nach festen Kategorien, umformatieren oder Termine suchen. Nach dem Entwurf der Leitlinien zählen Bewerten, Ordnen nach Rang und Sortieren nach Nützlichkeit nicht dazu.",
    example: "Das System sucht Termine für Vorstellungsgespräche.",
  },
  "derogation.improvesFinishedWork": {
    label: "das System verbessert nur eine abgeschlossene Arbeit eines Menschen",
    question: "Verbessert das System nur, was ein Mensch bereits fertiggestellt hat?",
    help: "Die Arbeit des Menschen muss vorher abgeschlossen sein. Nach dem Entwurf der Leitlinien ist ein inhaltlich anderes Ergebnis keine Verbesserung.",
    example: "Ein fertiger Beurteilungstext wird sprachlich geglättet.",
  },
  "derogation.detectsPatterns": {
    label: "das System erkennt nur Muster oder Abweichungen in früheren Entscheidungen",
    question: "Prüft das System nur, ob Entscheidungen von Menschen Mustern folgen oder davon abweichen?",
    help: "Die Bewertung durch einen Menschen muss schon abgeschlossen sein; das System vergleicht danach.",
    example: "Ein anonymer Rückblick darauf, ob frühere Zusagen ungleich verteilt waren.",
  },
  "derogation.replacesAssessment": {
    label: "das System soll die menschliche Bewertung ohne echte Prüfung ersetzen oder beeinflussen",
    question:
      "Soll das System die frühere Bewertung ersetzen oder beeinflussen, ohne dass ein Mensch dies angemessen prüft?",
    help: "Nein, wenn ein Mensch den Hinweis versteht, ihn ernsthaft prüft und frei entscheidet.",
    example: "Abweichende Noten werden automatisch angeglichen.",
  },
  "derogation.preparatoryTask": {
    label: "das System leistet nur Vorarbeit für eine Bewertung",
    question: "Bereitet das System eine Bewertung nur vor?",
    help: "Nach dem Entwurf der Leitlinien gehören allgemeine Vorarbeiten dazu, eine Empfehlung oder Bewertung des konkreten Falls nicht.",
    example: "Lebensläufe werden in eine durchsuchbare Datenbank übertragen.",
  },
  "derogation.influencesDecision": {
    label: "das System beeinflusst das Ergebnis einer Entscheidung wesentlich",
    question: "Beeinflusst das System wesentlich, wie entschieden wird?",
    help: "Ja, wenn Punktwert, Rang oder Empfehlung die Entscheidung erkennbar lenken, auch wenn ein Mensch sie trifft.",
    example: "Wer unter einem Punktwert liegt, wird kaum noch gelesen.",
  },
  "derogation.significantRisk": {
    label: "das System birgt ein erhebliches Risiko für Gesundheit, Sicherheit oder Grundrechte",
    question: "Kann das System Gesundheit, Sicherheit oder Grundrechten von Menschen erheblich schaden?",
    help: "Denken Sie an Diskriminierung, Verlust von Arbeit oder Leistungen und an Verletzungen. Nach dem Entwurf der Leitlinien ist dies keine eigene Prüfung neben den vier Fällen; das ist nicht geklärt.",
    example: "Fehler führen dazu, dass bestimmte Gruppen seltener eingeladen werden.",
  },
  "derogation.documentedByProvider": {
    label: "der Anbieter hat die Einstufung als nicht hochriskant dokumentiert",
    question: "Hat der Anbieter dokumentiert, warum das System nicht hochriskant ist?",
    help: "Nur der Anbieter kann sich auf die Ausnahme berufen. Als Betreiber fragen Sie nach der Dokumentation und dem Eintrag in der EU-Datenbank.",
    example: "Ein Vermerk des Herstellers zu Art. 6 Abs. 3 mit Datum und Begründung.",
  },
};

/** The derogation of Art. 6(3) in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "derogation.profiling": {
    label: "the system profiles natural persons",
    question: "Does the system automatically evaluate personal aspects of individual people?",
    help: "Profiling means processing personal data automatically to evaluate or predict, say, a person’s performance, behaviour, interests or reliability. With profiling there is no derogation.",
    example: "A ranking of applications by suitability.",
  },
  "derogation.narrowTask": {
    label: "the system performs only a narrow procedural task",
    question: "Does the system perform only a narrow formal task?",
    help: "For instance sorting by fixed categories, changing formats or finding dates. Under the draft guidelines, scoring, ranking and sorting by usefulness do not belong here.",
    example: "The system finds dates for job interviews.",
  },
  "derogation.improvesFinishedWork": {
    label: "the system only improves completed work of a person",
    question: "Does the system only improve what a person has already completed?",
    help: "The person’s work must be complete before. Under the draft guidelines, a result that differs in substance is not an improvement.",
    example: "A finished appraisal is polished in style.",
  },
  "derogation.detectsPatterns": {
    label: "the system only detects patterns or deviations in earlier decisions",
    question: "Does the system only check whether decisions of people follow patterns or deviate from them?",
    help: "The assessment by a person must already be complete; the system compares afterwards.",
    example: "An anonymous look back at whether earlier offers were spread unevenly.",
  },
  "derogation.replacesAssessment": {
    label: "the system is meant to replace or influence the human assessment without proper review",
    question: "Is the system meant to replace or influence the earlier assessment without proper human review?",
    help: "No, if a person understands the hint, reviews it in earnest and decides freely.",
    example: "Marks that deviate are adjusted automatically.",
  },
  "derogation.preparatoryTask": {
    label: "the system only prepares an assessment",
    question: "Does the system only prepare an assessment?",
    help: "Under the draft guidelines, general preparation belongs here, a recommendation or evaluation of the case does not.",
    example: "CVs are transferred into a searchable database.",
  },
  "derogation.influencesDecision": {
    label: "the system materially influences the outcome of a decision",
    question: "Does the system materially influence how decisions turn out?",
    help: "Yes, if score, rank or recommendation visibly steers the decision, even when a person makes it.",
    example: "Applications below a score are hardly read any more.",
  },
  "derogation.significantRisk": {
    label: "the system poses a significant risk to health, safety or fundamental rights",
    question: "Can the system do significant harm to people’s health, safety or fundamental rights?",
    help: "Think of discrimination, loss of work or benefits, and injury. Under the draft guidelines this is no separate test beside the four cases; that is not settled.",
    example: "Errors lead to fewer invitations for certain groups.",
  },
  "derogation.documentedByProvider": {
    label: "the provider has documented the assessment as not high-risk",
    question: "Has the provider documented why the system is not high-risk?",
    help: "Only the provider can rely on the derogation. As a deployer, ask for the documentation and the entry in the EU database.",
    example: "A dated note of the maker on Art. 6(3) with its reasons.",
  },
};
