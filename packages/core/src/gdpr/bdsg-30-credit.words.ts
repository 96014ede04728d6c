import type { RuleWords } from "../law/words.ts";

/** § 30 BDSG and credit checks in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "bdsg/30.2": {
    title: "Unterrichtung bei abgelehntem Kredit",
    duty: "Unterrichten Sie Verbraucher unverzüglich, wenn ein Kredit wegen der Auskunft einer Auskunftei abgelehnt wird, und nennen Sie die erhaltene Auskunft.",
  },
  "practice/credit-check": {
    title: "Automatisierte Kreditprüfung",
    duty: "Bieten Sie Eingriff eines Menschen, Erläuterung und Überprüfung an. Verzichten Sie auf Art.-9-Daten und soziale Netzwerke. Nach Sekundärquellen zur Richtlinie (EU) 2023/2225; prüfen Sie den Wortlaut des deutschen Gesetzes.",
  },
};

/** § 30 BDSG and credit checks in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "bdsg/30.2": {
    title: "Notice of refused credit",
    duty: "Tell consumers without undue delay when credit is refused because of a credit agency’s report, and tell them what the report says.",
  },
  "practice/credit-check": {
    title: "Automated credit check",
    duty: "Offer human intervention, explanation and review. Do without Art. 9 data and social networks. By secondary sources on Directive (EU) 2023/2225; check the wording of the German statute.",
  },
};
