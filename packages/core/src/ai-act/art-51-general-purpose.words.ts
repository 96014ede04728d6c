import type { RuleWords } from "../law/words.ts";

/** Arts 51 to 55 in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-51.1.a": {
    title: "Fähigkeiten mit hoher Wirkung",
    yes: "Das Modell hat Fähigkeiten mit hohem Wirkungsgrad, oder sie werden wegen des Rechenaufwands vermutet.",
    no: "Fähigkeiten mit hohem Wirkungsgrad liegen nicht vor und werden nicht vermutet.",
  },
  "ai-act/art-51.1.b": {
    title: "Festlegung durch die Kommission",
    yes: "Die Kommission hat festgelegt, dass das Modell ein systemisches Risiko birgt.",
    no: "Die Kommission hat kein systemisches Risiko dieses Modells festgelegt.",
  },
  "ai-act/art-51": {
    title: "Systemisches Risiko",
    yes: "Das Modell ist ein KI-Modell mit allgemeinem Verwendungszweck mit systemischem Risiko.",
    no: "Das Modell gilt nicht als Modell mit systemischem Risiko.",
  },
  "ai-act/art-52.1": {
    title: "Mitteilung an die Kommission",
    duty: "Der Anbieter teilt der Kommission binnen zwei Wochen mit, dass die Schwelle erreicht ist oder erreicht wird; Gegenargumente legt er bei.",
  },
  "ai-act/art-53.1.a": {
    title: "Technische Dokumentation des Modells",
    duty: "Der Anbieter dokumentiert Modell, Training, Tests und Bewertung nach Anhang XI für das Büro für KI und die Behörden.",
  },
  "ai-act/art-53.1.b": {
    title: "Informationen für nachgelagerte Anbieter",
    duty: "Der Anbieter gibt Anbietern, die das Modell einbauen wollen, die Angaben nach Anhang XII.",
  },
  "ai-act/art-53.1.c": {
    title: "Strategie zum Urheberrecht",
    duty: "Der Anbieter führt eine Strategie zur Einhaltung des Urheberrechts ein und beachtet Nutzungsvorbehalte.",
  },
  "ai-act/art-53.1.d": {
    title: "Zusammenfassung der Trainingsinhalte",
    duty: "Der Anbieter veröffentlicht eine Zusammenfassung der Trainingsinhalte nach der Vorlage des Büros für KI.",
  },
  "ai-act/art-53.2": {
    title: "Ausnahme für quelloffene Modelle",
    yes: "Das Modell ist frei lizenziert und offengelegt: Dokumentation, Informationen und Bevollmächtigter entfallen.",
    no: "Die Ausnahme für quelloffene Modelle greift nicht.",
  },
  "ai-act/art-53.3": {
    title: "Zusammenarbeit mit der Kommission",
    duty: "Der Anbieter arbeitet mit der Kommission und den nationalen Behörden zusammen.",
  },
  "ai-act/art-54": {
    title: "Bevollmächtigter für das Modell",
    duty: "Der Anbieter außerhalb der EU benennt vor dem Inverkehrbringen schriftlich einen Bevollmächtigten in der EU.",
  },
  "ai-act/art-55": {
    title: "Pflichten bei systemischem Risiko",
    duty: "Der Anbieter bewertet und mindert systemische Risiken, testet das Modell auch auf Angriffe, meldet schwerwiegende Vorfälle und sorgt für Cybersicherheit.",
  },
};

/** Arts 51 to 55 in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-51.1.a": {
    title: "High-impact capabilities",
    yes: "The model has high-impact capabilities, or they are presumed because of its training compute.",
    no: "The model has no high-impact capabilities, and they are not presumed.",
  },
  "ai-act/art-51.1.b": {
    title: "Designation by the Commission",
    yes: "The Commission has designated the model as one with systemic risk.",
    no: "The Commission has not designated this model as one with systemic risk.",
  },
  "ai-act/art-51": {
    title: "Systemic risk",
    yes: "The model is a general-purpose AI model with systemic risk.",
    no: "The model does not count as one with systemic risk.",
  },
  "ai-act/art-52.1": {
    title: "Notification of the Commission",
    duty: "The provider notifies the Commission within two weeks that the threshold is met or will be met, with arguments against it if any.",
  },
  "ai-act/art-53.1.a": {
    title: "Technical documentation of the model",
    duty: "The provider documents model, training, tests and evaluation as in Annex XI for the AI Office and the authorities.",
  },
  "ai-act/art-53.1.b": {
    title: "Information for downstream providers",
    duty: "The provider gives the information of Annex XII to providers who intend to integrate the model.",
  },
  "ai-act/art-53.1.c": {
    title: "Copyright policy",
    duty: "The provider puts a policy in place to comply with copyright law and respects reservations of rights.",
  },
  "ai-act/art-53.1.d": {
    title: "Summary of training content",
    duty: "The provider publishes a summary of the training content by the template of the AI Office.",
  },
  "ai-act/art-53.2": {
    title: "Exemption of open-source models",
    yes: "The model is openly licensed and published: documentation, information and representative are not required.",
    no: "The exemption of open-source models does not apply.",
  },
  "ai-act/art-53.3": {
    title: "Cooperation with the Commission",
    duty: "The provider cooperates with the Commission and the national authorities.",
  },
  "ai-act/art-54": {
    title: "Representative for the model",
    duty: "A provider outside the EU appoints an authorised representative in the EU in writing before it places the model on the market.",
  },
  "ai-act/art-55": {
    title: "Duties on systemic risk",
    duty: "The provider assesses and mitigates systemic risks, tests the model against attacks too, reports serious incidents and ensures cybersecurity.",
  },
};
