/** Value of an ASCII or full-width digit, -1 for every other character. */
export function digitOf(code: number): number {
  return has(code, DIGIT) ? code & 15 : -1;
}

/**
 * Whether the character is part of a word. Above ASCII every character counts that is not known as
 * space, punctuation, symbol, surrogate or private use; exact tables would cost 10 kB.
 */
export function isLetter(code: number): boolean {
  return has(code, LETTER);
}

/** Letter, digit or underscore: what glues a number to a longer token. */
export function isWordCharacter(code: number): boolean {
  return has(code, DIGIT | LETTER | UNDERSCORE);
}

/** Upper-case letter of the Latin, Greek or Cyrillic blocks below U+0430. */
export function isUpper(code: number): boolean {
  return UPPERS[code] === 1;
}

/** Characters that show nothing: soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
export function isIgnorable(code: number): boolean {
  return has(code, IGNORABLE);
}

/** Blanks on a line: space, no-break space, the typographic spaces, ideographic space. */
export function isSpace(code: number): boolean {
  return has(code, SPACE);
}

/** Hyphen-minus and its typographic, mathematical and full-width relatives. */
export function isDash(code: number): boolean {
  return has(code, DASH);
}

function has(code: number, bits: number): boolean {
  return ((CLASSES[code] ?? 0) & bits) !== 0;
}

const DIGIT = 1;
const LETTER = 2;
const UNDERSCORE = 4;
const IGNORABLE = 8;
const SPACE = 16;
const DASH = 32;

// One table look-up instead of ranges made a scan of mixed text a third faster.
const CLASSES = /* @__PURE__ */ classify();

// First and last code of each range; the digits of both ranges have their value in the last four bits.
function classify(): Uint8Array {
  const classes = new Uint8Array(65536);
  const mark = (bits: number, ...ranges: readonly number[]) => {
    for (let range = 0; range < ranges.length; range += 2)
      for (let code = ranges[range] ?? 0; code <= (ranges[range + 1] ?? 0); code++)
        classes[code] = (classes[code] ?? 0) | bits;
  };
  mark(DIGIT, 0x30, 0x39, 0xff10, 0xff19);
  mark(UNDERSCORE, 0x5f, 0x5f);
  // biome-ignore format: one range a pair
  mark(LETTER, 0x41, 0x5a, 0x61, 0x7a, 0xaa, 0xaa, 0xb5, 0xb5, 0xba, 0xba, 0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x1fff,
    0x2c00, 0x2dff, 0x2e80, 0x2fff, 0x3005, 0xd7ff, 0xf900, 0xfdff, 0xff21, 0xff3a, 0xff41, 0xff5a, 0xff66, 0xffdc);
  mark(IGNORABLE, 0xad, 0xad, 0x200b, 0x200d, 0x2060, 0x2060, 0xfeff, 0xfeff);
  // biome-ignore format: one range a pair
  mark(SPACE, 0x20, 0x20, 0xa0, 0xa0, 0x2000, 0x200a, 0x202f, 0x202f, 0x205f, 0x205f, 0x3000, 0x3000);
  // biome-ignore format: one range a pair
  mark(DASH, 0x2d, 0x2d, 0x2010, 0x2015, 0x2212, 0x2212, 0xfe63, 0xfe63, 0xff0d, 0xff0d);
  return classes;
}

// A table of its own, so that who asks for no capitals does not carry it.
const UPPERS = /* @__PURE__ */ Uint8Array.from({ length: 0x430 }, (_, code) => {
  const character = String.fromCharCode(code);
  return character.toLowerCase() === character ? 0 : 1;
});
