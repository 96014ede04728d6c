import { coarser } from "./coarser.ts";
import type { Detector } from "./detector.ts";
import { KiregelError } from "./error.ts";
import type { PseudonymBook } from "./pseudonym.ts";
import { hmacSha256 } from "./sha256.ts";
import { surrogateFor } from "./surrogate.ts";
import { labelOf } from "./token.ts";
import type { TokenBook } from "./token-book.ts";
import { utf8Bytes } from "./utf8.ts";
import { dayLater, readWrittenDay } from "./written-day.ts";

/** What each operator may be told beside its name. A new operator is an entry here and one in `OPERATORS`. */
export interface OperatorSettings {
  /** Every character becomes `*`, but for the last `keep` (default 0, never more than half of the value). */
  readonly mask: { readonly keep?: number };
  /** The kind in brackets: `[EMAIL]`. */
  readonly label: object;
  /** `[...]`: not even the kind is told. A mark stays, because joined ends could read as a new number or address. */
  readonly remove: object;
  /** The kind and the first 16 hexadecimal digits of HMAC-SHA-256 over the UTF-8 bytes: `[EMAIL:1f3a…]`. */
  readonly hmac: object;
  /** A name, the same for the same value: `Person A`. `noun` replaces the word made from the kind. */
  readonly pseudonym: { readonly noun?: string };
  /** The rough part, where a kind has one: the year of a date, the network of an IP address; otherwise as `label`. */
  readonly generalize: object;
  /** A day in figures moved by a number of days that is not 0, the same for all, so that intervals stay; otherwise as `label`. */
  readonly "shift-date": { readonly days: number };
  /**
   * An invented value of the same form, with check digits that hold, that equals no value of this text. The same value
   * has the same surrogate under the same key. Where none is found, as `label`.
   */
  readonly surrogate: object;
  /** A token of the mapping, which `restore` turns back: `[EMAIL_1_K3F9]`. */
  readonly token: object;
}

/** The names of the operators. */
export type OperatorName = keyof OperatorSettings;

/** What is done with a finding, as data: `{ operator: "mask", keep: 4 }`. */
export type Operator<Name extends OperatorName = OperatorName> = {
  [Each in Name]: { readonly operator: Each } & OperatorSettings[Each];
}[Name];

/** The text to replace, and what kind of data it is. */
interface Matched {
  readonly kind: string;
  readonly value: string;
}

/** What operators draw on while one text is redacted. */
export interface Resources {
  readonly tokens: TokenBook | undefined;
  readonly pseudonyms: PseudonymBook;
  readonly key: Uint8Array | undefined;
  /** For the operator surrogate. */
  readonly detectors: readonly Detector[] | undefined;
  /** The values of the text, as `comparable` writes them. */
  readonly taken: ReadonlySet<string>;
}

/** Writes what stands for a match from now on. */
export type Replace = (matched: Matched) => string;

/** An operator made ready for one text. Refuses an operator that does not exist or lacks what it draws on. */
export function prepare<Name extends OperatorName>(operator: Operator<Name>, resources: Resources): Replace {
  if (!Object.hasOwn(OPERATORS, operator?.operator)) throw unknownOperator();
  return OPERATORS[operator.operator](operator, resources);
}

const OPERATORS: { readonly [Name in OperatorName]: (operator: Operator<Name>, resources: Resources) => Replace } = {
  mask: ({ keep = 0 }) => mask(keep),
  label: labelEach,
  remove: () => () => "[...]",
  hmac: (_, { key }) => keyedHash(key),
  pseudonym:
    ({ noun }, { pseudonyms }) =>
    ({ kind, value }) =>
      pseudonyms.nameFor(kind, value, noun ?? nounOf(kind)),
  generalize: () => (matched) => coarser(matched.kind, matched.value) ?? label(matched),
  "shift-date": ({ days }) => shiftDate(days),
  surrogate: (_, resources) => surrogate(resources),
  token: (_, { tokens }) => issue(tokens),
};

// One string for all findings of a kind: a text may have ten thousands of them.
function labelEach(): Replace {
  const labels = new Map<string, string>();
  return (matched) => {
    const known = labels.get(matched.kind);
    if (known !== undefined) return known;
    const made = label(matched);
    labels.set(matched.kind, made);
    return made;
  };
}

function label({ kind }: Matched): string {
  return `[${labelOf(kind)}]`;
}

function shiftDate(days: number): Replace {
  if (!Number.isInteger(days) || days === 0 || Math.abs(days) > FARTHEST) {
    throw new KiregelError(
      "invalid-policy",
      `\`days\` of the operator shift-date is a whole number from -${FARTHEST} to ${FARTHEST}, and not 0.`,
    );
  }
  return (matched) => {
    const written = readWrittenDay(matched.value);
    return written === undefined ? label(matched) : written.write(dayLater(written.day, days));
  };
}

// Ten years: further away a birthday says nothing any more.
const FARTHEST = 3650;

function surrogate({ key, detectors, taken }: Resources): Replace {
  if (detectors === undefined) {
    throw new KiregelError(
      "invalid-policy",
      "The operator surrogate needs options.detectors: their checks say which values are possible.",
    );
  }
  const source = { key: requireKey(key, "surrogate"), detectors, taken };
  return (matched) => surrogateFor(source, matched.kind, matched.value) ?? label(matched);
}

function mask(keep: number): Replace {
  if (!Number.isInteger(keep) || keep < 0) {
    throw new KiregelError("invalid-policy", "`keep` of the operator mask is a whole number of characters, 0 or more.");
  }
  return ({ value }) => {
    const characters = Array.from(value);
    const hidden = characters.length - Math.min(keep, Math.floor(characters.length / 2));
    return "*".repeat(hidden) + characters.slice(hidden).join("");
  };
}

function requireKey(key: Uint8Array | undefined, operator: OperatorName): Uint8Array {
  if (key !== undefined && key.length >= SHORTEST_KEY) return key;
  throw new KiregelError(
    "invalid-key",
    `The operator ${operator} needs options.key, at least ${SHORTEST_KEY} secret bytes. ` +
      "Without a secret, whoever tries all phone numbers or IBANs finds the one behind it.",
  );
}

function keyedHash(given: Uint8Array | undefined): Replace {
  const key = requireKey(given, "hmac");
  return ({ kind, value }) => {
    const digest = hmacSha256(key, utf8Bytes(value)).slice(0, 8);
    return `[${labelOf(kind)}:${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}]`;
  };
}

const SHORTEST_KEY = 16;

// `de-tax-id` is "De tax id".
function nounOf(kind: string): string {
  const words = labelOf(kind).replaceAll("_", " ");
  return words.charAt(0) + words.slice(1).toLowerCase();
}

function issue(tokens: TokenBook | undefined): Replace {
  if (tokens !== undefined) return ({ kind, value }) => tokens.tokenFor(kind, value);
  throw new KiregelError(
    "missing-mapping",
    "The operator token needs options.mapping, for example createMapping({ tag }). " +
      "Without one nobody could restore the text; for that use the operator label.",
  );
}

function unknownOperator(): KiregelError {
  return new KiregelError(
    "invalid-policy",
    `The policy names an operator that does not exist, or none. There are: ${Object.keys(OPERATORS).join(", ")}.`,
  );
}
