import type { Mapping, MappingEntry } from "./mapping.ts";
import { labelOf, writeToken } from "./token.ts";
import { valueKey } from "./value-key.ts";

/** A mapping opened for writing, for as long as one text is redacted. The mapping itself is not changed. */
export interface TokenBook {
  readonly tag: string;
  /** The token of a value; the same value of the same kind has one token. */
  tokenFor(kind: string, value: string): string;
  /** Whether the mapping had issued this token before the book was opened. */
  issuedBefore(token: string): boolean;
  /**
   * What stands for a piece of text that only looks like a token: the piece itself if no value can ever get that
   * token, otherwise a token of its own.
   */
  literalFor(piece: string, token: string): string;
  /** The mapping with everything issued since. */
  close(): Mapping;
}

/** The kind under which token-like pieces of the input stand in a mapping. */
export const LITERAL = "literal";

/** Opens a mapping. Tokens are numbered by label in the order in which they are asked for. */
export function openMapping(mapping: Mapping): TokenBook {
  const before = new Set(mapping.entries.map((entry) => entry.token));
  const values = new Map(mapping.entries.map((entry) => [entry.token, entry.value]));
  const tokens = new Map(mapping.entries.map((entry) => [keyOf(entry), entry.token]));
  const numbers = new Map<string, number>();
  const added: MappingEntry[] = [];

  const add = (entry: MappingEntry): string => {
    added.push(entry);
    values.set(entry.token, entry.value);
    if (entry.token !== entry.value) tokens.set(keyOf(entry), entry.token);
    return entry.token;
  };
  const freeToken = (label: string): string => {
    for (let number = (numbers.get(label) ?? 0) + 1; ; number++) {
      const token = writeToken(label, number, mapping.tag);
      if (values.has(token)) continue;
      numbers.set(label, number);
      return token;
    }
  };
  const tokenFor = (kind: string, value: string): string =>
    tokens.get(valueKey(kind, value)) ?? add({ token: freeToken(labelOf(kind)), kind, value });
  const literalFor = (piece: string, token: string): string => {
    const value = values.get(token);
    if (piece === token && value === piece) return piece;
    if (piece === token && value === undefined) return add({ token, kind: LITERAL, value: piece });
    return tokenFor(LITERAL, piece);
  };
  return {
    tag: mapping.tag,
    tokenFor,
    literalFor,
    issuedBefore: (token) => before.has(token),
    close: () => (added.length === 0 ? mapping : { ...mapping, entries: [...mapping.entries, ...added] }),
  };
}

function keyOf(entry: MappingEntry): string {
  return valueKey(entry.kind, entry.value);
}
