import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Start of the system in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "market.placedOn": {
    question: "An welchem Tag kam das System zuerst auf den EU-Markt oder in Betrieb?",
    help: "Es zählt das erste Exemplar derselben Art und desselben Modells. Für ältere Systeme gelten Übergangsregeln. Fragen Sie den Anbieter; für selbst gebaute Systeme zählt der erste produktive Einsatz.",
    example: "3. November 2025.",
  },
  "market.ownUseOnly": {
    question: "Wurde das System nie angeboten, sondern nur für den eigenen Gebrauch in Betrieb genommen?",
    help: "Die Übergangsfrist für die Kennzeichnung gilt nach dem Wortlaut nur für Systeme, die auf dem Markt waren.",
    example: "Ein Textwerkzeug, das nur die eigene Redaktion nutzt.",
  },
  "market.designChanged": {
    question:
      "Wurde die Konzeption des Systems seit seinem ersten Tag auf dem Markt oder in Betrieb wesentlich geändert?",
    help: "Für ältere Hochrisiko-KI-Systeme zählt eine solche Änderung ab dem Stichtag; nach dem Tag wird gesondert gefragt. Was wesentlich ist, sagt das Gesetz nicht genau.",
    example: "Ein Auswahlsystem bekommt 2028 ein neues Modell und bewertet nun auch Videos.",
  },
  "market.designChangedOn": {
    question: "An welchem Tag wurde die Konzeption des Systems zuletzt wesentlich geändert?",
    help: "Es kommt darauf an, ob dieser Tag vor dem Stichtag liegt: 2. Dezember 2027 für Anhang III, 2. August 2028 für Anhang I (vor der Änderung von 2026: 2. August 2026). Fragen Sie den Anbieter oder sehen Sie in die Liste der Versionen.",
    example: "15. Januar 2028.",
  },
  "market.forPublicAuthorities": {
    question: "Ist das System dafür bestimmt, von Behörden verwendet zu werden?",
    help: "Es zählt, was der Anbieter vorsieht. Für solche älteren Systeme gilt der 2. August 2030 als letzte Frist, auch ohne Änderung.",
    example: "Eine Software für die Prüfung von Sozialleistungen.",
  },
  "market.annexXComponent": {
    question: "Ist das System Teil eines IT-Großsystems der EU?",
    help: "Anhang X nennt das Schengener Informationssystem, das Visa-Informationssystem, Eurodac, das Ein- und Ausreisesystem, ETIAS, ECRIS-TCN und deren Interoperabilität. Unternehmen antworten in der Regel mit Nein.",
    example: "Der Bildabgleich im Visa-Informationssystem.",
  },
};

/** Questions about: Start of the system in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "market.placedOn": {
    question: "On which day was the system first placed on the EU market or put into service?",
    help: "The first unit of the same type and model counts. Older systems have transitional rules. Ask the provider; for a system you built yourself, the first productive use counts.",
    example: "3 November 2025.",
  },
  "market.ownUseOnly": {
    question: "Was the system never offered, but put into service for your own use only?",
    help: "By its wording the grace period for marking covers only systems that were on the market.",
    example: "A writing tool that only the own editors use.",
  },
  "market.designChanged": {
    question:
      "Has the design of the system been significantly changed since its first day on the market or in service?",
    help: "For older high-risk AI systems such a change counts from the cut-off date on; the day is asked separately. The law does not say exactly what is significant.",
    example: "In 2028 a selection system gets a new model and now scores videos too.",
  },
  "market.designChangedOn": {
    question: "On which day was the design of the system last significantly changed?",
    help: "What matters is whether this day is before the cut-off date: 2 December 2027 for Annex III, 2 August 2028 for Annex I (before the amendment of 2026: 2 August 2026). Ask the provider or look into the list of versions.",
    example: "15 January 2028.",
  },
  "market.forPublicAuthorities": {
    question: "Is the system intended to be used by public authorities?",
    help: "What the provider intends counts. For such older systems 2 August 2030 is the final date, also without a change.",
    example: "Software for checking social benefits.",
  },
  "market.annexXComponent": {
    question: "Is the system part of a large-scale IT system of the EU?",
    help: "Annex X names the Schengen Information System, the Visa Information System, Eurodac, the Entry/Exit System, ETIAS, ECRIS-TCN and their interoperability. Companies normally answer no.",
    example: "The matching of images in the Visa Information System.",
  },
};
