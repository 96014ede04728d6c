import { isDash, isLetter, isSpace, isUpper } from "../character.ts";
import type { Detector, Match } from "../detector.ts";
import { tiedAfter, tiedBefore } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

/**
 * German number plate with a blank before its digits, B-AB 1234. The districts, blanks between, are an argument,
 * because they are as large as all the rest: take `PLATE_DISTRICTS`.
 */
export function dePlate(districts: string): Detector {
  return plate(districts, "digit");
}

/** The same without that blank: B-AB1234, B AB1234. Part numbers look alike, so it is found next to a label only. */
export function dePlateUnspaced(districts: string): Detector {
  return plate(districts, "digit-after-letter");
}

function plate(districts: string, starts: "digit" | "digit-after-letter"): Detector {
  const issued = new Set(districts.split(" "));
  return {
    kind: "de-licence-plate",
    source: "§ 9 FZV and its annex on number plates",
    example: starts === "digit" ? "B-AB 1234" : "Kennzeichen B-AB1234",
    starts,
    digits: [{ least: 1, first: [1, 2, 3, 4] }],
    match: (text, at, end) => matchPlate(text, at, end, issued),
    reach: 24,
    context: {
      de: ["kennzeichen", "kfz-kennzeichen", "kfz", "nummernschild", "fahrzeug", "pkw", "halter"],
      en: ["licence plate", "license plate", "number plate", "registration number", "vehicle"],
    },
    against: {
      de: ["rechnung", "ticket", "artikel", "bestellung", "auftrag", "modell", "typ", "seriennummer", "aktenzeichen"],
      en: ["invoice", "order", "model", "part number", "serial number"],
    },
    confidence: { alone: 0.75, withContext: 0.97 },
  };
}

function matchPlate(text: Text, at: number, end: number, issued: ReadonlySet<string>): Match | undefined {
  const before = codeAt(text, at - 1);
  const isUnspaced = isLetter(before);
  if (codeAt(text, at) === ZERO || !(isUnspaced || isGap(before)) || !endsSeries(text, at)) return undefined;
  const ahead = text.slice(Math.max(0, at - LONGEST_HEAD), at);
  LETTERS.lastIndex = ahead.length;
  const letters = LETTERS.exec(ahead);
  if (letters === null) return undefined;
  const [, head = "", written = "", dash = "", series = ""] = letters;
  const district = written.toUpperCase();
  const stop = end + (SUFFIX.test(text.slice(end, end + 1)) && isLetter(codeAt(text, end)) ? 1 : 0);
  const start = at - head.length;
  const size = district.length + series.length + stop - at;
  if (size > 8 || !issued.has(district) || NEVER_ISSUED.test(series)) return undefined;
  const isLower = written !== district || series !== series.toUpperCase();
  if ((isLower && dash === "") || tiedBefore(text, start) || tiedAfter(text, stop)) return undefined;
  const isWeak = size < 5 || district.length + series.length === 2 || YEAR.test(text.slice(at, end));
  const needsContext = isUnspaced || isLower || dash === "" || isWeak || NO_PLATE.test(`${district}-${series}`);
  return { start, end: stop, shape: dash === "" ? "blank" : "dash", needsContext };
}

// Most numbers are refused here: one or two letters stand before, after a dash, or after a blank if they are capitals.
function endsSeries(text: Text, at: number): boolean {
  let last = at - 1;
  for (let gap = 0; gap < 2 && (isGap(codeAt(text, last)) || codeAt(text, last) === 13); gap++) last--;
  if (!isLetter(codeAt(text, last))) return false;
  const separator = isLetter(codeAt(text, last - 1)) ? last - 2 : last - 1;
  const code = codeAt(text, separator);
  return isDash(code) || (isSpace(code) && (isUpper(codeAt(text, last)) || isDash(codeAt(text, separator - 1))));
}

function isGap(code: number): boolean {
  return isSpace(code) || code === 10;
}

const ZERO = 48;
const LONGEST_HEAD = 14;
/** District, dash or blank, series, and what stands before the digits; one line break counts as a blank. */
const LETTERS = /(?<=(?<![\p{L}\d_])(([A-ZÄÖÜ]{1,3})(?:\s?(\p{Pd})\s?|[^\S\r\n])([A-Z]{1,2})(?:\r?\s)?))/iuy;
/** Electric and historic vehicles. */
const SUFFIX = /[EH]/i;
const NEVER_ISSUED = /HJ|KZ|NS|SA|SS/i;
const YEAR = /^(?:19|20)\d\d$/;
/** Other things with a dash: laws, systems, lenses, paper. */
const NO_PLATE = /^(?:EU-(?:VO|RL|US)|KI-VO|HP-UX|OS-X|EF-S|GT-R|DIN-[A-E]|MS-DO)$/i;
