import { DIGITS, type Random } from "./random.ts";

/** The words that stand before a value on German and English paper. */
interface Labels {
  readonly de: readonly string[];
  readonly en: readonly string[];
}

/** One way in which a kind occurs: how to make, write, test and spoil its values. */
export interface ValueForm {
  /** The kind that the detector must report. */
  readonly kind: string;
  /** Unique; several forms may belong to one kind. */
  readonly name: string;
  /** Whether the fact sheet states an algorithm for the kind. */
  readonly isChecksum: boolean;
  /** Whether, by the fact sheet, the form may be found without a label. */
  readonly standsAlone: boolean;
  readonly labels: Labels;
  /** A valid value without separators. */
  readonly make: (random: Random) => string;
  /** The value as people write it; default unbroken. */
  readonly write?: (random: Random, value: string) => string;
  readonly isValid: (value: string) => boolean;
  /** What makes a valid value wrong in the way of this kind: an impossible date, a region that is not issued. */
  readonly spoil?: readonly ((random: Random, value: string) => string)[];
  /** Whether a value is spoiled in these ways only; default false: digits are changed, exchanged, added, left out as well. */
  readonly spoilsOnlySo?: boolean;
  /** An ending that may belong to the span or not. */
  readonly optionalEnding?: RegExp;
}

/** Blank, no-break space, narrow no-break space, thin space; three of four times the first. */
export function space(random: Random): string {
  return random.pick([" ", " ", " ", " ", " ", " ", "\u00a0", "\u202f", "\u2009"]);
}

/** The characters in groups of these sizes; what is left over belongs to the last group. */
export function grouped(value: string, sizes: readonly number[], separator: string): string {
  const groups: string[] = [];
  let at = 0;
  for (const size of sizes) {
    if (at < value.length) groups.push(value.slice(at, at + size));
    at += size;
  }
  return groups.join(separator) + value.slice(at);
}

/** Groups of four, as IBANs are printed. */
export function inFours(value: string, separator: string): string {
  return grouped(
    value,
    Array.from({ length: Math.ceil(value.length / 4) }, () => 4),
    separator,
  );
}

/** A wrong value that looks like a right one, and what is wrong with it. */
export interface NearMiss {
  /** Without separators. */
  readonly value: string;
  readonly written: string;
  readonly fault: string;
}

/** Draws until the value is wrong and no part of it up to a separator is right. */
export function nearMiss(random: Random, form: ValueForm): NearMiss {
  for (let tries = 0; tries < 1000; tries++) {
    const right = form.make(random);
    const { spoil, fault } = random.pick(faultsOf(form));
    const value = spoil(random, right);
    const written = form.write?.(random, value) ?? value;
    if (!form.isValid(value) && !beginsRight(form, written)) return { value, written, fault };
  }
  throw new RangeError(`The form "${form.name}" accepts every near miss.`);
}

// "86 095 742 719 4" is a right number and a 4.
function beginsRight(form: ValueForm, written: string): boolean {
  const beginnings = [...written.matchAll(SEPARATOR)].map(({ index }) => written.slice(0, index));
  return beginnings.some((beginning) => form.isValid(beginning.replaceAll(SEPARATOR, "")) || form.isValid(beginning));
}

const SEPARATOR = /[\s./-]/g;

interface Fault {
  readonly fault: string;
  readonly spoil: (random: Random, value: string) => string;
}

function faultsOf(form: ValueForm): readonly Fault[] {
  const own = (form.spoil ?? []).map((spoil) => ({ fault: "impossible part", spoil }));
  return form.spoilsOnlySo ? own : [...COMMON_FAULTS, ...own];
}

const COMMON_FAULTS: readonly Fault[] = [
  { fault: "one wrong digit", spoil: wrongDigit },
  { fault: "two neighbours exchanged", spoil: exchanged },
  { fault: "one digit more", spoil: (random, value) => `${value}${random.text(1)}` },
  { fault: "one digit less", spoil: (_, value) => value.slice(0, -1) },
];

function wrongDigit(random: Random, value: string): string {
  const places = [...value].flatMap((character, i) => (DIGITS.includes(character) ? [i] : []));
  if (places.length === 0) return value;
  const at = random.pick(places);
  return value.slice(0, at) + random.text(1) + value.slice(at + 1);
}

function exchanged(random: Random, value: string): string {
  const at = random.integer(2, value.length - 2);
  return value.slice(0, at) + value.charAt(at + 1) + value.charAt(at) + value.slice(at + 2);
}
