import { KiregelError } from "./error.ts";
import type { PseudonymBook } from "./pseudonym.ts";
import { hmacSha256 } from "./sha256.ts";
import { labelOf } from "./token.ts";
import type { TokenBook } from "./token-book.ts";
import { utf8Bytes } from "./utf8.ts";

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
  label:
    () =>
    ({ kind }) =>
      `[${labelOf(kind)}]`,
  remove: () => () => "[...]",
  hmac: (_, { key }) => keyedHash(key),
  pseudonym:
    ({ noun }, { pseudonyms }) =>
    ({ kind, value }) =>
      pseudonyms.nameFor(kind, value, noun ?? nounOf(kind)),
  token: (_, { tokens }) => issue(tokens),
};

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

function keyedHash(key: Uint8Array | undefined): Replace {
  if (key === undefined || key.length < SHORTEST_KEY) {
    throw new KiregelError(
      "invalid-key",
      `The operator hmac needs options.key, at least ${SHORTEST_KEY} secret bytes. ` +
        "Without a secret the hash of a phone number or an IBAN is a look-up table.",
    );
  }
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
