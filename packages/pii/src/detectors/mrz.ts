import { isWordCharacter } from "../character.ts";
import type { Detector, Match } from "../detector.ts";
import { icaoCheck } from "../icao-check.ts";
import { MRZ_FORMATS } from "../mrz-format.ts";
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
  for (const { shape, pattern, checked } of MRZ_FORMATS) {
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
