import { isWordCharacter } from "../character.ts";
import type { Detector, Match } from "../detector.ts";
import { icaoCheck } from "../icao-check.ts";
import { codeAt, type Text } from "../text.ts";

/** Machine-readable zone of passports (TD3), identity cards and residence permits (TD1) and older cards (TD2). */
export const mrz: Detector = {
  kind: "mrz",
  source: "ICAO Doc 9303-4 (TD3), 9303-5 (TD1), 9303-6 (TD2)",
  example: "C01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4",
  starts: ["<"],
  match: matchZone,
  check: (fields) => fields.split(" ").every((field) => field.endsWith("<") || icaoCheck(field)),
  context: {
    de: ["mrz", "maschinenlesbare zone", "ausweis", "personalausweis", "reisepass", "aufenthaltstitel"],
    en: ["machine readable zone", "passport", "id card", "identity card", "residence permit"],
  },
  confidence: { checked: 0.95, withContext: 0.99, failedWithContext: 0.6 },
  specificity: 3,
};

// Only the first filler of a line may belong to the beginning of a zone: the others would read it once more.
function matchZone(text: Text, at: number): Match | undefined {
  if (codeAt(text, at + 1) !== FILLER && !isPlain(codeAt(text, at + 1))) return undefined;
  let start = at;
  while (at - start < LONGEST_LINE && isPlain(codeAt(text, start - 1))) start--;
  const before = codeAt(text, start - 1);
  if (start === at || before === FILLER || isWordCharacter(before)) return undefined;
  const last = codeAt(text, start + 29);
  if (last !== FILLER && !isPlain(last)) return undefined;
  const written = text.slice(start, start + LONGEST_ZONE);
  for (const { shape, pattern, checked } of FORMATS) {
    const zone = pattern.exec(written);
    if (zone === null) continue;
    const fields = [...checked.map((group) => zone[group]), zone.slice(1).join("")];
    return { start, end: start + zone[0].length, shape, value: fields.join(" ") };
  }
  return undefined;
}

const FILLER = 60;
const LONGEST_LINE = 44;
// Three lines of thirty or two of 44, and what stands between them.
const LONGEST_ZONE = 130;

function isPlain(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

interface Format {
  readonly shape: string;
  /** Its groups in this order are what the last check digit stands for, and that digit. */
  readonly pattern: RegExp;
  /** Groups that end with a check digit of their own. */
  readonly checked: readonly number[];
}

const FORMATS = /* @__PURE__ */ formats();

// Number, nationality, birth, sex, expiry, optional data. The line with the name may be missing.
function formats(): readonly Format[] {
  const number = "([A-Z\\d<]{9}[\\d<])";
  const birth = "([\\d<]{6}\\d)[MFX<]";
  const head = `${number}[A-Z<]{3}${birth}(\\d{7})`;
  // A line break, also as JSON or HTML writes it, a blank or nothing; never a blank line.
  const next = "[ \\t\\xa0]{0,2}(?:\\r?\\n|(?:\\\\r)?\\\\n|<br ?/?>)?[ \\t\\xa0]{0,8}";
  const end = "(?![A-Za-z\\d_]|<(?![a-z/!]))";
  return [
    {
      shape: "td3",
      pattern: new RegExp(`^(?:P[A-Z<]{43}${next})?${head}([A-Z\\d<]{14}[\\d<])(\\d)${end}`),
      checked: [1, 2, 3, 4],
    },
    {
      shape: "td2",
      pattern: new RegExp(`^(?:[ACI][A-Z<]{35}${next})?${head}([A-Z\\d<]{7})(\\d)${end}`),
      checked: [1, 2, 3],
    },
    {
      shape: "td1",
      pattern: new RegExp(
        `^[ACI][A-Z<]{4}${number}([A-Z\\d<]{15})${next}${birth}(\\d{7})[A-Z<]{3}([A-Z\\d<]{11})(\\d)${end}` +
          `(?:${next}[A-Z][A-Z<]{29}${end})?`,
      ),
      checked: [1, 3, 4],
    },
  ];
}
