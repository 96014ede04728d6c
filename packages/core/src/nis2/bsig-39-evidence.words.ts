import type { RuleWords } from "../law/words.ts";

/** §§ 39, 61 and 62 BSIG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "bsig/39.1": {
    title: "Nachweis über die kritische Anlage",
    duty: "Weisen Sie dem BSI alle drei Jahre nach, dass Sie die Pflichten für die kritische Anlage erfüllen. Den ersten Tag setzt das BSI fest.",
  },
  "bsig/61.1": {
    title: "Audits auf Anordnung",
    duty: "Rechnen Sie damit, dass das BSI einzelne besonders wichtige Einrichtungen jederzeit zu Audits verpflichtet, und halten Sie Unterlagen bereit.",
  },
  "bsig/61.3": {
    title: "Nachweise auf Anordnung",
    duty: "Legen Sie auf Anordnung des BSI Nachweise vor. Es darf das frühestens ab dem 6. Dezember 2028 verlangen, von Krankenhäusern nach § 108 SGB V ab dem 6. Dezember 2030.",
  },
  "bsig/62": {
    title: "Aufsicht bei Anhaltspunkten",
    duty: "Legen Sie Nachweise vor, wenn das BSI wegen Anhaltspunkten für einen Verstoß prüft. Halten Sie die Dokumentation dafür bereit.",
  },
};

/** §§ 39, 61 and 62 BSIG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "bsig/39.1": {
    title: "Proof for the critical installation",
    duty: "Prove to the BSI every three years that you fulfil the duties for the critical installation. The BSI sets the first day.",
  },
  "bsig/61.1": {
    title: "Audits on order",
    duty: "Expect that the BSI may order audits of single especially important entities at any time, and keep your records ready.",
  },
  "bsig/61.3": {
    title: "Evidence on order",
    duty: "Submit evidence when the BSI orders it. It may do so from 6 December 2028 at the earliest, for hospitals under § 108 SGB V from 6 December 2030.",
  },
  "bsig/62": {
    title: "Supervision on indications",
    duty: "Submit evidence when the BSI reviews because facts suggest a breach. Keep the documentation ready for that.",
  },
};
