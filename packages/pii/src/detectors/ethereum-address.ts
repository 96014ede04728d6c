import { isWordCharacter } from "../character.ts";
import type { Detector, Match } from "../detector.ts";
import { keccak256 } from "../keccak256.ts";
import { codeAt, type Text } from "../text.ts";
import { hasDistinct, tokenEnd } from "../token-text.ts";

/** Address on Ethereum and the chains that took over its form; mixed case is a check. */
export const ethereumAddress: Detector = {
  kind: "ethereum-address",
  source: "Ethereum Yellow Paper, section 4.1; EIP-55",
  example: "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
  starts: ["0x"],
  match: matchAddress,
  check: hasCase,
  context: { de: ["ethereum", "wallet"], en: ["eth", "ethereum address"] },
  confidence: { checked: 0.9, withContext: 0.99, failedWithContext: 0.5 },
  specificity: 3,
};

const LENGTH = 42;

function matchAddress(text: Text, start: number, digits: number): Match | undefined {
  const end = start + LENGTH;
  if (end > text.length || isWordCharacter(codeAt(text, start - 1)) || isWordCharacter(codeAt(text, end)))
    return undefined;
  if (tokenEnd(text, digits, end) < end) return undefined;
  const value = text.slice(digits, end);
  // Few different digits name nobody: zeros, "dEaD", precompiled contracts.
  return /^[\da-f]+$/i.test(value) && hasDistinct(value, 6) ? { start, end, value } : undefined;
}

// EIP-55: a letter is a capital where the hash of the small address has a digit of 8 or more. One case is no check.
function hasCase(value: string): boolean {
  const small = value.toLowerCase();
  if (value === small || value === value.toUpperCase()) return true;
  const hash = keccak256(Uint8Array.from(small, (character) => character.charCodeAt(0)));
  return [...value].every((character, at) => {
    const nibble = ((hash[at >> 1] ?? 0) >> (at % 2 === 0 ? 4 : 0)) & 15;
    return character === (nibble > 7 ? character.toUpperCase() : character.toLowerCase());
  });
}
