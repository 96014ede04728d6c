import { isLetter } from "../character.ts";
import type { Detector, Match, Words } from "../detector.ts";
import { tiedAfter, tiedBefore } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

const CONTEXT: Words = {
  de: ["führerschein", "fahrerlaubnis"],
  en: ["driver number", "driving licence", "driving license", "driver licence", "drivers licence", "dvla"],
};

/** Driver number of Great Britain: surname, date of birth, initials, then a digit and two check letters that are secret. */
export const ukDriverLicence: Detector = {
  kind: "uk-driver-licence",
  source: "DVLA, INS57P: driver number",
  example: "MORGA657054SM9IJ",
  starts: "digit-after-letter",
  digits: [{ least: 6, first: [6, 7, 8, 9] }],
  match: (text, _, end) => matchDriverNumber(text, end - 11, end + 5),
  reach: 48,
  check: hasBirthday,
  context: CONTEXT,
  confidence: { checked: 0.85, withContext: 0.98, failedWithContext: 0.5 },
  specificity: 1,
};

/** The same in the three groups of a form: surname, birthday, the rest. */
export const ukDriverLicenceGrouped: Detector = {
  kind: "uk-driver-licence",
  source: "DVLA, INS57P: driver number",
  example: "MORGA 657054 SM9IJ",
  starts: "digit",
  digits: [{ least: 6, first: [6], next: ["space"] }],
  match: (text, at, end) => matchDriverNumber(text, at - 6, end + 6),
  reach: 48,
  check: hasBirthday,
  context: CONTEXT,
  confidence: { checked: 0.85, withContext: 0.98, failedWithContext: 0.5 },
  specificity: 1,
};

function matchDriverNumber(text: Text, start: number, end: number): Match | undefined {
  if (!isLetter(codeAt(text, start)) || !isLetter(codeAt(text, end - 1))) return undefined;
  const written = text.slice(start, end);
  if (tiedBefore(text, start) || tiedAfter(text, end) || !DRIVER_NUMBER.test(written)) return undefined;
  if (SPAN_ID.test(written)) return undefined;
  return { start, end, shape: end - start > 16 ? "grouped" : "unbroken" };
}

// A surname of fewer than five letters is filled up with nines, and so is a missing second initial.
const DRIVER_NUMBER = /^(?=.{5}(\s?)\d{6}\1[a-z])[a-z]{2,5}9*\s?\d{6}\s?[a-z][a-z9]\d[a-z]{2}$/i;

// Sixteen small hexadecimal digits: the id of a trace or a span, of which one in a million or so has the form of a driver number.
const SPAN_ID = /^[0-9a-f]{16}$/;

// Year, month and day as Y MM DD Y; a woman's month is 50 higher.
function hasBirthday(characters: string): boolean {
  const written = Number(characters.slice(6, 8));
  const month = written > 50 ? written - 50 : written;
  const day = Number(characters.slice(8, 10));
  return month > 0 && month < 13 && day > 0 && day < 32;
}
