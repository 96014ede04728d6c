import type { FactWords } from "../law/words.ts";

/** Prohibited practices in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "practice.manipulates": {
    label: "das System nutzt unterschwellige, absichtlich manipulative oder täuschende Techniken",
  },
  "practice.exploitsVulnerability": {
    label: "das System nutzt Schwächen durch Alter, Behinderung oder eine soziale oder wirtschaftliche Lage aus",
  },
  "practice.distortsBehaviour": {
    label: "das System verändert das Verhalten von Menschen wesentlich oder hat das zum Ziel",
  },
  "practice.impairsDecision": {
    label: "das System beeinträchtigt deutlich die Fähigkeit von Menschen zu einer fundierten Entscheidung",
  },
  "practice.causesDecision": {
    label: "das System bringt Menschen zu Entscheidungen, die sie sonst nicht getroffen hätten",
  },
  "practice.significantHarm": {
    label: "durch die Beeinflussung entsteht erheblicher Schaden, oder er ist hinreichend wahrscheinlich",
  },
  "practice.scoresPersons": { label: "das System bewertet Menschen oder Gruppen von Menschen oder stuft sie ein" },
  "practice.scoresOverTime": { label: "die Bewertung der Menschen erstreckt sich über einen bestimmten Zeitraum" },
  "practice.scoresBehaviour": {
    label: "die Bewertung beruht auf sozialem Verhalten oder auf persönlichen Eigenschaften",
  },
  "practice.scoreDetriment": {
    label: "nachteilige Folgen der Bewertung von Menschen",
    options: {
      "unrelated-context": "Nachteil in einem Zusammenhang, aus dem die Daten nicht stammen",
      "unjustified-or-disproportionate": "ungerechtfertigter oder unverhältnismäßiger Nachteil",
    },
  },
  "practice.lawfulScoring": {
    label: "die Bewertung ist rechtmäßig, zweckgebunden und verhältnismäßig und nutzt nur sachbezogene Daten",
  },
  "practice.predictsOffences": {
    label: "das System bewertet oder prognostiziert das Risiko, dass ein Mensch eine Straftat begeht",
  },
  "practice.solelyProfiling": {
    label: "die Vorhersage von Straftaten beruht allein auf Profiling oder Persönlichkeitsmerkmalen",
  },
  "practice.supportsFactBasedAssessment": {
    label: "das System unterstützt nur eine menschliche Bewertung, die schon auf nachprüfbaren Tatsachen beruht",
  },
  "practice.forLawEnforcement": {
    label: "die Vorhersage geschieht durch oder für Strafverfolgungsbehörden oder aus besonderer Rechtspflicht",
  },
  "practice.buildsFaceDatabase": { label: "das System erstellt oder erweitert eine Datenbank zur Gesichtserkennung" },
  "practice.untargetedScraping": { label: "Gesichtsbilder werden ungezielt ausgelesen (Scraping)" },
  "practice.facesFromInternetOrCctv": {
    label: "die Gesichtsbilder stammen aus dem Internet oder aus Überwachungsaufnahmen",
  },
};

/** Prohibited practices in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "practice.manipulates": { label: "the system uses subliminal, purposefully manipulative or deceptive techniques" },
  "practice.exploitsVulnerability": {
    label: "the system exploits vulnerabilities due to age, disability or a social or economic situation",
  },
  "practice.distortsBehaviour": {
    label: "the system materially distorts the behaviour of people or has that objective",
  },
  "practice.impairsDecision": { label: "the system appreciably impairs people’s ability to make an informed decision" },
  "practice.causesDecision": {
    label: "the system causes people to take decisions they would not have taken otherwise",
  },
  "practice.significantHarm": { label: "the influence causes significant harm, or such harm is reasonably likely" },
  "practice.scoresPersons": { label: "the system evaluates or classifies people or groups of people" },
  "practice.scoresOverTime": { label: "the evaluation of people extends over a certain period of time" },
  "practice.scoresBehaviour": {
    label: "the evaluation is based on social behaviour or on personal or personality characteristics",
  },
  "practice.scoreDetriment": {
    label: "detrimental consequences of the evaluation of people",
    options: {
      "unrelated-context": "detriment in a context unrelated to where the data came from",
      "unjustified-or-disproportionate": "unjustified or disproportionate detriment",
    },
  },
  "practice.lawfulScoring": {
    label: "the evaluation is lawful, bound to a purpose and proportionate and uses related data only",
  },
  "practice.predictsOffences": {
    label: "the system assesses or predicts the risk of a person committing a criminal offence",
  },
  "practice.solelyProfiling": {
    label: "the prediction of offences is based solely on profiling or personality traits",
  },
  "practice.supportsFactBasedAssessment": {
    label: "the system only supports a human assessment already based on verifiable facts",
  },
  "practice.forLawEnforcement": {
    label: "the prediction is made by or for law enforcement authorities or under a specific legal obligation",
  },
  "practice.buildsFaceDatabase": { label: "the system creates or expands a facial recognition database" },
  "practice.untargetedScraping": { label: "facial images are collected by untargeted scraping" },
  "practice.facesFromInternetOrCctv": { label: "the facial images come from the internet or from CCTV footage" },
};
