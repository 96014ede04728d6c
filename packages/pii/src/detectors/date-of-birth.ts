import { digitOf, isLetter, isSpace } from "../character.ts";
import { type Day, isCalendarDay } from "../day.ts";
import type { Detector, Match } from "../detector.ts";
import { tiedAfter, tiedBefore } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

/** Date of birth: a calendar day next to a word of birth. Other dates are not reported. */
export const dateOfBirth: Detector = {
  kind: "date-of-birth",
  source: "DIN 5008; ISO 8601-1:2019; Gregorian calendar",
  example: "geboren am 12.03.1980",
  starts: "digit",
  digits: [
    { least: 4, runs: 3, first: [1, 2], next: ["dot", "slash", "dash"], second: [1, 2] },
    { least: 4, first: [4] },
  ],
  match: matchDay,
  reach: 48,
  check: (value) =>
    isCalendarDay({ year: Number(value.slice(0, 4)), month: Number(value.slice(4, 6)), day: Number(value.slice(6)) }),
  context: {
    de: ["geboren", "geborene", "geborener", "geb", "geburtsdatum", "geburtstag", "geburtsdat", "geburt"],
    en: ["born", "dob", "d-o-b", "date of birth", "birth date", "birthday", "birthdate"],
  },
  against: {
    de: ["gestorben", "verstorben", "eintrittsdatum", "rechnungsdatum", "einstellungsdatum", "geburtstagsfeier"],
    en: ["died", "hired", "joined", "invoice date"],
  },
  confidence: { withContext: 0.95, failedWithContext: 0.4 },
  needsContext: true,
  contextFollows: true,
  specificity: 1,
};

function matchDay(text: Text, at: number, end: number): Match | undefined {
  const isFirst = isDateSign(codeAt(text, end)) && digitOf(codeAt(text, afterSign(text, end))) >= 0;
  if (isFirst ? tiedBefore(text, at) : end - at < 4 || !mayFollowMonth(text, at)) return undefined;
  const first = numberAt(text, at);
  if (first === undefined) return undefined;
  const found = first.digits < 3 ? dayFirst(text, first) : isFirst ? yearFirst(text, first) : yearLast(text, first);
  if (found === undefined || tiedAfter(text, found.end) || (!isFirst && tiedBefore(text, found.start)))
    return undefined;
  const star = starBefore(text, found.start);
  const match = { start: found.start, end: found.end, shape: found.shape, value: written(found) };
  return star < 0 ? match : { ...match, cue: { word: "*", at: star } };
}

// A year of 1000 to 2999 after a blank that follows no digit.
function mayFollowMonth(text: Text, at: number): boolean {
  const first = digitOf(codeAt(text, at));
  return (first === 1 || first === 2) && isSpace(codeAt(text, at - 1)) && digitOf(codeAt(text, at - 2)) < 0;
}

interface Read extends Day {
  readonly start: number;
  readonly end: number;
  readonly shape: string;
}

interface Numeral {
  readonly value: number;
  readonly digits: number;
  readonly start: number;
  readonly end: number;
}

// A number of one to four digits.
function numberAt(text: Text, at: number): Numeral | undefined {
  let value = 0;
  let end = at;
  for (let digit = digitOf(codeAt(text, end)); digit >= 0; digit = digitOf(codeAt(text, end))) {
    value = value * 10 + digit;
    end++;
    if (end - at > 4) return undefined;
  }
  return end === at ? undefined : { value, digits: end - at, start: at, end };
}

// 1980-03-12, also with slash or dot.
function yearFirst(text: Text, year: Numeral): Read | undefined {
  const sign = codeAt(text, year.end);
  if (!isDateSign(sign)) return undefined;
  const month = numberAt(text, year.end + 1);
  if (month === undefined || month.digits > 2 || codeAt(text, month.end) !== sign) return undefined;
  const day = numberAt(text, month.end + 1);
  if (day === undefined || day.digits > 2) return undefined;
  return { year: year.value, month: month.value, day: day.value, start: year.start, end: day.end, shape: "year-first" };
}

