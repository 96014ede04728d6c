// Kinds without a check digit. They count in the total over all kinds, not in that over checksum kinds.
import { DIGITS, HEX, type Random, UPPER } from "./random.ts";
import { grouped, space, type ValueForm } from "./value.ts";

const unchecked = { isChecksum: false, isValid: () => true };

const email: ValueForm = {
  ...unchecked,
  kind: "email",
  name: "email",
  standsAlone: true,
  labels: { de: ["E-Mail", "E-Mail-Adresse", "Mail", "Kontakt"], en: ["email", "e-mail address", "Mail", "Contact"] },
  make: (random) => {
    const host = random.pick([
      "example.de",
      "example.com",
      "mail.example.org",
      "büro.example",
      "example.co.uk",
      "firma-nord.example",
    ]);
    const local = random.pick([
      "max.mustermann",
      "erika_m",
      "info",
      "a.b-c",
      "einkauf+rechnung",
      "kundin.nord",
      "j.doe",
      "team",
    ]);
    return `${local}${random.chance(0.4) ? random.text(2) : ""}@${host}`;
  },
};

// Numbers that the Bundesnetzagentur, Ofcom and the NANP keep free for films.
const phone: ValueForm = {
  ...unchecked,
  kind: "phone",
  name: "phone",
  standsAlone: false,
  labels: {
    de: ["Telefon", "Tel.", "Mobil", "Rückruf", "Fax"],
    en: ["phone", "Tel.", "mobile", "call back", "Fax"],
  },
  make: (random) => {
    const [area, own] = random.pick([
      ["30", "23125"],
      ["69", "90009"],
      ["40", "66969"],
      ["221", "4710"],
      ["89", "99998"],
    ]);
    const number = `${own}${random.text(3)}`;
    return random.pick([
      `+49 ${area} ${number}`,
      `+49 (0)${area} ${number}`,
      `0${area} ${number}`,
      `0${area}/${number}`,
      `(0${area}) ${number}`,
      `0049 ${area} ${number}`,
      `020 7946 0${random.text(3)}`,
      `+44 20 7946 0${random.text(3)}`,
      `07700 900${random.text(3)}`,
      `+1 212 555 01${random.text(2)}`,
      `(212) 555-01${random.text(2)}`,
    ]);
  },
};

const DE_MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");
const EN_MONTHS = "January February March April May June July August September October November December".split(" ");

const birth: ValueForm = {
  ...unchecked,
  kind: "date-of-birth",
  name: "date-of-birth",
  standsAlone: false,
  labels: { de: ["Geburtsdatum", "geboren am", "geb.", "geb. am"], en: ["date of birth", "DOB", "born on", "born"] },
  make: (random) => {
    const [year, month, date] = [random.integer(1930, 2015), random.integer(1, 12), random.integer(1, 28)];
    const [monthDigits, dayDigits] = [month, date].map((part) => String(part).padStart(2, "0"));
    return random.pick([
      `${dayDigits}.${monthDigits}.${year}`,
      `${date}.${month}.${year}`,
      `${year}-${monthDigits}-${dayDigits}`,
      `${date}. ${DE_MONTHS[month - 1]} ${year}`,
      `${date} ${EN_MONTHS[month - 1]} ${year}`,
    ]);
  },
};

// Addresses that RFC 5737 and RFC 3849 keep for documentation, and private ones.
const address: ValueForm = {
  ...unchecked,
  kind: "ip-address",
  name: "ip-address",
  standsAlone: true,
  labels: { de: ["IP-Adresse", "IP", "Client-IP"], en: ["IP address", "IP", "client IP", "remote address"] },
  make: (random) => {
    const four = `${random.pick(["192.0.2", "198.51.100", "203.0.113", `10.${random.integer(0, 255)}.7`])}.${random.integer(1, 254)}`;
    const six = `2001:db8:${random.text(3, "123456789abcdef")}::${random.text(2, "123456789abcdef")}`;
    const full = `2001:0db8:${[1, 2, 3, 4, 5, 6].map(() => random.text(4, HEX)).join(":")}`;
    return random.pick([four, four, six, full]);
  },
};

const ssn: ValueForm = {
  ...unchecked,
  kind: "us-ssn",
  name: "us-ssn",
  standsAlone: true,
  labels: { de: ["US-Sozialversicherungsnummer", "SSN"], en: ["SSN", "Social Security Number", "Social Security no."] },
  make: (random) => {
    const area = random.pick([random.integer(1, 665), random.integer(667, 899)]);
    const parts = [area, random.integer(1, 99), random.integer(1, 9999)];
    return [3, 2, 4].map((length, i) => String(parts[i]).padStart(length, "0")).join("-");
  },
};

const itin: ValueForm = {
  ...unchecked,
  kind: "us-itin",
  name: "us-itin",
  standsAlone: true,
  labels: { de: ["ITIN"], en: ["ITIN", "Individual Taxpayer Identification Number"] },
  make: (random) => {
    const group = random.pick([
      random.integer(50, 65),
      random.integer(70, 88),
      random.integer(90, 92),
      random.integer(94, 99),
    ]);
    return `9${random.text(2)}-${group}-${random.text(4)}`;
  },
};

