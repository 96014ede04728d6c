import { fromBase58 } from "../base58.ts";
import { isWordCharacter } from "../character.ts";
import type { Detector, Match, Words } from "../detector.ts";
import { tiedAfter } from "../separator.ts";
import { sha256 } from "../sha256.ts";
import { codeAt, type Text } from "../text.ts";
import { tokenEnd } from "../token-text.ts";

const CONTEXT: Words = { de: ["bitcoin", "btc"], en: ["bitcoin address", "btc address"] };

/** Bitcoin address that begins with 1 or 3: base58 with a double SHA-256 check. */
export const bitcoinAddress: Detector = {
  kind: "bitcoin-address",
  source: "Bitcoin Core, base58.cpp and key_io.cpp; BIP-13",
  example: "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
  starts: "digit",
  digits: [{ least: 1, first: [1, 2, 3, 4, 5, 6, 7, 8], next: ["letter"] }],
  match: matchBase58,
  check: hasBase58Check,
  context: CONTEXT,
  confidence: { checked: 0.98, withContext: 0.99, failedWithContext: 0.5 },
  specificity: 3,
};

/** Bitcoin address that begins with bc1: bech32 or bech32m. */
export const bitcoinSegwitAddress: Detector = {
  kind: "bitcoin-address",
  source: "BIP-173, BIP-350",
  example: "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
  starts: "digit-after-letter",
  digits: [{ least: 1, first: [1], after: "cC" }],
  match: matchSegwit,
  check: hasSegwitCheck,
  context: CONTEXT,
  confidence: { checked: 0.98, withContext: 0.99, failedWithContext: 0.5 },
  specificity: 3,
};

function matchBase58(text: Text, at: number, digitsEnd: number): Match | undefined {
  const first = codeAt(text, at);
  if ((first !== 49 && first !== 51) || !isWordCharacter(codeAt(text, digitsEnd))) return undefined;
  const end = tokenEnd(text, digitsEnd, at + 36);
  if (end - at < 26 || end - at > 35 || tiedAfter(text, end)) return undefined;
  const value = text.slice(at, end);
  // Without capital and small letters it is a hash or a serial number.
  if (/[^1-9A-HJ-NP-Za-km-z]/.test(value) || !/[A-Z]/.test(value) || !/[a-z]/.test(value)) return undefined;
  return { start: at, end, shape: "base58", value };
}

// Version 0 pays to a key, version 5 to a script; the last four bytes are the double hash of the others.
function hasBase58Check(value: string): boolean {
  const bytes = fromBase58(value);
  if (bytes === undefined || (bytes[0] !== 0 && bytes[0] !== 5)) return false;
  const hash = sha256(sha256(bytes.subarray(0, 21)));
  return bytes.subarray(21).every((byte, at) => byte === hash[at]);
}

function matchSegwit(text: Text, at: number): Match | undefined {
  const start = at - 2;
  if ((codeAt(text, at - 1) | 32) !== 99 || (codeAt(text, start) | 32) !== 98) return undefined;
  if (isWordCharacter(codeAt(text, start - 1))) return undefined;
  const end = tokenEnd(text, at, start + 91);
  if (end - start < 14 || tiedAfter(text, end)) return undefined;
  const written = text.slice(start, end);
  const value = written.toLowerCase();
  if (written !== value && written !== written.toUpperCase()) return undefined;
  return /^bc1[02-9ac-hj-np-z]{11,87}$/.test(value) ? { start, end, shape: "segwit", value } : undefined;
}

// The remainder for the prefix "bc" and the data; version 0 leaves 1 (BIP-173), later ones the constant of BIP-350.
function hasSegwitCheck(value: string): boolean {
  const data = [...value.slice(3)].map((character) => CHARSET.indexOf(character));
  const version = data[0] ?? 0;
  const isLength = version === 0 ? value.length === 42 || value.length === 62 : version <= 16;
  return isLength && polymod([3, 3, 0, 2, 3, ...data]) === (version === 0 ? 1 : 0x2bc830a3);
}

const CHARSET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;

function polymod(values: readonly number[]): number {
  let remainder = 1;
  for (const value of values) {
    const top = remainder >>> 25;
    remainder = ((remainder & 0x1ffffff) << 5) ^ value;
    GENERATOR.forEach((generator, bit) => {
      if ((top >>> bit) & 1) remainder ^= generator;
    });
  }
  return remainder;
}
