// Check sums of Bitcoin and Ethereum addresses: Base58Check, BIP-173, BIP-350, EIP-55.
import { createHash } from "node:crypto";

const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** Version byte and 20 bytes, in hexadecimal, as Base58Check. */
export function base58Address(payload: string): string {
  let number = BigInt(`0x${payload}${checkBytes(payload)}`);
  let text = "";
  for (; number > 0n; number /= 58n) text = BASE58.charAt(Number(number % 58n)) + text;
  const zeros = /^(00)*/.exec(payload)?.[0].length ?? 0;
  return "1".repeat(zeros / 2) + text;
}

export function isBase58Address(text: string): boolean {
  let number = 0n;
  for (const character of text) {
    const digit = BASE58.indexOf(character);
    if (digit < 0) return false;
    number = number * 58n + BigInt(digit);
  }
  const bytes = number.toString(16).padStart(50, "0");
  return bytes.length === 50 && base58Address(bytes.slice(0, 42)) === text;
}

/** A segregated-witness address of `version` with a program of five-bit groups. */
export function segwitAddress(version: number, groups: readonly number[]): string {
  const content = [version, ...groups];
  const sum = polymod([...prefixGroups(), ...content, 0, 0, 0, 0, 0, 0]) ^ constantOf(version);
  const check = [5, 4, 3, 2, 1, 0].map((i) => (sum >>> (5 * i)) & 31);
  return `bc1${[...content, ...check].map((group) => BECH32.charAt(group)).join("")}`;
}

export function isSegwitAddress(text: string): boolean {
  const groups = [...text.slice(3)].map((character) => BECH32.indexOf(character));
  if (!text.startsWith("bc1") || groups.includes(-1) || ![42, 62].includes(text.length)) return false;
  return polymod([...prefixGroups(), ...groups]) === constantOf(groups[0] ?? 0);
}

/** Letters in upper case where the hash of the address says so. */
export function mixedCase(address: string): string {
  const hash = keccak256(address.toLowerCase());
  return [...address.toLowerCase()]
    .map((digit, i) => (Number.parseInt(hash.charAt(i), 16) > 7 ? digit.toUpperCase() : digit))
    .join("");
}

function checkBytes(payload: string): string {
  const once = createHash("sha256").update(Buffer.from(payload, "hex")).digest();
  return createHash("sha256").update(once).digest("hex").slice(0, 8);
}

function prefixGroups(): number[] {
  return [3, 3, 0, 2, 3];
}

function constantOf(version: number): number {
  return version === 0 ? 1 : 0x2bc830a3;
}

function polymod(groups: readonly number[]): number {
  let sum = 1;
  for (const group of groups) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ group;
    GENERATORS.forEach((generator, i) => {
      if ((top >>> i) & 1) sum ^= generator;
    });
  }
  return sum;
}

const LANES = 25;
const MASK = (1n << 64n) - 1n;

// Keccak-256 as Ethereum uses it: padding 0x01, not the 0x06 of SHA-3. One block is enough for an address.
function keccak256(text: string): string {
  const bytes = new Uint8Array(136);
  bytes.set(new TextEncoder().encode(text));
  bytes[text.length] = 1;
  bytes[135] = 0x80;
  const lanes = Array.from({ length: LANES }, (_, lane) => (lane < 17 ? laneOf(bytes, lane) : 0n));
  const mixed = ROUND_CONSTANTS.reduce(keccakRound, lanes);
  return mixed.slice(0, 4).map(hexOf).join("");
}

function laneOf(bytes: Uint8Array, lane: number): bigint {
  return new DataView(bytes.buffer).getBigUint64(lane * 8, true);
}

function hexOf(lane: bigint): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, lane, true);
  return Buffer.from(view.buffer).toString("hex");
}

// The constants come from a shift register over x^8 + x^6 + x^5 + x^4 + 1 (FIPS 202, 3.2.5).
const ROUND_CONSTANTS: readonly bigint[] = roundConstants();

function roundConstants(): bigint[] {
  let register = 1;
  return Array.from({ length: 24 }, () => {
    let constant = 0n;
    for (let bit = 0; bit < 7; bit++) {
      if (register & 1) constant |= 1n << BigInt((1 << bit) - 1);
      register = (register << 1) ^ (register & 0x80 ? 0x171 : 0);
    }
    return constant;
  });
}

function keccakRound(lanes: readonly bigint[], constant: bigint): bigint[] {
  const at = (list: readonly bigint[], x: number, y: number): bigint => list[((x + 5) % 5) + 5 * ((y + 5) % 5)] ?? 0n;
  const columns = [0, 1, 2, 3, 4].map((x) => [0, 1, 2, 3, 4].reduce((sum, y) => sum ^ at(lanes, x, y), 0n));
  const column = (x: number): bigint => columns[(x + 5) % 5] ?? 0n;
  const spread = lanes.map((lane, i) => lane ^ column((i % 5) - 1) ^ turned(column((i % 5) + 1), 1));
  const moved = Array.from({ length: LANES }, () => 0n);
  moved[0] = spread[0] ?? 0n;
  for (let step = 0, x = 1, y = 0; step < 24; step++) {
    const to = y + 5 * ((2 * x + 3 * y) % 5);
    moved[to] = turned(at(spread, x, y), (((step + 1) * (step + 2)) / 2) % 64);
    [x, y] = [y, (2 * x + 3 * y) % 5];
  }
  return moved.map((lane, i) => {
    const [x, y] = [i % 5, Math.floor(i / 5)];
    const chi = lane ^ (~at(moved, x + 1, y) & MASK & at(moved, x + 2, y));
    return i === 0 ? chi ^ constant : chi;
  });
}

function turned(lane: bigint, by: number): bigint {
  return ((lane << BigInt(by)) | (lane >> BigInt(64 - by))) & MASK;
}
