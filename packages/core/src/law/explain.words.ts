import type { Basis } from "../engine/rule.ts";
import type { Locale } from "./locale.ts";

/** The words that hold explanations together, the same for every law. */
export interface Phrases {
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly notStated: string;
  readonly undecided: string;
  readonly none: string;
  /** Closes a list of options: about the others nothing is known. */
  readonly restUndecided: string;
  /** What a settled duty says that has no words of its own. */
  readonly dutyExists: string;
  readonly noDuty: string;
  /** What a gap means, and that there is none; what is to be done follows. */
  readonly gap: string;
  readonly noGap: string;
  /** Opens a sentence about what still decides. */
  readonly openBecause: string;
  /** Opens a sentence that lists the facts it hangs on. */
  readonly dependsOn: string;
  readonly and: string;
  readonly or: string;
  readonly not: string;
  /** Denies an option, a bound or a day. */
  readonly isNot: string;
  readonly before: (day: string) => string;
  readonly atLeast: (amount: string) => string;
  readonly moreThan: (amount: string) => string;
  readonly asOfFrom: (day: string) => string;
  readonly appliesSince: (day: string) => string;
  readonly appliesFrom: (day: string) => string;
  readonly effectiveFrom: (nominal: string, effective: string) => string;
  readonly exempt: string;
  readonly legacy: (citation: string) => string;
  readonly legacyOpen: (citation: string) => string;
  readonly layers: Readonly<Record<Basis, string>>;
  readonly underReading: (layer: string, verdict: string, citation: string) => string;
}

const en: Phrases = {
  yes: "yes",
  no: "no",
  unknown: "open",
  notStated: "not stated",
  undecided: "not known",
  none: "none",
  restUndecided: "the others not known",
  dutyExists: "This duty exists.",
  noDuty: "This duty does not arise.",
  gap: "This duty exists, and nothing shows that it is met.",
  noGap: "No gap: the duty does not arise here, or it is met.",
  openBecause: "Still open. It would hold if:",
  dependsOn: "Still open. It depends on whether:",
  and: "and",
  or: "or",
  not: "it is not the case that",
  isNot: "not",
  before: (day) => `before ${day}`,
  atLeast: (amount) => `at least ${amount}`,
  moreThan: (amount) => `more than ${amount}`,
  asOfFrom: (day) => `the day asked about is ${day} or later`,
  appliesSince: (day) => `To be applied since ${day}.`,
  appliesFrom: (day) => `To be applied from ${day}.`,
  effectiveFrom: (nominal, effective) => `In the text of the law from ${nominal}; it takes effect on ${effective}.`,
  exempt: "Does not have to be applied to this system as long as its design stays as it is.",
  legacy: (citation) => `Transitional rule: ${citation}.`,
  legacyOpen: (citation) => `A transitional rule, ${citation}, defers or lifts it if:`,
  layers: {
    statute: "the statute",
    guideline: "the Commission's guidelines",
    "draft-guideline": "a draft guideline (not adopted)",
    contested: "a contested reading",
  },
  underReading: (layer, verdict, citation) => `Under ${layer}: ${verdict}${citation === "" ? "" : ` (${citation})`}.`,
};

const de: Phrases = {
  yes: "ja",
  no: "nein",
  unknown: "offen",
  notStated: "nicht angegeben",
  undecided: "nicht bekannt",
  none: "keine",
  restUndecided: "Übriges nicht bekannt",
  dutyExists: "Diese Pflicht besteht.",
  noDuty: "Diese Pflicht besteht nicht.",
  gap: "Diese Pflicht besteht, und nichts zeigt, dass sie erfüllt ist.",
  noGap: "Keine Lücke: Die Pflicht besteht hier nicht, oder sie ist erfüllt.",
  openBecause: "Noch offen. Es träfe zu, wenn:",
  dependsOn: "Noch offen. Es hängt davon ab:",
  and: "und",
  or: "oder",
  not: "es trifft nicht zu:",
  isNot: "nicht",
  before: (day) => `vor dem ${day}`,
  atLeast: (amount) => `mindestens ${amount}`,
  moreThan: (amount) => `mehr als ${amount}`,
  asOfFrom: (day) => `der Stichtag ist der ${day} oder später`,
  appliesSince: (day) => `Anzuwenden seit dem ${day}.`,
  appliesFrom: (day) => `Anzuwenden ab dem ${day}.`,
  effectiveFrom: (nominal, effective) => `Nach dem Gesetzestext ab dem ${nominal}; Wirkung ab dem ${effective}.`,
  exempt: "Muss auf dieses System nicht angewendet werden, solange seine Konzeption bleibt, wie sie ist.",
  legacy: (citation) => `Übergangsregel: ${citation}.`,
  legacyOpen: (citation) => `Eine Übergangsregel, ${citation}, schiebt es auf oder hebt es auf, wenn:`,
  layers: {
    statute: "dem Gesetzestext",
    guideline: "den Leitlinien der Kommission",
    "draft-guideline": "einem Leitlinienentwurf (nicht angenommen)",
    contested: "einer umstrittenen Auslegung",
  },
  underReading: (layer, verdict, citation) => `Nach ${layer}: ${verdict}${citation === "" ? "" : ` (${citation})`}.`,
};

/** The phrases of each language. */
export const phrases: Readonly<Record<Locale, Phrases>> = { de, en };
