import type { FactWords } from "../law/words.ts";

/** Scoring of natural persons, BDSG in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "scoring.ofPersons": { label: "ein Score über Menschen dient einer Entscheidung über einen Vertrag" },
  "scoring.conditions": {
    label: "erfüllte Voraussetzungen des Scorings",
    options: {
      "data-protection-law": "das Datenschutzrecht ist eingehalten",
      "recognised-method": "die Daten sind nach anerkanntem mathematischem Verfahren erheblich",
      "more-than-address": "der Score beruht nicht nur auf Anschriften",
      "address-notice": "über die Nutzung der Anschrift wurde vorher nachweisbar unterrichtet",
    },
  },
  "scoring.inputs": {
    label: "heikle Daten im Score",
    options: {
      address: "Anschrift",
      name: "Name",
      "social-network": "Daten aus sozialen Netzwerken",
      "special-categories": "besondere Kategorien nach Art. 9 DSGVO",
      minors: "Daten von Minderjährigen",
    },
  },
  "scoring.agency": {
    label: "Auskunft einer Auskunftei",
    options: {
      none: "keine Auskunftei beteiligt",
      "without-claims": "Auskunft ohne Angaben über offene Forderungen",
      "listed-claims": "nur die gesetzlich genannten Forderungen",
      "other-claims": "auch andere Forderungen",
    },
  },
  "scoring.reviewedByLawyer": { label: "das Scoring ist nach dem neuen § 37a BDSG rechtlich geprüft" },
  "scoring.consumerCredit": { label: "das System wirkt an Entscheidungen über Kredite an Verbraucher mit" },
  "scoring.refusalNotice": { label: "bei Ablehnung wird über die erhaltene Auskunft unterrichtet" },
  "scoring.consumerRights": {
    label: "Rechte bei automatisierter Kreditprüfung",
    options: {
      "human-intervention": "ein Mensch greift auf Verlangen ein",
      explanation: "die Prüfung wird auf Verlangen erläutert",
      review: "die Entscheidung wird auf Verlangen überprüft",
    },
  },
};

/** Scoring of natural persons, BDSG in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "scoring.ofPersons": { label: "a score of people serves a decision on a contract" },
  "scoring.conditions": {
    label: "conditions of scoring that are met",
    options: {
      "data-protection-law": "data protection law is observed",
      "recognised-method": "a recognised mathematical method shows that the data are relevant",
      "more-than-address": "the score does not rest on addresses alone",
      "address-notice": "people were told beforehand, on record, that their address is used",
    },
  },
  "scoring.inputs": {
    label: "delicate data in the score",
    options: {
      address: "address",
      name: "personal name",
      "social-network": "data from social networks",
      "special-categories": "special categories of Art. 9 GDPR",
      minors: "data of minors",
    },
  },
  "scoring.agency": {
    label: "report of a credit agency",
    options: {
      none: "no credit agency involved",
      "without-claims": "report without data on open claims",
      "listed-claims": "only claims that the statute lists",
      "other-claims": "other claims too",
    },
  },
  "scoring.reviewedByLawyer": { label: "the scoring has been legally reviewed under the new § 37a BDSG" },
  "scoring.consumerCredit": { label: "the system takes part in decisions on credit to consumers" },
  "scoring.refusalNotice": { label: "on refusal, people are told of the report received" },
  "scoring.consumerRights": {
    label: "rights in an automated credit check",
    options: {
      "human-intervention": "a human intervenes on request",
      explanation: "the check is explained on request",
      review: "the decision is reviewed on request",
    },
  },
};
