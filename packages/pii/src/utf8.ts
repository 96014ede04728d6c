declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new (
  encoding: "utf-8",
  options: { readonly fatal: true },
) => { decode(bytes: Uint8Array): string };

/** The UTF-8 bytes of a text; a lone surrogate becomes U+FFFD, as the Encoding Standard says. */
export function utf8Bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** The text of UTF-8 bytes. Throws on bytes that are not UTF-8. */
export function utf8Text(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}
