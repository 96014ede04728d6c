import type { FactWords } from "../law/words.ts";

/** General-purpose AI models in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "model.provides": { label: "die Organisation entwickelt ein KI-Modell und bringt es unter eigenem Namen in Verkehr" },
  "model.general": { label: "das Modell ist in erheblichem Maß allgemein verwendbar" },
  "model.manyTasks": { label: "das Modell erfüllt ein breites Spektrum verschiedener Aufgaben kompetent" },
  "model.integrable": { label: "das Modell lässt sich in verschiedene nachgelagerte Systeme integrieren" },
  "model.researchOnly": {
    label: "das Modell dient vor dem Inverkehrbringen nur Forschung, Entwicklung oder Prototypen",
  },
  "model.trainingCompute": { label: "gesamter Rechenaufwand für das Training des Modells in FLOP" },
  "model.generatesMedia": { label: "das Modell erzeugt Sprache oder aus Text Bilder oder Videos" },
  "model.specialised": { label: "das Modell ist auf eine eng begrenzte Aufgabe spezialisiert" },
  "model.highImpact": { label: "das Modell hat Fähigkeiten mit hohem Wirkungsgrad" },
  "model.rebutted": { label: "die Vermutung systemischer Risiken ist widerlegt" },
  "model.designated": { label: "die Kommission hat das Modell als Modell mit systemischem Risiko benannt" },
  "model.openLicence": { label: "das Modell steht unter einer freien und quelloffenen Lizenz" },
  "model.parametersPublic": { label: "Gewichte, Architektur und Angaben zur Nutzung des Modells sind öffentlich" },
  "model.monetised": { label: "der Zugang zum Modell kostet Geld oder Daten" },
  "model.modifies": { label: "die Organisation verändert das Modell eines anderen Anbieters" },
  "model.modificationShare": { label: "Rechenaufwand der Veränderung in Prozent des ursprünglichen Trainings" },
  "model.placedOn": { label: "erster Tag des Modells auf dem EU-Markt" },
};

/** General-purpose AI models in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "model.provides": { label: "the organisation develops an AI model and places it on the market under its own name" },
  "model.general": { label: "the model displays significant generality" },
  "model.manyTasks": { label: "the model performs a wide range of distinct tasks competently" },
  "model.integrable": { label: "the model can be integrated in a variety of downstream systems" },
  "model.researchOnly": {
    label: "the model serves only research, development or prototypes before it is placed on the market",
  },
  "model.trainingCompute": { label: "cumulative compute for training the model in FLOP" },
  "model.generatesMedia": { label: "the model generates language, or images or video from text" },
  "model.specialised": { label: "the model is specialised in a narrow task" },
  "model.highImpact": { label: "the model has high-impact capabilities" },
  "model.rebutted": { label: "the presumption of systemic risks has been rebutted" },
  "model.designated": { label: "the Commission has designated the model as one with systemic risk" },
  "model.openLicence": { label: "the model is released under a free and open-source licence" },
  "model.parametersPublic": { label: "weights, architecture and information on the use of the model are public" },
  "model.monetised": { label: "access to the model costs money or data" },
  "model.modifies": { label: "the organisation modifies the model of another provider" },
  "model.modificationShare": { label: "compute of the modification in per cent of the original training" },
  "model.placedOn": { label: "first day of the model on the EU market" },
};
