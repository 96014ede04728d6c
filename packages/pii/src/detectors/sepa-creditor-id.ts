import { digitOf, isLetter, isSpace } from "../character.ts";
import { mod97 } from "../checksum.ts";
import { compact } from "../compact.ts";
import { isCountry } from "../country.ts";
import type { Confidence, Detector, Match, Words } from "../detector.ts";
import { separatorAt, skipIgnorable, tiedAfter, tiedBefore } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

const SOURCE = "EPC262-08; Deutsche Bundesbank";
const CONTEXT: Words = {
  de: ["gläubiger-id", "gläubigeridentifikation", "gläubiger-nr"],
  en: ["creditor id", "creditor scheme"],
};
const CONFIDENCE: Confidence = { checked: 0.9, withContext: 0.99, failedWithContext: 0.5 };

/** SEPA creditor identifier (Gläubiger-ID): country, two check digits, business code, national number. */
export const sepaCreditorId: Detector = {
  kind: "sepa-creditor-id",
  source: SOURCE,
  example: "DE98ZZZ09999999999",
  starts: "digit-after-letter",
  digits: [{ least: 2 }],
  match: matchCreditorId,
  reach: 160,
  check,
  context: CONTEXT,
  confidence: CONFIDENCE,
  specificity: 3,
};

/** The same with a blank behind the country: the business code wakes it. */
export const sepaCreditorIdApart: Detector = {
  kind: "sepa-creditor-id",
  source: SOURCE,
  example: "AT 61 ZZZ 01234567890",
  starts: ["ZZZ"],
  match: (text, at) => {
    const [head] = /[A-Z]{2}\s\d\d\s?$/.exec(text.slice(Math.max(0, at - 6), at)) ?? [];
    return head === undefined ? undefined : readCreditorId(text, at - head.length, at - head.length + 3);
  },
  reach: 160,
  check,
  context: CONTEXT,
  confidence: CONFIDENCE,
  specificity: 3,
};

function matchCreditorId(text: Text, at: number, first: number): Match | undefined {
  return first - at < 2 ? undefined : readCreditorId(text, at - 2, at);
}

// Two letters, then two digits; in Germany 18 characters.
function readCreditorId(text: Text, start: number, at: number): Match | undefined {
  if (!isAscii(codeAt(text, start)) || !isAscii(codeAt(text, start + 1)) || tiedBefore(text, start)) return undefined;
  const country = text.slice(start, start + 2).toUpperCase();
  const end = country === "DE" ? germanEnd(text, at) : isCountry(country) ? endElsewhere(text, start, at) : -1;
  if (end < 0 || tiedAfter(text, end)) return undefined;
  const value = compact(text, start, end);
  // The business code is nearly always ZZZ. Another one has a letter and the German length, or it looks too much like an
  // IBAN or a part number.
  const isTelling = value.startsWith("DE") ? /^.{4}\w{0,2}[A-Z]/.test(value) : value.slice(4, 7) === "ZZZ";
  return { start, end, value, needsContext: !isTelling };
}

const SHORTEST = 10;
const LONGEST = 35;

// Check digits, business code of three characters, eleven digits; a separator may stand between any two.
function germanEnd(text: Text, at: number): number {
  let end = at;
  for (let read = 0; read < 16; read++, end++) {
    if (!isAlphanumeric(codeAt(text, end))) end = separatorAt(text, end)?.end ?? skipIgnorable(text, end);
    const code = codeAt(text, end);
    if (digitOf(code) < 0 && (read < 2 || read > 4 || !isAscii(code))) return -1;
  }
  return end;
}

// The length hangs on the country: a token goes as far as it goes, and groups as far as their check digits say.
function endElsewhere(text: Text, start: number, at: number): number {
  let end = tokenEnd(text, at);
  let last = end - start < SHORTEST ? -1 : end;
  const isToken = last > 0;
  while (!isToken && end - start < LONGEST) {
    const next = end + 1;
    end = isSpace(codeAt(text, end)) ? tokenEnd(text, next) : next;
    if (end <= next || /[a-z]/.test(text.slice(next, end))) break;
    if (end - start > SHORTEST && check(compact(text, start, end))) last = end;
  }
  return last;
}

// Where a run of letters and digits ends.
function tokenEnd(text: Text, at: number): number {
  let end = at;
  for (let next = at; end - at < LONGEST && isAlphanumeric(codeAt(text, next)); next = skipIgnorable(text, end)) {
    end = next + 1;
  }
  return end;
}

// The business code is not part of the check.
function check(value: string): boolean {
  return mod97(value.slice(0, 4), mod97(value.slice(7))) === 1;
}

function isAlphanumeric(code: number): boolean {
  return digitOf(code) >= 0 || isAscii(code);
}

function isAscii(code: number): boolean {
  return code < 128 && isLetter(code);
}
