import type { RuleWords } from "../law/words.ts";

/** Arts 43, 47 and 48 in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-43.1.internal-control-or-notified-body": {
    title: "Biometrie: Wahl des Bewertungsverfahrens",
    duty: "Der Anbieter wählt, weil er harmonisierte Normen oder gemeinsame Spezifikationen voll anwendet: interne Kontrolle (Anhang VI) oder notifizierte Stelle (Anhang VII).",
  },
  "ai-act/art-43.1.notified-body": {
    title: "Biometrie: notifizierte Stelle",
    duty: "Der Anbieter lässt das System nach Anhang VII von einer notifizierten Stelle bewerten, weil Normen fehlen oder nicht voll angewandt sind.",
  },
  "ai-act/art-43.1.authority": {
    title: "Behörde statt notifizierter Stelle",
    yes: "Künftiger Nutzer ist eine Behörde: Die Marktüberwachungsbehörde tritt an die Stelle der notifizierten Stelle.",
    no: "Die Marktüberwachungsbehörde tritt nicht an die Stelle der notifizierten Stelle.",
  },
  "ai-act/art-43.2": {
    title: "Interne Kontrolle",
    duty: "Für Anhang III Nr. 2 bis 8 bewertet der Anbieter die Konformität selbst nach Anhang VI, ohne notifizierte Stelle.",
  },
  "ai-act/art-43.3": {
    title: "Verfahren nach dem Produktrecht",
    duty: "Der Anbieter folgt dem Verfahren des Produktrechts; die Anforderungen der KI-VO und das Qualitätsmanagement werden mitgeprüft.",
  },
  "ai-act/art-43.4": {
    title: "Neue Bewertung nach Änderung",
    duty: "Nach einer wesentlichen Veränderung durchläuft das System die Konformitätsbewertung erneut.",
  },
  "ai-act/art-47": {
    title: "EU-Konformitätserklärung",
    duty: "Der Anbieter stellt für jedes System eine maschinenlesbare, unterschriebene EU-Konformitätserklärung aus und hält sie zehn Jahre bereit.",
  },
  "ai-act/art-48": {
    title: "CE-Kennzeichnung",
    duty: "Der Anbieter bringt die CE-Kennzeichnung sichtbar, lesbar und dauerhaft an, bei digitalen Systemen digital.",
  },
};

/** Arts 43, 47 and 48 in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-43.1.internal-control-or-notified-body": {
    title: "Biometrics: choice of assessment",
    duty: "The provider fully applies harmonised standards or common specifications and so may choose: internal control (Annex VI) or notified body (Annex VII).",
  },
  "ai-act/art-43.1.notified-body": {
    title: "Biometrics: notified body",
    duty: "The provider has the system assessed by a notified body under Annex VII, because standards are missing or not fully applied.",
  },
  "ai-act/art-43.1.authority": {
    title: "Authority in place of the notified body",
    yes: "The future user is an authority: the market surveillance authority takes the place of the notified body.",
    no: "The market surveillance authority does not take the place of the notified body.",
  },
  "ai-act/art-43.2": {
    title: "Internal control",
    duty: "For Annex III, points 2 to 8, the provider assesses conformity itself under Annex VI, without a notified body.",
  },
  "ai-act/art-43.3": {
    title: "Procedure of the product law",
    duty: "The provider follows the procedure of the product law; the requirements of the AI Act and quality management are assessed in it.",
  },
  "ai-act/art-43.4": {
    title: "New assessment after a change",
    duty: "After a substantial modification, the system undergoes the conformity assessment again.",
  },
  "ai-act/art-47": {
    title: "EU declaration of conformity",
    duty: "The provider draws up a machine-readable, signed EU declaration of conformity for each system and keeps it for ten years.",
  },
  "ai-act/art-48": {
    title: "CE marking",
    duty: "The provider affixes the CE marking visibly, legibly and indelibly, digitally for digital systems.",
  },
};
