import { type DecodeOptions, startDecoding } from "./decode-utf8.ts";
import type { Finding } from "./finding.ts";
import type { RedactionPolicy } from "./redact.ts";
import { type Issued, type RedactSessionOptions, startRedaction } from "./redact-session.ts";
import type { Scanner, ScanOptions } from "./scan.ts";

/**
 * A stream of text in, its findings out: those of one scan of the whole text, whatever the cuts. A finding is given
 * when no further text can change it. What is held is bounded: see `ScanSession`.
 *
 * @example
 * ```ts
 * import { compile, email } from "@kiregel/pii";
 * import { scanStream } from "@kiregel/pii/stream";
 *
 * const text = new Blob(["Mail an max@example.de"]).stream().pipeThrough(new TextDecoderStream());
 * const kinds: string[] = [];
 * for await (const { kind } of text.pipeThrough(scanStream(compile([email])))) kinds.push(kind);
 * kinds; // => ["email"]
 * ```
 */
export function scanStream(scanner: Scanner, options: ScanOptions = {}): TransformStream<string, Finding> {
  const session = scanner.startScan(options);
  return new TransformStream<string, Finding>({
    transform: (chunk, controller) => {
      for (const finding of session.push(chunk)) controller.enqueue(finding);
    },
    flush: (controller) => {
      for (const finding of session.end()) controller.enqueue(finding);
    },
  });
}

/** A stream of text in, the redacted text out. */
export interface RedactStream {
  readonly readable: ReadableStream<string>;
  readonly writable: WritableStream<string>;
  /**
   * The mapping and the pseudonyms that were given, with what has been issued so far. Ask when the stream has been
   * read, or, after an error, for the tokens that have gone out already.
   */
  readonly issued: () => Issued;
}

/**
 * Redacts a stream of text: together the chunks are what `redact` writes for the findings of the whole text. Nothing
 * is given that may still become part of a finding. The operator surrogate is refused: see `startRedaction`.
 *
 * @example
 * ```ts
 * import { compile, email } from "@kiregel/pii";
 * import { redactStream } from "@kiregel/pii/stream";
 *
 * const answer = new Blob(["Mail an max@example.de"]).stream().pipeThrough(new TextDecoderStream());
 * const redacted = answer.pipeThrough(redactStream(compile([email]), { default: { operator: "label" } }));
 * let text = "";
 * for await (const chunk of redacted) text += chunk;
 * text; // => "Mail an [EMAIL]"
 * ```
 */
export function redactStream(
  scanner: Scanner,
  policy: RedactionPolicy,
  options: RedactSessionOptions = {},
): RedactStream {
  const session = startRedaction(scanner, policy, options);
  const give = ({ text }: { readonly text: string }, controller: TransformStreamDefaultController<string>): void => {
    if (text !== "") controller.enqueue(text);
  };
  const { readable, writable } = new TransformStream<string, string>({
    transform: (chunk, controller) => give(session.push(chunk), controller),
    flush: (controller) => give(session.end(), controller),
  });
  return { readable, writable, issued: session.issued };
}

/**
 * UTF-8 bytes in, text out, as `startDecoding` reads them: unlike `TextDecoderStream` it says at which byte the input
 * is no UTF-8, and it keeps a byte order mark, so that no offset moves.
 */
export function utf8Stream(options: DecodeOptions = {}): TransformStream<Uint8Array, string> {
  const decoding = startDecoding(options);
  const give = (text: string, controller: TransformStreamDefaultController<string>): void => {
    if (text !== "") controller.enqueue(text);
  };
  return new TransformStream<Uint8Array, string>({
    transform: (bytes, controller) => give(decoding.push(bytes), controller),
    flush: (controller) => give(decoding.end(), controller),
  });
}
