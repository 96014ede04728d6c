/** Patterns of postal codes with their places. All are bounded and read from one place. */
export const POSTAL: {
  /** A postal code and the place that follows it; `D-` and the like may stand before. No German code begins with 00, 05, 43 or 62, no Austrian or Swiss one with 0. */
  readonly place: RegExp;
  /** The same behind a street and its number: a sign, blanks or a line break stand before, the first group. */
  readonly afterStreet: RegExp;
} = /* @__PURE__ */ patterns();

function patterns(): typeof POSTAL {
  // Full-width digits count as digits.
  const digit = "[\\d０-９]";
  const word = "\\p{Lu}[\\p{L}'’]{1,30}";

  // Bad Homburg, St. Gallen, Berlin-Mitte, Frankfurt am Main, Rothenburg ob der Tauber, Halle (Saale).
  const place =
    "(?!EUR|Euro|USD|CHF|Stück|Person|Mit|Einwohner|Kund|Jahr|Tag|Stunden|Minuten|Meter|Kilo|Uhr|Prozent|Byte|Tel)" +
    `(?:(?:Bad|Sankt|St\\.|Alt|Neu|Groß|Klein)\\p{Zs})?${word}(?:[\\p{Pd}/]\\p{L}{1,30}){0,3}` +
    `(?:\\p{Zs}(?:am\\p{Zs}(?:Main|Rhein|Neckar|Inn|Lech|See)|a\\.\\p{Zs}?\\p{Lu}\\.|(?:an|ob|i[mn]|v\\.)\\p{Zs}?d(?:er|\\.)\\p{Zs}?${word}))?` +
    `(?:\\p{Zs}\\(${word}\\))?(?![\\p{L}\\d_@])`;
  const codeAndPlace =
    `(?:(?:DE?(?=.{1,3}${digit}{5})|AT?|CH|FL)\\p{Zs}?\\p{Pd}\\p{Zs}?)?(?:(?!00|05|43|62)${digit}{5}|[1-9１-９]${digit}{3})` +
    `\\p{Zs}{1,2}${place}`;
  return {
    place: new RegExp(`^${codeAndPlace}`, "u"),
    afterStreet: new RegExp(`^((?=[,;|\\s])\\p{Zs}?[,;|]?\\p{Zs}{0,2}(?:\\r?\\n\\p{Zs}{0,4})?)${codeAndPlace}`, "u"),
  };
}

/** How far such a reading looks. */
export const LONGEST_PLACE = 120;
