// Austrian, Swiss, British, American and Canadian numbers.
import { crossWeighted, distance, gs1, luhn, weighted } from "./check-digit.ts";
import { grouped, space, type ValueForm } from "./value.ts";

const NON_ZERO = "123456789";

const atSocialSecurity: ValueForm = {
  kind: "at-social-security-number",
  name: "at-social-security-number",
  isChecksum: true,
  standsAlone: true,
  labels: {
    de: ["Sozialversicherungsnummer", "SVNR", "VSNR", "SV-Nr.", "österreichische Sozialversicherungsnummer"],
    en: ["Austrian social security number", "social insurance number (Austria)", "SVNR"],
  },
  make: (random) => {
    const date = [random.integer(1, 28), random.integer(1, 12), random.integer(0, 99)].map((part) =>
      String(part).padStart(2, "0"),
    );
    for (;;) {
      const serial = random.text(1, NON_ZERO) + random.text(2);
      const check = svnrCheck(serial + date.join(""));
      if (check < 10) return `${serial}${check}${date.join("")}`;
    }
  },
  write: (random, value) => (random.chance(0.4) ? value : grouped(value, [4, 6], space(random))),
  isValid: isSvnr,
  spoil: [
    (_, value) => withSvnrCheck(`${value.slice(0, 3)}32${value.slice(6)}`),
    (_, value) => withSvnrCheck(`${value.slice(0, 3) + value.slice(4, 6)}00${value.slice(8)}`),
  ],
};

const atVatId: ValueForm = {
  kind: "at-vat-id",
  name: "at-vat-id",
  isChecksum: true,
  standsAlone: true,
  labels: {
    de: ["UID", "UID-Nummer", "USt-ID", "UID-Nr."],
    en: ["Austrian VAT ID", "VAT number", "UID"],
  },
  make: (random) => {
    const head = random.text(7);
    return `ATU${head}${atVatCheck(head)}`;
  },
  isValid: (value) => /^ATU[0-9]{8}$/.test(value) && atVatCheck(value.slice(3, 10)) === value.charAt(10),
};

const atTaxNumber: ValueForm = {
  kind: "at-tax-number",
  name: "at-tax-number",
  isChecksum: true,
  standsAlone: false,
  labels: {
    de: ["Steuernummer", "Abgabenkontonummer", "Steuernummer (Österreich)"],
    en: ["Austrian tax number", "tax number", "Abgabenkontonummer"],
  },
  make: (random) => {
    const head = random.text(1, NON_ZERO) + random.text(7);
    return head + atTaxCheck(head);
  },
  write: (random, value) =>
    random.chance(0.3) ? value : `${value.slice(0, 2)}-${value.slice(2, 5)}/${value.slice(5)}`,
  isValid: (value) => /^[0-9]{9}$/.test(value) && atTaxCheck(value.slice(0, 8)) === value.charAt(8),
};

const chSocialSecurity: ValueForm = {
  kind: "ch-social-security-number",
  name: "ch-social-security-number",
  isChecksum: true,
  standsAlone: true,
  labels: {
    de: ["AHV-Nummer", "AHV-Nr.", "Sozialversicherungsnummer", "AHV"],
    en: ["AHV number", "Swiss social security number", "AVS number", "OASI number (AHV)"],
  },
  make: (random) => {
    const head = `756${random.text(9)}`;
    return head + gs1(head);
  },
  write: (random, value) => (random.chance(0.25) ? value : grouped(value, [3, 4, 4, 2], ".")),
  isValid: (value) => /^756[0-9]{10}$/.test(value) && gs1(value.slice(0, 12)) === value.charAt(12),
};

