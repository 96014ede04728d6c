import { isLetter, isSpace } from "../character.ts";
import { type Detector, digitRun, type Match } from "../detector.ts";
import { tiedAfter } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

/** File number of a German court: 3 O 123/24, VIII ZR 4/20, B 3 KR 1/20; with an unusual register sign next to a label. */
export const deCaseNumber: Detector = {
  kind: "de-case-number",
  source: "Aktenordnung der Länder (AktO), Anlage I (Registerzeichen)",
  example: "3 O 123/24",
  starts: "digit",
  digits: [{ least: 3, first: [1, 2, 3, 4, 5, 6], next: ["slash"] }],
  match: matchCase,
  reach: 40,
  context: {
    de: [
      "aktenzeichen",
      "az",
      "geschäftszeichen",
      "gz",
      "geschäftsnummer",
      "rechtssache",
      "urteil",
      "beschluss",
      "verfahren",
    ],
    en: ["case no", "case number", "file number", "docket"],
  },
  confidence: { alone: 0.8, withContext: 0.97 },
  specificity: 1,
};

// Woken by the serial number before the slash; chamber and register sign are read backwards.
function matchCase(text: Text, at: number, end: number): Match | undefined {
  const before = codeAt(text, at - 1);
  if ((!isSpace(before) && before !== LINE_FEED) || !isLetter(codeAt(text, at - 2))) return undefined;
  if (codeAt(text, end) !== SLASH) return undefined;
  const last = yearEnd(text, end + 1);
  if (last < 0 || tiedAfter(text, last)) return undefined;
  const from = Math.max(0, at - LONGEST_HEAD);
  const head = HEAD.exec(text.slice(from, at));
  if (head === null) return undefined;
  const [, court, sign = ""] = head;
  return { start: from + head.index, end: last, needsContext: court === undefined && !SIGNS.test(sign) };
}

const LINE_FEED = 10;
const SLASH = 47;
const LONGEST_HEAD = 24;

// Two digits of a year from 1970 to 2039, or all four.
function yearEnd(text: Text, at: number): number {
  const first = codeAt(text, at) & 15;
  const two = digitRun(text, at, 2);
  if (two >= 0) return first > 3 && first < 7 ? -1 : two;
  return first === 1 || first === 2 ? digitRun(text, at, 4) : -1;
}

// The chamber and the register sign. A social court's letter before, or a senate in Roman numerals, tells enough.
const HEAD =
  /(?<![\p{L}\d.,/])(?:([SLB][\p{Zs}\n]\d{1,4}|[IVX]{1,5})|(?:I-)?\d{1,4}[a-z]?)[\p{Zs}\n](\p{Lu}\p{L}{0,4})[\p{Zs}\n]$/u;

// Signs of civil, family, labour, criminal, insolvency, guardianship and probate matters and of the federal courts.
const SIGNS =
  /^(?:[CFOSU]|[UW]F|OH|HKO?|I[EKN]|XIV|XVII|VI|[CSGHT]a|(?:Ta)?BV|A[BZ][BNR]|Z[BR]|St[ER]|Bv[A-Z]|(?:KL|[OU]J|AR|[BCDGJKLNQSVW])s|OWi)$/;
