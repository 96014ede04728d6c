import { digitOf, isIgnorable, isLetter, isSpace } from "../character.ts";
import type { Detector, Match } from "../detector.ts";
import { tiedAfter, tiedBefore } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

/** Full postcode of the United Kingdom: SW1A 1AA. Without blank, in lower case or as short as M1 1AE next to a label. */
export const ukPostcode: Detector = {
  kind: "uk-postcode",
  source: "BS 7666-2:2006; Royal Mail, Programmers' Guide to PAF (postcode areas)",
  example: "SW1A 1AA",
  starts: "digit-after-letter",
  digits: [{ least: 1, first: [1, 2, 3] }],
  match: matchPostcode,
  reach: 24,
  context: { de: ["postleitzahl", "plz"], en: ["postcode", "post code", "postal code"] },
  confidence: { alone: 0.7, withContext: 0.95 },
};

function matchPostcode(text: Text, at: number, end: number): Match | undefined {
  const after = codeAt(text, end);
  // Most numbers are refused here: neither a blank with a digit behind it nor a letter follows.
  if (isSpace(after) ? digitOf(codeAt(text, end + 1)) < 0 : !isLetter(after) && !isIgnorable(after)) return undefined;
  const start = isLetter(codeAt(text, at - 2)) ? at - 2 : at - 1;
  if (tiedBefore(text, start)) return undefined;
  const visible = text.slice(start, start + 16).replace(INVISIBLE, "");
  const [written, outward = "", blank] = POSTCODE.exec(visible) ?? [];
  if (written === undefined) return undefined;
  const last = endOf(text, start, written.length);
  if (tiedAfter(text, last)) return undefined;
  const needsContext = blank === "" || outward.length === 2 || written !== written.toUpperCase();
  return { start, end: last, needsContext };
}

// Where so many characters end, not counting invisible ones.
function endOf(text: Text, start: number, characters: number): number {
  let end = start;
  for (let left = characters; left > 0; end++) if (!isIgnorable(codeAt(text, end))) left--;
  return end;
}

const INVISIBLE = /[\xad\u200b-\u200d\u2060\ufeff]/g;

// One of the areas, a district, then sector and unit; C I K M O V never stand in the unit.
const POSTCODE =
  /^((?:A[BL]|B[ABDFHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)[\d０-９][a-z\d０-９]?)(\p{Zs}?)[\d０-９][abd-hjlnp-uw-z]{2}/iu;
