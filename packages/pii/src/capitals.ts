/**
 * A text in capitals as it is written otherwise: "AM ALTEN MARKT 5, FRANKFURT AM MAIN" becomes "Am Alten Markt 5, Frankfurt
 * am Main". Single capitals stay as they are, so do most words of two. No place shifts.
 */
export function withoutCapitals(text: string): string {
  return text.replace(/[A-ZÀ-ÖØ-Þ]{2,40}/g, (word, at: number) => {
    if (word.length <= LONGEST_INNER && isInner(word, text.slice(Math.max(0, at - 3), at))) return word.toLowerCase();
    return word.length > 2 || SHORT.has(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
  });
}

// "5TH"; "FRANKFURT AM MAIN": what stands before ends with a capital too.
function isInner(word: string, before: string): boolean {
  return /\d$/.test(before) || (INNER.has(word) && /[A-ZÀ-ÖØ-Þ]{2}[ \u00a0]$/.test(before));
}

const LONGEST_INNER = 5;
const INNER: ReadonlySet<string> = /* @__PURE__ */ words("AM AN BEI DE DEM DEN DER DES DU IM IN OB UNTER");
const SHORT: ReadonlySet<string> = /* @__PURE__ */ words("AM AN AU CT DR FL IM IN LA LE LN PL RD RM ST");

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
