// Devices, vehicles, machine-readable zones.
import { icao, luhn } from "./check-digit.ts";
import { type Random, UPPER } from "./random.ts";
import type { ValueForm } from "./value.ts";

const imei: ValueForm = {
  kind: "imei",
  name: "imei",
  isChecksum: true,
  standsAlone: false,
  labels: {
    de: ["IMEI", "IMEI-Nummer", "Gerätenummer (IMEI)"],
    en: ["IMEI", "IMEI number", "device IMEI"],
  },
  make: (random) => {
    const head = random.pick(["01", "35", "86", "99"]) + random.text(12);
    return head + luhn(head);
  },
  isValid: (value) => /^[0-9]{15}$/.test(value) && luhn(value.slice(0, 14)) === value.charAt(14),
};

const VIN_ALPHABET = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";

const vin: ValueForm = {
  kind: "vin",
  name: "vin",
  isChecksum: true,
  standsAlone: false,
  labels: {
    de: ["FIN", "Fahrgestellnummer", "Fahrzeug-Identifizierungsnummer", "VIN"],
    en: ["VIN", "vehicle identification number", "chassis number", "VIN number"],
  },
  make: (random) => {
    const front = random.text(1, "145") + random.text(7, VIN_ALPHABET);
    const back = random.text(4, VIN_ALPHABET) + random.text(4);
    return front + vinCheck(`${front}0${back}`) + back;
  },
  // Outside North America (1 to 5) the check digit is no duty.
  isValid: (value) =>
    /^[0-9A-HJ-NPR-Z]{17}$/.test(value) && (!/^[1-5]/.test(value) || vinCheck(value) === value.charAt(8)),
};

const mrz: ValueForm = {
  kind: "mrz",
  name: "mrz",
  isChecksum: true,
  standsAlone: true,
  labels: {
    de: ["Maschinenlesbare Zone", "MRZ", "maschinenlesbarer Bereich"],
    en: ["MRZ", "machine-readable zone", "Machine readable zone"],
  },
  make: (random) => random.pick([threeLines, passportLines, twoShortLines])(random),
  isValid: isZone,
  // Elsewhere an intact document number remains, or the name line, which nothing checks.
  spoil: [spoiledDocument],
  spoilsOnlySo: true,
};

export const thingForms: readonly ValueForm[] = [imei, vin, mrz];

const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

// A–I count 1 to 9, J–R 1 to 9, S–Z 2 to 9 (49 CFR 565.15).
const VIN_LETTERS = ".ABCDEFGHI JKLMNOPQR  STUVWXYZ";

function vinCheck(value: string): string {
  const sum = [...value].reduce((total, character, i) => total + vinValue(character) * (VIN_WEIGHTS[i] ?? 0), 0) % 11;
  return sum === 10 ? "X" : String(sum);
}

function vinValue(character: string): number {
  if (character >= "0" && character <= "9") return Number(character);
  return VIN_LETTERS.indexOf(character) % 10;
}

// The specimen holder of German documents; every other part is drawn.
const HOLDER = "MUSTERMANN<<ERIKA";
const DOCUMENT = "0123456789CFGHJKLMNPRTVWXYZ";

interface Zone {
  readonly document: string;
  readonly state: string;
  readonly birth: string;
  readonly sex: string;
  readonly expiry: string;
}

// First letters of the numbers of German identity cards and of German passports.
const CARD = "LMNPRTVWXY";
const PASSPORT = "CFGHJK";

function zone(random: Random, firstLetters: string): Zone {
  const isGerman = random.chance(0.7);
  const number = isGerman
    ? random.text(1, firstLetters) + random.text(8, DOCUMENT)
    : random.text(2, UPPER) + random.text(7);
  return {
    document: checked(number),
    state: isGerman ? "D<<" : random.pick(["AUT", "FRA", "NLD", "ITA", "ESP"]),
    birth: checked(day(random, 40, 99)),
    sex: random.pick(["F", "M", "<"]),
    expiry: checked(day(random, 26, 36)),
  };
}

function threeLines(random: Random): string {
  const { document, state, birth, sex, expiry } = zone(random, CARD);
  const first = filled(`ID${state}${document}`, 30);
  const second = filled(`${birth}${sex}${expiry}${state}`, 29);
  const composite = first.slice(5) + birth + expiry + second.slice(18, 29);
  return [first, second + icao(composite), filled(HOLDER, 30)].join("\n");
}

function passportLines(random: Random): string {
  const { document, state, birth, sex, expiry } = zone(random, PASSPORT);
  const optional = "<<<<<<<<<<<<<<<";
  const composite = icao(`${document}${birth}${expiry}${optional}`);
  return `${filled(`P<${state}${HOLDER}`, 44)}\n${document}${state}${birth}${sex}${expiry}${optional}${composite}`;
}

function twoShortLines(random: Random): string {
  const { document, state, birth, sex, expiry } = zone(random, CARD);
  const optional = "<<<<<<<";
  const composite = icao(`${document}${birth}${expiry}${optional}`);
  return `${filled(`I<${state}${HOLDER}`, 36)}\n${document}${state}${birth}${sex}${expiry}${optional}${composite}`;
}

function spoiledDocument(random: Random, value: string): string {
  const field = value.split("\n").length === 3 ? 5 : value.indexOf("\n") + 1;
  const at = field + random.integer(1, 9);
  return value.slice(0, at) + random.text(1) + value.slice(at + 1);
}

function isZone(value: string): boolean {
  const [first = "", second = "", third] = value.split("\n");
  if (third !== undefined) {
    const isShaped = first.length === 30 && second.length === 30 && third.length === 30;
    const composite = first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29);
    return (
      isShaped && isChecked(first.slice(5, 15)) && areDaysChecked(second, 0) && icao(composite) === second.charAt(29)
    );
  }
  const last = second.length - 1;
  if (first.length !== second.length || ![36, 44].includes(second.length)) return false;
  const optional = second.slice(28, last);
  const isOptionalRight = second.length === 36 || second.charAt(42) === "<" || isChecked(optional);
  const composite = second.slice(0, 10) + second.slice(13, 20) + second.slice(21, last);
  return (
    isOptionalRight &&
    isChecked(second.slice(0, 10)) &&
    areDaysChecked(second, 13) &&
    icao(composite) === second.charAt(last)
  );
}

function areDaysChecked(line: string, at: number): boolean {
  return isChecked(line.slice(at, at + 7)) && isChecked(line.slice(at + 8, at + 15));
}

function isChecked(field: string): boolean {
  return icao(field.slice(0, -1)) === field.slice(-1);
}

function checked(field: string): string {
  return field + icao(field);
}

function filled(text: string, length: number): string {
  return text.padEnd(length, "<");
}

function day(random: Random, leastYear: number, mostYear: number): string {
  const parts = [random.integer(leastYear, mostYear), random.integer(1, 12), random.integer(1, 28)];
  return parts.map((part) => String(part).padStart(2, "0")).join("");
}
