import type { RuleWords } from "../law/words.ts";

/** The role of the vendor of an AI service, Art. 28 GDPR, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-28": {
    title: "Anbieter als Auftragsverarbeiter",
    yes: "Der Anbieter verwendet die Daten nur für Ihre Zwecke, und der Vertrag ist geschlossen: Er ist Auftragsverarbeiter.",
    no: "Der Anbieter ist nicht als Auftragsverarbeiter eingesetzt: Er hat eigene oder gemeinsame Zwecke, oder der Vertrag fehlt.",
  },
  "gdpr/art-28.10": {
    title: "Anbieter als eigener Verantwortlicher",
    yes: "Der Anbieter verwendet die Daten auch für eigene Zwecke. Insoweit ist er selbst Verantwortlicher.",
    no: "Der Anbieter hat keine eigenen Zwecke mit den Daten.",
  },
  "gdpr/art-6.1.vendor": {
    title: "Weitergabe für Zwecke des Anbieters",
    duty: "Schalten Sie Training und andere eigene Zwecke des Anbieters ab oder schließen Sie sie im Vertrag aus. Sonst brauchen Sie für die Weitergabe eine eigene Rechtsgrundlage und einen Hinweis an die Betroffenen.",
  },
};

/** The role of the vendor of an AI service, Art. 28 GDPR, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-28": {
    title: "Vendor as a processor",
    yes: "The vendor uses the data only for your purposes, and the agreement is concluded: it is a processor.",
    no: "The vendor is not engaged as a processor: it has purposes of its own or in common with you, or the agreement is missing.",
  },
  "gdpr/art-28.10": {
    title: "Vendor as a controller of its own",
    yes: "The vendor also uses the data for purposes of its own. To that extent it is itself a controller.",
    no: "The vendor has no purposes of its own with the data.",
  },
  "gdpr/art-6.1.vendor": {
    title: "Disclosure for the vendor’s purposes",
    duty: "Switch off training and other purposes of the vendor’s own or exclude them in the contract. Otherwise you need a legal basis of your own for the disclosure and a notice to the data subjects.",
  },
};
