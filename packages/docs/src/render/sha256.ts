/** SHA-256 (FIPS 180-4) in plain TypeScript: WebCrypto is asynchronous and Node's module is not in the browser. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const state = Uint32Array.from(initialState);
  const message = padded(bytes);
  for (let start = 0; start < message.length; start += 64) compress(state, new DataView(message.buffer, start, 64));
  const digest = new Uint8Array(32);
  const view = new DataView(digest.buffer);
  state.forEach((word, index) => {
    view.setUint32(index * 4, word);
  });
  return digest;
}

/** Bytes in Base64 (RFC 4648, section 4). */
export function base64(bytes: Uint8Array): string {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  let result = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const four = [18, 12, 6, 0].map((shift) => digits.charAt((group >> shift) & 63)).join("");
    result += at + 3 > bytes.length ? four.slice(0, bytes.length - at + 1).padEnd(4, "=") : four;
  }
  return result;
}

// Section 5.1.1: one bit, zeros, and the length in bits.
function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const message = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  message.set(bytes);
  message[bytes.length] = 0x80;
  new DataView(message.buffer).setBigUint64(message.length - 8, BigInt(bytes.length) * 8n);
  return message;
}

// Section 6.2.2.
function compress(state: Uint32Array, block: DataView): void {
  const schedule = new Uint32Array(64);
  for (let i = 0; i < 64; i += 1) {
    schedule[i] =
      i < 16
        ? block.getUint32(i * 4)
        : (schedule[i - 16] ?? 0) +
          sigma(schedule[i - 15] ?? 0, [7, 18, 3]) +
          (schedule[i - 7] ?? 0) +
          sigma(schedule[i - 2] ?? 0, [17, 19, 10]);
  }
  const work = Uint32Array.from(state);
  for (let i = 0; i < 64; i += 1) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = work;
    const first = h + rotations(e, [6, 11, 25]) + ((e & f) ^ (~e & g)) + (constants[i] ?? 0) + (schedule[i] ?? 0);
    const second = rotations(a, [2, 13, 22]) + ((a & b) ^ (a & c) ^ (b & c));
    work.set([first + second, a, b, c, d + first, e, f, g]);
  }
  work.forEach((word, index) => {
    state[index] = (state[index] ?? 0) + word;
  });
}

type Shifts = readonly [number, number, number];

function rotations(word: number, [first, second, third]: Shifts): number {
  return (rotate(word, first) ^ rotate(word, second) ^ rotate(word, third)) >>> 0;
}

function sigma(word: number, [first, second, shift]: Shifts): number {
  return (rotate(word, first) ^ rotate(word, second) ^ (word >>> shift)) >>> 0;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

// Section 5.3.3.
const initialState: readonly number[] = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

// Section 4.2.2.
const constants: readonly number[] = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
];
