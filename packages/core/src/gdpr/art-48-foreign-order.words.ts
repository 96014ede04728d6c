import type { RuleWords } from "../law/words.ts";

/** Art. 48 GDPR in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-48": {
    title: "Anordnung aus einem Drittland",
    duty: "Geben Sie auf diese Anordnung allein keine personenbezogenen Daten heraus: Sie beruht auf keiner internationalen Übereinkunft. Prüfen Sie, ob Kapitel V DSGVO die Übermittlung aus anderem Grund erlaubt.",
  },
  "practice/foreign-access": {
    title: "Zugriff aus einem Drittland trotz Hosting in der EU",
    duty: "Bewerten Sie, ob Konzernmutter oder fremdes Recht, etwa der CLOUD Act, Zugriff verlangen kann. Regeln Sie im Vertrag Ort, Zugriff und Umgang mit Anordnungen und halten Sie Schlüssel möglichst selbst.",
  },
};

/** Art. 48 GDPR in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-48": {
    title: "Order from a third country",
    duty: "Do not hand over personal data on this order alone: it rests on no international agreement. Check whether Chapter V GDPR allows the transfer on another ground.",
  },
  "practice/foreign-access": {
    title: "Access from a third country despite EU hosting",
    duty: "Assess whether a parent company or foreign law, the CLOUD Act for instance, can demand access. Settle place, access and the handling of orders in the contract, and hold the keys yourself if possible.",
  },
};
