/** The 25 bytes of a base58 text, or `undefined` if it is none or holds another number of bytes. Source: Bitcoin Core, base58.cpp. */
export function fromBase58(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(25);
  for (let at = 0; at < text.length; at++) {
    let carry = ALPHABET.indexOf(text.charAt(at));
    if (carry < 0) return undefined;
    for (let place = 24; place >= 0; place--) {
      carry += (bytes[place] ?? 0) * 58;
      bytes[place] = carry & 255;
      carry >>= 8;
    }
    if (carry > 0) return undefined;
  }
  const ones = /^1*/.exec(text)?.[0].length ?? 0;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return ones === zeros ? bytes : undefined;
}

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
