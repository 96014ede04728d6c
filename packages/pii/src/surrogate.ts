import { compact } from "./compact.ts";
import type { Detector } from "./detector.ts";
import { hmacSha256, sha256 } from "./sha256.ts";
import { utf8Bytes } from "./utf8.ts";
import { valueKey } from "./value-key.ts";
import { dayLater, readWrittenDay } from "./written-day.ts";

/** Numbers below a bound, the same for the same key, kind and value. */
type Draw = (below: number) => number;

/** What surrogates are made with. */
export interface SurrogateSource {
  readonly key: Uint8Array;
  /** Their checks decide what is a possible value of a kind. */
  readonly detectors: readonly Detector[];
  /** Values that no surrogate may equal, compacted. */
  readonly taken: ReadonlySet<string>;
}

/**
 * A possible value of the same written form, with check digits that hold; the same for the same key, kind and value.
 * Nothing when no such value was found in `MOST_TRIES` tries.
 */
export function surrogateFor(
  { key, detectors, taken }: SurrogateSource,
  kind: string,
  value: string,
): string | undefined {
  const checks = detectors.flatMap((detector) => (detector.kind === kind && detector.check ? [detector.check] : []));
  const draw = drawing(hmacSha256(key, utf8Bytes(valueKey(kind, value))));
  const invent = (Object.hasOwn(INVENTED, kind) ? INVENTED[kind] : undefined) ?? likeIt(kind, checks.length > 0);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const surrogate = invent(value, draw);
    if (surrogate === undefined) return undefined;
    if (surrogate === value || taken.has(comparable(surrogate))) continue;
    const isPossible = Object.hasOwn(INVENTED, kind) || checks.length === 0;
    if (isPossible || checks.some((check) => check(compact(surrogate, 0, surrogate.length)))) return surrogate;
  }
  return undefined;
}

/** How values are compared: by their letters and digits, if they have any of the Latin alphabet. */
export function comparable(value: string): string {
  return compact(value, 0, value.length) || value;
}

const MOST_TRIES = 20_000;

/** How many digits say who issued a number, and stay. */
const KEPT_DIGITS: Readonly<Record<string, number>> = { "payment-card": 4, phone: 4 };

// Every digit becomes another one; letters too, but for those at the beginning of a kind that has a check.
function likeIt(kind: string, isChecked: boolean): (value: string, draw: Draw) => string {
  const kept = Object.hasOwn(KEPT_DIGITS, kind) ? (KEPT_DIGITS[kind] ?? 0) : 0;
  return (value, draw) => {
    let digits = 0;
    return value.replaceAll(/[\d\p{L}]/gu, (sign) => {
      const isDigit = /\d/.test(sign);
      if (isDigit) return digits++ < kept ? sign : String(draw(10));
      if (isChecked && digits === 0) return sign;
      const letter = String.fromCharCode(97 + draw(26));
      return sign === sign.toLowerCase() ? letter : letter.toUpperCase();
    });
  };
}

// What has no check digit is taken from what is reserved for examples, so that it belongs to nobody.
const INVENTED: Readonly<Record<string, (value: string, draw: Draw) => string | undefined>> = {
  email: (_, draw) => `${word(draw)}.${word(draw)}@example.org`,
  "ip-address": (value, draw) =>
    value.includes(":")
      ? `2001:db8:${draw(65536).toString(16)}::${draw(65536).toString(16)}`
      : `198.18.${draw(256)}.${draw(256)}`,
  "date-of-birth": (value, draw) => {
    const written = readWrittenDay(value);
    return written?.write(dayLater(written.day, (draw(2) === 0 ? -1 : 1) * (1 + draw(1000))));
  },
  person: (value, draw) => {
    const surname = `${capitalised(word(draw))}${ENDINGS[draw(ENDINGS.length)] ?? ""}`;
    return /\s/.test(value.trim()) ? `${FIRST_NAMES[draw(FIRST_NAMES.length)] ?? ""} ${surname}` : surname;
  },
};

const FIRST_NAMES = ["Alex", "Chris", "Deniz", "Eike", "Jona", "Kim", "Luca", "Mika", "Noa", "Robin", "Sascha", "Toni"];
const ENDINGS = ["berg", "er", "feld", "hagen", "mann", "tal"];

function word(draw: Draw): string {
  return Array.from({ length: 2 }, () => `${CONSONANTS[draw(CONSONANTS.length)]}${VOWELS[draw(VOWELS.length)]}`).join(
    "",
  );
}

const CONSONANTS = "bdfgklmnprstvw";
const VOWELS = "aeiou";

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// SHA-256 in counter mode: two bytes a draw, 16 draws a block.
function drawing(seed: Uint8Array): Draw {
  const counter = new Uint8Array(seed.length + 4);
  counter.set(seed);
  let block: Uint8Array = seed;
  let [blocks, at] = [0, block.length];
  return (below) => {
    if (at >= block.length) {
      new DataView(counter.buffer).setUint32(seed.length, blocks++);
      [block, at] = [sha256(counter), 0];
    }
    const number = (block[at] ?? 0) * 256 + (block[at + 1] ?? 0);
    at += 2;
    return Math.floor((number / 65536) * below);
  };
}
