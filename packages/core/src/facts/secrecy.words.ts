import type { FactWords } from "../law/words.ts";

/** Trade secrets, professional secrets and copyright in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "secrecy.secretsEntered": { label: "vertrauliche Geschäftsinformationen gelangen in das System" },
  "secrecy.secretElements": {
    label: "Merkmale des Geschäftsgeheimnisses",
    options: {
      "unknown-and-valuable": "nicht allgemein bekannt und daher von Wert",
      protected: "durch angemessene Maßnahmen geschützt",
      "legitimate-interest": "berechtigtes Interesse an Geheimhaltung",
    },
  },
  "secrecy.safeguards": {
    label: "Schutz der Geheimnisse in diesem Werkzeug",
    options: {
      "approved-tool": "für den Betrieb freigegeben",
      confidentiality: "Vertrag über Vertraulichkeit",
      "no-training": "kein Training mit unseren Eingaben",
      deletion: "Löschung vereinbart",
      "access-limits": "Zugriff technisch begrenzt",
      "need-to-know": "nur wer es braucht, gibt sie ein",
      "owner-permits": "die Vereinbarung mit dem Inhaber lässt es zu",
    },
  },
  "secrecy.thirdPartySecrets": { label: "es sind Geheimnisse Dritter darunter" },
  "secrecy.professional": { label: "die Organisation unterliegt dem Berufsgeheimnis nach § 203 StGB" },
  "secrecy.professionalCode": { label: "das Berufsrecht regelt den Einsatz von Dienstleistern" },
  "secrecy.toProvider": { label: "Berufsgeheimnisse werden für einen Dienstleister lesbar" },
  "secrecy.provider": {
    label: "was auf den Dienstleister zutrifft",
    options: {
      "bound-by-law": "selbst nach § 203 Abs. 1 oder 2 StGB gebunden",
      "uses-others": "setzt Unterauftragnehmer ein, die mitlesen können",
      abroad: "erbringt den Dienst aus dem Ausland",
    },
  },
  "secrecy.providerConditions": {
    label: "Schutz der Berufsgeheimnisse beim Dienstleister",
    options: {
      necessary: "nur das für den Dienst Erforderliche wird offenbart",
      pledged: "zur Geheimhaltung verpflichtet",
      "others-pledged": "Unterauftragnehmer sind verpflichtet",
      "comparable-protection": "vergleichbarer Schutz im Ausland ist geprüft",
      "text-form": "Vertrag in Textform",
      instructed: "über die Strafbarkeit belehrt",
      "knowledge-limited": "Kenntnis auf das Nötige begrenzt",
      "others-settled": "Einsatz von Unterauftragnehmern geregelt",
    },
  },
  "secrecy.copiesWorks": { label: "Werke werden für Training oder Analyse kopiert" },
  "secrecy.copyingBasis": {
    label: "was die Kopien erlaubt",
    options: {
      "own-works": "eigene Werke",
      licence: "Lizenz",
      research: "wissenschaftliche Forschung nach § 60d UrhG",
      "lawful-access": "die Werke sind rechtmäßig zugänglich",
    },
  },
  "secrecy.reservation": {
    label: "Vorbehalt gegen Text und Data Mining",
    options: {
      none: "keiner",
      "machine-readable": "maschinenlesbar",
      "otherwise-online": "in anderer Form, Werke online",
      "otherwise-offline": "in anderer Form, Werke nicht online",
    },
  },
  "secrecy.publishesOutput": { label: "Ausgaben des Systems werden veröffentlicht oder weitergegeben" },
  "secrecy.worksCare": {
    label: "Sorgfalt bei Werken und Ausgaben",
    options: {
      "copies-deleted": "Kopien nach der Analyse gelöscht",
      "input-rights": "Rechte an den Eingaben geprüft",
      "similarity-check": "Ähnlichkeit mit bekannten Werken geprüft",
      provenance: "Herkunft festgehalten",
    },
  },
};

/** Trade secrets, professional secrets and copyright in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "secrecy.secretsEntered": { label: "confidential business information gets into the system" },
  "secrecy.secretElements": {
    label: "elements of the trade secret",
    options: {
      "unknown-and-valuable": "unknown to most and so of value",
      protected: "protected through fitting measures",
      "legitimate-interest": "legitimate interest in secrecy",
    },
  },
  "secrecy.safeguards": {
    label: "protection of secrets in this tool",
    options: {
      "approved-tool": "approved as a business tool",
      confidentiality: "contract on confidentiality",
      "no-training": "no training on our input",
      deletion: "deletion agreed",
      "access-limits": "access limited technically",
      "need-to-know": "only those who need it enter them",
      "owner-permits": "the agreement made by the owner and us permits it",
    },
  },
  "secrecy.thirdPartySecrets": { label: "secrets of third parties are among them" },
  "secrecy.professional": { label: "the organisation is under professional secrecy, § 203 StGB" },
  "secrecy.professionalCode": { label: "a professional code rules on the use of providers" },
  "secrecy.toProvider": { label: "professional secrets become readable to a provider" },
  "secrecy.provider": {
    label: "what is true of the provider",
    options: {
      "bound-by-law": "bound itself under § 203(1) or (2) StGB",
      "uses-others": "uses sub-contractors that can read them",
      abroad: "serves from abroad",
    },
  },
  "secrecy.providerConditions": {
    label: "protection of professional secrets at the provider",
    options: {
      necessary: "only what the service needs is disclosed",
      pledged: "pledged to secrecy",
      "others-pledged": "sub-contractors are pledged",
      "comparable-protection": "comparable protection abroad is checked",
      "text-form": "contract in text form",
      instructed: "instructed on the criminal penalty",
      "knowledge-limited": "knowledge limited to what is needed",
      "others-settled": "use of sub-contractors settled",
    },
  },
  "secrecy.copiesWorks": { label: "works are copied to train or to analyse" },
  "secrecy.copyingBasis": {
    label: "what permits the copies",
    options: {
      "own-works": "our own works",
      licence: "licence of the rightholder",
      research: "scientific research under § 60d UrhG",
      "lawful-access": "the works are lawfully accessible",
    },
  },
  "secrecy.reservation": {
    label: "reservation against text and data mining",
    options: {
      none: "none at all",
      "machine-readable": "in machine-readable form",
      "otherwise-online": "in another form, works online",
      "otherwise-offline": "in another form, works offline",
    },
  },
  "secrecy.publishesOutput": { label: "output of the system is published or passed on" },
  "secrecy.worksCare": {
    label: "care taken over works and output",
    options: {
      "copies-deleted": "copies deleted after the analysis",
      "input-rights": "rights in the input checked",
      "similarity-check": "likeness to known works checked",
      provenance: "provenance recorded",
    },
  },
};
