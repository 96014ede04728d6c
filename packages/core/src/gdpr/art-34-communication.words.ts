import type { RuleWords } from "../law/words.ts";

/** Art. 34 GDPR and § 29 BDSG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "bdsg/29.1": {
    title: "Geheimhaltung bei Datenpannen",
    yes: "Die Benachrichtigung würde Geheimes offenbaren, und das Interesse der Betroffenen überwiegt nicht.",
    no: "Die Geheimhaltung steht der Benachrichtigung nicht entgegen.",
  },
  "gdpr/art-34.1": {
    title: "Benachrichtigung der Betroffenen",
    duty: "Benachrichtigen Sie die betroffenen Menschen unverzüglich in klarer, einfacher Sprache: was geschah, Kontakt, Folgen, Maßnahmen. Die Aufsichtsbehörde kann das auch anordnen.",
  },
  "gdpr/art-34.3.c": {
    title: "Öffentliche Bekanntmachung einer Datenpanne",
    duty: "Informieren Sie die betroffenen Menschen durch eine öffentliche Bekanntmachung oder auf ähnlich wirksame Weise, weil einzelne Benachrichtigungen zu aufwendig wären.",
  },
};

/** Art. 34 GDPR and § 29 BDSG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "bdsg/29.1": {
    title: "Secrecy in case of a data breach",
    yes: "Telling the people would reveal what must stay secret, and their interest does not prevail.",
    no: "Secrecy does not stand against telling the people concerned.",
  },
  "gdpr/art-34.1": {
    title: "Telling the people concerned",
    duty: "Tell the people concerned without undue delay in clear and plain language: what happened, contact, consequences, measures. The supervisory authority can also order it.",
  },
  "gdpr/art-34.3.c": {
    title: "Making a data breach public",
    duty: "Inform the people concerned by a public communication or in a similarly effective way, because telling each of them would take too much effort.",
  },
};
