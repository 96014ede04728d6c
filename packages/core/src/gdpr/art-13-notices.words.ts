import type { RuleWords } from "../law/words.ts";

/** Art. 13 and 14 GDPR, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-13": {
    title: "Hinweis bei der Erhebung",
    duty: "Geben Sie bei der Erhebung den vollständigen Hinweis: Verantwortlicher, Datenschutzbeauftragter, Zwecke, Rechtsgrundlage, Empfänger, Speicherdauer, Rechte, Beschwerde und, wo es zutrifft, Drittland, Widerruf und Logik der Entscheidung.",
  },
  "gdpr/art-13.3": {
    title: "Hinweis auf den neuen Zweck",
    duty: "Informieren Sie die Betroffenen über den neuen Zweck, bevor Sie die Daten dafür verwenden. Für Daten aus anderen Quellen gilt Art. 14 Abs. 4 DSGVO ebenso.",
  },
  "gdpr/art-14": {
    title: "Hinweis bei Daten aus anderen Quellen",
    duty: "Geben Sie den Hinweis samt Datenkategorien und Quelle spätestens nach einem Monat, beim ersten Kontakt oder vor der ersten Weitergabe, je nachdem, was zuerst kommt.",
  },
};

/** Art. 13 and 14 GDPR, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-13": {
    title: "Notice at collection",
    duty: "Give the full notice at collection: controller, data protection officer, purposes, legal basis, recipients, storage period, rights, complaint and, where it is so, third country, withdrawal and logic of the decision.",
  },
  "gdpr/art-13.3": {
    title: "Notice of the new purpose",
    duty: "Inform the persons of the new purpose before you use the data for it. Art. 14(4) GDPR says the same of data from other sources.",
  },
  "gdpr/art-14": {
    title: "Notice for data from other sources",
    duty: "Give the notice, categories of data and source included, after one month at the latest, at first contact or before first disclosure, whichever comes first.",
  },
};
