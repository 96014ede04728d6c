import { isDash, isWordCharacter } from "../character.ts";
import type { Detector, Match, Words } from "../detector.ts";
import { codeAt, type Text } from "../text.ts";

const SOURCE = "IEEE 802-2014 section 8.1";
const CONTEXT: Words = { de: ["mac", "mac-adresse", "hardware-adresse"], en: ["mac address", "bssid", "ethernet"] };

/** MAC address with colons: six or eight pairs. */
export const macAddress: Detector = {
  kind: "mac-address",
  source: SOURCE,
  example: "00:00:5E:00:53:AF",
  starts: [":"],
  match: (text, at) => readPairs(text, at - 2),
  reach: 32,
  context: CONTEXT,
  confidence: { alone: 0.9, withContext: 0.99 },
  specificity: 3,
};

/** MAC address with hyphens or in Cisco's dotted form that begins with a digit. */
export const macAddressByDigit: Detector = {
  kind: "mac-address",
  source: SOURCE,
  example: "00-00-5E-00-53-AF",
  starts: "digit",
  digits: [
    { least: 1, first: [1, 2, 3], next: ["letter"] },
    { least: 2, first: [2], next: ["dash"] },
    { least: 4, first: [4], next: ["dot"] },
  ],
  match: (text, at) => readPairs(text, at) ?? readDotted(text, at),
  reach: 32,
  context: CONTEXT,
  confidence: { alone: 0.9, withContext: 0.99 },
  specificity: 3,
};

/** The same that begins with a letter: its first digit after a letter is looked back from. */
export const macAddressByLetter: Detector = {
  kind: "mac-address",
  source: SOURCE,
  example: "AC-DE-48-00-53-A1",
  starts: "digit-after-letter",
  digits: [{ least: 1, first: [1, 2, 3], after: "abcdefABCDEF" }],
  match: matchFromLetter,
  reach: 32,
  context: CONTEXT,
  confidence: { alone: 0.9, withContext: 0.99 },
  specificity: 3,
};

const COLON = 58;
const DOT = 46;

function matchFromLetter(text: Text, at: number): Match | undefined {
  let start = at;
  while (at - start < 17 && (isHex(codeAt(text, start - 1)) || isSign(codeAt(text, start - 1)))) start--;
  return start === at ? undefined : (readPairs(text, start) ?? readDotted(text, start));
}

function isSign(code: number): boolean {
  return code === DOT || isDash(code);
}

// Six or eight pairs with one sign; more of them are a fingerprint.
function readPairs(text: Text, start: number): Match | undefined {
  const sign = codeAt(text, start + 2);
  if ((sign !== COLON && !isDash(sign)) || !isHex(codeAt(text, start)) || !isHex(codeAt(text, start + 1)))
    return undefined;
  let end = start + 2;
  while (end - start < 26 && codeAt(text, end) === sign && isPair(text, end + 1)) end += 3;
  if (end - start !== 17 && end - start !== 23) return undefined;
  return finished(text, start, end);
}

function isPair(text: Text, at: number): boolean {
  return isHex(codeAt(text, at)) && isHex(codeAt(text, at + 1));
}

// "0000.5e00.53af".
function readDotted(text: Text, start: number): Match | undefined {
  if (codeAt(text, start + 4) !== DOT || codeAt(text, start + 9) !== DOT) return undefined;
  for (let at = start; at < start + 14; at += 5) if (!isPair(text, at) || !isPair(text, at + 2)) return undefined;
  return finished(text, start, start + 14);
}

function finished(text: Text, start: number, end: number): Match | undefined {
  if (isTied(text, start - 1, start - 2) || isTied(text, end, end + 1)) return undefined;
  const written = text.slice(start, end);
  if (/^[^1-9a-e]+$/i.test(written)) return undefined; // nobody's: all zeros, or all ones for everybody
  const isPlain = text.charCodeAt(start + 2) === COLON;
  // Without a letter or leading zero it may be any number in groups: "12-34-56-78-90-12", "2024.1231.2359".
  return { start, end, shape: isPlain ? "colons" : "signs", needsContext: !isPlain && !/[a-f]/i.test(written) };
}

function isTied(text: Text, beside: number, beyond: number): boolean {
  const code = codeAt(text, beside);
  return isWordCharacter(code) || ((code === COLON || isSign(code)) && isWordCharacter(codeAt(text, beyond)));
}

function isHex(code: number): boolean {
  const lower = code | 32;
  return (code >= 48 && code <= 57) || (lower >= 97 && lower <= 102);
}
