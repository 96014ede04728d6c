import { digitOf, isWordCharacter } from "../character.ts";
import type { Detector, Match, Words } from "../detector.ts";
import { codeAt, type Text } from "../text.ts";

const CONTEXT: Words = { de: ["ip", "ip-adresse"], en: ["ip address", "client ip", "remote address"] };
const AGAINST: Words = {
  de: ["version", "kapitel", "abschnitt", "ziffer", "revision"],
  en: ["version", "release", "build", "section", "chapter", "firmware"],
};

/** IPv4 address: four decimal numbers up to 255, not part of a longer dotted number. */
export const ipv4Address: Detector = {
  kind: "ip-address",
  source: "RFC 791; RFC 6943 section 3.1.1; CJEU C-582/14 (Breyer)",
  example: "192.0.2.17",
  starts: "digit",
  digits: [{ least: 4, runs: 4, first: [1, 2, 3], next: ["dot"], second: [1, 2, 3] }],
  match: matchVersion4,
  reach: 24,
  context: CONTEXT,
  against: AGAINST,
  confidence: { alone: 0.85, withContext: 0.99 },
  specificity: 2,
};

/** IPv6 address in any notation of RFC 4291, with embedded IPv4 and zone. */
export const ipv6Address: Detector = {
  kind: "ip-address",
  source: "RFC 4291 section 2.2; RFC 5952; RFC 4007 section 11",
  example: "2001:db8::17",
  starts: [":"],
  match: matchVersion6,
  reach: 72,
  context: CONTEXT,
  confidence: { alone: 0.9, withContext: 0.99 },
  specificity: 2,
};

function matchVersion4(text: Text, at: number, octetEnd: number): Match | undefined {
  if (codeAt(text, octetEnd) !== DOT || digitOf(codeAt(text, octetEnd + 1)) < 0) return undefined;
  if (codeAt(text, at - 1) === DOT || codeAt(text, at - 1) === HYPHEN) return undefined;
  const end = dottedEnd(text, at);
  if (end < 0 || isTiedOn(text, end)) return undefined;
  const needsContext = VERSION.test(text.slice(Math.max(0, at - 9), end + 2));
  return { start: at, end, shape: "ipv4", needsContext };
}

const DOT = 46;
const HYPHEN = 45;
const COLON = 58;

// Four numbers of one digit are one of 430,000 addresses, but many versions and numbered sections. With two digits, a
// word right before tells. Only an address stands in "//1.2.3.4" and has a port.
const VERSION =
  /(?:\b(?:v|vers|see|siehe|vgl|cf)[.:]{0,2}\s\d\d?(?:\.\d\d?){3}|(?<!\/\/|\d)\d(?:\.\d){3})(?!:?\d).{0,2}$/is;

// Four octets without leading zeros.
function dottedEnd(text: Text, at: number): number {
  let next = at;
  for (let octet = 0; octet < 4; octet++) {
    if (octet > 0 && codeAt(text, next++) !== DOT) return -1;
    const first = next;
    let value = 0;
    while (next - first < 4 && isAsciiDigit(codeAt(text, next))) value = value * 10 + codeAt(text, next++) - 48;
    if (next === first || value > 255 || (next - first > 1 && codeAt(text, first) === 48)) return -1;
  }
  return next;
}

function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isTiedOn(text: Text, end: number): boolean {
  const after = codeAt(text, end);
  return isWordCharacter(after) || (after === DOT && digitOf(codeAt(text, end + 1)) >= 0);
}

// Woken by every colon; only the first colon of an address goes on.
function matchVersion6(text: Text, at: number): Match | undefined {
  if (codeAt(text, at - 1) === COLON || !goesOn(text, at + 1)) return undefined;
  let start = at;
  while (at - start < 5 && isHex(codeAt(text, start - 1))) start--;
  if (at - start > 4 || (start === at && codeAt(text, at + 1) !== COLON)) return undefined;
  const before = codeAt(text, start - 1);
  if (before === COLON || before === DOT || isWordCharacter(before) || isSlice(text, start)) return undefined;
  const end = groupsEnd(text, start);
  return end < 0 ? undefined : { start, end, shape: "ipv6" };
}

// After the first colon follows another, or a group and then another: most colons are refused here.
function goesOn(text: Text, at: number): boolean {
  let next = at;
  while (next - at < 4 && isHex(codeAt(text, next))) next++;
  return codeAt(text, next) === COLON;
}

// "list[::2]", "rows()[::2]": what programs cut a list with.
function isSlice(text: Text, start: number): boolean {
  if (codeAt(text, start - 1) !== OPENING) return false;
  const code = codeAt(text, start - 2);
  return isWordCharacter(code) || code === OPENING + 2 || code === CLOSING_ROUND;
}

const OPENING = 91;
const CLOSING_ROUND = 41;

// Eight groups of up to four hexadecimal digits; "::" once stands for one or more groups of zeros.
function groupsEnd(text: Text, start: number): number {
  let groups = 0;
  let next = start;
  let compressed = false;
  let hasDigit = false;
  while (groups < 8) {
    const first = next;
    while (next - first < 5 && isHex(codeAt(text, next))) hasDigit = isAsciiDigit(codeAt(text, next++)) || hasDigit;
    if (next - first > 4) return -1;
    if (codeAt(text, next) === DOT && next > first && groups <= 6) {
      const dotted = dottedEnd(text, first);
      if (dotted >= 0) {
        groups += 2;
        next = dotted;
        break;
      }
    }
    if (next > first) groups++;
    if (codeAt(text, next) !== COLON) break;
    if (codeAt(text, next + 1) === COLON) {
      if (compressed) return -1;
      compressed = true;
      next += 2;
    } else if (groups < 8 && next > first && isHex(codeAt(text, next + 1))) next++;
    else break;
  }
  const isWhole = compressed ? groups >= 1 && groups < 8 : groups === 8;
  if (!isWhole || !hasDigit || isTiedOn(text, next) || codeAt(text, next) === COLON) return -1;
  return zoneEnd(text, next);
}

function isHex(code: number): boolean {
  const lower = code | 32;
  return isAsciiDigit(code) || (lower >= 97 && lower <= 102);
}

function zoneEnd(text: Text, end: number): number {
  if (codeAt(text, end) !== 37) return end;
  let next = end + 1;
  while (next - end < 17 && codeAt(text, next) < 128 && isWordCharacter(codeAt(text, next))) next++;
  return next > end + 1 ? next : end;
}
