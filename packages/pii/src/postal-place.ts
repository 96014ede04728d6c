// Patterns are bounded and read from one place. Full-width digits count as digits.
const DIGIT = "[\\d０-９]";
const WORD = "\\p{Lu}[\\p{L}'’]{1,30}";

/** Bad Homburg, St. Gallen, Berlin-Mitte, Frankfurt am Main, Rothenburg ob der Tauber, Halle (Saale). */
const PLACE =
  "(?!EUR|Euro|USD|CHF|Stück|Person|Mit|Einwohner|Kund|Jahr|Tag|Stunden|Minuten|Meter|Kilo|Uhr|Prozent|Byte|Tel)" +
  `(?:(?:Bad|Sankt|St\\.|Alt|Neu|Groß|Klein)\\p{Zs})?${WORD}(?:[\\p{Pd}/]\\p{L}{1,30}){0,3}` +
  `(?:\\p{Zs}(?:am\\p{Zs}(?:Main|Rhein|Neckar|Inn|Lech|See)|a\\.\\p{Zs}?\\p{Lu}\\.|(?:an|ob|i[mn]|v\\.)\\p{Zs}?d(?:er|\\.)\\p{Zs}?${WORD}))?` +
  `(?:\\p{Zs}\\(${WORD}\\))?(?![\\p{L}\\d_@])`;

/**
 * A postal code and the place that follows it; `D-` and the like may stand before. No German code begins with 00, 05,
 * 43 or 62, no Austrian or Swiss one with 0.
 */
export const CODE_AND_PLACE: string =
  `(?:(?:DE?(?=.{1,3}${DIGIT}{5})|AT?|CH|FL)\\p{Zs}?\\p{Pd}\\p{Zs}?)?(?:(?!00|05|43|62)${DIGIT}{5}|[1-9１-９]${DIGIT}{3})` +
  `\\p{Zs}{1,2}${PLACE}`;

/** How far such a reading looks. */
export const LONGEST_PLACE = 120;
