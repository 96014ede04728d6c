// German numbers: tax, social security, health, identity documents.
import { characterValue, crossWeighted, distance, icao, mod11And10, weighted } from "./check-digit.ts";
import { DIGITS, type Random, UPPER } from "./random.ts";
import { isLandForm, isTaxNumber, landForm, makeTaxNumber } from "./tax-number.ts";
import { grouped, space, type ValueForm } from "./value.ts";

const taxId: ValueForm = {
  kind: "de-tax-id",
  name: "de-tax-id",
  isChecksum: true,
  standsAlone: true,
  labels: {
    de: [
      "Steuer-ID",
      "Steuer-IdNr.",
      "IdNr.",
      "Steueridentifikationsnummer",
      "Steuerliche Identifikationsnummer",
      "SteuerID",
    ],
    en: ["tax ID", "German tax ID", "Tax identification number", "TIN", "Steuer-ID"],
  },
  make: (random) => {
    const head = taxIdHead(random);
    return head + mod11And10(head);
  },
  write: (random, value) => (random.chance(0.5) ? value : grouped(value, [2, 3, 3, 3], space(random))),
  isValid: isTaxId,
  spoil: [
    (random) => withCheck(`${random.text(1, "123456789")}${twoPairs(random)}`),
    (_, value) => withCheck(`0${value.slice(1, 10)}`),
  ],
};

const taxNumber: ValueForm = {
  kind: "de-tax-number",
  name: "de-tax-number, 13 digits",
  isChecksum: true,
  standsAlone: true,
  labels: {
    de: ["Steuernummer", "Steuer-Nr.", "StNr.", "ELSTER-Steuernummer", "St.-Nr."],
    en: ["German tax number", "tax number", "Steuernummer"],
  },
  make: makeTaxNumber,
  isValid: isTaxNumber,
  spoil: [
    (_, value) => `${value.slice(0, 4)}7${value.slice(5)}`,
    (_, value) => `6${value.slice(1)}`,
    (random, value) => `${random.pick(["12", "25", "33", "45"])}${value.slice(2)}`,
  ],
};

const taxNumberOfLand: ValueForm = {
  ...taxNumber,
  name: "de-tax-number, form of the Land",
  standsAlone: false,
  labels: {
    de: ["Steuernummer", "Steuer-Nr.", "StNr.", "St.-Nr.", "Steuernummer beim Finanzamt"],
    en: ["German tax number", "tax number", "Steuernummer"],
  },
  make: (random) => landForm(random, makeTaxNumber(random)),
  isValid: isLandForm,
  spoil: [],
};

const vatId: ValueForm = {
  kind: "de-vat-id",
  name: "de-vat-id",
  isChecksum: true,
  standsAlone: true,
  labels: {
    de: ["USt-IdNr.", "USt-ID", "Umsatzsteuer-Identifikationsnummer", "Umsatzsteuer-ID", "USt.-Id-Nr."],
    en: ["VAT ID", "VAT reg. no.", "VAT number", "VAT registration number"],
  },
  make: (random) => `DE${vatDigits(random)}`,
  write: (random, value) => {
    const digits = value.slice(2);
    const gap = space(random);
    return random.pick([
      value,
      value,
      value,
      `DE${gap}${digits}`,
      `DE${gap}${grouped(digits, [3, 3, 3], gap)}`,
      `DE-${digits}`,
      `DE.${digits}`,
    ]);
  },
  isValid: isVatId,
};

const businessId: ValueForm = {
  kind: "de-business-id",
  name: "de-business-id",
  isChecksum: true,
  standsAlone: true,
  labels: {
    de: ["W-IdNr.", "Wirtschafts-Identifikationsnummer", "Wirtschafts-IdNr."],
    en: ["business identification number", "German business ID", "W-IdNr."],
  },
  make: (random) =>
    `DE${vatDigits(random)}-${random.pick(["00001", "00001", "00002", "00013", random.text(4).padStart(5, "0")])}`,
  isValid: (value) =>
    /^DE[1-9][0-9]{8}-[0-9]{5}$/.test(value) && !value.endsWith("-00000") && isVatId(value.slice(0, 11)),
};

const RVNR_AREAS =
  "02 03 04 08 09 10 11 12 13 14 15 16 17 18 19 20 21 23 24 25 26 28 29 38 39 40 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 89".split(
    " ",
  );

