import type { RuleWords } from "../law/words.ts";

/** Art. 3 in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-3.1": {
    title: "KI-System",
    yes: "Das System erfüllt alle Merkmale eines KI-Systems.",
    no: "Dem System fehlt mindestens ein Merkmal eines KI-Systems.",
  },
  "ai-act/art-3.3": {
    title: "Anbieter",
    yes: "Die Organisation ist Anbieter: Sie entwickelt das System (oder lässt es tun) und vermarktet es unter eigenem Namen oder nimmt es so in Betrieb.",
    no: "Die Organisation ist nach dieser Definition nicht Anbieter des Systems.",
  },
  "ai-act/art-3.3.model": {
    title: "Anbieter eines KI-Modells",
    yes: "Die Organisation ist Anbieter eines KI-Modells mit allgemeinem Verwendungszweck.",
    no: "Die Organisation ist nicht Anbieter eines KI-Modells mit allgemeinem Verwendungszweck.",
  },
  "ai-act/art-3.4": {
    title: "Betreiber",
    yes: "Die Organisation ist Betreiber: Sie verwendet das System in eigener Verantwortung.",
    no: "Die Organisation ist nicht Betreiber: Sie verwendet das System nicht selbst, oder die Nutzung ist rein persönlich.",
  },
  "ai-act/art-3.5": {
    title: "Bevollmächtigter des Anbieters",
    yes: "Die Organisation sitzt in der EU und hat das schriftliche Mandat eines Anbieters angenommen.",
    no: "Die Organisation hat kein solches Mandat angenommen oder sitzt außerhalb der EU.",
  },
  "ai-act/art-3.6": {
    title: "Einführer",
    yes: "Die Organisation sitzt in der EU und bringt hier ein System unter dem Namen eines Anbieters von außerhalb in Verkehr.",
    no: "Die Organisation ist nicht Einführer des Systems.",
  },
  "ai-act/art-3.7": {
    title: "Händler",
    yes: "Die Organisation stellt das System auf dem Markt bereit, ohne Anbieter oder Einführer zu sein.",
    no: "Die Organisation ist nicht Händler: Sie gibt das System nicht weiter, oder sie ist Anbieter oder Einführer.",
  },
  "ai-act/art-3.39": {
    title: "Emotionserkennungssystem",
    yes: "Das System leitet aus biometrischen Daten Emotionen oder Absichten ab.",
    no: "Das System leitet keine Emotionen oder Absichten aus biometrischen Daten ab.",
  },
  "ai-act/art-3.40": {
    title: "Biometrische Kategorisierung",
    yes: "Das System ordnet Personen anhand biometrischer Daten in Kategorien ein.",
    no: "Das System ordnet niemanden biometrisch in Kategorien ein, oder nur als technisch nötige Nebenfunktion.",
  },
  "ai-act/art-3.41": {
    title: "Biometrische Fernidentifizierung",
    yes: "Das System identifiziert Menschen aus der Ferne, ohne dass sie mitwirken.",
    no: "Das System identifiziert niemanden biometrisch aus der Ferne.",
  },
  "ai-act/art-3.63": {
    title: "KI-Modell mit allgemeinem Verwendungszweck",
    yes: "Das Modell ist allgemein verwendbar, kann viele verschiedene Aufgaben erfüllen und lässt sich in Systeme einbauen.",
    no: "Dem Modell fehlt ein Merkmal, oder es dient vor dem Inverkehrbringen nur der Forschung und Entwicklung.",
  },
  "ai-act/art-3.68": {
    title: "Nachgelagerter Anbieter",
    yes: "Die Organisation ist Anbieter eines KI-Systems, in das ein KI-Modell eingebaut ist.",
    no: "Die Organisation ist nicht Anbieter, oder in das System ist kein KI-Modell eingebaut.",
  },
};

/** Art. 3 in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-3.1": {
    title: "AI system",
    yes: "The system has every element of an AI system.",
    no: "The system lacks at least one element of an AI system.",
  },
  "ai-act/art-3.3": {
    title: "Provider",
    yes: "The organisation is the provider: it develops the system (or has it done) and places it on the market or into service under its own name.",
    no: "Under this definition the organisation is not the provider of the system.",
  },
  "ai-act/art-3.3.model": {
    title: "Provider of an AI model",
    yes: "The organisation is the provider of a general-purpose AI model.",
    no: "The organisation is not the provider of a general-purpose AI model.",
  },
  "ai-act/art-3.4": {
    title: "Deployer",
    yes: "The organisation is a deployer: it uses the system under its own authority.",
    no: "The organisation is not a deployer: it does not use the system itself, or the use is purely personal.",
  },
  "ai-act/art-3.5": {
    title: "The provider’s authorised representative",
    yes: "The organisation is in the EU and has accepted a provider’s written mandate.",
    no: "The organisation has accepted no such mandate, or it is outside the EU.",
  },
  "ai-act/art-3.6": {
    title: "Importer",
    yes: "The organisation is in the EU and places a system on the market here under the name of a provider outside the EU.",
    no: "The organisation is not an importer of the system.",
  },
  "ai-act/art-3.7": {
    title: "Distributor",
    yes: "The organisation makes the system available on the market and is neither provider nor importer.",
    no: "The organisation is not a distributor: it does not pass the system on, or it is provider or importer.",
  },
  "ai-act/art-3.39": {
    title: "Emotion recognition system",
    yes: "The system infers emotions or intentions from biometric data.",
    no: "The system does not infer emotions or intentions from biometric data.",
  },
  "ai-act/art-3.40": {
    title: "Biometric categorisation",
    yes: "The system sorts people into categories by biometric data.",
    no: "The system sorts nobody into categories by biometric data, or only as a side function that is technically necessary.",
  },
  "ai-act/art-3.41": {
    title: "Remote biometric identification",
    yes: "The system identifies people at a distance without their active involvement.",
    no: "The system identifies nobody remotely by biometric data.",
  },
  "ai-act/art-3.63": {
    title: "General-purpose AI model",
    yes: "The model is of general use, can do many distinct tasks and can be integrated into systems.",
    no: "The model lacks an element, or it serves only research and development before it is placed on the market.",
  },
  "ai-act/art-3.68": {
    title: "Downstream provider",
    yes: "The organisation is the provider of an AI system that integrates an AI model.",
    no: "The organisation is not the provider, or the system integrates no AI model.",
  },
};
