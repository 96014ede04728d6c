import type { Locale } from "../law/locale.ts";

/** What an entry of a calendar says beside the words of its rule. */
export interface CalendarPhrases {
  readonly setBy: (citation: string) => string;
  readonly existenceOpen: string;
  readonly addresseeOpen: string;
  readonly couldDefer: (citation: string, day: string) => string;
  readonly couldMove: (citation: string) => string;
  readonly couldLapse: (citation: string) => string;
}

const en: CalendarPhrases = {
  setBy: (citation) => `The day follows from ${citation}.`,
  existenceOpen: "Whether this duty exists is still open.",
  addresseeOpen: "Whether it is a duty of this organisation is still open.",
  couldDefer: (citation, day) => `It is still open whether ${citation} defers the day to ${day}.`,
  couldMove: (citation) => `It is still open whether ${citation} sets another day.`,
  couldLapse: (citation) => `It is still open whether ${citation} lifts the duty.`,
};

const de: CalendarPhrases = {
  setBy: (citation) => `Der Tag folgt aus ${citation}.`,
  existenceOpen: "Ob diese Pflicht besteht, ist noch offen.",
  addresseeOpen: "Ob sie diese Organisation trifft, ist noch offen.",
  couldDefer: (citation, day) => `Noch offen ist, ob ${citation} den Tag auf den ${day} verschiebt.`,
  couldMove: (citation) => `Noch offen ist, ob nach ${citation} ein anderer Tag gilt.`,
  couldLapse: (citation) => `Noch offen ist, ob ${citation} die Pflicht aufhebt.`,
};

/** The phrases of each language. */
export const calendarPhrases: Readonly<Record<Locale, CalendarPhrases>> = { de, en };
