import type { Split } from "./fold.ts";
import { drawPerson, type Person, type PersonOptions } from "./person.ts";
import { personForm } from "./person-form.ts";
import type { NamePools } from "./pools.ts";
import { between, pick, pickWeighted, type Random } from "./random.ts";
import { join, type LabelledText, type Piece, type SpanType } from "./record.ts";
import { slotValue } from "./value.ts";

/** The sentence patterns and word lists of one language and one half. */
export interface Grammar {
  /** Patterns a pool offers; a name without a pool is an error. */
  readonly pool: (name: string) => readonly string[];
}

/** What one document is written with. */
export interface Writing {
  readonly grammar: Grammar;
  readonly names: NamePools;
  readonly random: Random;
  readonly lang: "de" | "en";
  readonly split: Split;
  /** Persons of the document by letter: `a` the writer, `b` the reader, `c` to `h` others. */
  readonly persons: Map<string, Person>;
  /** How the next person is drawn, beyond language and half. */
  readonly draw?: Pick<PersonOptions, "origin" | "gender" | "plain">;
}

/**
 * Writes a pattern out. `{x.full}` is a person (`a` to `h` stay the same in a document, `x` to `z` in one pattern),
 * `{city}` a word or value, `{o=…}`, `{l=…}`, `{p=…}` a marked name, `{>pool 2-4 /n}` patterns of a pool,
 * `<<one|other>>` a choice, `{^thing}` with capitals, `{!thing}` in capitals,
 * `{+thing}` as a sentence begins. Pools: `named:1,plain:3` draws by weight; `/n` parts by line, `/p` by blank line.
 */
export function expand(pattern: string, writing: Writing): LabelledText {
  const pieces = write(pattern, { writing, own: new Map(), marked: false });
  return join(oneName(trimmed(pieces)));
}

interface Page {
  readonly writing: Writing;
  /** Persons of this pattern alone. */
  readonly own: Map<string, Person>;
  /** Within `{o=…}` everything is part of that name. */
  readonly marked: boolean;
}

function write(pattern: string, page: Page): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < pattern.length; ) {
    const open = opening(pattern, at);
    pieces.push({ text: pattern.slice(at, open) });
    if (open === pattern.length) break;
    const bracket = pattern.startsWith("<<", open) ? CHOICE : SLOT;
    const close = closing(pattern, open, bracket);
    const inner = pattern.slice(open + bracket.open.length, close);
    pieces.push(...(bracket === CHOICE ? writeChoice(inner, page) : writeSlot(inner, page)));
    at = close + bracket.close.length;
  }
  return pieces.filter(({ text }) => text !== "");
}

const SLOT = { open: "{", close: "}" } as const;
const CHOICE = { open: "<<", close: ">>" } as const;

function opening(pattern: string, from: number): number {
  const found = pattern.slice(from).search(/\{|<</u);
  return found < 0 ? pattern.length : from + found;
}

function closing(pattern: string, start: number, { open, close }: typeof SLOT | typeof CHOICE): number {
  let depth = 0;
  for (let i = start; i < pattern.length; i++) {
    if (pattern.startsWith(open, i)) depth += 1;
    else if (pattern.startsWith(close, i)) depth -= 1;
    else continue;
    if (depth === 0) return i;
    i += open.length - 1;
  }
  throw new RangeError(`"${open}" without "${close}" in: ${pattern}`);
}

// A choice may hold slots, but no choice.
function writeChoice(inner: string, page: Page): readonly Piece[] {
  return write(pick(page.writing.random, inner.split("|")), page);
}

function writeSlot(slot: string, page: Page): readonly Piece[] {
  const { writing } = page;
  if (slot.startsWith("+")) return sentenceStart(writeSlot(slot.slice(1), page));
  const shape = SHAPES[slot.charAt(0)];
  if (shape !== undefined)
    return writeSlot(slot.slice(1), page).map((piece) => ({ ...piece, text: shape(piece.text) }));
  const mark = MARKS[slot.slice(0, 2)];
  if (mark !== undefined) return writeMarked(slot.slice(2), mark, page);
  if (slot.startsWith(">")) return writePool(slot.slice(1), page);
  const [, letter, form] = /^([a-z])\.(\w+)$/u.exec(slot) ?? [];
  if (letter !== undefined && form !== undefined) return writePerson(letter, form, page);
  const value = slotValue(slot, writing);
  if (value !== undefined) return [page.marked ? { text: value.text } : value];
  return write(pick(writing.random, writing.grammar.pool(slot)), page);
}

const SHAPES: Readonly<Record<string, (text: string) => string>> = {
  "^": (text) => text.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase()),
  "!": (text) => text.replaceAll("ß", "SS").toUpperCase(),
};

