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
  "ai-act/art-3.4": {
    title: "Betreiber",
    yes: "Die Organisation ist Betreiber: Sie verwendet das System in eigener Verantwortung.",
    no: "Die Organisation ist nicht Betreiber: Sie verwendet das System nicht selbst, oder die Nutzung ist rein persönlich.",
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
  "ai-act/art-3.4": {
    title: "Deployer",
    yes: "The organisation is a deployer: it uses the system under its own authority.",
    no: "The organisation is not a deployer: it does not use the system itself, or the use is purely personal.",
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
};
