/** How mixed text is made. */
export interface MixedTextOptions {
  /** One value in every so many characters; default 0: none. */
  readonly spacing?: number;
  /** What is put in; default `VALUES`. */
  readonly values?: readonly string[];
  /** The same seed gives the same text; default 1. */
  readonly seed?: number;
}

/** German and English prose in turn, generated, with personal data in it. */
export function mixedText(length: number, options: MixedTextOptions = {}): string {
  const { spacing = 0, values = VALUES, seed = 1 } = options;
  const random = generator(seed);
  const pick = (list: readonly string[]) => list[random() % list.length] ?? "";
  const parts: string[] = [];
  let written = 0;
  let nextValue = spacing;
  while (written < length) {
    const language = random() % 2 === 0 ? DE : EN;
    const word = () => pick(random() % 100 < NUMBERS_IN_A_HUNDRED ? NUMBERS : language);
    const words = Array.from({ length: 8 + (random() % 12) }, word);
    if (spacing > 0 && written >= nextValue) {
      words.splice(random() % words.length, 0, pick(values));
      nextValue += spacing;
    }
    const sentence = `${words.join(" ")}${random() % 6 === 0 ? ".\n" : ". "}`;
    parts.push(sentence);
    written += sentence.length;
  }
  return flat(parts.join("").slice(0, length));
}

/** A string in one piece: a slice or a concatenation is slower to read, for a loop as for a scanner. */
export function flat(source: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(source));
}

/** Invented or officially published specimens. */
export const VALUES: readonly string[] = [
  "DE02 1203 0000 0000 2020 51",
  "DE02120300000000202051",
  "erika.mustermann@example.org",
  "4111 1111 1111 1111",
  "36 574 261 809",
  "+49 30 23125 123",
  "030 23125123",
  "192.0.2.17",
  "2001:db8::17",
  "Frau Mustermann",
  "geboren am 12.03.1980",
];

const DE = (
  "der die das und in zu den mit von für ist im nicht auf eine wir haben Sie bitte Ihre Vertrag Rechnung Kunde über " +
  "Straße Prüfung Unterlagen Termin können werden möchten Anfrage Bestellung Lieferung vom bis " +
  "Größe während als auch bei einer wurde dem noch nach oder aus durch wenn nur war Angebot Zahlung Änderung Verfügung gemäß Abschnitt Frist schriftlich"
).split(" ");
const EN = (
  "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one " +
  "please order invoice contract customer delivery appointment would their request section notice written has will more when who been than its into only " +
  "other some could time these two may then first any"
).split(" ");
// Eight words in a hundred are numbers that are no personal data.
const NUMBERS = "2026 30.000 14 3.50 17:30 4711 01.12. 1.250,00 98765 2.4.1 15% 20261121".split(" ");
const NUMBERS_IN_A_HUNDRED = 8;

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}
