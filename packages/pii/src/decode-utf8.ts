import { KiregelError } from "./error.ts";

declare const TextDecoder: new (
  encoding: "utf-8",
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

export interface DecodeOptions {
  /** Writes U+FFFD for what is no UTF-8, as the Encoding Standard says; default false: it is an error. */
  readonly replaceInvalid?: boolean;
}

/** Decodes bytes that come in chunks. */
export interface Utf8Decoding {
  /** The text of the next bytes, up to the last character that is there in whole. */
  readonly push: (bytes: Uint8Array) => string;
  /** The rest: empty, unless a character is cut off and `replaceInvalid` is set; else that is an error. */
  readonly end: () => string;
}

/**
 * Opens a decoding of UTF-8 (RFC 3629) that comes in chunks, however they are cut. Nothing is left out: a byte order
 * mark stays in the text as U+FEFF. Bytes that are no UTF-8 are a KiregelError `invalid-utf-8`, whose message names
 * the offset of the first of them in the whole input.
 *
 * @example
 * ```ts
 * const decoding = startDecoding();
 * decoding.push(Uint8Array.of(0x4d, 0xc3)) + decoding.push(Uint8Array.of(0xbc)) + decoding.end(); // => "Mü"
 * ```
 */
export function startDecoding({ replaceInvalid = false }: DecodeOptions = {}): Utf8Decoding {
  const decoder = new TextDecoder("utf-8", { fatal: !replaceInvalid, ignoreBOM: true });
  /** The beginning of a character whose other bytes are still to come, and how many bytes were before it. */
  let cut: Uint8Array = NONE;
  let before = 0;
  const decode = (bytes: Uint8Array): string => {
    try {
      const text = decoder.decode(bytes);
      before += bytes.length;
      return text;
    } catch {
      throw invalid(before + firstInvalid(bytes));
    }
  };
  return {
    push: (bytes) => {
      if (!(bytes instanceof Uint8Array)) throw notBytes();
      const whole = cut.length === 0 ? bytes : joined(cut, bytes);
      const end = wholeCharacters(whole);
      cut = whole.slice(end);
      return decode(whole.subarray(0, end));
    },
    end: () => {
      const rest = cut;
      cut = NONE;
      return decode(rest);
    },
  };
}

const NONE = /* @__PURE__ */ new Uint8Array(0);

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

// Where at the end a character begins that lacks bytes, or the end.
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const { has, needs } = characterAt(bytes, bytes.length - back);
    if (has > 0) return has === back && has < needs ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

// Only bytes that have been refused are looked at one by one.
function firstInvalid(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const { has, needs } = characterAt(bytes, at);
    if (has < needs) return at;
    at += needs;
  }
  return bytes.length;
}

// How many bytes a character needs that begins here, and how many of them are there and fit; none if none begins so.
// The Unicode Standard, table 3-7.
function characterAt(bytes: Uint8Array, at: number): { readonly has: number; readonly needs: number } {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return { has: 1, needs: 1 };
  if (lead < 0xc2 || lead > 0xf4) return { has: 0, needs: 1 };
  const needs = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let has = 1;
  while (has < needs && fits(bytes[at + has], has === 1 ? lead : 0)) has++;
  return { has, needs };
}

function fits(byte: number | undefined, lead: number): boolean {
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return byte !== undefined && byte >= least && byte <= most;
}

function invalid(offset: number): KiregelError {
  return new KiregelError(
    "invalid-utf-8",
    `The bytes at offset ${offset} are no UTF-8. Convert the text to UTF-8 first, or set replaceInvalid: ` +
      "bytes read by another encoding would hide values from the scan.",
  );
}

function notBytes(): KiregelError {
  return new KiregelError("invalid-chunk", "A chunk to decode is a Uint8Array. A string needs no decoding.");
}
