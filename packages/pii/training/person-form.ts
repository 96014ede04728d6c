import { accountOf } from "./account.ts";
import type { Person } from "./person.ts";
import { chance, pick, type Random } from "./random.ts";
import type { Piece } from "./record.ts";

/** How a text may name a person, or point to one; names are marked, titles and salutations are not. */
export function personForm(person: Person, form: string, random: Random): readonly Piece[] {
  const write = FORMS[form];
  if (write === undefined) throw new RangeError(`There is no form ".${form}" of a person.`);
  return write(person, random);
}

/** The forms that show a name. */
export function showsName(form: string): boolean {
  return NAMING.has(form);
}

type Writer = (person: Person, random: Random) => readonly Piece[];

const FORMS: Readonly<Record<string, Writer>> = {
  full: (person) => [name(fullOf(person))],
  first: (person) => [name(person.first)],
  last: (person) => [name(person.last)],
  nick: (person) => [name(person.first.split(/[ -]/u)[0] ?? person.first)],
  gen: (person) => genitive(person.last),
  fullgen: (person) => genitive(fullOf(person)),
  firstgen: (person) => genitive(person.first),
  herr: (person) => [plain(`${herr(person)} ${titled(person)}`), name(person.last)],
  herrn: (person) => [plain(`${herrn(person)} ${titled(person)}`), name(person.last)],
  hgen: (person) => [plain(`${herrn(person)} ${titled(person)}`), ...genitive(person.last)],
  herrfull: (person) => [plain(`${herr(person)} ${titled(person)}`), name(fullOf(person))],
  herrnfull: (person) => [plain(`${herrn(person)} ${titled(person)}`), name(fullOf(person))],
  hr: (person, random) => [
    plain(woman(person) ? pick(random, ["Fr. ", "Fr.", "Fr "]) : pick(random, ["Hr. ", "Hr.", "Hrn. ", "H. ", "Hr "])),
    name(person.last),
  ],
  geehrte: (person) => [
    plain(`${woman(person) ? "geehrte Frau" : "geehrter Herr"} ${titled(person)}`),
    name(person.last),
  ],
  geehrtefull: (person) => [
    plain(`${woman(person) ? "geehrte Frau" : "geehrter Herr"} ${titled(person)}`),
    name(fullOf(person)),
  ],
  liebe: (person) => [plain(woman(person) ? "Liebe " : "Lieber "), name(person.first)],
  liebeherr: (person) => [plain(woman(person) ? "Liebe Frau " : "Lieber Herr "), name(person.last)],
  dr: (person) => [plain(person.title === "" ? "Dr. " : `${person.title} `), name(person.last)],
  drfull: (person) => [plain(person.title === "" ? "Dr. " : `${person.title} `), name(fullOf(person))],
  tfull: (person) => [plain(titled(person)), name(fullOf(person))],
  mr: (person, random) => [plain(`${mister(person, random)} `), name(person.last)],
  mrfull: (person, random) => [plain(`${mister(person, random)} `), name(fullOf(person))],
  comma: (person) => [name(`${person.last}, ${givenOf(person)}`)],
  commaup: (person) => [name(upper(`${person.last}, ${person.first}`))],
  semi: (person) => [name(person.last), plain(";"), name(person.first)],
  init: (person) => [name(`${initial(person.first)} ${person.last}`)],
  letter: (person) => [name(`${person.last.charAt(0).toUpperCase()}.`)],
  herrletter: (person) => [plain(`${herr(person)} `), name(`${person.last.charAt(0).toUpperCase()}.`)],
  herrnletter: (person) => [plain(`${herrn(person)} `), name(`${person.last.charAt(0).toUpperCase()}.`)],
  mrletter: (person) => [plain(woman(person) ? "Ms " : "Mr "), name(`${person.last.charAt(0).toUpperCase()}.`)],
  lastfirst: (person) => [name(`${person.last} ${person.first}`)],
  upfirst: (person) => [name(`${upper(person.last)} ${person.first}`)],
  upcomma: (person) => [name(`${upper(person.last)}, ${person.first}`)],
  degree: (person, random) => [name(fullOf(person)), plain(pick(random, DEGREES))],
  initials: (person) => [name(`${initial(person.first)} ${initial(person.last)}`)],
  commainit: (person) => [name(`${person.last}, ${initial(person.first)}`)],
  lastinit: (person) => [name(`${person.last} ${initial(person.first)}`)],
  firstinit: (person) => [name(`${person.first} ${initial(person.last)}`)],
  code: (person) => [plain(upper(person.first.charAt(0) + person.last.charAt(0)))],
  up: (person) => [name(upper(person.last))],
  fullup: (person) => [name(upper(`${person.first} ${person.last}`))],
  lastup: (person) => [name(`${person.first} ${upper(person.last)}`)],
  low: (person) => [name(lower(`${person.first} ${person.last}`))],
  firstlow: (person) => [name(lower(person.first))],
  lastlow: (person) => [name(lower(person.last))],
  account: (person, random) => [plain(accountOf(person, random))],
  compound: (person) => [plain(person.last.replaceAll(" ", "-"))],
  // Words that agree with the person and hold no name.
  in: (person) => [plain(woman(person) ? "in" : "")],
  patient: (person) => [plain(woman(person) ? "in" : "en")],
  r: (person) => [plain(woman(person) ? "r" : "s")],
  e: (person) => [plain(woman(person) ? "e" : "")],
  eIn: (person) => [plain(woman(person) ? "in" : "e")],
  er: (person) => [plain(woman(person) ? "e" : "er")],
  en: (person) => [plain(woman(person) ? "e" : "en")],
  sie: (person) => [plain(woman(person) ? "sie" : "er")],
  Sie: (person) => [plain(woman(person) ? "Sie" : "Er")],
  ihr: (person) => [plain(woman(person) ? "ihr" : "ihm")],
  ihn: (person) => [plain(woman(person) ? "sie" : "ihn")],
  poss: (person) => [plain(woman(person) ? "ihr" : "sein")],
  der: (person) => [plain(woman(person) ? "die" : "der")],
  Der: (person) => [plain(woman(person) ? "Die" : "Der")],
  den: (person) => [plain(woman(person) ? "die" : "den")],
  dem: (person) => [plain(woman(person) ? "der" : "dem")],
  des: (person) => [plain(woman(person) ? "der" : "des")],
  anrede: (person) => [plain(woman(person) ? "Frau" : "Herr")],
  anreden: (person) => [plain(woman(person) ? "Frau" : "Herrn")],
  salutation: (person, random) => [plain(mister(person, random))],
  gender: (person) => [plain(woman(person) ? "w" : "m")],
  weiblich: (person) => [plain(woman(person) ? "weiblich" : "männlich")],
  female: (person) => [plain(woman(person) ? "female" : "male")],
  he: (person) => [plain(woman(person) ? "she" : "he")],
  He: (person) => [plain(woman(person) ? "She" : "He")],
  him: (person) => [plain(woman(person) ? "her" : "him")],
  his: (person) => [plain(woman(person) ? "her" : "his")],
  His: (person) => [plain(woman(person) ? "Her" : "His")],
};

