// What is counted, and what else stands behind a number.
const NO_PLACES =
  "EUR|Euro|USD|CHF|Stück|Person|Mit|Einwohner|Kund|Jahr|Tag|Stunden|Minuten|Meter|Kilo|Uhr|Prozent|Byte|Tel";

/** What stands between two lines of an address: a sign, blanks or a line break, and no blank line. */
export const GAP = "(?=[,;|·•\\p{Pd}\\s])\\p{Zs}?[,;|·•\\p{Pd}]?\\p{Zs}{0,2}(?:\\r?\\n[\\p{Zs}\\t]{0,8})?";

/** A word of a place: "Berlin". */
export const PLACE_WORD = "\\p{Lu}[\\p{L}'’]{1,30}";

/** Patterns of postal codes with their places. All are bounded and read from one place. */
export const POSTAL: {
  /** A postal code and the place that follows it; `D-` and the like may stand before. No German code begins with 00, 05, 43 or 62, no Austrian or Swiss one with 0. */
  readonly place: RegExp;
  /** The same behind a street and its number: a sign, blanks or a line break stand before, the first group. */
  readonly afterStreet: RegExp;
} = /* @__PURE__ */ patterns();

function patterns(): typeof POSTAL {
  // Bad Homburg, St. Gallen, Frankfurt am Main, Rothenburg ob der Tauber, Halle (Saale).
  const codeAndPlace = codeAndPlacePattern(
    "Bad|Sankt|St\\.|Alt|Neu|Groß|Klein",
    `am\\p{Zs}(?:Main|Rhein|Neckar|Inn|Lech|See)|a\\.\\p{Zs}?\\p{Lu}\\.|(?:an|ob|i[mn]|v\\.)\\p{Zs}?d(?:er|\\.)\\p{Zs}?${PLACE_WORD}`,
  );
  return {
    place: new RegExp(`^${codeAndPlace}`, "u"),
    afterStreet: new RegExp(`^(${GAP})${codeAndPlace}`, "u"),
  };
}

/** The pattern of code and place; what may stand before the place, as "Bad", and what may follow it, as "am Main". */
export function codeAndPlacePattern(first: string, last: string): string {
  // Full-width digits count as digits.
  const digit = "[\\d０-９]";
  const sign = `(?:(?:DE?(?=.{1,3}${digit}{5})|AT?|CH|FL)\\p{Zs}?\\p{Pd}\\p{Zs}?)?`;
  const place =
    `(?!${NO_PLACES})(?:(?:${first})\\p{Zs})?${PLACE_WORD}(?:[\\p{Pd}/]\\p{L}{1,30}){0,4}` +
    `(?:\\p{Zs}(?:${last}))?(?:\\p{Zs}\\(${PLACE_WORD}\\))?(?![\\p{L}\\d_@])`;
  return `${sign}(?:(?!00|05|43|62)${digit}{5}|[1-9１-９]${digit}{3})\\p{Zs}{1,2}${place}`;
}

/** How far such a reading looks. */
export const LONGEST_PLACE = 120;
