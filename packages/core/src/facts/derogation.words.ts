import type { FactWords } from "../law/words.ts";

/** The derogation of Art. 6(3) in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "derogation.profiling": { label: "das System betreibt Profiling natürlicher Personen" },
  "derogation.narrowTask": { label: "das System erledigt nur eine eng begrenzte verfahrenstechnische Aufgabe" },
  "derogation.improvesFinishedWork": { label: "das System verbessert nur eine abgeschlossene Arbeit eines Menschen" },
  "derogation.detectsPatterns": { label: "das System erkennt nur Muster oder Abweichungen in früheren Entscheidungen" },
  "derogation.replacesAssessment": {
    label: "das System soll die menschliche Bewertung ohne echte Prüfung ersetzen oder beeinflussen",
  },
  "derogation.preparatoryTask": { label: "das System leistet nur Vorarbeit für eine Bewertung" },
  "derogation.influencesDecision": { label: "das System beeinflusst das Ergebnis einer Entscheidung wesentlich" },
  "derogation.significantRisk": {
    label: "das System birgt ein erhebliches Risiko für Gesundheit, Sicherheit oder Grundrechte",
  },
  "derogation.documentedByProvider": { label: "der Anbieter hat die Einstufung als nicht hochriskant dokumentiert" },
  "derogation.scoresOrSorts": {
    label: "das System vergibt Punkte, bildet Ränge oder trennt Nützliches von weniger Nützlichem",
  },
  "derogation.changesSubstance": { label: "das Ergebnis weicht inhaltlich von der fertigen Arbeit des Menschen ab" },
  "derogation.recommendsInCase": { label: "das System gibt im konkreten Fall eine Empfehlung oder Bewertung ab" },
};

/** The derogation of Art. 6(3) in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "derogation.profiling": { label: "the system profiles natural persons" },
  "derogation.narrowTask": { label: "the system performs only a narrow procedural task" },
  "derogation.improvesFinishedWork": { label: "the system only improves completed work of a person" },
  "derogation.detectsPatterns": { label: "the system only detects patterns or deviations in earlier decisions" },
  "derogation.replacesAssessment": {
    label: "the system is meant to replace or influence the human assessment without proper review",
  },
  "derogation.preparatoryTask": { label: "the system only prepares an assessment" },
  "derogation.influencesDecision": { label: "the system materially influences the outcome of a decision" },
  "derogation.significantRisk": {
    label: "the system poses a significant risk to health, safety or fundamental rights",
  },
  "derogation.documentedByProvider": { label: "the provider has documented the assessment as not high-risk" },
  "derogation.scoresOrSorts": { label: "the system gives scores, ranks or separates the useful from the less useful" },
  "derogation.changesSubstance": { label: "the result differs in substance from the completed work of the person" },
  "derogation.recommendsInCase": { label: "the system gives a recommendation or evaluation in the case at hand" },
};