const pensionNumber: ValueForm = {
  kind: "de-pension-number",
  name: "de-pension-number",
  isChecksum: true,
  standsAlone: true,
  labels: {
    de: ["Rentenversicherungsnummer", "Sozialversicherungsnummer", "SV-Nummer", "RVNR", "VSNR", "Versicherungsnummer"],
    en: ["German pension insurance number", "pension insurance number", "social security number (Germany)"],
  },
  make: (random) => {
    const extraDays = random.chance(0.05) ? 50 : 0;
    const day = String(random.integer(1, 28) + extraDays).padStart(2, "0");
    const month = String(random.integer(1, 12)).padStart(2, "0");
    const head = `${random.pick(RVNR_AREAS)}${day}${month}${random.text(2)}${random.text(1, UPPER)}${random.text(2)}`;
    return head + pensionCheck(head);
  },
  write: (random, value) => {
    if (random.chance(0.4)) return value;
    const gap = space(random);
    return random.chance(0.85) ? grouped(value, [2, 6, 1, 3], gap) : grouped(value, [2, 6, 1, 2, 1], gap);
  },
  isValid: isPensionNumber,
  spoil: [
    (_, value) => withPensionCheck(`${value.slice(0, 4)}13${value.slice(6, 11)}`),
    (_, value) => withPensionCheck(`${value.slice(0, 2)}32${value.slice(4, 11)}`),
    (random, value) => withPensionCheck(`${random.pick(["00", "01", "05", "22", "27", "99"])}${value.slice(2, 11)}`),
  ],
};

const healthInsuranceNumber: ValueForm = {
  kind: "de-health-insurance-number",
  name: "de-health-insurance-number",
  isChecksum: true,
  standsAlone: false,
  labels: {
    de: ["Krankenversichertennummer", "Versichertennummer", "KVNR", "Versicherten-Nr.", "Versichertennummer der eGK"],
    en: ["health insurance number", "German health insurance number", "KVNR"],
  },
  make: (random) => {
    const head = random.text(1, UPPER) + random.text(8);
    return head + healthCheck(head);
  },
  isValid: (value) => /^[A-Z][0-9]{9}$/.test(value) && healthCheck(value.slice(0, 9)) === value.charAt(9),
};

const doctorNumber: ValueForm = {
  kind: "de-doctor-number",
  name: "de-doctor-number",
  isChecksum: true,
  standsAlone: false,
  labels: {
    de: ["LANR", "Arztnummer", "lebenslange Arztnummer", "Arzt-Nr. (LANR)"],
    en: ["LANR", "German doctor number (LANR)", "lifelong doctor number"],
  },
  make: (random) => {
    const head = random.text(1, "123456789") + random.text(5);
    return head + doctorCheck(head) + String(random.integer(1, 69)).padStart(2, "0");
  },
  isValid: (value) => /^[0-9]{9}$/.test(value) && doctorCheck(value.slice(0, 6)) === value.charAt(6),
};

const institutionCode: ValueForm = {
  kind: "de-institution-code",
  name: "de-institution-code",
  isChecksum: true,
  standsAlone: false,
  labels: {
    de: ["IK", "IK-Nummer", "Institutionskennzeichen", "Kostenträgerkennung", "IK-Nr."],
    en: ["IK number", "institution code (IK)", "IK"],
  },
  make: (random) => {
    const region = String(random.integer(0, 16)).padStart(2, "0");
    const head = `${random.pick(["10", "26", "30", "40", "44", "51", "59", "66"])}${region}${random.text(4)}`;
    return head + institutionCheck(head);
  },
  isValid: (value) =>
    /^[1-9][0-9](0[0-9]|1[0-6])[0-9]{5}$/.test(value) && institutionCheck(value.slice(0, 8)) === value.charAt(8),
  spoil: [
    (random, value) => {
      const head = `${value.slice(0, 2)}${random.pick(["17", "23", "48", "99"])}${value.slice(4, 8)}`;
      return head + institutionCheck(head);
    },
  ],
};

const employerNumber: ValueForm = {
  kind: "de-employer-number",
  name: "de-employer-number",
  isChecksum: true,
  standsAlone: false,
  labels: {
    de: ["Betriebsnummer", "BBNR", "Betriebsnummer des Arbeitgebers", "Betriebs-Nr."],
    en: ["employer number (Betriebsnummer)", "Betriebsnummer", "BBNR"],
  },
  make: (random) => {
    const region = random.chance(0.15) ? random.integer(10, 99) : random.integer(111, 999);
    const head = String(region).padStart(3, "0") + random.text(4);
    return head + String((employerCheck(head) + (random.chance(0.2) ? 5 : 0)) % 10);
  },
  isValid: isEmployerNumber,
  spoil: [
    (random, value) => {
      const head = `${random.pick(["000", "100", "105", "110"])}${value.slice(3, 7)}`;
      return head + String(employerCheck(head));
    },
  ],
};

