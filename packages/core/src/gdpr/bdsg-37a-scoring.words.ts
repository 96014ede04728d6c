import type { RuleWords } from "../law/words.ts";

/** § 37a BDSG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "bdsg/37a": {
    title: "Neue Regel zum Scoring",
    duty: "Lassen Sie das Scoring juristisch am neuen § 37a BDSG prüfen und halten Sie das Ergebnis fest. Nach Sekundärquellen gilt er seit dem 20. November 2026; der Wortlaut lag uns nicht vor.",
  },
  "practice/scoring-data": {
    title: "Heikle Daten aus dem Score heraushalten",
    duty: "Verzichten Sie im Score auf Anschrift, Name, soziale Netzwerke, Art.-9-Daten und Daten von Minderjährigen, bis § 37a BDSG geprüft ist. Das ist unsere Empfehlung nach dem Entwurf von 2024, kein geprüfter Wortlaut.",
  },
};

/** § 37a BDSG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "bdsg/37a": {
    title: "New rule on scoring",
    duty: "Have the scoring legally reviewed under the new § 37a BDSG and keep the result. By secondary sources it applies since 20 November 2026; its wording was not available to us.",
  },
  "practice/scoring-data": {
    title: "Delicate data kept out of the score",
    duty: "Do without address, name, social networks, Art. 9 data and data of minors in the score until § 37a BDSG has been checked. This is our recommendation after the draft of 2024, no wording that we have read.",
  },
};