const MARKS: Readonly<Record<string, SpanType>> = { "o=": "ORGANIZATION", "l=": "LOCATION", "p=": "PERSON" };

function sentenceStart([first, ...rest]: readonly Piece[]): readonly Piece[] {
  if (first === undefined) return rest;
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}

// A name within a name is part of the outer one: "Amtsgericht Köln" is one organisation.
function writeMarked(pattern: string, type: SpanType, page: Page): readonly Piece[] {
  const inner = write(pattern, { ...page, marked: true });
  return page.marked ? inner : [{ text: inner.map(({ text }) => text).join(""), type }];
}

function writePerson(letter: string, form: string, page: Page): readonly Piece[] {
  const { persons, random } = page.writing;
  const store = letter < "k" ? persons : page.own;
  const person = store.get(letter) ?? newPerson(page.writing);
  store.set(letter, person);
  const pieces = personForm(person, form, random);
  return page.marked ? pieces.map(({ text }) => ({ text })) : pieces;
}

function newPerson({ names, random, lang, split, draw = {} }: Writing): Person {
  return drawPerson(names, random, { lang, split, ...draw });
}

// "{>plain:3,named:1 2-5 /n}"
function writePool(slot: string, page: Page): readonly Piece[] {
  const [list = "", count = "1", mark = ""] = slot.split(" ");
  const { random, grammar } = page.writing;
  const pools = list.split(",").map((entry) => entry.split(":"));
  const weighted = pools.map(([name = "", weight = "1"]) => [name, Number(weight)] as const);
  const [least = "1", most = least] = count.split("-");
  const wanted = between(random, Number(least), Number(most));
  const pieces: Piece[] = [];
  const used = new Set<string>();
  while (used.size < wanted) {
    const pattern = pick(random, grammar.pool(pickWeighted(random, weighted)));
    // A pool of the smaller half may hold fewer patterns than are wanted.
    if (used.has(pattern)) break;
    if (used.size > 0) pieces.push({ text: SEPARATORS[mark] ?? gapAfter(pieces) });
    used.add(pattern);
    pieces.push(...write(pattern, { ...page, own: new Map() }));
  }
  return pieces;
}

// A sentence goes on in its line; what is none, a heading or an entry, stands alone.
function gapAfter(pieces: readonly Piece[]): string {
  return /[.!?;"“)]\s*$/u.test(pieces.at(-1)?.text ?? "") ? " " : "\n";
}

const SEPARATORS: Readonly<Record<string, string>> = { "/n": "\n", "/p": "\n\n" };

// Blank ends of a marked piece are no part of the name.
function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.type === undefined || piece.text === piece.text.trim()) return [piece];
    const inner = piece.text.trim();
    const start = piece.text.indexOf(inner);
    const tail = piece.text.slice(start + inner.length);
    const ends = [{ text: piece.text.slice(0, start) }, { text: inner, type: piece.type }, { text: tail }];
    return ends.filter(({ text }) => text !== "");
  });
}

// First name and surname written one by one are one name.
function oneName(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const [first, link] = joined.slice(-2);
    const linked = link?.type === undefined && (link?.text === " " || link?.text === "-");
    if (piece.type === "PERSON" && first?.type === "PERSON" && linked)
      joined.splice(-2, 2, { text: `${first.text}${link.text}${piece.text}`, type: "PERSON" });
    else joined.push(piece);
  }
  return joined;
}
