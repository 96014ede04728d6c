import { withoutCapitals } from "../capitals.ts";
import { isDash, isSpace } from "../character.ts";
import { type Detector, digitRun, type Match } from "../detector.ts";
import { lineBefore } from "../look-behind.ts";
import { tiedAfter } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";
import { US_ADDRESS } from "../us-address-pattern.ts";

/**
 * American address up to its ZIP code, on one line or more: street or box, unit, city, state. It is read backwards from
 * the ZIP code.
 */
export const usPostalAddress: Detector = {
  kind: "address",
  source: "USPS Publication 28",
  example: "1200 Sample Avenue, Suite 5, Sampleton, OR 97999-1234",
  starts: "digit",
  // The letters with which states end.
  digits: [{ least: 5, first: [5], after: "ACDEHIJKLMNORSTVXYZadeghikmnorsty" }],
  match: matchAddress,
  reach: 320,
  context: { de: ["anschrift", "adresse"], en: ["address"] },
  confidence: { withContext: 0.95 },
  needsContext: true,
  readsCue: true,
};

function matchAddress(text: Text, at: number, end: number): Match | undefined {
  if (!isSpace(codeAt(text, at - 1))) return undefined;
  const zipEnd = isDash(codeAt(text, end)) && digitRun(text, end + 1, 4) > 0 ? end + 5 : end;
  if (tiedAfter(text, zipEnd)) return undefined;
  const written = text.slice(Math.max(0, at - LONGEST_ADDRESS), at);
  const street = streetBefore(written) ?? (CAPITALS.test(written) ? streetBefore(withoutCapitals(written)) : undefined);
  if (street === undefined) return undefined;
  const start = at - written.length + street;
  return { start, end: zipEnd, shape: "street-and-zip-code", cue: { word: "zip code", at } };
}

/** "WASHINGTON", and what leads to the code. */
const CAPITALS = /(?<=[A-Z]{3}[^A-Za-z]{1,4})$/;
const LONGEST_ADDRESS = 300;

function streetBefore(written: string): number | undefined {
  const state = lineBefore(written, written.length, US_ADDRESS.state);
  if (state === written.length) return undefined;
  const head = written.slice(0, state);
  return streetBeforeCity(CITY_IN_CAPITALS.test(head) ? withoutCapitals(head) : head);
}

/** "SPRINGFIELD", and what leads to the state. */
const CITY_IN_CAPITALS = /(?<=[A-Z]{3}[^A-Za-z]{1,12})$/;

function streetBeforeCity(head: string): number | undefined {
  const city = lineBefore(head, head.length, US_ADDRESS.city);
  if (city === head.length) return found(lineBefore(head, city, US_ADDRESS.streetAndCity), city);
  const unit = lineBefore(head, city, US_ADDRESS.unit);
  const building = lineBefore(head, unit, US_ADDRESS.unit);
  return found(lineBefore(head, building, US_ADDRESS.street), building);
}

function found(start: number, end: number): number | undefined {
  return start < end ? start : undefined;
}
