import { KiregelError } from "./error.ts";
import { sha256 } from "./sha256.ts";
import { isTag } from "./token.ts";
import { utf8Bytes } from "./utf8.ts";

/** One token and what it stands for. */
export interface MappingEntry {
  /** As it stands in the redacted text: `[EMAIL_1_K3F9]`. */
  readonly token: string;
  readonly kind: string;
  /** The text that was replaced: personal data. */
  readonly value: string;
}

/**
 * What the tokens of redacted texts stand for. Plain data that the caller owns, keeps and deletes; it holds personal
 * data, so encrypt it with `encryptMapping` before you store it.
 */
export interface Mapping {
  readonly schema: "kiregel.mapping/1";
  /** Four to sixteen letters and digits that every token of this mapping carries. */
  readonly tag: string;
  readonly entries: readonly MappingEntry[];
}

/**
 * An empty mapping. Give every conversation or file its own tag: a token is restored only from the mapping whose tag
 * it carries. Upper and lower case of the tag are the same.
 *
 * @example
 * ```ts
 * createMapping({ tag: "k3f9" }); // => { schema: "kiregel.mapping/1", tag: "K3F9", entries: [] }
 * ```
 */
export function createMapping({ tag }: { readonly tag: string }): Mapping {
  const written = tag.toUpperCase();
  if (!isTag(written)) {
    throw new KiregelError(
      "invalid-tag",
      "The tag of a mapping is four to sixteen ASCII letters and digits, for example K3F9. " +
        "Other characters are refused because a token with them would not survive a language model.",
    );
  }
  return { schema: "kiregel.mapping/1", tag: written, entries: [] };
}

/**
 * A tag made from bytes that the caller has: the same bytes give the same tag. Take something that differs for every
 * mapping, such as a session id or the bytes of the file, and never one person's data alone: the tag is six characters
 * (30 bits) of a plain hash and goes out with the text.
 */
export function mappingTag(seed: string | Uint8Array): string {
  const digest = sha256(typeof seed === "string" ? utf8Bytes(seed) : seed);
  return Array.from(digest.slice(0, 6), (byte) => TAG_LETTERS.charAt(byte & 31)).join("");
}

/** A mapping read back from parsed JSON. Refuses everything else, unread fields are left out. */
export function readMapping(json: unknown): Mapping {
  const { schema, tag, entries } = isRecord(json) ? json : {};
  if (schema !== "kiregel.mapping/1") throw invalidMapping("its schema");
  if (typeof tag !== "string" || !isTag(tag)) throw invalidMapping("its tag");
  if (!Array.isArray(entries)) throw invalidMapping("its entries");
  return { schema: "kiregel.mapping/1", tag, entries: entries.map(readEntry) };
}

function readEntry(json: unknown): MappingEntry {
  const { token, kind, value } = isRecord(json) ? json : {};
  if (typeof token !== "string" || typeof kind !== "string" || typeof value !== "string") {
    throw invalidMapping("an entry");
  }
  return { token, kind, value };
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null;
}

function invalidMapping(part: string): KiregelError {
  return new KiregelError(
    "invalid-mapping",
    `This is not a mapping of schema kiregel.mapping/1: ${part} is missing or malformed. ` +
      "It is refused because a token restored from a broken mapping could show the wrong person's data.",
  );
}

// Crockford's base 32: no I, L, O and U, which people and models take for other characters.
const TAG_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
