import type { Writing } from "./expand.ts";
import { between, chance, pick, pickWeighted, type Random } from "./random.ts";
import type { Piece } from "./record.ts";
import { bigCities } from "./words/big-city.ts";
import { cities } from "./words/city.generated.ts";

/** A value that is computed, not listed: a number, a date, a reference, a place; undefined where the slot is a word list. */
export function slotValue(slot: string, writing: Writing): Piece | undefined {
  const [kind = "", range = ""] = slot.split(" ");
  const write = VALUES[kind];
  return write === undefined ? undefined : asPiece(write(writing, range));
}

type Writer = (writing: Writing, range: string) => Piece | string;

const VALUES: Readonly<Record<string, Writer>> = {
  n: ({ random }, range) => numberIn(random, range),
  digits: ({ random }, range) => digits(random, Number(range)),
  date: ({ random, lang }) => dateText(random, lang),
  isodate: ({ random }) => isoDate(random),
  birthdate: ({ random, lang }) => birthDate(random, lang),
  time: ({ random }) => `${two(between(random, 6, 21))}:${two(pick(random, [0, 15, 30, 45, between(random, 0, 59)]))}`,
  clock: ({ random }) => `${two(between(random, 0, 23))}:${two(between(random, 0, 59))}:${two(between(random, 0, 59))}`,
  money: ({ random, lang }) => money(random, lang),
  amount: ({ random, lang }) => amount(random, lang),
  percent: ({ random, lang }) => `${between(random, 1, 99)}${lang === "de" ? " " : ""}%`,
  phone: ({ random, lang }) => phone(random, lang),
  ref: ({ random }) => reference(random),
  hex: ({ random }, range) => hex(random, Number(range)),
  uuid: ({ random }) => [8, 4, 4, 4, 12].map((length) => hex(random, length)).join("-"),
  ip: ({ random }) => `10.${between(random, 0, 255)}.${between(random, 0, 255)}.${between(random, 1, 254)}`,
  postcode: ({ random, lang }) => postcode(random, lang),
  domain: ({ random, lang }) => domain(random, lang),
  city: ({ random, lang }) => ({ text: city(random, lang), type: "LOCATION" }),
  surname: ({ names, random, split, lang }) => pick(random, names.lastNames(split, pick(random, HOUSES[lang]))),
  forename: ({ names, random, split }) =>
    pick(random, names.firstNames(split, "german", pick(random, ["f", "m"] as const))),
  lb: () => "{",
  rb: () => "}",
  bar: () => "|",
  lt: () => "<",
  gt: () => ">",
  nl: () => "\n",
};

// Whose surnames companies and streets bear.
const HOUSES = {
  de: ["german", "german", "german", "german", "german", "turkish", "italian", "polish"],
  en: ["english", "english", "english", "english", "german", "indian", "italian"],
} as const;

function asPiece(value: Piece | string): Piece {
  return typeof value === "string" ? { text: value } : value;
}

function numberIn(random: Random, range: string): string {
  const [least = "1", most = least] = range.split("-");
  return String(between(random, Number(least), Number(most)));
}

function digits(random: Random, length: number): string {
  return Array.from({ length }, () => between(random, 0, 9)).join("");
}

