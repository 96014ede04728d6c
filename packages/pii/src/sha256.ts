/**
 * SHA-256 of a message. Synchronous in every runtime, which WebCrypto is not.
 *
 * Source: FIPS 180-4, sections 5 and 6.2.
 */
export function sha256(message: Uint8Array): Uint8Array {
  const padded = pad(message);
  const state = new DataView(new ArrayBuffer(32));
  for (const [index, word] of INITIAL.entries()) state.setUint32(index * 4, word);
  const schedule = new DataView(new ArrayBuffer(256));
  for (let at = 0; at < padded.byteLength; at += 64) compress(state, schedule, padded, at);
  return new Uint8Array(state.buffer);
}

/**
 * HMAC-SHA-256 of a message under a key of any length.
 *
 * Source: RFC 2104, FIPS 198-1.
 */
export function hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array {
  const block = new Uint8Array(64);
  block.set(key.length > 64 ? sha256(key) : key);
  const inner = sha256(
    join(
      block.map((byte) => byte ^ 0x36),
      message,
    ),
  );
  return sha256(
    join(
      block.map((byte) => byte ^ 0x5c),
      inner,
    ),
  );
}

// FIPS 180-4, 5.1.1: a 1 bit, zeros, and the length in bits as a 64-bit number.
function pad(message: Uint8Array): DataView {
  const length = Math.ceil((message.length + 9) / 64) * 64;
  const bytes = new Uint8Array(length);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(length - 4, (message.length * 8) >>> 0);
  return view;
}

// FIPS 180-4, 6.2.2. A DataView reads numbers that are never undefined, and big-endian as the norm writes them.
function compress(state: DataView, schedule: DataView, padded: DataView, at: number): void {
  for (let t = 0; t < 64; t += 4) schedule.setUint32(t, padded.getUint32(at + t));
  for (let t = 64; t < 256; t += 4) schedule.setUint32(t, nextWord(schedule, t));
  let a = state.getUint32(0);
  let b = state.getUint32(4);
  let c = state.getUint32(8);
  let d = state.getUint32(12);
  let e = state.getUint32(16);
  let f = state.getUint32(20);
  let g = state.getUint32(24);
  let h = state.getUint32(28);
  for (const [t, constant] of ROUND.entries()) {
    const first =
      h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constant + schedule.getUint32(t * 4);
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) {
    state.setUint32(index * 4, (state.getUint32(index * 4) + word) | 0);
  }
}

function nextWord(schedule: DataView, t: number): number {
  const early = schedule.getUint32(t - 60);
  const late = schedule.getUint32(t - 8);
  const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
  const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
  return (schedule.getUint32(t - 64) + first + schedule.getUint32(t - 28) + second) | 0;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function join(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const both = new Uint8Array(head.length + tail.length);
  both.set(head);
  both.set(tail, head.length);
  return both;
}

// FIPS 180-4, 5.3.3.
const INITIAL = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
] as const;

// FIPS 180-4, 4.2.2: the first 32 bits of the fractional parts of the cube roots of the first 64 primes.
// biome-ignore format: eight words a row, as in the norm
const ROUND = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
] as const;
