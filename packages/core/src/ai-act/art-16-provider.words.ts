import type { RuleWords } from "../law/words.ts";

/** Art. 16 in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-16": {
    title: "Pflichten des Anbieters",
    yes: "Für den Anbieter dieses Hochrisiko-KI-Systems gelten die Pflichten aus Art. 16.",
    no: "Keine Pflicht: Nach den geprüften Regeln ist das System kein Hochrisiko-KI-System.",
    duty: "Der Anbieter erfüllt die Anforderungen an das System, führt ein Qualitätsmanagement, dokumentiert, protokolliert, bewertet und erklärt die Konformität, bringt Name und CE-Kennzeichnung an, registriert, behebt Mängel und achtet auf Barrierefreiheit.",
  },
};

/** Art. 16 in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-16": {
    title: "Duties of the provider",
    yes: "The provider of this high-risk AI system has the duties of Art. 16.",
    no: "No duty: under the rules checked, the system is not a high-risk AI system.",
    duty: "The provider meets the requirements on the system, runs a quality management system, keeps documents and logs, assesses and declares conformity, affixes its name and the CE marking, registers, corrects defects and takes care of accessibility.",
  },
};
