import { withoutCapitals } from "../capitals.ts";
import type { Detector, Match } from "../detector.ts";
import { lineBefore } from "../look-behind.ts";
import type { Text } from "../text.ts";
import { UK_ADDRESS } from "../uk-address-pattern.ts";
import { ukPostcode } from "./uk-postcode.ts";

/**
 * British address up to its postcode, on one line or more: flat or house, street, place. It is read backwards from the
 * postcode. A street needs a number or a house with a name.
 */
export const ukPostalAddress: Detector = {
  kind: "address",
  source: "BS 7666-2:2006; Royal Mail, Programmers' Guide to PAF",
  example: "Flat 3, 12 Sample Road, Sampleton, AB1 2DE",
  starts: "digit-after-letter",
  digits: [{ least: 1, first: [1, 2, 3] }],
  match: matchAddress,
  reach: 320,
  context: { de: ["anschrift", "adresse"], en: ["address"] },
  confidence: { withContext: 0.95 },
  needsContext: true,
  readsCue: true,
};

function matchAddress(text: Text, at: number, end: number): Match | undefined {
  const code = ukPostcode.match(text, at, end);
  if (code === undefined) return undefined;
  const written = text.slice(Math.max(0, code.start - LONGEST_ADDRESS), code.start);
  const head = CAPITALS.test(written) ? withoutCapitals(written) : written;
  const street = streetBefore(head);
  if (street < 0) return undefined;
  const flat = lineBefore(head, street, UK_ADDRESS.premises);
  const start = code.start - head.length + lineBefore(head, flat, UK_ADDRESS.premises);
  return { start, end: code.end, shape: "street-and-postcode", cue: { word: "postcode", at: code.start } };
}

const LONGEST_ADDRESS = 300;
/** "LONDON", and what leads to the postcode. */
const CAPITALS = /(?<=[A-Z]{3}[^A-Za-z]{1,12})$/;

// Passes up to four lines: village, town, county.
function streetBefore(head: string): number {
  const close = lineBefore(head, head.length, UK_ADDRESS.streetAndTown);
  if (close < head.length) return close;
  let at = head.length;
  for (let lines = 0; lines < 5; lines++) {
    const street = lineBefore(head, at, UK_ADDRESS.street);
    if (street < at) return street;
    const house = houseBefore(head, at);
    if (house < at) return house;
    const place = lineBefore(head, at, UK_ADDRESS.place);
    if (place === at) return -1;
    at = place;
    // "12, Westgate, London": the line just passed was the street.
    const number = lineBefore(head, at, UK_ADDRESS.number);
    if (lines > 0 && number < at) return number;
  }
  return -1;
}

// "Rose Cottage, Church Lane", "12, Church Lane".
function houseBefore(head: string, at: number): number {
  const lane = lineBefore(head, at, UK_ADDRESS.lane);
  if (lane === at) return at;
  const premises = lineBefore(head, lane, UK_ADDRESS.premises);
  const house = premises < lane ? premises : lineBefore(head, lane, UK_ADDRESS.house);
  return house < lane ? house : at;
}
