import { KiregelError } from "./error.ts";
import type { Mapping } from "./mapping.ts";
import { createPseudonyms, openPseudonyms, type Pseudonyms } from "./pseudonym.ts";
import { preparePolicy, type RedactionPolicy, type RedactOptions } from "./redact.ts";
import { openWriter, type RedactedChunk } from "./redact-writer.ts";
import type { Scanner, ScanOptions } from "./scan.ts";
import { openMapping } from "./token-book.ts";

/** What a redaction in chunks draws on, and which findings it leaves alone. */
export type RedactSessionOptions = Pick<RedactOptions, "mapping" | "pseudonyms" | "key"> &
  Pick<ScanOptions, "leastConfidence">;

/** The mapping and the pseudonyms that were given, with what has been issued so far; absent if none were given. */
export interface Issued {
  readonly mapping?: Mapping;
  readonly pseudonyms?: Pseudonyms;
}

/** A redaction of a text that comes in chunks. How the text is cut changes nothing but when a stretch is given. */
export interface RedactSession {
  /** Takes the next chunk and gives what no further text can change. Throws what `ScanSession.push` and `redact` throw. */
  readonly push: (chunk: string) => RedactedChunk;
  /** Gives the rest. Nothing can be pushed afterwards. */
  readonly end: () => RedactedChunk;
  /** May be asked at any time: after an error, too, the tokens that have gone out can be restored. */
  readonly issued: () => Issued;
}

/**
 * Opens a redaction of a text that need not fit into memory: the stretches together are what `redact` writes for the
 * findings of the whole text, with the same tokens and pseudonyms. What is held is bounded, but for the mapping and
 * the pseudonyms, which grow with the number of different values.
 *
 * The operator surrogate is refused: it must know all values of a text before it invents one.
 *
 * @example
 * ```ts
 * import { compile, email, startRedaction } from "@kiregel/pii";
 *
 * const session = startRedaction(compile([email]), { default: { operator: "label" } });
 * const parts = ["Mail an max@exam", "ple.de"].map((chunk) => session.push(chunk).text);
 * [...parts, session.end().text].join(""); // => "Mail an [EMAIL]"
 * ```
 */
export function startRedaction(
  scanner: Scanner,
  policy: RedactionPolicy,
  options: RedactSessionOptions = {},
): RedactSession {
  refuseSurrogate(policy);
  const { mapping, pseudonyms, key, leastConfidence = 0 } = options;
  const tokens = mapping && openMapping(mapping);
  const names = openPseudonyms(pseudonyms ?? createPseudonyms());
  const resources = { tokens, pseudonyms: names, key, detectors: undefined, taken: new Set<string>() };
  const prepared = preparePolicy(policy, resources);
  const scan = scanner.startScan({ leastConfidence });
  const writer = openWriter(prepared, tokens);
  const write = (piece: string): RedactedChunk => {
    const findings = scan.push(piece);
    return writer.push(piece, findings, scan.settled());
  };
  return {
    push: (chunk) => (chunk.length > LONGEST_PIECE ? joined(piecesOf(chunk).map(write)) : write(chunk)),
    end: () => writer.end(scan.end()),
    issued: () => ({
      ...(tokens && { mapping: tokens.close() }),
      ...(pseudonyms && { pseudonyms: names.close() }),
    }),
  };
}

// A long chunk goes through in pieces, so that little is held beside it.
const LONGEST_PIECE = 16_384;

function piecesOf(chunk: string): readonly string[] {
  const count = Math.ceil(chunk.length / LONGEST_PIECE);
  return Array.from({ length: count }, (_, at) => chunk.slice(at * LONGEST_PIECE, (at + 1) * LONGEST_PIECE));
}

function joined(chunks: readonly RedactedChunk[]): RedactedChunk {
  return {
    text: chunks.map(({ text }) => text).join(""),
    replacements: chunks.flatMap(({ replacements }) => replacements),
  };
}

function refuseSurrogate({ default: other, kinds = {} }: RedactionPolicy): void {
  if (![other, ...Object.values(kinds)].some((operator) => operator?.operator === "surrogate")) return;
  throw new KiregelError(
    "invalid-policy",
    "The operator surrogate is not for a text in chunks: it must know all values of the text before it invents " +
      "one that equals none of them. Use pseudonym or token, or redact the text in one piece.",
  );
}