const marketLocation: ValueForm = {
  kind: "de-market-location",
  name: "de-market-location",
  isChecksum: true,
  standsAlone: false,
  labels: { de: ["Marktlokation", "Marktlokations-ID", "MaLo-ID"], en: ["market location"] },
  make: (random) => {
    const head = random.text(1, "123456789") + random.text(9);
    return head + marketCheck(head);
  },
  isValid: (value) => /^[1-9]\d{10}$/.test(value) && value.endsWith(marketCheck(value.slice(0, 10))),
};

function marketCheck(head: string): string {
  const sum = [...head].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 2), 0);
  return String((10 - (sum % 10)) % 10);
}

const DOCUMENT_ALPHABET = "0123456789CFGHJKLMNPRTVWXYZ";

const idCard: ValueForm = {
  kind: "de-id-card",
  name: "de-id-card, 9 characters",
  isChecksum: true,
  standsAlone: false,
  labels: {
    de: [
      "Personalausweis",
      "Personalausweisnummer",
      "Ausweisnummer",
      "Ausweis-Nr.",
      "Personalausweis-Nr.",
      "Perso-Nr.",
    ],
    en: ["German ID card", "ID card number", "identity card no.", "Personalausweis"],
  },
  make: (random) => random.text(1, "LMNPRTVWXY") + serial(random),
  isValid: (value) => /^[LMNPRTVWXY][0-9CFGHJKLMNPRTVWXYZ]{8}$/.test(value),
  spoil: [(random, value) => `${value.slice(0, 5)}${random.text(1, "AEIOUBDQS")}${value.slice(6)}`],
};

const idCardWithCheck: ValueForm = withCheckDigit(idCard);

const idCardUntil2010: ValueForm = {
  ...idCard,
  name: "de-id-card until 2010",
  make: (random) => {
    const head = random.text(1, "123456789") + random.text(8);
    return `${head}${icao(head)}D`;
  },
  isValid: (value) => /^[0-9]{10}D?$/.test(value) && icao(value.slice(0, 9)) === value.charAt(9),
  spoil: [],
};

const passport: ValueForm = {
  ...idCard,
  kind: "de-passport",
  name: "de-passport, 9 characters",
  labels: {
    de: ["Reisepass", "Reisepassnummer", "Passnummer", "Pass-Nr.", "Reisepass-Nr."],
    en: ["passport", "passport number", "passport no.", "German passport"],
  },
  make: (random) => random.text(1, "CFGHJK") + serial(random),
  isValid: (value) => /^[CFGHJK][0-9CFGHJKLMNPRTVWXYZ]{8}$/.test(value),
};

const residencePermit: ValueForm = {
  ...idCard,
  kind: "de-residence-permit",
  name: "de-residence-permit, 9 characters",
  labels: {
    de: ["Aufenthaltstitel", "Aufenthaltserlaubnis", "eAT", "Niederlassungserlaubnis", "Nummer des Aufenthaltstitels"],
    en: ["residence permit", "residence permit number", "German residence permit"],
  },
  make: (random) => `Y${serial(random)}`,
  isValid: (value) => /^Y[0-9CFGHJKLMNPRTVWXYZ]{8}$/.test(value),
};

const driverLicence: ValueForm = {
  kind: "de-driver-licence",
  name: "de-driver-licence",
  isChecksum: true,
  standsAlone: true,
  labels: {
    de: ["Führerschein", "Führerscheinnummer", "Fahrerlaubnis", "FS-Nr.", "Führerschein-Nr."],
    en: ["German driving licence", "driving licence number", "driver's licence no."],
  },
  make: (random) => {
    const head = random.text(1, "ABCDEFGHIJKLMNOP") + random.text(2) + random.text(6, DIGITS + UPPER);
    return head + licenceCheck(head) + random.text(1, "123456789");
  },
  isValid: (value) =>
    /^[A-P][0-9]{2}[0-9A-Z]{6}[0-9X][0-9A-Z]$/.test(value) && licenceCheck(value.slice(0, 9)) === value.charAt(9),
};

