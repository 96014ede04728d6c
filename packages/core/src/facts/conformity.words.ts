import type { FactWords } from "../law/words.ts";

/** Conformity in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "conformity.standardsApplied": {
    label: "harmonisierte Normen oder gemeinsame Spezifikationen sind vollständig angewandt",
  },
  "conformity.forAuthority": {
    label: "das System ist für Strafverfolgungs-, Einwanderungs-, Asylbehörden oder EU-Stellen bestimmt",
  },
  "conformity.substantialModification": { label: "ein bereits bewertetes System wurde wesentlich verändert" },
  "conformity.predeterminedChange": { label: "die Änderung war bei der ersten Bewertung festgelegt und dokumentiert" },
  "conformity.cyberResilienceAct": {
    label: "das System erfüllt die Cybersicherheitsanforderungen der Cyberresilienz-Verordnung",
  },
  "conformity.trainsWithData": { label: "das System beruht auf Modellen, die mit Daten trainiert sind" },
  "conformity.secureSection": { label: "das System gehört zu Strafverfolgung, Migration, Asyl oder Grenzkontrolle" },
};

/** Conformity in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "conformity.standardsApplied": { label: "harmonised standards or common specifications are applied in full" },
  "conformity.forAuthority": {
    label: "the system is meant for law enforcement, immigration or asylum authorities or EU bodies",
  },
  "conformity.substantialModification": { label: "a system already assessed has been substantially modified" },
  "conformity.predeterminedChange": { label: "the change was determined and documented at the first assessment" },
  "conformity.cyberResilienceAct": {
    label: "the system meets the cybersecurity requirements of the Cyber Resilience Act",
  },
  "conformity.trainsWithData": { label: "the system rests on models trained with data" },
  "conformity.secureSection": { label: "the system belongs to law enforcement, migration, asylum or border control" },
};
