import type { FactWords } from "../law/words.ts";

/** Start of the system in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "market.placedOn": { label: "erster Tag auf dem Markt oder in Betrieb" },
  "market.ownUseOnly": { label: "das System wurde nur für den eigenen Gebrauch in Betrieb genommen" },
  "market.designChanged": { label: "die Konzeption des Systems wurde seit seinem ersten Tag wesentlich geändert" },
  "market.designChangedOn": { label: "Tag der letzten wesentlichen Änderung der Konzeption" },
  "market.forPublicAuthorities": { label: "das System ist zur Verwendung durch Behörden bestimmt" },
  "market.annexXComponent": { label: "das System ist Komponente eines IT-Großsystems der EU nach Anhang X" },
};

/** Start of the system in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "market.placedOn": { label: "first day on the market or in service" },
  "market.ownUseOnly": { label: "the system was put into service for own use only" },
  "market.designChanged": { label: "the design of the system has been significantly changed since its first day" },
  "market.designChangedOn": { label: "day of the latest significant change in design" },
  "market.forPublicAuthorities": { label: "the system is intended for use by public authorities" },
  "market.annexXComponent": { label: "the system is a component of a large-scale IT system of the EU under Annex X" },
};
