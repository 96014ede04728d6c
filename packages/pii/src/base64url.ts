/** Bytes as base64url without padding (RFC 4648, section 5). */
export function toBase64url(bytes: Uint8Array): string {
  const parts: string[] = [];
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    for (bits += 8; bits >= 6; bits -= 6) parts.push(ALPHABET.charAt((held >> (bits - 6)) & 63));
  }
  if (bits > 0) parts.push(ALPHABET.charAt((held << (6 - bits)) & 63));
  return parts.join("");
}

/**
 * The bytes of a base64url text, or `undefined` if it is none. One byte string has one spelling only: unused bits must
 * be zero (RFC 4648, section 3.5), so that no changed character goes unnoticed.
 */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 255;
  }
  const unused = held & ((1 << bits) - 1);
  return bits >= 6 || unused !== 0 ? undefined : bytes;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
