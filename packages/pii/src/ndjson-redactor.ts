import { KiregelError } from "./error.ts";
import { type NdjsonOptions, redactLines } from "./ndjson.ts";
import { createPseudonyms } from "./pseudonym.ts";
import type { RedactionPolicy, RedactOptions } from "./redact.ts";
import type { Scanner } from "./scan.ts";
import type { WrittenRedaction } from "./written-field.ts";

export interface NdjsonRedactorOptions extends NdjsonOptions, RedactOptions {
  /** The longest line in UTF-16 units, without its line feed; default 1 048 576. It bounds the memory. */
  readonly longestLine?: number;
}

/** Takes a text in pieces, cut anywhere, and gives back its lines redacted. */
export interface NdjsonRedactor {
  /** The lines that are complete now. `mapping` and `pseudonyms` are those for everything so far. */
  readonly push: (piece: string) => WrittenRedaction;
  /** What stands behind the last line feed. Nothing can be pushed afterwards. */
  readonly end: () => WrittenRedaction;
}

/**
 * Redacts NDJSON that arrives in pieces. The joined result is that of `redactNdjson`, however it is cut, but for two
 * things that can be known of earlier pieces only: a surrogate can equal a value of a later one, and a token issued in an
 * earlier one stays as it is in a later one. Throws what `redactNdjson` throws, and a KiregelError `line-too-long`; a call
 * that throws ends it, and every later call throws `redactor-ended`.
 *
 * @example
 * ```ts
 * import { compile, email, ndjsonRedactor } from "@kiregel/pii";
 *
 * const redactor = ndjsonRedactor(compile([email]), { default: { operator: "label" } });
 * redactor.push('{"mail":"erika@exa').text; // => ""
 * redactor.push('mple.org"}\n{"n"').text; // => '{"mail":"[EMAIL]"}\n'
 * redactor.push(":1}").text + redactor.end().text; // => '{"n":1}'
 * ```
 */
export function ndjsonRedactor(
  scanner: Scanner,
  policy: RedactionPolicy,
  options: NdjsonRedactorOptions = {},
): NdjsonRedactor {
  const { pseudonyms = createPseudonyms(), longestLine = LONGEST_LINE } = options;
  const state: State = { rest: "", line: 1, isOpen: true, issued: { ...options, pseudonyms } };
  const write = (text: string): WrittenRedaction => {
    refuseLongLine(text, state.line, longestLine);
    const lines = { text, firstLine: state.line };
    const redaction = redactLines(scanner, lines, { policy, options: state.issued });
    const { mapping, pseudonyms: names } = redaction;
    state.issued = { ...state.issued, ...(mapping && { mapping }), ...(names && { pseudonyms: names }) };
    return redaction;
  };
  return {
    push: (piece) =>
      whileOpen(state, () => {
        const whole = takeLines(state, piece);
        const redaction = write(whole);
        state.line += whole.split("\n").length - 1;
        refuseLongLine(state.rest, state.line, longestLine);
        state.isOpen = true;
        return redaction;
      }),
    end: () => whileOpen(state, () => write(state.rest)),
  };
}

const LONGEST_LINE = 1_048_576;

interface State {
  /** What stands behind the last line feed, and the number of its line. */
  rest: string;
  line: number;
  isOpen: boolean;
  /** The options with all that was issued so far. */
  issued: NdjsonOptions & RedactOptions;
}

// Closed while it works: a call that throws leaves it closed.
function whileOpen(state: State, next: () => WrittenRedaction): WrittenRedaction {
  if (!state.isOpen) throw ended();
  state.isOpen = false;
  return next();
}

// The rest is only ever searched for line feeds in the new piece, so that many small pieces cost no more than one.
function takeLines(state: State, piece: string): string {
  const cut = piece.lastIndexOf("\n") + 1;
  const whole = cut === 0 ? "" : state.rest + piece.slice(0, cut);
  state.rest = cut === 0 ? state.rest + piece : piece.slice(cut);
  return whole;
}

function refuseLongLine(text: string, firstLine: number, longest: number): void {
  let line = firstLine;
  for (let start = 0; start <= text.length; line++) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    if (end - start > longest) {
      throw new KiregelError(
        "line-too-long",
        `Line ${line} is longer than ${longest} characters. Raise \`longestLine\` if lines may be so long: up to ` +
          "there a line is kept in memory.",
      );
    }
    start = end + 1;
  }
}

function ended(): KiregelError {
  return new KiregelError(
    "redactor-ended",
    "This redactor has ended, or has refused a line. Make a new one: its next text could not be joined to the last.",
  );
}
