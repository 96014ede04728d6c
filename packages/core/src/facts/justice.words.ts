import type { FactWords } from "../law/words.ts";

/** Justice and elections in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "justice.use": {
    label: "das System hilft bei Gericht oder Streitbeilegung oder soll Wahlen beeinflussen",
    options: {
      "research-or-interpret": "Sachverhalte und Recht ermitteln und auslegen helfen",
      "apply-law": "Recht auf einen konkreten Sachverhalt anwenden helfen",
      "dispute-resolution": "ähnliche Hilfe in der außergerichtlichen Streitbeilegung",
      "influence-votes": "den Ausgang von Wahlen oder Abstimmungen oder das Wahlverhalten beeinflussen",
    },
  },
  "justice.byAuthority": { label: "ein Gericht oder jemand in seinem Auftrag soll das System verwenden" },
  "justice.legalEffects": { label: "das Ergebnis der außergerichtlichen Streitbeilegung hat rechtliche Wirkung" },
  "justice.notExposed": { label: "die Ausgaben des Systems erreichen die Wählerschaft nicht direkt" },
};

/** Justice and elections in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "justice.use": {
    label: "the system assists courts or dispute resolution or is meant to influence elections",
    options: {
      "research-or-interpret": "helping to research and interpret facts and the law",
      "apply-law": "helping to apply the law to concrete facts",
      "dispute-resolution": "similar help in alternative dispute resolution",
      "influence-votes": "influencing the outcome of elections or referendums or how people vote",
    },
  },
  "justice.byAuthority": { label: "a court or somebody on its behalf is to use the system" },
  "justice.legalEffects": { label: "the outcome of the alternative dispute resolution has legal effects" },
  "justice.notExposed": { label: "the output of the system does not reach voters directly" },
};
