/** What may follow the first digits of a house number: "12a", "12 a", "12 1/2", "12-14", "12/3/4", "12a-c". */
export const HOUSE_NUMBER_TAIL =
  "(?:\\p{Zs}?[a-hA-H](?![\\p{L}\\d]))?(?:\\p{Zs}1/2)?(?:(?:\\p{Zs}?[\\p{Pd}/+]\\p{Zs}?\\d{1,3}[a-hA-H]?|\\p{Pd}[a-hA-H])(?![\\p{L}\\d])){0,3}";

// What leads to a flat: "3. OG", "Hinterhaus", "Top 5", "Stiege 2/14".
const FLAT =
  "(?:\\d{1,2}\\.\\p{Zs}?(?:OG|UG|Stock|Etage)(?:\\p{Zs}(?:links|rechts|Mitte))?|EG|DG|(?:Hinter|Vorder)haus|" +
  "(?:Top|Tür|Stiege|Stg\\.|Whg\\.|Wohnung|App\\.|Haus|W)\\p{Zs}?\\d{1,4}[a-z]?(?:/\\d{1,4}){0,2})";

/** "12, 3. OG", "12/Top 5", "12 // W 14", "12 (Hinterhaus)": what may follow the number. */
export function flatPattern(): string {
  return `(?:,?\\p{Zs}?(?:/{1,2}\\p{Zs}?)?(?:${FLAT}|\\(${FLAT}\\))(?![\\p{L}\\d])){0,3}`;
}
