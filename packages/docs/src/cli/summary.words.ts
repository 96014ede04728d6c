import type { Language } from "../tree/envelope.ts";

/** The words of the summary that the command line prints. */
export interface SummaryWords {
  readonly asOf: string;
  readonly rules: string;
  readonly because: string;
  readonly open: string;
  readonly nothingOpen: string;
  /** Ends a list that is cut short. */
  readonly andMore: (count: number) => string;
  readonly settles: (rules: number) => string;
  readonly duties: string;
  readonly gaps: (count: number) => string;
  /** How many more gaps there are than were printed. */
  readonly others: (count: number) => string;
  readonly noGaps: string;
  /** Heads the duties that are not met and apply later. */
  readonly upcoming: (count: number) => string;
  /** The same in one line, with the first day. */
  readonly ahead: (count: number, day: string) => string;
  /** How much is unclear, and how many facts would settle it. */
  readonly unclear: (gaps: number, facts: number) => string;
  readonly silent: (provisions: string) => string;
  readonly later: (day: string) => string;
  readonly texts: (texts: number, findings: number, places: number) => string;
  readonly sought: string;
  readonly cueOnly: string;
  readonly cleared: string;
  readonly notCleared: string;
  readonly undeclared: string;
  readonly written: (documents: number, folder: string) => string;
  readonly openFirst: string;
  readonly mapping: (file: string, key: string) => string;
}

/** English. */
const en: SummaryWords = {
  asOf: "as of",
  rules: "rules",
  because: "because",
  open: "open:",
  nothingOpen: "open: nothing among the provisions examined",
  andMore: (count) => (count > 0 ? `; and ${count} more` : ""),
  settles: (rules) => `settles ${rules} ${rules === 1 ? "provision" : "provisions"}`,
  duties: "duties from which day, and who owes them (! = see the transitional rule):",
  gaps: (count) => `GAPS IN PRACTICE (${count})`,
  others: (count) => `and ${count} of lower severity; the overview lists them.`,
  noGaps: "GAPS IN PRACTICE: the records show none.",
  upcoming: (count) => `UPCOMING (${count}): not met, and to be applied from`,
  ahead: (count, day) => `UPCOMING (${count}): not met, and to be applied later, first from ${day}.`,
  unclear: (gaps, facts) =>
    `UNCLEAR (${gaps}): the records do not say; ${facts} ${facts === 1 ? "fact" : "facts"} would settle it.`,
  silent: (provisions) => `Not examined by this version, and not cleared: ${provisions}.`,
  later: (day) => `These rules were checked up to ${day}; later changes of the law are unknown to them.`,
  texts: (texts, findings, places) => `PERSONAL DATA: ${findings} findings in ${places} of ${texts} texts`,
  sought: "sought:",
  cueOnly: "found only beside a cue such as a salutation:",
  cleared: "The redacted copy is cleared for the model: every declared kind is covered.",
  notCleared: "The redacted copy is NOT CLEARED FOR THE MODEL. Not fully covered:",
  undeclared: "the inventory does not say which kinds occur",
  written: (documents, folder) => `${documents} documents in German and English, as HTML and Markdown: ${folder}`,
  openFirst: "Open this first:",
  mapping: (file, key) => `The mapping that restores the texts is encrypted: ${file} (key: ${key}, keep it apart).`,
};

/** German. */
const de: SummaryWords = {
  asOf: "Stand",
  rules: "Regelwerk",
  because: "weil",
  open: "offen:",
  nothingOpen: "offen: nichts unter den geprüften Vorschriften",
  andMore: (count) => (count > 0 ? `; und ${count} weitere` : ""),
  settles: (rules) => `klärt ${rules} ${rules === 1 ? "Vorschrift" : "Vorschriften"}`,
  duties: "Pflichten ab welchem Tag, und wer sie schuldet (! = siehe Übergangsregel):",
  gaps: (count) => `LÜCKEN IN DER PRAXIS (${count})`,
  others: (count) => `und ${count} von geringerer Schwere; die Übersicht nennt sie.`,
  noGaps: "LÜCKEN IN DER PRAXIS: aus den Angaben ist keine zu erkennen.",
  upcoming: (count) => `KÜNFTIG (${count}): nicht erfüllt und anzuwenden ab`,
  ahead: (count, day) => `KÜNFTIG (${count}): nicht erfüllt und später anzuwenden, zuerst ab ${day}.`,
  unclear: (gaps, facts) =>
    `UNKLAR (${gaps}): Die Angaben reichen nicht; ${facts} ${facts === 1 ? "Angabe klärt" : "Angaben klären"} es.`,
  silent: (provisions) => `Von dieser Version nicht geprüft und nicht entwarnt: ${provisions}.`,
  later: (day) => `Dieses Regelwerk wurde bis zum ${day} geprüft; spätere Rechtsänderungen kennt es nicht.`,
  texts: (texts, findings, places) => `PERSONENBEZOGENE DATEN: ${findings} Funde in ${places} von ${texts} Texten`,
  sought: "gesucht:",
  cueOnly: "nur neben einem Hinweiswort gefunden, etwa einer Anrede:",
  cleared: "Die geschwärzte Fassung ist für das Modell freigegeben: jede angegebene Art ist abgedeckt.",
  notCleared: "Die geschwärzte Fassung ist NICHT FÜR DAS MODELL FREIGEGEBEN. Nicht vollständig abgedeckt:",
  undeclared: "im Verzeichnis steht nicht, welche Arten vorkommen",
  written: (documents, folder) => `${documents} Dokumente auf Deutsch und Englisch, als HTML und Markdown: ${folder}`,
  openFirst: "Öffnen Sie zuerst:",
  mapping: (file, key) =>
    `Die Zuordnung zum Wiederherstellen ist verschlüsselt: ${file} (Schlüssel: ${key}, getrennt aufbewahren).`,
};

/** The words of each language. */
export const summaryWords: Readonly<Record<Language, SummaryWords>> = { de, en };