// 12.03.1980, 12. 3. 80, 12/03/1980, 12-03-1980; with slashes the month may stand first.
function dayFirst(text: Text, first: Numeral): Read | undefined {
  const sign = codeAt(text, first.end);
  if (!isDateSign(sign)) return undefined;
  const second = numberAt(text, afterSign(text, first.end));
  if (second === undefined || second.digits > 2 || codeAt(text, second.end) !== sign) return undefined;
  const year = numberAt(text, afterSign(text, second.end));
  if (year === undefined || year.digits % 2 === 1) return undefined;
  const swapped = sign === 47 && second.value > 12 && first.value <= 12;
  const [day, month] = swapped ? [second.value, first.value] : [first.value, second.value];
  return { year: fullYear(year), month, day, start: first.start, end: year.end, shape: "day-first" };
}

// 12. März 1980, 12 March 1980, 12th of March, 1980, March 12, 1980: woken by the year, read backwards.
function yearLast(text: Text, year: Numeral): Read | undefined {
  const before = beforeBlank(text, year.start);
  const isComma = codeAt(text, before - 1) === 44;
  const end = isComma || codeAt(text, before - 1) === 46 ? before - 1 : before;
  const word = wordStart(text, end);
  const month = monthAt(text, word, end);
  if (month !== undefined) {
    const day = dayBefore(text, word);
    return day && { year: year.value, month, day: day.value, start: day.start, end: year.end, shape: "month-name" };
  }
  const day = isComma ? dayBefore(text, before) : undefined;
  if (day === undefined) return undefined;
  const blank = beforeBlank(text, day.start);
  const monthEnd = codeAt(text, blank - 1) === 46 ? blank - 1 : blank;
  const start = wordStart(text, monthEnd);
  const named = blank === day.start ? undefined : monthAt(text, start, monthEnd);
  if (named === undefined) return undefined;
  return { year: year.value, month: named, day: day.value, start, end: year.end, shape: "month-name" };
}

// The day that ends before a place: "12", "12.", "12th", "12th of", "12,".
function dayBefore(text: Text, at: number): Numeral | undefined {
  let end = beforeBlank(text, at);
  if (text.slice(Math.max(0, end - 3), end) === " of") end -= 3;
  const code = codeAt(text, end - 1);
  if (code === 46 || code === 44) end--;
  if (isLetter(codeAt(text, end - 1)) && /^(st|nd|rd|th)$/i.test(text.slice(Math.max(0, end - 2), end))) end -= 2;
  let start = end;
  while (end - start < 3 && digitOf(codeAt(text, start - 1)) >= 0) start--;
  const day = numberAt(text, start);
  return day !== undefined && day.digits < 3 ? day : undefined;
}

function beforeBlank(text: Text, at: number): number {
  return isSpace(codeAt(text, at - 1)) ? at - 1 : at;
}

function wordStart(text: Text, end: number): number {
  let start = end;
  while (end - start < 10 && isLetter(codeAt(text, start - 1))) start--;
  return start;
}

function afterSign(text: Text, at: number): number {
  return codeAt(text, at) === 46 ? afterBlank(text, at + 1) : at + 1;
}

function afterBlank(text: Text, at: number): number {
  return isSpace(codeAt(text, at)) ? at + 1 : at;
}

function isDateSign(code: number): boolean {
  return code === 46 || code === 47 || code === 45;
}

// A two-digit year belongs to the hundred years that end in 2029.
function fullYear(year: Numeral): number {
  if (year.digits === 4) return year.value;
  return year.value < 30 ? 2000 + year.value : 1900 + year.value;
}

function monthAt(text: Text, start: number, end: number): number | undefined {
  if (end - start < 3 || end - start > 9 || !INITIALS.includes(text.slice(start, start + 1))) return undefined;
  const word = text.slice(start, end).toLowerCase();
  const month = MONTHS.findIndex((names) => names.includes(word));
  return month < 0 ? undefined : month + 1;
}

const INITIALS = "jfmasondJFMASOND";

const MONTHS: readonly (readonly string[])[] = [
  ["januar", "jänner", "january", "jan"],
  ["februar", "feber", "february", "feb"],
  ["märz", "maerz", "march", "mrz", "mär", "mar"],
  ["april", "apr"],
  ["mai", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["dezember", "december", "dez", "dec"],
];

// "* 12.03.1980": the sign of birth in German.
function starBefore(text: Text, start: number): number {
  const at = isSpace(codeAt(text, start - 1)) ? start - 2 : start - 1;
  return codeAt(text, at) === 42 && codeAt(text, at - 1) !== 42 ? at : -1;
}

function written({ year, month, day }: Day): string {
  return String(year * 10000 + month * 100 + day).padStart(8, "0");
}