const nino: ValueForm = {
  ...unchecked,
  kind: "uk-nino",
  name: "uk-nino",
  standsAlone: false,
  labels: { de: ["National-Insurance-Nummer", "NINO"], en: ["National Insurance number", "NINO", "NI number"] },
  make: (random) => {
    const prefix = random.pick(["AB", "CE", "JG", "LW", "PX", "SR", "TY", "WM", "YZ"]);
    const value = `${prefix}${random.text(6)}${random.text(1, "ABCD")}`;
    return random.chance(0.4) ? value : grouped(value, [2, 2, 2, 2, 1], space(random));
  },
};

const BANKS = [
  "DEUTDEFF",
  "COBADEFFXXX",
  "MARKDEF1100",
  "DEUTDEFF500",
  "GENODEFF",
  "BYLADEMM",
  "SSKMDEMM",
  "OBKLAT2L",
  "ZKBKCHZZ80A",
];

const bic: ValueForm = {
  ...unchecked,
  kind: "bic",
  name: "bic",
  standsAlone: false,
  labels: { de: ["BIC", "SWIFT", "Swift-Code", "BIC/SWIFT"], en: ["BIC", "SWIFT", "SWIFT code", "BIC/SWIFT"] },
  make: (random) => random.pick(BANKS),
};

const mac: ValueForm = {
  ...unchecked,
  kind: "mac-address",
  name: "mac-address",
  standsAlone: true,
  labels: { de: ["MAC-Adresse", "MAC"], en: ["MAC address", "MAC", "hardware address"] },
  make: (random) => {
    const value = random.text(12, random.chance(0.5) ? HEX : HEX.toUpperCase());
    return random.chance(0.9)
      ? grouped(value, [2, 2, 2, 2, 2, 2], random.pick([":", ":", "-"]))
      : grouped(value, [4, 4, 4], ".");
  },
};

const register: ValueForm = {
  ...unchecked,
  kind: "de-commercial-register",
  name: "de-commercial-register",
  standsAlone: false,
  labels: {
    de: ["Handelsregister", "Amtsgericht Kiel", "Registergericht", "Amtsgericht Köln"],
    en: ["commercial register", "Commercial Register Hamburg", "Amtsgericht Köln"],
  },
  make: (random) => `${random.pick(["HRA", "HRB", "HRB", "VR", "GsR", "GnR", "PR"])} ${random.integer(100, 199999)}`,
};

const euid: ValueForm = {
  ...unchecked,
  kind: "euid",
  name: "euid",
  standsAlone: true,
  labels: { de: ["EUID", "Europäische Kennung"], en: ["EUID", "European unique identifier"] },
  make: (random) =>
    `DE${random.text(1, "BDFGHKMNPRTUVWXY")}${random.text(4)}R.${random.pick(["HRB", "HRA", "VR"])}${random.integer(100, 199999)}`,
};

const ein: ValueForm = {
  ...unchecked,
  kind: "us-ein",
  name: "us-ein",
  standsAlone: false,
  labels: { de: ["EIN"], en: ["EIN", "Employer Identification Number"] },
  make: (random) => `${random.pick(["12", "20", "36", "47", "91", "95"])}-${random.text(7)}`,
};

const token: ValueForm = {
  ...unchecked,
  kind: "jwt",
  name: "jwt",
  standsAlone: true,
  labels: { de: ["Token", "JWT"], en: ["token", "JWT", "bearer token"] },
  make: (random) => {
    const part = (content: string): string => Buffer.from(content).toString("base64url");
    const body = part(JSON.stringify({ sub: random.text(8), iat: 1_700_000_000 + random.integer(0, 9_999_999) }));
    return `${part('{"alg":"HS256","typ":"JWT"}')}.${body}.${random.text(43, DIGITS + UPPER + UPPER.toLowerCase())}`;
  },
};

const practice: ValueForm = {
  ...unchecked,
  kind: "de-practice-number",
  name: "de-practice-number",
  standsAlone: false,
  labels: { de: ["BSNR", "Betriebsstättennummer", "BSNR der Praxis"], en: ["BSNR", "German practice number (BSNR)"] },
  make: (random: Random) =>
    random.pick("01 02 03 17 20 38 46 51 52 71 72 73 74 78 83 88 93 98 35".split(" ")) + random.text(7),
};

const companyBook: ValueForm = {
  ...unchecked,
  kind: "at-company-register",
  name: "at-company-register",
  standsAlone: false,
  labels: { de: ["Firmenbuch", "Firmenbuchnummer", "FB-Nr."], en: ["Austrian company register", "Firmenbuch"] },
  make: (random) => `FN ${random.integer(1000, 599999)}${random.text(1, "abdfghikmpstvwxyz")}`,
};

export const uncheckedForms: readonly ValueForm[] = [
  email,
  phone,
  birth,
  address,
  ssn,
  itin,
  nino,
  bic,
  mac,
  register,
  euid,
  ein,
  token,
  practice,
  companyBook,
];
