import type { RuleWords } from "../law/words.ts";

/** § 31 BDSG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "bdsg/31.1": {
    title: "Voraussetzungen des Scorings",
    duty: "Belegen Sie mit anerkanntem Verfahren, dass die Daten erheblich sind, stützen Sie den Score nicht nur auf Anschriften und unterrichten Sie über deren Nutzung. Text vom April 2026; ob er seit dem 20. November 2026 noch gilt, ist zweifelhaft.",
  },
  "bdsg/31.2": {
    title: "Forderungen in der Bonitätsauskunft",
    duty: "Verwenden Sie Bonitätswerte von Auskunfteien nur, wenn allein die in § 31 Abs. 2 BDSG genannten Forderungen einfließen. Text vom April 2026; ob er seit dem 20. November 2026 noch gilt, ist zweifelhaft.",
  },
};

/** § 31 BDSG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "bdsg/31.1": {
    title: "Conditions of scoring",
    duty: "Prove by a recognised method that the data are relevant, do not rest the score on addresses alone, and tell people that addresses are used. Text of April 2026; whether it still holds since 20 November 2026 is doubtful.",
  },
  "bdsg/31.2": {
    title: "Claims in the credit report",
    duty: "Use the credit values of agencies only if the claims listed in § 31(2) BDSG and no others enter them. Text of April 2026; whether it still holds since 20 November 2026 is doubtful.",
  },
};
