import { BOX, CAPITALISED, DIVIDER, NO_MONTH, NUMBER_WORD } from "./address-line.ts";
import { latin } from "./latin-pattern.ts";

// USPS Publication 28, appendix B.
const STATES =
  "A[KLRZ]|C[AOT]|D(?:E|C|\\.C\\.)|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|" +
  "Ala(?:bama|ska)|Ar(?:izona|kansas)|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|" +
  "Maine|Maryland|Massachusetts|Mi(?:chigan|nnesota|ssissippi|ssouri)|Montana|Nebraska|Nevada|New\\p{Zs}(?:Hampshire|Jersey|Mexico|York)|" +
  "(?:North|South)\\p{Zs}(?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode\\p{Zs}Island|Tennessee|Texas|Utah|Vermont|(?:West\\p{Zs})?Virginia|Washington|Wisconsin|Wyoming";

// How streets end, appendix C.
const STREETS =
  "St(?:reet)?|Ave(?:nue)?|Blvd|Boulevard|R(?:oa)?d|Dr(?:ive)?|L(?:a)?ne?|C(?:our)?t|Way|P(?:ar)?kwa?y|Pl(?:ace)?|Cir(?:cle)?|Ter(?:race)?|Tr(?:ai)?l|Plaza|Loop|" +
  "H(?:igh)?wa?y|Sq(?:uare)?|Pike|Row|Run|Broadway";

/** Patterns of the lines of an American address, each read backwards from where it ends. All are bounded. */
export const US_ADDRESS: {
  /** "CA", "North Carolina", and the blank behind it. */
  readonly state: RegExp;
  /** "1600 Sample Parkway", "12 N Main St", "PO Box 12", and what divides it from the next line. */
  readonly street: RegExp;
  /** The same if no more than a blank divides the street from the city: how it ends must tell. */
  readonly streetAndCity: RegExp;
  /** "Mountain View", "Winston-Salem": what begins a line. */
  readonly city: RegExp;
  /** "Suite 200", "Apt. 4B", "#12". */
  readonly unit: RegExp;
} = /* @__PURE__ */ patterns();

function patterns(): typeof US_ADDRESS {
  const word = `(?:${CAPITALISED}|\\d{1,3}(?:st|nd|rd|th)|(?:H(?:igh)?wa?y|R(?:oa)?d|Route|Rte)\\p{Zs}\\d{1,4})`;
  const more = `(?:\\p{Zs}(?:${word}|of|the|and|to|in|or|de|la))`;
  const number = "\\d{1,6}(?:[A-Z]|-\\d{1,4})?(?:\\p{Zs}1/2)?";
  const numbered = `(?<![\\p{L}\\d_.:/\\p{Pd}]|\\d,)(?:${number}|${NUMBER_WORD})\\p{Zs}${NO_MONTH}${word}`;
  const unit =
    "(?:Apt|Apartment|S(?:ui)?te|Unit|Fl(?:oor)?|Bldg|Building|Rm|Room|P(?:MB|mb)|Lot|Dept|Space)\\.?\\p{Zs}#?[\\dA-Z-]{1,6}|#\\p{Zs}?[\\dA-Z-]{1,6}|\\d{1,2}(?:st|nd|rd|th)\\p{Zs}Fl(?:oor)?";
  return {
    state: behind(`(?:${STATES})\\p{Zs}{1,2}`),
    street: behind(`(?:${numbered}${more}{0,6}|${BOX})${DIVIDER}`),
    streetAndCity: behind(`${numbered}${more}{0,5}(?<=\\p{Zs}(?:${STREETS})\\.?)${more}{1,5}${DIVIDER}`),
    city: behind(`(?<=(?:^|[,;|·•\\p{Pd}\\n\\t])\\p{Zs}{0,8})${CAPITALISED}${more}{0,4}${DIVIDER}`),
    unit: behind(`(?:${unit})${DIVIDER}`),
  };
}

function behind(line: string): RegExp {
  return new RegExp(latin(`(?<=(?<![\\p{L}\\d_])(${line}))`), "y");
}
