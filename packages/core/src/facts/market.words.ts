import type { FactWords } from "../law/words.ts";

/** Start of the system in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "market.placedOn": {
    label: "erster Tag auf dem Markt oder in Betrieb",
    question: "An welchem Tag kam das System zuerst auf den EU-Markt oder in Betrieb?",
    help: "Es zählt das erste Exemplar derselben Art und desselben Modells. Für ältere Systeme gelten Übergangsregeln. Fragen Sie den Anbieter; für selbst gebaute Systeme zählt der erste produktive Einsatz.",
    example: "3. November 2025.",
  },
  "market.ownUseOnly": {
    label: "das System wurde nur für den eigenen Gebrauch in Betrieb genommen",
    question: "Wurde das System nie angeboten, sondern nur für den eigenen Gebrauch in Betrieb genommen?",
    help: "Die Übergangsfrist für die Kennzeichnung gilt nach dem Wortlaut nur für Systeme, die auf dem Markt waren.",
    example: "Ein Textwerkzeug, das nur die eigene Redaktion nutzt.",
  },
  "market.designChanged": {
    label: "die Konzeption wurde nach dem Stichtag wesentlich geändert",
    question: "Wurde die Konzeption des Systems nach dem Stichtag wesentlich geändert?",
    help: "Stichtag für Anhang III ist der 2. Dezember 2027 (vor der Änderung von 2026: 2. August 2026). Frühere Änderungen zählen nicht. Was wesentlich ist, sagt das Gesetz nicht genau.",
    example: "Ein Auswahlsystem bekommt 2028 ein neues Modell und bewertet nun auch Videos.",
  },
  "market.forPublicAuthorities": {
    label: "das System ist zur Verwendung durch Behörden bestimmt",
    question: "Ist das System dafür bestimmt, von Behörden verwendet zu werden?",
    help: "Es zählt, was der Anbieter vorsieht. Für solche älteren Systeme gilt der 2. August 2030 als letzte Frist, auch ohne Änderung.",
    example: "Eine Software für die Prüfung von Sozialleistungen.",
  },
};

/** Start of the system in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "market.placedOn": {
    label: "first day on the market or in service",
    question: "On which day was the system first placed on the EU market or put into service?",
    help: "The first unit of the same type and model counts. Older systems have transitional rules. Ask the provider; for a system you built yourself, the first productive use counts.",
    example: "3 November 2025.",
  },
  "market.ownUseOnly": {
    label: "the system was put into service for own use only",
    question: "Was the system never offered, but put into service for your own use only?",
    help: "By its wording the grace period for marking covers only systems that were on the market.",
    example: "A writing tool that only the own editors use.",
  },
  "market.designChanged": {
    label: "the design was significantly changed after the cut-off date",
    question: "Was the design of the system significantly changed after the cut-off date?",
    help: "For Annex III that date is 2 December 2027 (before the amendment of 2026: 2 August 2026). Earlier changes do not count. The law does not say exactly what is significant.",
    example: "In 2028 a selection system gets a new model and now scores videos too.",
  },
  "market.forPublicAuthorities": {
    label: "the system is intended for use by public authorities",
    question: "Is the system intended to be used by public authorities?",
    help: "What the provider intends counts. For such older systems 2 August 2030 is the final date, also without a change.",
    example: "Software for checking social benefits.",
  },
};
