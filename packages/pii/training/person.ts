import type { Split } from "./fold.ts";
import { inventedSurname } from "./invented-surname.ts";
import type { Origin } from "./names/origin.ts";
import type { NamePools } from "./pools.ts";
import { chance, pick, pickWeighted, type Random } from "./random.ts";
import { plainLatin, withoutUmlauts } from "./spelling.ts";

/** An invented person as one document names them. */
export interface Person {
  readonly origin: Origin;
  readonly gender: "f" | "m";
  readonly first: string;
  /** With particles: "von Bergen". */
  readonly last: string;
  /** Between first name and surname, or empty. */
  readonly middle: string;
  /** Academic title, or empty. */
  readonly title: string;
}

/** How persons of a document are drawn. */
export interface PersonOptions {
  readonly lang: "de" | "en";
  readonly split: Split;
  readonly origin?: Origin;
  readonly gender?: "f" | "m";
  /** No double names, initials, titles or names of mixed origin: what groups are compared on. */
  readonly plain?: boolean;
}

/** Draws a person from the names of one half. */
export function drawPerson(pools: NamePools, random: Random, options: PersonOptions): Person {
  const { lang, split, plain = false } = options;
  const origin = options.origin ?? pickWeighted(random, ORIGINS[lang]);
  const gender = options.gender ?? (chance(random, 0.5) ? "f" : "m");
  const home = !plain && chance(random, 0.07) ? pickWeighted(random, ORIGINS[lang]) : origin;
  const firsts = pools.firstNames(split, origin, gender);
  const lasts = pools.lastNames(split, home);
  const first = plain ? pick(random, firsts) : firstName(random, firsts, origin);
  const last = womensForm(plain ? pick(random, lasts) : surname({ random, lasts, origin: home, split }), home, gender);
  const bare = { origin, gender, middle: "", title: "" } as const;
  if (plain) return { ...bare, first, last };
  const person = { ...bare, first, last, middle: middleName(random, firsts, origin), title: titleOf(random, lang) };
  return chance(random, origin === "german" ? 0.04 : 0.2) ? withoutMarks(person, origin) : person;
}

const GERMAN_TEXT: readonly (readonly [Origin, number])[] = [
  ["german", 44],
  ["turkish", 8],
  ["arabic", 7],
  ["polish", 6],
  ["russian", 5],
  ["vietnamese", 4],
  ["indian", 4],
  ["italian", 4],
  ["english", 4],
  ["french", 1.5],
  ["spanish", 1.5],
  ["greek", 1.5],
  ["balkan", 2],
  ["romanian", 1.5],
  ["ukrainian", 1],
  ["chinese", 1],
  ["african", 1],
  ["dutch", 1],
  ["scandinavian", 1],
  ["iranian", 1.2],
  ["portuguese", 0.7],
  ["czech", 0.7],
  ["hungarian", 0.4],
];

const ENGLISH_TEXT: readonly (readonly [Origin, number])[] = [
  ["english", 42],
  ["german", 12],
  ["indian", 8],
  ["arabic", 5],
  ["polish", 4],
  ["italian", 4],
  ["turkish", 3],
  ["russian", 3],
  ["vietnamese", 3],
  ["chinese", 3],
  ["african", 3],
  ["spanish", 3],
  ["french", 2.5],
  ["dutch", 1.5],
  ["scandinavian", 1.5],
  ["iranian", 1.2],
  ["greek", 1],
  ["balkan", 1],
  ["romanian", 1],
  ["ukrainian", 1],
  ["portuguese", 1],
  ["czech", 0.6],
  ["hungarian", 0.4],
];

const ORIGINS = { de: GERMAN_TEXT, en: ENGLISH_TEXT } as const;

function firstName(random: Random, firsts: readonly string[], origin: Origin): string {
  const one = pickCommon(random, firsts);
  if (one.length > 7 || !chance(random, DOUBLE_FIRST[origin] ?? 0.01)) return one;
  const other = pickCommon(random, firsts);
  if (other === one || other.length > 8) return one;
  return chance(random, 0.65) ? `${one}-${other}` : `${one} ${other}`;
}

// Own lists hold the more common names and stand first; half of the persons bear one of them.
function pickCommon(random: Random, names: readonly string[]): string {
  return pick(random, chance(random, 0.5) ? names.slice(0, Math.ceil(names.length / 3)) : names);
}

const DOUBLE_FIRST: Readonly<Partial<Record<Origin, number>>> = {
  german: 0.06,
  french: 0.1,
  spanish: 0.1,
  turkish: 0.04,
};

interface SurnameOptions {
  readonly random: Random;
  readonly lasts: readonly string[];
  readonly origin: Origin;
  readonly split: Split;
}

