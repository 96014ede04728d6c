import type { RuleWords } from "../law/words.ts";

/** § 28(1) to (3) and § 2 no. 4 BSIG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "bsig/2.4": {
    title: "Cloud-Computing-Dienst",
    yes: "Sie bieten einen Cloud-Computing-Dienst an, oder Ihr SaaS ist wahrscheinlich einer; lassen Sie das rechtlich prüfen.",
    no: "Sie bieten keinen Cloud-Computing-Dienst an; reine Software-Lizenzen sind keiner.",
  },
  "bsig/2.4-check": {
    title: "SaaS als Cloud-Dienst prüfen",
    duty: "Lassen Sie prüfen, ob Ihr SaaS ein Cloud-Computing-Dienst nach § 2 Nr. 4 BSIG ist, und halten Sie das Ergebnis fest. Die Grenze ist umstritten; bis dahin ist das Gesetz wahrscheinlich anwendbar.",
  },
  "bsig/annex-1": {
    title: "Tätigkeit nach Anlage 1",
    yes: "Sie üben eine Tätigkeit der Anlage 1 aus, die nicht vernachlässigbar ist.",
    no: "Keine Tätigkeit der Anlage 1, oder sie ist vernachlässigbar. Ob diese Ausnahme mit EU-Recht vereinbar ist, ist umstritten.",
  },
  "bsig/annex-2": {
    title: "Tätigkeit nach Anlage 2",
    yes: "Sie üben eine Tätigkeit der Anlage 2 aus, die nicht vernachlässigbar ist.",
    no: "Keine Tätigkeit der Anlage 2, oder sie ist vernachlässigbar. Auch hier ist die Ausnahme umstritten.",
  },
  "bsig/28.1": {
    title: "Besonders wichtige Einrichtung",
    yes: "Sie sind eine besonders wichtige Einrichtung: durch Ihre Art, oder durch Anlage 1 und Ihre Größe.",
    no: "Sie sind keine besonders wichtige Einrichtung; Anlage 2 allein macht nie dazu.",
  },
  "bsig/28.2": {
    title: "Wichtige Einrichtung",
    yes: "Sie sind eine wichtige Einrichtung.",
    no: "Sie sind keine wichtige Einrichtung: Sie sind besonders wichtig, zu klein oder nicht genannt.",
  },
  "bsig/28": {
    title: "Das BSIG gilt für Sie",
    yes: "Sie sind eine besonders wichtige oder wichtige Einrichtung, und das BSI ist zuständig.",
    no: "Sie sind keine Einrichtung des BSIG, oder ein anderer Mitgliedstaat ist zuständig.",
  },
};

/** § 28(1) to (3) and § 2 no. 4 BSIG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "bsig/2.4": {
    title: "Cloud computing service",
    yes: "You offer a cloud computing service, or your SaaS is likely one; have a lawyer check it.",
    no: "You offer no cloud computing service; licences alone make none.",
  },
  "bsig/2.4-check": {
    title: "Check SaaS as a cloud service",
    duty: "Have it checked whether your SaaS is a cloud computing service under § 2 no. 4 BSIG, and record the result. The boundary is debated; until then the act likely covers you.",
  },
  "bsig/annex-1": {
    title: "Activity of Annex 1",
    yes: "You carry out an activity of Annex 1 that is more than negligible.",
    no: "No activity of Annex 1, or it is negligible. Whether that exception is compatible with EU law is debated.",
  },
  "bsig/annex-2": {
    title: "Activity of Annex 2",
    yes: "You carry out an activity of Annex 2 that is more than negligible.",
    no: "No activity of Annex 2, or it is negligible. Here too the exception is debated.",
  },
  "bsig/28.1": {
    title: "Especially important entity",
    yes: "You are an especially important entity: by your kind, or by Annex 1 and your size.",
    no: "You are no especially important entity; Annex 2 alone never makes one.",
  },
  "bsig/28.2": {
    title: "Important entity",
    yes: "You are an important entity.",
    no: "You are no important entity: you are especially important, too small or not named.",
  },
  "bsig/28": {
    title: "The BSIG applies to you",
    yes: "You are an especially important or important entity, and the BSI is competent.",
    no: "You are no entity of the BSIG, or another Member State is competent.",
  },
};
