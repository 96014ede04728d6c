import { between, chance, pick, type Random } from "./random.ts";
import { type LabelledText, rewrite, type Span } from "./record.ts";
import { plainLatin, withoutUmlauts } from "./spelling.ts";

/** What a genre's texts suffer: chats are typed in haste, letters are scanned, mails are wrapped. */
export interface Roughness {
  /** Share of texts wholly in lower case. */
  readonly lower?: number;
  /** Share of texts wholly in capitals. */
  readonly upper?: number;
  /** Share of texts wrapped at a column. */
  readonly wrapped?: number;
  /** Share of texts in which names of persons alone are in lower case. */
  readonly lowerNames?: number;
  /** Share of texts with slips of the keyboard. */
  readonly typos?: number;
}

/** Roughens a text as such texts are in life; most stay as they are. */
export function roughen(record: LabelledText, random: Random, roughness: Roughness): LabelledText {
  const steps: readonly (readonly [number, Step])[] = [
    [roughness.typos ?? 0.06, withTypos],
    [roughness.wrapped ?? 0.04, (text) => wrappedAt(text, between(random, 44, 78))],
    [0.05, (text) => mapped(text, withoutUmlauts)],
    [0.015, (text) => mapped(text, plainLatin)],
    [0.01, (text) => mapped(text, (character) => character.normalize("NFD"))],
    [0.05, withHardBlanks],
    [0.025, (text) => replaced(text, random, { at: /(?<=\p{L},) (?=\p{L})/gu, by: [""] })],
    [0.02, (text) => replaced(text, random, { at: / (?=\p{L})/gu, by: ["  "] })],
    [0.012, (text) => replaced(text, random, { at: /(?<=\p{Ll})l(?=\p{Ll})/gu, by: ["1", "I"] })],
    [0.012, (text) => replaced(text, random, { at: /(?<=\p{Ll})o(?=\p{Ll})/gu, by: ["0"] })],
    [roughness.lowerNames ?? 0.02, (text) => mapped(text, lowerCase, personsOf(text))],
    [0.015, (text) => mapped(text, upperCase, personsOf(text))],
    [roughness.lower ?? 0.015, (text) => mapped(text, lowerCase)],
    [roughness.upper ?? 0.012, (text) => mapped(text, upperCase)],
    [0.03, (text) => mapped(text, (character) => (character === "\n" ? "\r\n" : character))],
  ];
  return steps.reduce((text, [share, step]) => (chance(random, share) ? step(text, random) : text), record);
}

/** The same text with marks that are sorted, within one line and without blank ends. */
export function tidied({ text, spans }: LabelledText): LabelledText {
  const whole = spans.flatMap((span) => linesOf(text, span));
  return { text, spans: whole.sort((one, other) => one.start - other.start) };
}

type Step = (text: LabelledText, random: Random) => LabelledText;

function linesOf(text: string, { start, end, type }: Span): Span[] {
  const found: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\r\n]*\S/gu)) {
    const lead = match[0].length - match[0].trimStart().length;
    found.push({ start: start + match.index + lead, end: start + match.index + match[0].length, type });
  }
  return found;
}

function mapped(
  record: LabelledText,
  change: (character: string) => string,
  places: Iterable<number> = record.text.split("").keys(),
): LabelledText {
  const edits = new Map<number, string>();
  for (const i of places) {
    const character = record.text.charAt(i);
    const other = change(character);
    if (other !== character) edits.set(i, other);
  }
  return rewrite(record, edits);
}

function lowerCase(character: string): string {
  return character === "İ" ? "i" : character.toLowerCase();
}

function upperCase(character: string): string {
  return character === "ß" ? "SS" : character.toUpperCase();
}

// A slip: a letter lost, doubled or swapped with its neighbour. Names suffer less: they are the label.
function withTypos(record: LabelledText, random: Random): LabelledText {
  const edits = new Map<number, string>();
  const names = insideOf(record);
  for (let i = 1; i + 1 < record.text.length; i++) {
    const [letter, next] = [record.text.charAt(i), record.text.charAt(i + 1)];
    if (!/\p{Ll}{2}/u.test(letter + next) || !chance(random, names.has(i) ? 0.002 : 0.012)) continue;
    const slip = pick(random, ["lost", "doubled", "swapped"]);
    edits.set(i, slip === "lost" ? "" : slip === "doubled" ? letter + letter : next);
    if (slip === "swapped") edits.set(i + 1, letter);
    i += 2;
  }
  return rewrite(record, edits);
}

function insideOf({ spans }: LabelledText): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { start, end } of spans) for (let i = start; i < end; i++) inside.add(i);
  return inside;
}

function personsOf({ text, spans }: LabelledText): ReadonlySet<number> {
  return insideOf({ text, spans: spans.filter(({ type }) => type === "PERSON") });
}

// Mail programs and scanners break lines at a column, also within a name.
function wrappedAt(record: LabelledText, column: number): LabelledText {
  const edits = new Map<number, string>();
  let lineStart = 0;
  let lastBlank = -1;
  for (let i = 0; i < record.text.length; i++) {
    const character = record.text.charAt(i);
    if (character === "\n") [lineStart, lastBlank] = [i + 1, -1];
    if (character === " ") lastBlank = i;
    if (i - lineStart < column || lastBlank < 0) continue;
    edits.set(lastBlank, "\n");
    [lineStart, lastBlank] = [lastBlank + 1, -1];
  }
  return rewrite(record, edits);
}

function withHardBlanks(record: LabelledText, random: Random): LabelledText {
  const edits = new Map<number, string>();
  const share = pick(random, [0.05, 0.2, 1]);
  for (const { index } of record.text.matchAll(/ /gu)) if (chance(random, share)) edits.set(index, "\u00a0");
  return rewrite(record, edits);
}

// Three in ten of the characters at such places are replaced.
function replaced(
  record: LabelledText,
  random: Random,
  { at, by }: { at: RegExp; by: readonly string[] },
): LabelledText {
  const edits = new Map<number, string>();
  for (const { index } of record.text.matchAll(at)) if (chance(random, 0.3)) edits.set(index, pick(random, by));
  return rewrite(record, edits);
}
