import type { FactWords } from "../law/words.ts";

/** Scope in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "operator.inUnion": { label: "die Organisation hat ihren Sitz in der EU oder befindet sich dort" },
  "system.onUnionMarket": { label: "das System wird in der EU in Verkehr gebracht oder in Betrieb genommen" },
  "system.outputUsedInUnion": { label: "die Ausgabe des Systems wird in der EU verwendet" },
  "system.militaryOnly": { label: "das System dient nur dem Militär, der Verteidigung oder der nationalen Sicherheit" },
  "system.thirdCountryCooperation": {
    label:
      "ein Drittstaat oder eine internationale Organisation nutzt das System zur Polizei- oder Justizzusammenarbeit",
  },
  "system.cooperationSafeguards": {
    label: "für diese Zusammenarbeit bestehen angemessene Garantien zum Schutz der Grundrechte",
  },
  "system.researchOnly": { label: "das System ist allein für wissenschaftliche Forschung und Entwicklung da" },
  "system.notYetReleased": { label: "das System ist noch nicht in Verkehr gebracht oder in Betrieb genommen" },
  "system.testedInRealWorld": { label: "das System wird unter Realbedingungen getestet" },
  "system.openSource": { label: "das System ist unter einer freien und quelloffenen Lizenz freigegeben" },
  "system.machineBased": { label: "das System läuft auf Maschinen" },
  "system.autonomous": { label: "das System arbeitet mit einem gewissen Grad an Autonomie" },
  "system.pursuesObjectives": { label: "das System verfolgt ausdrückliche oder implizite Ziele" },
  "system.infers": { label: "das System leitet ab, wie es aus Eingaben Ausgaben erzeugt" },
  "system.generatesOutputs": { label: "das System erzeugt Vorhersagen, Inhalte, Empfehlungen oder Entscheidungen" },
  "system.influencesEnvironment": {
    label: "die Ausgaben des Systems können eine physische oder digitale Umgebung beeinflussen",
  },
  "system.basicProcessingOnly": { label: "das System leistet nur einfache Datenverarbeitung" },
};

/** Scope in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "operator.inUnion": { label: "the organisation is established or located in the EU" },
  "system.onUnionMarket": { label: "the system is placed on the market or put into service in the EU" },
  "system.outputUsedInUnion": { label: "the output of the system is used in the EU" },
  "system.militaryOnly": { label: "the system serves only the military, defence or national security" },
  "system.thirdCountryCooperation": {
    label: "a third country or international organisation uses the system for police or judicial cooperation",
  },
  "system.cooperationSafeguards": { label: "adequate safeguards for fundamental rights exist for this cooperation" },
  "system.researchOnly": { label: "the system exists only for scientific research and development" },
  "system.notYetReleased": { label: "the system is not yet on the market or in service" },
  "system.testedInRealWorld": { label: "the system is tested in real-world conditions" },
  "system.openSource": { label: "the system is released under a free and open-source licence" },
  "system.machineBased": { label: "the system is machine-based" },
  "system.autonomous": { label: "the system works with some degree of autonomy" },
  "system.pursuesObjectives": { label: "the system pursues explicit or implicit objectives" },
  "system.infers": { label: "the system infers from input how to generate output" },
  "system.generatesOutputs": { label: "the system generates predictions, content, recommendations or decisions" },
  "system.influencesEnvironment": {
    label: "the outputs of the system can influence a physical or virtual environment",
  },
  "system.basicProcessingOnly": { label: "the system does basic data processing only" },
};