const chBusinessId: ValueForm = {
  kind: "ch-business-id",
  name: "ch-business-id",
  isChecksum: true,
  standsAlone: true,
  labels: {
    de: ["UID", "MWST-Nr.", "Unternehmens-Identifikationsnummer", "MWST-Nummer"],
    en: ["Swiss UID", "VAT number (Switzerland)", "MWST number"],
  },
  make: (random) => {
    for (;;) {
      const head = random.text(1, NON_ZERO) + random.text(7);
      const check = chUidCheck(head);
      if (check < 10) return `CHE${head}${check}`;
    }
  },
  write: (random, value) => {
    const dotted = `CHE-${grouped(value.slice(3), [3, 3, 3], ".")}`;
    return random.pick([dotted, dotted, dotted, `${dotted} ${random.pick(["MWST", "TVA", "IVA"])}`, value]);
  },
  isValid: (value) => /^CHE[0-9]{9}$/.test(value) && String(chUidCheck(value.slice(3, 11))) === value.charAt(11),
  optionalEnding: /\s(?:MWST|TVA|IVA)$/,
};

const ukNhs: ValueForm = {
  kind: "uk-nhs-number",
  name: "uk-nhs-number",
  isChecksum: true,
  standsAlone: false,
  labels: {
    de: ["NHS-Nummer", "NHS-Nr."],
    en: ["NHS number", "NHS no.", "NHS", "National Health Service number"],
  },
  make: (random) => {
    for (;;) {
      const head = random.text(1, NON_ZERO) + random.text(8);
      const check = nhsCheck(head);
      if (check < 10) return head + String(check);
    }
  },
  write: (random, value) =>
    random.chance(0.35) ? value : grouped(value, [3, 3, 4], random.chance(0.85) ? space(random) : "-"),
  isValid: (value) => /^[0-9]{10}$/.test(value) && String(nhsCheck(value.slice(0, 9))) === value.charAt(9),
};

const ukUtr: ValueForm = {
  kind: "uk-tax-reference",
  name: "uk-tax-reference",
  isChecksum: true,
  standsAlone: false,
  labels: {
    de: ["UTR", "britische Steuernummer (UTR)"],
    en: ["UTR", "Unique Taxpayer Reference", "UTR number", "unique taxpayer ref."],
  },
  make: (random) => {
    const tail = random.text(9);
    return utrCheck(tail) + tail;
  },
  isValid: (value) => /^[0-9]{10}$/.test(value) && utrCheck(value.slice(1)) === value.charAt(0),
};

const ukVat: ValueForm = {
  kind: "uk-vat-id",
  name: "uk-vat-id",
  isChecksum: true,
  standsAlone: true,
  labels: {
    de: ["USt-ID", "britische USt-IdNr.", "VAT-Nummer"],
    en: ["VAT", "VAT number", "VAT reg. no.", "VAT registration number"],
  },
  make: (random) => {
    const head = random.text(1, NON_ZERO) + random.text(6);
    const rest = 97 - (weighted(head, UK_VAT_WEIGHTS) % 97);
    const check = random.chance(0.5) ? rest : (rest + 42) % 97;
    const branch = random.chance(0.1) ? random.text(3) : "";
    return `GB${head}${String(check).padStart(2, "0")}${branch}`;
  },
  write: (random, value) => {
    if (random.chance(0.4)) return value;
    const gap = space(random);
    return `GB${gap}${grouped(value.slice(2), [3, 4, 2, 3], gap)}`;
  },
  isValid: isUkVat,
};

const usRouting: ValueForm = {
  kind: "us-bank-routing-number",
  name: "us-bank-routing-number",
  isChecksum: true,
  standsAlone: false,
  labels: {
    de: ["Routing-Nummer (ABA)", "ABA-Nummer", "ABA"],
    en: ["routing number", "ABA routing number", "ABA", "bank routing no."],
  },
  make: (random) => {
    const region = random.pick([random.integer(1, 12), random.integer(21, 32), random.integer(61, 72), 80]);
    const head = String(region).padStart(2, "0") + random.text(6);
    return head + String(distance(weighted(head, [3, 7, 1, 3, 7, 1, 3, 7]), 10));
  },
  isValid: isRouting,
  spoil: [
    (random, value) => {
      const head = random.pick(["15", "45", "55", "95"]) + value.slice(2, 8);
      return head + String(distance(weighted(head, [3, 7, 1, 3, 7, 1, 3, 7]), 10));
    },
  ],
};

