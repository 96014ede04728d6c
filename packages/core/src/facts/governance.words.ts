import type { FactWords } from "../law/words.ts";

/** How the organisation runs its AI, in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "governance.stage": {
    label: "Stand der Einführung",
    options: { idea: "geplant", pilot: "Pilot", productive: "im Betrieb", stopped: "abgeschaltet" },
  },
  "governance.ownerNamed": { label: "eine verantwortliche Person ist benannt" },
  "governance.policyInForce": { label: "eine schriftliche KI-Richtlinie ist in Kraft" },
  "governance.literacyMeasures": { label: "Maßnahmen zur KI-Kompetenz sind festgehalten" },
  "workplace.councilExists": { label: "es gibt einen Betriebsrat" },
  "workplace.usedByStaff": { label: "Beschäftigte arbeiten mit dem System oder sollen es" },
  "workplace.canMonitorStaff": { label: "das System kann Verhalten oder Leistung von Beschäftigten überwachen" },
  "workplace.councilInformed": { label: "der Betriebsrat ist unterrichtet" },
  "workplace.agreementConcluded": { label: "mit dem Betriebsrat besteht eine Einigung" },
};

/** How the organisation runs its AI, in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "governance.stage": {
    label: "stage of introduction",
    options: { idea: "planned", pilot: "pilot", productive: "in operation", stopped: "stopped" },
  },
  "governance.ownerNamed": { label: "an accountable person is named" },
  "governance.policyInForce": { label: "a written AI policy is in force" },
  "governance.literacyMeasures": { label: "AI literacy measures are on record" },
  "workplace.councilExists": { label: "there is a works council" },
  "workplace.usedByStaff": { label: "staff work with the system or are to do so" },
  "workplace.canMonitorStaff": { label: "the system can monitor the conduct or performance of staff" },
  "workplace.councilInformed": { label: "the works council has been informed" },
  "workplace.agreementConcluded": { label: "there is an agreement with the works council" },
};
