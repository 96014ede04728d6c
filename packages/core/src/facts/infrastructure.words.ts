import type { FactWords } from "../law/words.ts";

/** Critical infrastructure in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "infrastructure.operates": {
    label: "das System dient Strom-, Gas-, Wärme-, Wasserversorgung, Straßenverkehr oder digitaler Infrastruktur",
    options: {
      digital: "kritische digitale Infrastruktur, etwa Rechenzentren oder Telekommunikation",
      "road-traffic": "Straßenverkehr",
      water: "Wasserversorgung",
      gas: "Gasversorgung",
      heating: "Wärmeversorgung",
      electricity: "Stromversorgung",
    },
  },
  "infrastructure.cybersecurityOnly": { label: "das System dient in der Infrastruktur allein der Cybersicherheit" },
  "infrastructure.criticalEntity": {
    label: "wer die Infrastruktur betreibt, ist vom Staat als kritische Einrichtung eingestuft",
  },
};

/** Critical infrastructure in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "infrastructure.operates": {
    label: "the system is used for electricity, gas, heat or water supply, road traffic or digital infrastructure",
    options: {
      digital: "critical digital infrastructure, such as data centres or telecommunications",
      "road-traffic": "road traffic",
      water: "water supply",
      gas: "gas supply",
      heating: "heating supply",
      electricity: "electricity supply",
    },
  },
  "infrastructure.cybersecurityOnly": { label: "the system serves cybersecurity alone in the infrastructure" },
  "infrastructure.criticalEntity": {
    label: "the state has identified whoever runs the infrastructure as a critical entity",
  },
};