function surname({ random, lasts, origin, split }: SurnameOptions): string {
  const invented = chance(random, 0.06) ? inventedSurname(random, origin, split) : undefined;
  if (invented !== undefined) return invented;
  const one = pickCommon(random, lasts);
  const particles = PARTICLES[origin];
  if (particles !== undefined && !/[ '’-]/u.test(one) && chance(random, particles.share))
    return `${pick(random, particles.words)}${one}`;
  if (one.length > 9 || one.includes("-") || !chance(random, DOUBLE_LAST[origin] ?? 0.015)) return one;
  const other = pickCommon(random, lasts);
  if (other === one || other.includes("-")) return one;
  return origin === "spanish" || origin === "portuguese" ? `${one} ${other}` : `${one}-${other}`;
}

const DOUBLE_LAST: Readonly<Partial<Record<Origin, number>>> = {
  german: 0.06,
  spanish: 0.25,
  portuguese: 0.25,
  polish: 0.04,
  english: 0.03,
};

const PARTICLES: Readonly<Partial<Record<Origin, { readonly share: number; readonly words: readonly string[] }>>> = {
  german: {
    share: 0.03,
    words: ["von ", "von ", "von der ", "vom ", "zu ", "von und zu ", "zur ", "van ", "Freiherr von ", "Graf "],
  },
  english: { share: 0.02, words: ["St. ", "St. ", "St ", "De ", "Van "] },
  dutch: { share: 0.25, words: ["van ", "van der ", "van den ", "de ", "van de ", "ter ", "ten ", "'t "] },
  french: { share: 0.06, words: ["de ", "du ", "d'", "de la ", "Le "] },
  italian: { share: 0.05, words: ["Di ", "De ", "Del ", "Della ", "D'", "Lo "] },
  arabic: { share: 0.1, words: ["Al-", "al-", "El ", "el ", "Ben ", "ben ", "Abu ", "Bin ", "Al "] },
  portuguese: { share: 0.12, words: ["da ", "dos ", "de ", "do "] },
  spanish: { share: 0.04, words: ["de ", "de la ", "del "] },
  african: { share: 0.01, words: ["Ould ", "Ba "] },
};

function middleName(random: Random, firsts: readonly string[], origin: Origin): string {
  const share = MIDDLE[origin] ?? 0.015;
  if (!chance(random, share)) return "";
  if (origin === "vietnamese") return pick(random, ["Thị", "Văn", "Thi", "Van", "Đức", "Minh", "Ngọc", "Thanh"]);
  const name = pick(random, firsts);
  return chance(random, 0.7) ? `${name.charAt(0)}.` : name;
}

const MIDDLE: Readonly<Partial<Record<Origin, number>>> = {
  english: 0.14,
  vietnamese: 0.3,
  german: 0.03,
  african: 0.08,
};

function titleOf(random: Random, lang: "de" | "en"): string {
  if (!chance(random, 0.1)) return "";
  return pick(random, TITLES[lang]);
}

const TITLES = {
  de: [
    "Dr.",
    "Dr.",
    "Dr.",
    "Dr.",
    "Prof. Dr.",
    "Dr. med.",
    "Dipl.-Ing.",
    "Prof.",
    "Dr.-Ing.",
    "Dr. jur.",
    "Prof. Dr. med.",
    "PD Dr.",
    "Dr. Dr.",
    "Mag.",
    "Dr. rer. nat.",
    "Prof. Dr.-Ing. habil.",
    "Dipl.-Kfm.",
    "RA",
    "StB",
  ],
  en: ["Dr", "Dr.", "Prof.", "Professor", "Dr", "Sir", "Rev."],
} as const;

// "Kowalski" has a wife called Kowalska; Germans with such a name mostly keep the men's form.
function womensForm(last: string, origin: Origin, gender: "f" | "m"): string {
  if (gender === "m") return last;
  if (origin === "polish") return last.replace(/([sc]|dz)ki\b/gu, "$1ka").replace(/ny$/u, "na");
  if (origin === "czech") return last.replace(/ý$/u, "á").replace(/(?<![aáoeéiíuyýů])$/u, "ová");
  if (origin === "russian") return last.replace(/(o[vw]|e[vw]|in)$/u, "$1a").replace(/sk(ij|y)$/u, "skaja");
  if (origin === "ukrainian") return last.replace(/sk(ij|y)$/u, "ska");
  return last;
}

// Forms without diacritics, as in mail addresses, passports and hurried notes.
function withoutMarks(person: Person, origin: Origin): Person {
  const strip = origin === "german" ? withoutUmlauts : plainLatin;
  return { ...person, first: strip(person.first), last: strip(person.last), middle: strip(person.middle) };
}