const DEGREES = [
  ", M.Sc.",
  ", MBA",
  ", LL.M.",
  ", B.A.",
  ", Ph.D.",
  ", PhD",
  ", MD",
  " LL.M.",
  ", Dipl.-Ing. (FH)",
  ", M. A.",
  ", MSc",
  ", CPA",
  ", Esq.",
  ", RN",
  " (B.Eng.)",
] as const;

const NAMING: ReadonlySet<string> = new Set(
  (
    "full first last nick gen fullgen firstgen herr herrn hgen herrfull herrnfull hr geehrte geehrtefull liebe liebeherr dr drfull tfull mr mrfull " +
    "comma commaup commainit semi letter herrletter herrnletter mrletter lastfirst upfirst upcomma degree init initials lastinit firstinit up fullup lastup low firstlow lastlow"
  ).split(" "),
);

function name(text: string): Piece {
  return { text, type: "PERSON" };
}

function plain(text: string): Piece {
  return { text };
}

function woman(person: Person): boolean {
  return person.gender === "f";
}

function fullOf(person: Person): string {
  return person.origin === "vietnamese" && person.middle !== ""
    ? `${person.last} ${person.middle} ${person.first}`
    : [person.first, person.middle, person.last].filter((part) => part !== "").join(" ");
}

function givenOf(person: Person): string {
  return person.middle === "" ? person.first : `${person.first} ${person.middle}`;
}

function titled(person: Person): string {
  return person.title === "" ? "" : `${person.title} `;
}

// The glued s belongs to the word and to the span; an apostrophe does not.
function genitive(text: string): readonly Piece[] {
  return /[sßxz]$/iu.test(text) ? [name(text), plain("'")] : [name(`${text}s`)];
}

function herr(person: Person): string {
  return woman(person) ? "Frau" : "Herr";
}

function herrn(person: Person): string {
  return woman(person) ? "Frau" : "Herrn";
}

function mister(person: Person, random: Random): string {
  if (person.title !== "" && chance(random, 0.6)) return person.title;
  return woman(person) ? pick(random, ["Ms", "Ms.", "Mrs", "Mrs.", "Miss", "Ms"]) : pick(random, ["Mr", "Mr.", "Mr"]);
}

function initial(text: string): string {
  return text
    .split("-")
    .map((part) => `${part.charAt(0).toUpperCase()}.`)
    .join("-");
}

function upper(text: string): string {
  return text.replaceAll("ß", "SS").toUpperCase();
}

function lower(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFC")
    .replace(/i\u0307/gu, "i");
}