export const germanForms: readonly ValueForm[] = [
  taxId,
  taxNumber,
  taxNumberOfLand,
  vatId,
  businessId,
  pensionNumber,
  healthInsuranceNumber,
  doctorNumber,
  institutionCode,
  employerNumber,
  marketLocation,
  idCard,
  idCardWithCheck,
  idCardUntil2010,
  passport,
  withCheckDigit(passport),
  residencePermit,
  withCheckDigit(residencePermit),
  driverLicence,
];

// Of the first ten digits one value stands twice or three times, three times not in a row; all others once at most.
function taxIdHead(random: Random): string {
  for (;;) {
    const digits = random.shuffled([...DIGITS]);
    const times = random.chance(0.5) ? 2 : 3;
    const [repeated = "0", ...others] = digits;
    const head = random
      .shuffled([...Array.from({ length: times }, () => repeated), ...others.slice(0, 10 - times)])
      .join("");
    if (!head.startsWith("0") && !head.includes(repeated.repeat(3))) return head;
  }
}

function isTaxId(value: string): boolean {
  const head = value.slice(0, 10);
  if (!/^[1-9][0-9]{10}$/.test(value) || mod11And10(head) !== value.charAt(10)) return false;
  const times = [...DIGITS].map((digit) => head.split(digit).length - 1).filter((count) => count > 1);
  if (times.length !== 1 || Math.max(...times) > 3) return false;
  return !/(.)\1\1/.test(head);
}

// Nine digits in which two values stand twice each.
function twoPairs(random: Random): string {
  const [first = "", second = "", ...others] = random.shuffled([...DIGITS]);
  return random.shuffled([first, first, second, second, ...others.slice(0, 5)]).join("");
}

function withCheck(head: string): string {
  return head + mod11And10(head);
}

function vatDigits(random: Random): string {
  return withCheck(random.text(1, "123456789") + random.text(7));
}

function isVatId(value: string): boolean {
  return /^DE[1-9][0-9]{8}$/.test(value) && mod11And10(value.slice(2, 10)) === value.charAt(10);
}

function pensionCheck(head: string): string {
  const letter = String(characterValue(head.charAt(8)) - 9).padStart(2, "0");
  const digits = head.slice(0, 8) + letter + head.slice(9, 11);
  return String(crossWeighted(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10);
}

function withPensionCheck(head: string): string {
  return head + pensionCheck(head);
}

function isPensionNumber(value: string): boolean {
  if (!/^[0-9]{8}[A-Z][0-9]{3}$/.test(value) || !RVNR_AREAS.includes(value.slice(0, 2))) return false;
  const day = Number(value.slice(2, 4)) % 50;
  const month = Number(value.slice(4, 6));
  if (day < 1 || day > 31 || Number(value.slice(2, 4)) > 81 || month < 1 || month > 12) return false;
  return pensionCheck(value.slice(0, 11)) === value.charAt(11);
}

function healthCheck(head: string): string {
  const digits = String(characterValue(head.charAt(0)) - 9).padStart(2, "0") + head.slice(1);
  return String(crossWeighted(digits, [1, 2]) % 10);
}

function doctorCheck(head: string): string {
  return String(distance(weighted(head, [4, 9, 4, 9, 4, 9]), 10));
}

function institutionCheck(head: string): string {
  return String(crossWeighted(head.slice(2, 8), [2, 1]) % 10);
}

function employerCheck(head: string): number {
  return crossWeighted(head, [1, 2]) % 10;
}

function isEmployerNumber(value: string): boolean {
  const region = Number(value.slice(0, 3));
  if (!/^[0-9]{8}$/.test(value) || region === 0 || (region >= 100 && region <= 110)) return false;
  return employerCheck(value.slice(0, 7)) % 5 === Number(value.charAt(7)) % 5;
}

function serial(random: Random): string {
  return random.text(8, DOCUMENT_ALPHABET);
}

function withCheckDigit(form: ValueForm): ValueForm {
  return {
    ...form,
    name: form.name.replace("9 characters", "10 with check digit"),
    make: (random) => {
      const head = form.make(random);
      return head + icao(head);
    },
    isValid: (value) =>
      form.isValid(value.slice(0, 9)) && value.length === 10 && icao(value.slice(0, 9)) === value.charAt(9),
    spoil: [],
  };
}

function licenceCheck(head: string): string {
  const sum = [...head].reduce((total, character, i) => total + characterValue(character) * (9 - i), 0) % 11;
  return sum === 10 ? "X" : String(sum);
}
