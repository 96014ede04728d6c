/** Value of an ASCII or full-width digit, -1 for every other character. */
export function digitOf(code: number): number {
  if (code < 58) return code >= 48 ? code - 48 : -1;
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1;
}

/**
 * Whether the character is part of a word. Above ASCII every character counts that is not known as
 * space, punctuation, symbol, surrogate or private use; exact tables would cost 10 kB.
 */
export function isLetter(code: number): boolean {
  if (code < 128) {
    const lower = code | 32;
    return lower >= 97 && lower <= 122;
  }
  return code >= 0xaa && isOtherLetter(code);
}

/** Letter, digit or underscore: what glues a number to a longer token. */
export function isWordCharacter(code: number): boolean {
  return isLetter(code) || digitOf(code) >= 0 || code === 95;
}

/** Upper-case letter of Latin-1, Latin Extended-A, Greek or Cyrillic. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code <= 0xde) return code >= 0xc0 && code !== 0xd7;
  if (code < 0x100 || code > 0x42f) return false;
  if (code <= 0x17f) return String.fromCharCode(code).toLowerCase() !== String.fromCharCode(code);
  return (code >= 0x391 && code <= 0x3a9) || code >= 0x400;
}

/** Characters that show nothing: soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
export function isIgnorable(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

/** Blanks on a line: space, no-break space, the typographic spaces, ideographic space. */
export function isSpace(code: number): boolean {
  if (code < 0xa1) return code === 32 || code === 0xa0;
  return (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000;
}

/** Hyphen-minus and its typographic, mathematical and full-width relatives. */
export function isDash(code: number): boolean {
  if (code < 128) return code === 45;
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe63 || code === 0xff0d;
}

function isOtherLetter(code: number): boolean {
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  if (code < 0x3400) return code >= 0x2c00 && !(code >= 0x2e00 && code < 0x2e80) && !(code >= 0x3000 && code < 0x3005);
  if (code >= 0xd800 && code < 0xf900) return false;
  if (code < 0xfe00) return true;
  return (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a) || (code >= 0xff66 && code <= 0xffdc);
}
