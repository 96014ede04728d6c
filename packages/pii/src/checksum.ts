/** ISO/IEC 7812-1 annex B, "Luhn": every second digit from the right doubled, cross sums, total divisible by ten. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, double = false; at >= 0; at--, double = !double) {
    const digit = digits.charCodeAt(at) - 48;
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0;
}

/** ISO/IEC 7064 MOD 11,10 over all digits, the last being the check digit. */
export function mod11_10(digits: string): boolean {
  let product = 10;
  for (let at = 0; at < digits.length - 1; at++) {
    const sum = (product + digits.charCodeAt(at) - 48) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10 === digits.charCodeAt(digits.length - 1) - 48;
}

/**
 * ISO/IEC 7064 MOD 97-10: the remainder of digits and upper-case letters (A = 10 … Z = 35), read as one
 * number; `before` is the remainder of what stands before them.
 */
export function mod97(characters: string, before = 0): number {
  let remainder = before;
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    remainder = code < 58 ? remainder * 10 + code - 48 : remainder * 100 + code - 55;
    if (remainder > 9_999_999) remainder %= 97;
  }
  return remainder % 97;
}
