import { isLetter, isSpace } from "../character.ts";
import { compact } from "../compact.ts";
import { type Detector, followsGroup, type Match, type Words } from "../detector.ts";
import { digitGroups } from "../digit-groups.ts";
import { standsAlone } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";
import { weightedSum } from "../weighted-sum.ts";

const SOURCE = "HMRC, VAT registration numbers; Directive 2006/112/EC, Art. 215";
const CONTEXT: Words = {
  de: ["vat", "umsatzsteuer-id", "ust-id", "ust-idnr"],
  en: ["vat number", "vat reg", "vat registration"],
};

/** VAT number of the United Kingdom: GB 980 7806 84; without GB only next to a label. */
export const ukVatId: Detector = {
  kind: "uk-vat-id",
  source: SOURCE,
  example: "GB 980 7806 84",
  starts: "digit",
  digits: [
    { least: 9, first: [3], next: ["space", "dash"], second: [4] },
    { least: 9, first: [9, 12] },
  ],
  match: matchApart,
  reach: 64,
  check: passes,
  context: CONTEXT,
  confidence: { checked: 0.8, withContext: 0.98, failedWithContext: 0.5 },
  specificity: 1,
};

/** VAT number of the United Kingdom with the country glued to the digits: GB980780684. */
export const ukVatIdUnbroken: Detector = {
  kind: "uk-vat-id",
  source: SOURCE,
  example: "GB980780684",
  starts: "digit-after-letter",
  digits: [
    { least: 9, first: [3], next: ["space", "dash"], second: [4] },
    { least: 9, first: [9, 12] },
  ],
  match: (text, at) => (isCountry(text, at - 2) ? matchDigits(text, at, at - 2) : undefined),
  reach: 64,
  check: passes,
  context: CONTEXT,
  confidence: { checked: 0.8, withContext: 0.98, failedWithContext: 0.5 },
  specificity: 1,
};

// Without the country a wrong check digit is more likely the number of another country.
function matchApart(text: Text, at: number): Match | undefined {
  if (isSpace(codeAt(text, at - 1)) && isCountry(text, at - 3)) return matchDigits(text, at, at - 3);
  const match = followsGroup(text, at, [3, 4, 2]) ? undefined : matchDigits(text, at, at);
  return match !== undefined && passes(match.value) ? { ...match, needsContext: true } : undefined;
}

// XI is Northern Ireland.
function isCountry(text: Text, at: number): boolean {
  return at >= 0 && isLetter(codeAt(text, at)) && /^(?:GB|XI)$/i.test(text.slice(at, at + 2));
}

const SIZES: readonly (readonly number[])[] = [[9], [12], [3, 4, 2, 3], [3, 4, 2]];

function matchDigits(text: Text, at: number, start: number): (Match & { readonly value: string }) | undefined {
  for (const sizes of SIZES) {
    const end = digitGroups(text, at, sizes);
    if (end < 0) continue;
    return standsAlone(text, start, end) ? { start, end, value: compact(text, at, end).slice(0, 9) } : undefined;
  }
  return undefined;
}

function passes(digits: string): boolean {
  const sum = weightedSum(digits, [8, 7, 6, 5, 4, 3, 2, 10, 1]);
  return sum > 0 && (sum % 97 === 0 || sum % 97 === 42);
}
