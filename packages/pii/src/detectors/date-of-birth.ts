import { digitOf, isSpace } from "../character.ts";
import { type Day, isCalendarDay } from "../day.ts";
import type { Detector, Match } from "../detector.ts";
import { tiedAfter, tiedBefore } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

/** Date of birth: a calendar day next to a word of birth. Other dates are not reported. */
export const dateOfBirth: Detector = {
  kind: "date-of-birth",
  source: "DIN 5008; ISO 8601-1:2019",
  example: "geboren am 12.03.1980",
  starts: "digit",
  digits: [
    { least: 4, runs: 3, first: [1, 2], next: ["dot", "slash", "dash"], second: [1, 2] },
    { least: 4, first: [4] },
  ],
  match: matchDay,
  reach: 160,
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
  const found = isFirst || first.digits < 3 ? inFigures(text, first) : yearLast(text, first);
  if (found === undefined || tiedAfter(text, found.end) || (!isFirst && tiedBefore(text, found.start)))
    return undefined;
  const star = starBefore(text, found.start);
  const match = { start: found.start, end: found.end, shape: found.shape, value: written(found) };
  if (star >= 0) return { ...match, cue: { word: "*", at: star } };
  return LEAD.test(text.slice(found.end, at + 96)) && !BIRTH.test(text.slice(Math.max(0, at - 48), at))
    ? undefined
    : match;
}

// "01.02.2024, geboren am 12.03.1980": the word that follows speaks for the day behind it, unless one stands before, too.
const BIRTH = /geb|born|birth|dob/i;
const LEAD = /^\D{0,40}(?:geb|born|birth|dob)[a-z]{0,9}(?:[\s.:]| am| on| date){1,5}\d{1,4}[./\- ]{1,2}[\djfmasond]/i;

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

// 1980-03-12, 12.03.1980, 12. 3. 80, 12/03/1980, 12-03-1980; with slashes the month may stand first.
function inFigures(text: Text, first: Numeral): Read | undefined {
  const sign = codeAt(text, first.end);
  if (!isDateSign(sign)) return undefined;
  const second = numberAt(text, afterSign(text, first.end));
  if (second === undefined || second.digits > 2 || codeAt(text, second.end) !== sign) return undefined;
  const third = numberAt(text, afterSign(text, second.end));
  if (third === undefined) return undefined;
  const { start } = first;
  const { end } = third;
  const month = second.value;
  if (first.digits > 2)
    return third.digits > 2
      ? undefined
      : { year: first.value, month, day: third.value, start, end, shape: "year-first" };
  if (third.digits % 2 === 1) return undefined;
  const isSwapped = sign === 47 && month > 12 && first.value <= 12;
  return {
    year: fullYear(third),
    month: isSwapped ? first.value : month,
    day: isSwapped ? month : first.value,
    start,
    end,
    shape: "day-first",
  };
}

// 12. März 1980, 12 March 1980, 12th of March, 1980, March 12, 1980: woken by the year, read backwards.
function yearLast(text: Text, year: Numeral): Read | undefined {
  const from = Math.max(0, year.start - 24);
  const before = text.slice(from, year.start);
  const found = DAY_MONTH.exec(before) ?? (before.includes(",") ? MONTH_DAY.exec(before) : null);
  if (found === null) return undefined;
  const [, first = "", second = ""] = found;
  const day = numberAt(first, 0) ?? numberAt(second, 0);
  const month = monthOf(first) ?? monthOf(second);
  if (day === undefined || month === undefined) return undefined;
  return { year: year.value, month, day: day.value, start: from + found.index, end: year.end, shape: "month-name" };
}

function monthOf(word: string): number | undefined {
  return MONTH.exec(word)?.findIndex((name, place) => place > 0 && name !== undefined);
}

const DAY_MONTH = /(?<![\d０-９])([\d０-９]{1,2})(?:st|nd|rd|th)?[.,]?(?: of)?\s?([a-zä]{3,9})[.,]?\s$/i;
const MONTH_DAY = /([a-zä]{3,9})\.?\s([\d０-９]{1,2})(?:st|nd|rd|th)?,\s$/i;
// One group for each month.
const MONTH =
  /^(?:(jan(?:uary?)?|jänner)|(feb(?:er|ruary?)?)|(märz?|maerz|mrz|mar(?:ch)?)|(apr(?:il)?)|(ma[iy])|(jun[ei]?)|(jul[iy]?)|(aug(?:ust)?)|(sept?(?:ember)?)|(o[ck]t(?:ober)?)|(nov(?:ember)?)|(de[cz](?:ember)?))$/i;

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

// "* 12.03.1980": the sign of birth in German.
function starBefore(text: Text, start: number): number {
  const at = isSpace(codeAt(text, start - 1)) ? start - 2 : start - 1;
  return codeAt(text, at) === 42 && codeAt(text, at - 1) !== 42 ? at : -1;
}

function written({ year, month, day }: Day): string {
  return String(year * 10000 + month * 100 + day).padStart(8, "0");
}
