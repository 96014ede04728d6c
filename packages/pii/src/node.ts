import { Transform, type TransformCallback } from "node:stream";
import { type DecodeOptions, startDecoding } from "./decode-utf8.ts";
import { KiregelError } from "./error.ts";
import type { RedactionPolicy } from "./redact.ts";
import { type Issued, type RedactSessionOptions, startRedaction } from "./redact-session.ts";
import type { Scanner, ScanOptions } from "./scan.ts";

/**
 * A Node stream that takes UTF-8 bytes or strings and gives findings as objects: those of one scan of the whole text.
 * Bytes that are no UTF-8 end it with a KiregelError `invalid-utf-8`, unless `replaceInvalid` is set.
 *
 * @example
 * ```ts
 * import { Readable } from "node:stream";
 * import { compile, email } from "@kiregel/pii";
 * import { scanTransform } from "@kiregel/pii/node";
 *
 * const findings = await Readable.from(["Mail an max@exam", "ple.de"]).pipe(scanTransform(compile([email]))).toArray();
 * findings.map(({ kind }) => kind); // => ["email"]
 * ```
 */
export function scanTransform(scanner: Scanner, options: ScanOptions & DecodeOptions = {}): Transform {
  const session = scanner.startScan(options);
  return overText(options, { readableObjectMode: true }, session);
}

/** A Node stream that redacts, and what it has issued. */
export type RedactTransform = Transform & {
  /** The mapping and the pseudonyms that were given, with what has been issued so far. */
  readonly issued: () => Issued;
};

/**
 * A Node stream that takes UTF-8 bytes or strings and gives the redacted text: together the chunks are what `redact`
 * writes for the findings of the whole text. The operator surrogate is refused: see `startRedaction`.
 *
 * @example
 * ```ts
 * import { Readable } from "node:stream";
 * import { compile, email } from "@kiregel/pii";
 * import { redactTransform } from "@kiregel/pii/node";
 *
 * const redaction = redactTransform(compile([email]), { default: { operator: "label" } });
 * const chunks = await Readable.from(["Mail an max@exam", "ple.de"]).pipe(redaction).setEncoding("utf8").toArray();
 * chunks.join(""); // => "Mail an [EMAIL]"
 * ```
 */
export function redactTransform(
  scanner: Scanner,
  policy: RedactionPolicy,
  options: RedactSessionOptions & DecodeOptions = {},
): RedactTransform {
  const session = startRedaction(scanner, policy, options);
  const written = {
    push: (chunk: string) => [session.push(chunk).text].filter((text) => text !== ""),
    end: () => [session.end().text].filter((text) => text !== ""),
  };
  return Object.assign(overText(options, {}, written), { issued: session.issued });
}

interface TextWork {
  readonly push: (chunk: string) => readonly unknown[];
  readonly end: () => readonly unknown[];
}

function overText(options: DecodeOptions, mode: { readonly readableObjectMode?: boolean }, work: TextWork): Transform {
  const decoding = startDecoding(options);
  return new Transform({
    ...mode,
    // A string stays as it is: made into bytes, it would lose the halves of a surrogate pair that a cut has parted.
    decodeStrings: false,
    transform(chunk: unknown, _encoding, callback) {
      settle(callback, () => {
        const text = typeof chunk === "string" ? decoding.end() + chunk : decoding.push(bytesOf(chunk));
        for (const one of work.push(text)) this.push(one);
      });
    },
    flush(callback) {
      settle(callback, () => {
        for (const one of [...work.push(decoding.end()), ...work.end()]) this.push(one);
      });
    },
  });
}

function settle(callback: TransformCallback, work: () => void): void {
  try {
    work();
    callback();
  } catch (error) {
    callback(
      error instanceof Error ? error : new KiregelError("failed-detector", "A detector threw what is no error."),
    );
  }
}

function bytesOf(chunk: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk;
  throw new KiregelError("invalid-chunk", "A chunk is a string or a Uint8Array. Write the text itself.");
}
