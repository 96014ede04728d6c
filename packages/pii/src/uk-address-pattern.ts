import { BOX, CAPITALISED, DIVIDER, NO_MONTH, NUMBER_WORD, STRONG_DIVIDER } from "./address-line.ts";
import { latin } from "./latin-pattern.ts";

// How streets end.
const STREETS =
  "Street|St\\.?|Road|Rd\\.?|Lane|Ln|Avenue|Ave\\.?|Close|Cl|Drive|Dr|Way|Gardens?|Gdns|Crescent|Cres|Terrace|Place|Pl|Court|Ct|Grove|Hill|Square|Sq|Mews|Walk|" +
  "Rise|View|Row|Gate|Yard|Vale|Parade|Green|Broadway|Quay|Wharf|Embankment|Passage|End|Park|Circus|Bank|Mount|Croft|Fold|Drove|Side|Strand|Piccadilly|Mall|Kingsway";

// How houses and blocks of flats end.
const HOUSES =
  "House|Cottages?|Lodge|Farm(?:house)?|Barn|Mill|Manor|Villa|Rectory|Vicarage|Towers?|Buildings?|Mansions|Heights|Grange|Chambers|Centre|Bungalow|Studios|Works|Point";

/** Patterns of the lines of a British address, each read backwards from where it ends. All are bounded. */
export const UK_ADDRESS: {
  /** "221B Baker Street", "12-14 Strand", "PO Box 12", and what divides it from the next line. */
  readonly street: RegExp;
  /** The same if no more than a blank divides the street from the town: how it ends must tell. */
  readonly streetAndTown: RegExp;
  /** "12,": the street stands behind the comma. */
  readonly number: RegExp;
  /** "Church Lane": a street without a number. */
  readonly lane: RegExp;
  /** "London", "Stoke-on-Trent", "Bury St Edmunds": what begins a line. */
  readonly place: RegExp;
  /** What stands before a street without a number: "Rose Cottage", "Grange Hall". */
  readonly house: RegExp;
  /** "Flat 3", "Top Floor Flat", "Rose Cottage", "The Gables", "12b". */
  readonly premises: RegExp;
} = /* @__PURE__ */ patterns();

function patterns(): typeof UK_ADDRESS {
  const more = `(?:\\p{Zs}(?:${CAPITALISED}|o[fn]|the|and|upon|under|by|in|le|la|de|&))`;
  const number = "\\d{1,4}[A-Za-z]?(?:[\\p{Pd}/]\\d{1,4}[A-Za-z]?)?";
  const numbered = `(?<![\\p{L}\\d_.:/\\p{Pd}]|\\d,)(?:${number}|${NUMBER_WORD})\\p{Zs}${NO_MONTH}(?:the\\p{Zs})?${CAPITALISED}`;
  const unit =
    "(?:Flat|Apartment|Apt\\.?|Unit|Suite|Studio|Room|Floor|Office|Block|Plot)\\p{Zs}[\\dA-Z]{1,4}(?:/\\d{1,2})?|" +
    "(?:Ground|Top|First|Second|Third|Lower|Upper|Basement|Garden|\\d{1,2}(?:st|nd|rd|th))\\p{Zs}(?:Floor(?:\\p{Zs}Flat)?|Flat)";
  // People are called so too, but their names are no second line and stand behind no "at".
  const hall = `(?<=(?:[^\\s:(]${STRONG_DIVIDER}|(?<!\\p{L})(?:at|in|moved\\p{Zs}to)\\p{Zs}|ddress:\\p{Zs}?(?:\\r?\\n)?\\p{Zs}{0,4}))(?:${CAPITALISED}\\p{Zs}){1,2}(?:Hall|Court)`;
  const house = `(?:${CAPITALISED}\\p{Zs}){0,3}(?:${HOUSES})|The\\p{Zs}(?:Old\\p{Zs}(?:${CAPITALISED}\\p{Zs})?${CAPITALISED}|\\p{Lu}\\p{Ll}{2,15}s|Hall|Court)`;
  return {
    street: behind(`(?:${numbered}${more}{0,5}|${BOX})${STRONG_DIVIDER}`),
    streetAndTown: behind(`${numbered}${more}{0,3}(?<=\\p{Zs}(?:the\\p{Zs})?(?:${STREETS}))${more}{1,4}\\p{Zs}`),
    number: behind(`(?<!\\p{Lu}\\p{L}{0,20}\\p{Zs})${number},\\p{Zs}`),
    lane: behind(`(?:${CAPITALISED}\\p{Zs}){0,3}(?:${STREETS})${STRONG_DIVIDER}`),
    place: behind(`(?<=(?:^|[,;|·•\\p{Pd}\\n\\t])\\p{Zs}{0,8})${CAPITALISED}${more}{0,4}${DIVIDER}`),
    premises: behind(
      `(?:(?:${unit})${DIVIDER}(?:(?:${CAPITALISED}\\p{Zs}){1,3}${CAPITALISED}${STRONG_DIVIDER})?|(?:${house}|${hall}|${number})${STRONG_DIVIDER})`,
    ),
    house: behind(`(?:The\\p{Zs})?(?:${CAPITALISED}\\p{Zs}){0,2}(?:${HOUSES}|Hall|Court|Park|Place)${STRONG_DIVIDER}`),
  };
}

function behind(line: string): RegExp {
  return new RegExp(latin(`(?<=(?<![\\p{L}\\d_])(${line}))`), "y");
}