const usNpi: ValueForm = {
  kind: "us-npi",
  name: "us-npi",
  isChecksum: true,
  standsAlone: false,
  labels: { de: ["NPI", "NPI-Nummer"], en: ["NPI", "National Provider Identifier", "NPI number", "provider NPI"] },
  make: (random) => {
    const head = random.text(1, "12") + random.text(8);
    return head + luhn(`80840${head}`);
  },
  isValid: (value) => /^[12][0-9]{9}$/.test(value) && luhn(`80840${value.slice(0, 9)}`) === value.charAt(9),
};

const caSin: ValueForm = {
  kind: "ca-sin",
  name: "ca-sin",
  isChecksum: true,
  standsAlone: false,
  labels: {
    de: ["SIN (Kanada)", "kanadische Sozialversicherungsnummer (SIN)"],
    en: ["SIN", "Social Insurance Number", "SIN number", "Canadian SIN"],
  },
  make: (random) => {
    const head = random.text(1, "12345679") + random.text(7);
    return head + luhn(head);
  },
  write: (random, value) =>
    random.chance(0.35) ? value : grouped(value, [3, 3, 3], random.chance(0.5) ? space(random) : "-"),
  isValid: (value) => /^[1-79][0-9]{8}$/.test(value) && luhn(value.slice(0, 8)) === value.charAt(8),
};

export const foreignForms: readonly ValueForm[] = [
  atSocialSecurity,
  atVatId,
  atTaxNumber,
  chSocialSecurity,
  chBusinessId,
  ukNhs,
  ukUtr,
  ukVat,
  usRouting,
  usNpi,
  caSin,
];

function svnrCheck(withoutCheck: string): number {
  return weighted(withoutCheck, [3, 7, 9, 5, 8, 4, 2, 1, 6]) % 11;
}

function withSvnrCheck(withoutCheck: string): string {
  return `${withoutCheck.slice(0, 3)}${svnrCheck(withoutCheck) % 10}${withoutCheck.slice(3)}`;
}

function isSvnr(value: string): boolean {
  if (!/^[1-9][0-9]{9}$/.test(value)) return false;
  const day = Number(value.slice(4, 6));
  const month = Number(value.slice(6, 8));
  if (day < 1 || day > 31 || month < 1 || month > 12) return false;
  return svnrCheck(value.slice(0, 3) + value.slice(4)) === Number(value.charAt(3));
}

function atVatCheck(head: string): string {
  return String(distance(crossWeighted(head, [1, 2]) + 4, 10));
}

function atTaxCheck(head: string): string {
  return String(distance(crossWeighted(head, [1, 2]), 10));
}

function chUidCheck(head: string): number {
  return distance(weighted(head, [5, 4, 3, 2, 7, 6, 5, 4]), 11);
}

function nhsCheck(head: string): number {
  return distance(weighted(head, [10, 9, 8, 7, 6, 5, 4, 3, 2]), 11);
}

function utrCheck(tail: string): string {
  return "21987654321".charAt(weighted(tail, [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11);
}

const UK_VAT_WEIGHTS = [8, 7, 6, 5, 4, 3, 2];

function isUkVat(value: string): boolean {
  if (!/^GB[0-9]{9}(?:[0-9]{3})?$/.test(value)) return false;
  const rest = (weighted(value.slice(2, 9), UK_VAT_WEIGHTS) + Number(value.slice(9, 11))) % 97;
  return rest === 0 || rest === 42;
}

function isRouting(value: string): boolean {
  const region = Number(value.slice(0, 2));
  const isIssued = region <= 12 || (region >= 21 && region <= 32) || (region >= 61 && region <= 72) || region === 80;
  return /^[0-9]{9}$/.test(value) && isIssued && weighted(value, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;
}
