// What stands around a value: dates, amounts, references. None of it is personal data.
import { HEX, type Random, UPPER } from "./random.ts";

export type Language = "de" | "en";

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

const FILLERS: Readonly<Record<string, (random: Random, language: Language) => string>> = {
  order: (random) =>
    random.pick([
      `RE-2026-${random.text(5)}`,
      `A${random.text(6)}`,
      `26-${random.text(4)}-K`,
      random.text(1, "1234567") + random.text(5),
    ]),
  ticket: (random) =>
    random.pick([`SUP-${random.integer(100, 99999)}`, `#${random.integer(1000, 99999)}`, `INC00${random.text(5)}`]),
  date: (random, language) => dateOf(random, language),
  month: (random, language) => random.pick(MONTHS[language]),
  year: (random) => String(random.integer(2019, 2027)),
  time: (random) => `${two(random.integer(6, 22))}:${two(random.integer(0, 59))}`,
  stamp: (random) => stampOf(random),
  amount: (random, language) => amountOf(random, language),
  count: (random) => String(random.integer(1, 480)),
  version: (random) => `${random.integer(0, 9)}.${random.integer(0, 30)}.${random.integer(0, 12)}`,
  hash: (random) => random.text(40, HEX),
};

export function fillerOf(slot: string, random: Random, language: Language): string | undefined {
  return FILLERS[slot]?.(random, language);
}

export function amountOf(random: Random, language: Language): string {
  const [whole, cents] = [String(random.integer(1, 48_000)), two(random.integer(0, 99))];
  const [thousands, point] = language === "de" ? [".", ","] : [",", "."];
  const grouped = whole.length > 3 ? `${whole.slice(0, -3)}${thousands}${whole.slice(-3)}` : whole;
  return `${grouped}${point}${cents}`;
}

export function stampOf(random: Random): string {
  const time = [random.integer(0, 23), random.integer(0, 59), random.integer(0, 59)].map(two).join(":");
  return `${isoDate(random)}T${time}.${random.text(3)}Z`;
}

export function isoDate(random: Random): string {
  return `${random.integer(2022, 2027)}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`;
}

export function partNumber(random: Random): string {
  const letters = (count: number): string => random.text(count, UPPER);
  return random.pick([
    `${letters(2)}-${random.text(4)}-${letters(1)}`,
    `SN74HC${random.text(3)}N`,
    `6ES7 ${random.text(3)}-1${letters(2)}${random.text(2)}-0XB0`,
    `${letters(3)}${random.text(5)}`,
    `${random.text(3)}.${random.text(3)}-${random.text(2)}`,
    `M${random.integer(3, 24)}x${random.integer(10, 120)}`,
    `${letters(2)}${random.text(4)}${letters(1)}${random.text(2)}`,
  ]);
}

function dateOf(random: Random, language: Language): string {
  if (random.chance(0.3)) return isoDate(random);
  const [date, month, year] = [random.integer(1, 28), random.integer(1, 12), random.integer(2022, 2027)];
  if (language === "de") return `${two(date)}.${two(month)}.${year}`;
  return `${date} ${MONTHS.en[month - 1]} ${year}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
