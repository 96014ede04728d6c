import type { RuleWords } from "../law/words.ts";

/** Art. 82 GDPR in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-82.1": {
    title: "Schadensersatz",
    yes: "Ein Verstoß hat einen Schaden verursacht, und Sie können sich nicht entlasten: Sie schulden Ersatz.",
    no: "Kein Anspruch: Verstoß, Schaden oder Ursache fehlt, oder Sie sind nachweislich nicht verantwortlich.",
    duty: "Ersetzen Sie den Schaden, auch den immateriellen; eine Bagatellgrenze gibt es nicht. Sind mehrere beteiligt, haftet jeder für das Ganze und kann danach Ausgleich verlangen.",
  },
};

/** Art. 82 GDPR in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-82.1": {
    title: "Damages",
    yes: "An infringement caused damage, and you cannot exonerate yourself: you owe compensation.",
    no: "No claim: infringement, damage or causation is missing, or you can prove that you are not responsible.",
    duty: "Compensate for the damage, non-material damage included; there is no threshold of severity. If several are involved, each is liable for the whole and can claim back a share afterwards.",
  },
};