function hex(random: Random, length: number): string {
  return Array.from({ length }, () => between(random, 0, 15).toString(16)).join("");
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function isoDate(random: Random): string {
  return `${between(random, 2015, 2027)}-${two(between(random, 1, 12))}-${two(between(random, 1, 28))}`;
}

function birthDate(random: Random, lang: "de" | "en"): string {
  const [day, month, year] = [between(random, 1, 28), between(random, 1, 12), between(random, 1935, 2012)];
  if (lang === "de") return `${two(day)}.${two(month)}.${year}`;
  return pick(random, [
    `${two(day)}/${two(month)}/${year}`,
    `${year}-${two(month)}-${two(day)}`,
    `${day} ${pick(random, MONTHS.en)} ${year}`,
  ]);
}

function dateText(random: Random, lang: "de" | "en"): string {
  const [day, month, year] = [between(random, 1, 28), between(random, 1, 12), between(random, 2015, 2027)];
  const name = MONTHS[lang][month - 1] ?? "";
  const forms =
    lang === "de"
      ? [
          `${two(day)}.${two(month)}.${year}`,
          `${day}. ${name} ${year}`,
          `${day}.${month}.${year % 100}`,
          `${day}. ${name}`,
          `${two(day)}.${two(month)}.`,
          isoDate(random),
        ]
      : [
          `${day} ${name} ${year}`,
          `${name} ${day}, ${year}`,
          `${two(day)}/${two(month)}/${year}`,
          `${name} ${day}`,
          `${month}/${day}/${year}`,
          isoDate(random),
        ];
  return pick(random, forms);
}

const MONTHS = {
  de: [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
} as const;

function amount(random: Random, lang: "de" | "en"): string {
  const whole = pick(random, [between(random, 1, 99), between(random, 100, 999), between(random, 1000, 99999)]);
  const cents = two(between(random, 0, 99));
  const grouped = String(whole).replace(/(\d)(?=(\d{3})+$)/gu, lang === "de" ? "$1." : "$1,");
  return `${grouped}${lang === "de" ? "," : "."}${cents}`;
}

function money(random: Random, lang: "de" | "en"): string {
  const value = amount(random, lang);
  return lang === "de"
    ? pick(random, [`${value} €`, `${value} EUR`, `EUR ${value}`, `${value} Euro`])
    : pick(random, [`$${value}`, `£${value}`, `EUR ${value}`, `USD ${value}`, `€${value}`]);
}

function phone(random: Random, lang: "de" | "en"): string {
  const area = between(random, 30, 9999);
  const rest = between(random, 10000, 9999999);
  if (lang === "de")
    return pick(random, [
      `0${area} ${rest}`,
      `+49 ${area} ${rest}`,
      `0${area}/${rest}`,
      `0${area}-${rest}`,
      `(0${area}) ${rest}`,
      `+49 (0) ${area} / ${rest}-${between(random, 0, 99)}`,
      `0171 ${rest}`,
    ]);
  return pick(random, [
    `+44 20 ${digits(random, 4)} ${digits(random, 4)}`,
    `(${digits(random, 3)}) ${digits(random, 3)}-${digits(random, 4)}`,
    `${digits(random, 3)}-${digits(random, 3)}-${digits(random, 4)}`,
    `0${area} ${rest}`,
    `+1 ${digits(random, 3)} ${digits(random, 3)} ${digits(random, 4)}`,
  ]);
}

function reference(random: Random): string {
  const letters = pick(random, [
    "RE",
    "AB",
    "KD",
    "INV",
    "ORD",
    "TKT",
    "VN",
    "PO",
    "CR",
    "SR",
    "LS",
    "BST",
    "REQ",
    "A",
    "K",
    "AZ",
    "QM",
  ]);
  const tail = digits(random, between(random, 3, 8));
  return pick(random, [
    `${letters}-${tail}`,
    `${letters}${tail}`,
    `${letters}-${between(random, 2018, 2027)}-${tail}`,
    tail,
    `#${tail}`,
    `${tail}/${between(random, 18, 27)}`,
    `${letters}/${tail}`,
  ]);
}

function postcode(random: Random, lang: "de" | "en"): string {
  if (lang === "de") return digits(random, 5);
  return chance(random, 0.5)
    ? digits(random, 5)
    : `${pick(random, ["SW", "NW", "EC", "M", "LS", "B", "GL", "BS", "EH", "CF"])}${between(random, 1, 20)} ${between(random, 1, 9)}${pick(random, ["AA", "BD", "QT", "JX", "LN", "UF"])}`;
}

function domain(random: Random, lang: "de" | "en"): string {
  const word = pick(random, DOMAIN_WORDS);
  return `${word}${chance(random, 0.4) ? `-${pick(random, DOMAIN_WORDS)}` : ""}.${lang === "de" ? pick(random, ["de", "de", "de", "com", "at", "ch", "eu", "net"]) : pick(random, ["com", "com", "co.uk", "org", "io", "net"])}`;
}

const DOMAIN_WORDS = [
  "nordlicht",
  "beispiel",
  "werk",
  "technik",
  "logistik",
  "praxis",
  "example",
  "cloud",
  "data",
  "medien",
  "bau",
  "haus",
  "energie",
  "soft",
  "trade",
  "office",
  "support",
  "firma",
  "kontor",
  "online",
  "solutions",
  "group",
  "service",
  "consult",
  "design",
  "print",
  "vita",
  "solar",
  "metall",
  "holz",
] as const;

function city(random: Random, lang: "de" | "en"): string {
  const key = pickWeighted(random, CITY_WEIGHTS[lang]);
  if (key === "big") return pick(random, bigCities[lang]);
  return pick(random, cities[key]);
}

const CITY_WEIGHTS = {
  de: [
    ["big", 40],
    ["DE", 44],
    ["AT", 5],
    ["CH", 5],
    ["GB", 2],
    ["US", 2],
    ["other", 3],
  ],
  en: [
    ["big", 35],
    ["GB", 25],
    ["US", 25],
    ["DE", 5],
    ["AT", 1],
    ["CH", 1],
    ["other", 8],
  ],
} as const;
