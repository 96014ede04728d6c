import type { RuleWords } from "../law/words.ts";

/** Art. 5(1)(ba), (bb) and 5(1a) in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-5.1a.a": {
    title: "Intime Darstellungen: Seite des Anbieters",
    yes: "Solche Ausgaben sind bezweckt, oder sie sind vorhersehbar und reproduzierbar, und ausreichende Schutzmaßnahmen fehlen.",
    no: "Die Organisation ist nicht Anbieter, oder solche Ausgaben sind weder bezweckt noch ungeschützt vorhersehbar.",
  },
  "ai-act/art-5.1a.b": {
    title: "Intime Darstellungen: Seite des Betreibers",
    yes: "Die Organisation verwendet das System, um solche Darstellungen zu erzeugen oder zu verändern.",
    no: "Die Organisation ist nicht Betreiber oder verwendet das System nicht zu diesem Zweck.",
  },
  "ai-act/art-5.1.ba": {
    title: "Intime Darstellungen ohne Einwilligung",
    yes: "Das System erzeugt oder verändert ohne Einwilligung realistische intime Darstellungen erkennbarer Menschen. Das ist ab dem 2. Dezember 2026 verboten.",
    no: "Dieses Verbot greift nicht: Ein Merkmal fehlt, oder eine Ausnahme gilt.",
    duty: "Anbieter dürfen das System dafür nicht in Verkehr bringen oder in Betrieb nehmen, Betreiber dürfen es so nicht verwenden.",
  },
  "ai-act/art-5.1.bb": {
    title: "Darstellungen sexuellen Kindesmissbrauchs",
    yes: "Das System erzeugt oder verändert Darstellungen sexuellen Kindesmissbrauchs. Das ist ab dem 2. Dezember 2026 verboten, auch mit Einwilligung.",
    no: "Dieses Verbot greift nicht: Ein Merkmal fehlt, oder eine Ausnahme gilt.",
    duty: "Anbieter dürfen das System dafür nicht in Verkehr bringen oder in Betrieb nehmen, Betreiber dürfen es so nicht verwenden.",
  },
};

/** Art. 5(1)(ba), (bb) and 5(1a) in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-5.1a.a": {
    title: "Intimate images: the side of the provider",
    yes: "Such output is intended, or it is foreseeable and reproducible and adequate safeguards are missing.",
    no: "The organisation is not the provider, or such output is neither intended nor foreseeable without safeguards.",
  },
  "ai-act/art-5.1a.b": {
    title: "Intimate images: the side of the deployer",
    yes: "The organisation uses the system for the purpose of generating or manipulating such material.",
    no: "The organisation is not a deployer, or it does not use the system for this purpose.",
  },
  "ai-act/art-5.1.ba": {
    title: "Intimate images without consent",
    yes: "The system generates or manipulates realistic intimate images of identifiable people without consent. That is prohibited from 2 December 2026.",
    no: "This prohibition does not apply: an element is missing, or an exception applies.",
    duty: "Providers may not place the system on the market or put it into service for this, and deployers may not use it in this way.",
  },
  "ai-act/art-5.1.bb": {
    title: "Child sexual abuse material",
    yes: "The system generates or manipulates child sexual abuse material. That is prohibited from 2 December 2026, with consent as well.",
    no: "This prohibition does not apply: an element is missing, or an exception applies.",
    duty: "Providers may not place the system on the market or put it into service for this, and deployers may not use it in this way.",
  },
};
