import type { Locale } from "../law/locale.ts";

/** What an entry for a clock says beside the words of the clock. */
export interface ClockPhrases {
  readonly to: (party: string) => string;
  readonly content: (parts: string) => string;
  readonly startedAt: (moment: string, zone: string) => string;
  readonly dueAt: (moment: string, zone: string) => string;
  readonly dueOn: (day: string) => string;
  readonly outerLimit: string;
  readonly atOnce: string;
  readonly notStarted: string;
  readonly strictDay: (day: string) => string;
  readonly mayBeHoliday: (holidays: string) => string;
  readonly mayEndEarlier: string;
  readonly open: string;
}

const en: ClockPhrases = {
  to: (party) => `Addressed to: ${party}.`,
  content: (parts) => `Content: ${parts}.`,
  startedAt: (moment, zone) => `Started on ${moment} (${zone}).`,
  dueAt: (moment, zone) => `Ends on ${moment} (${zone}).`,
  dueOn: (day) => `Ends with ${day}.`,
  outerLimit: "Act without undue delay: this is the outer limit.",
  atOnce: "Act at once: the statute names no number.",
  notStarted: "The period has not started yet.",
  strictDay: (day) => `By a stricter count it ends with ${day}.`,
  mayBeHoliday: (holidays) => `The end moves further where this day is a public holiday (${holidays}).`,
  mayEndEarlier: "An earlier contact or disclosure ends the period before.",
  open: "Whether this period runs is still open.",
};

const de: ClockPhrases = {
  to: (party) => `Empfänger: ${party}.`,
  content: (parts) => `Inhalt: ${parts}.`,
  startedAt: (moment, zone) => `Beginn: ${moment} (${zone}).`,
  dueAt: (moment, zone) => `Ende: ${moment} (${zone}).`,
  dueOn: (day) => `Ende: mit Ablauf des ${day}.`,
  outerLimit: "Handeln Sie unverzüglich: Dies ist die äußerste Grenze.",
  atOnce: "Handeln Sie sofort: Das Gesetz nennt keine Zahl.",
  notStarted: "Die Frist läuft noch nicht.",
  strictDay: (day) => `Nach strengerer Zählung endet sie mit Ablauf des ${day}.`,
  mayBeHoliday: (holidays) => `Das Ende rückt weiter, wo dieser Tag ein Feiertag ist (${holidays}).`,
  mayEndEarlier: "Ein früherer Kontakt oder eine frühere Offenlegung beendet die Frist vorher.",
  open: "Ob diese Frist läuft, ist noch offen.",
};

/** The phrases of each language. */
export const clockPhrases: Readonly<Record<Locale, ClockPhrases>> = { de, en };
