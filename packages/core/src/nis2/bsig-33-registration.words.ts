import type { RuleWords } from "../law/words.ts";

/** §§ 33 and 34 BSIG and § 8 KRITISDachG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "bsig/33-registrar": {
    title: "Registrierungsstelle für Domains",
    yes: "Sie registrieren Domain-Namen für andere; auch Sie müssen sich beim BSI registrieren.",
    no: "Sie registrieren keine Domain-Namen für andere, oder ein anderer Mitgliedstaat ist zuständig.",
  },
  "bsig/33.1": {
    title: "Registrierung beim BSI",
    duty: "Registrieren Sie sich im Portal des BSI, spätestens drei Monate nachdem das BSIG Sie erstmals oder erneut erfasst. Wer zu spät ist, registriert sich sofort.",
  },
  "bsig/33.2": {
    title: "Angaben zur kritischen Anlage",
    duty: "Geben Sie bei der Registrierung auch die kritische Anlage an, mit Standort, Versorgung und Erreichbarkeit.",
  },
  "bsig/33.5": {
    title: "Änderungen melden",
    duty: "Melden Sie Änderungen Ihrer Angaben unverzüglich, spätestens zwei Wochen nachdem Sie davon wissen; Versorgungskennzahlen und Komponenten kritischer Anlagen einmal im Jahr.",
  },
  "bsig/34.1": {
    title: "Zusatzangaben digitaler Dienste",
    duty: "Geben Sie zusätzlich Hauptniederlassung, weitere Standorte, Vertreter, bediente EU-Staaten und IP-Adressbereiche an.",
  },
  "bsig/34.2": {
    title: "Änderungen digitaler Dienste melden",
    duty: "Melden Sie Änderungen dieser Zusatzangaben unverzüglich, spätestens drei Monate nach der Änderung selbst.",
  },
  "kritisdachg/8.1": {
    title: "Registrierung nach dem KRITIS-Dachgesetz",
    duty: "Registrieren Sie die kritische Anlage nach § 8 KRITISDachG binnen drei Monaten. Vor dem 17. Juli 2026 endete keine Frist.",
  },
};

/** §§ 33 and 34 BSIG and § 8 KRITISDachG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "bsig/33-registrar": {
    title: "Registrar of domain names",
    yes: "You register domain names for others; you too must register with the BSI.",
    no: "You register no domain names for others, or another Member State is competent.",
  },
  "bsig/33.1": {
    title: "Registration with the BSI",
    duty: "Register in the portal of the BSI, at the latest three months after the BSIG first or again covers you. If you are late, register at once.",
  },
  "bsig/33.2": {
    title: "Details of the critical installation",
    duty: "Include the critical installation in the registration, with its place, supply figures and contact.",
  },
  "bsig/33.5": {
    title: "Report changes",
    duty: "Report changes of your details at once, at the latest two weeks after you know of them; supply figures and components of critical installations once a year.",
  },
  "bsig/34.1": {
    title: "Further details of digital services",
    duty: "Add your main establishment, other sites, representative, EU states served and IP address ranges.",
  },
  "bsig/34.2": {
    title: "Report changes of digital services",
    duty: "Report changes of these further details at once, at the latest three months after the change itself.",
  },
  "kritisdachg/8.1": {
    title: "Registration under the KRITISDachG",
    duty: "Register the critical installation under § 8 KRITISDachG within three months. No period ended before 17 July 2026.",
  },
};
