// Accounts, cards, companies, wallets.
import { base58Address, isBase58Address, isSegwitAddress, mixedCase, segwitAddress } from "./address-check.ts";
import { luhn, mod97, mod97Digits } from "./check-digit.ts";
import { DIGITS, HEX, type Random, UPPER } from "./random.ts";
import { grouped, inFours, space, type ValueForm } from "./value.ts";

// What follows the two check digits: a run of digits (n), letters (a) or both (c), with its length.
const IBAN_COUNTRIES: Readonly<Record<string, string>> = {
  DE: "n18",
  AT: "n16",
  CH: "n5 c12",
  LI: "n5 c12",
  GB: "a4 n14",
  IE: "a4 n14",
  NL: "a4 n10",
  FR: "n10 c11 n2",
  BE: "n12",
  LU: "n3 c13",
  ES: "n20",
  IT: "a1 n10 c12",
  PL: "n24",
  DK: "n14",
  SE: "n20",
  NO: "n11",
  PT: "n21",
  MT: "a4 n5 c18",
};

const iban: ValueForm = {
  kind: "iban",
  name: "iban",
  isChecksum: true,
  standsAlone: true,
  labels: {
    de: ["IBAN", "Bankverbindung", "Konto", "IBAN des Empfängers", "Kontoverbindung"],
    en: ["IBAN", "account", "bank account", "Account (IBAN)", "beneficiary account"],
  },
  make: (random) => {
    const country = random.chance(0.5) ? "DE" : random.pick(Object.keys(IBAN_COUNTRIES));
    const account = accountOf(random, IBAN_COUNTRIES[country] ?? "");
    return `${country}${mod97Digits(`${account}${country}`)}${account}`;
  },
  write: (random, value) => {
    const form = random.next();
    if (form < 0.4) return value;
    if (form < 0.85) return inFours(value, space(random));
    return form < 0.93 ? inFours(value, "-") : value.toLowerCase();
  },
  isValid: (value) => isIbanShape(value) && mod97(value.slice(4) + value.slice(0, 4)) === 1,
  spoil: [(_, value) => value.slice(0, -2)],
};

const creditorId: ValueForm = {
  kind: "sepa-creditor-id",
  name: "sepa-creditor-id",
  isChecksum: true,
  standsAlone: true,
  labels: {
    de: ["Gläubiger-ID", "Gläubiger-Identifikationsnummer", "Gläubiger-Id.", "CI"],
    en: ["creditor identifier", "SEPA creditor ID", "Creditor ID", "CI"],
  },
  make: (random) => {
    const country = random.pick(["DE", "DE", "DE", "DE", "DE", "DE", "ES", "MT"]);
    const own = {
      DE: `0${random.text(10)}`,
      ES: random.text(8) + random.text(1, UPPER),
      MT: random.text(9) + random.text(1, UPPER),
    };
    const national = country === "DE" ? own.DE : country === "ES" ? own.ES : own.MT;
    const business = random.chance(0.85) ? "ZZZ" : random.text(3, DIGITS + UPPER);
    return `${country}${mod97Digits(`${national}${country}`)}${business}${national}`;
  },
  write: (random, value) => (random.chance(0.7) ? value : inFours(value, space(random))),
  isValid: (value) => isCreditorShape(value) && mod97(value.slice(7) + value.slice(0, 4)) === 1,
};

const CARD_GROUPS: Readonly<Record<number, readonly number[]>> = { 14: [4, 6, 4], 15: [4, 6, 5], 16: [4, 4, 4, 4] };

const card: ValueForm = {
  kind: "payment-card",
  name: "payment-card",
  isChecksum: true,
  standsAlone: true,
  labels: {
    de: ["Kreditkarte", "Kreditkartennummer", "Kartennummer", "Karten-Nr.", "Kreditkarten-Nr."],
    en: ["credit card", "card number", "card no.", "payment card", "Credit card number"],
  },
  make: (random) => cardNumber(random, random.pick(MAJOR_CARDS)),
  write: (random, value) => {
    if (random.chance(0.45)) return value;
    return grouped(value, CARD_GROUPS[value.length] ?? [4, 4, 4, 4], random.chance(0.75) ? space(random) : "-");
  },
  isValid: isCard,
};

const rareCard: ValueForm = {
  ...card,
  name: "payment-card, rare lengths",
  standsAlone: false,
  make: (random) => cardNumber(random, random.pick(RARE_CARDS)),
  write: (_, value) => value,
};

const LOU_PREFIXES = [
  "5299",
  "2138",
  "5493",
  "3912",
  "9695",
  "7LTW",
  "8156",
  "6354",
  "9845",
  "549300",
  "529900",
  "391200",
];

const lei: ValueForm = {
  kind: "lei",
  name: "lei",
  isChecksum: true,
  standsAlone: true,
  labels: {
    de: ["LEI", "LEI-Code", "Rechtsträgerkennung (LEI)"],
    en: ["LEI", "Legal Entity Identifier", "LEI code"],
  },
  make: (random) => {
    const prefix = random.pick(LOU_PREFIXES);
    const head = prefix + random.text(18 - prefix.length, DIGITS + UPPER);
    return head + mod97Digits(head);
  },
  isValid: (value) => /^[0-9A-Z]{18}[0-9]{2}$/.test(value) && mod97(value) === 1,
};

const bitcoin: ValueForm = {
  kind: "bitcoin-address",
  name: "bitcoin-address",
  isChecksum: true,
  standsAlone: true,
  labels: { de: ["Bitcoin-Adresse", "BTC", "Wallet"], en: ["Bitcoin address", "BTC", "wallet", "BTC address"] },
  make: (random) => {
    const kind = random.pick(["00", "05", "bc1q", "bc1q", "bc1p"]);
    if (kind === "bc1p") return segwitAddress(1, fiveBits(random, 256));
    if (kind === "bc1q") return segwitAddress(0, fiveBits(random, random.chance(0.8) ? 160 : 256));
    return base58Address(kind + random.text(40, HEX));
  },
  isValid: (value) => isBase58Address(value) || isSegwitAddress(value),
};

const ethereum: ValueForm = {
  kind: "ethereum-address",
  name: "ethereum-address",
  isChecksum: true,
  standsAlone: true,
  labels: { de: ["Ethereum-Adresse", "ETH", "Wallet"], en: ["Ethereum address", "ETH", "wallet", "ETH address"] },
  make: (random) => `0x${mixedCase(random.text(40, HEX))}`,
  isValid: (value) => /^0x[0-9a-fA-F]{40}$/.test(value) && mixedCase(value.slice(2)) === value.slice(2),
};

export const moneyForms: readonly ValueForm[] = [iban, creditorId, card, rareCard, lei, bitcoin, ethereum];

interface Issuer {
  readonly starts: readonly (readonly [number, number])[];
  readonly lengths: readonly number[];
}

const MAJOR_CARDS: readonly Issuer[] = [
  { starts: [[4, 4]], lengths: [16] },
  {
    starts: [
      [51, 55],
      [2221, 2720],
    ],
    lengths: [16],
  },
  {
    starts: [
      [34, 34],
      [37, 37],
    ],
    lengths: [15],
  },
  {
    starts: [
      [6011, 6011],
      [644, 649],
      [65, 65],
    ],
    lengths: [16],
  },
  {
    starts: [
      [300, 305],
      [36, 36],
      [38, 39],
    ],
    lengths: [14],
  },
  { starts: [[3528, 3589]], lengths: [16] },
];

const RARE_CARDS: readonly Issuer[] = [
  { starts: [[4, 4]], lengths: [13, 19] },
  { starts: [[62, 62]], lengths: [16, 17, 18, 19] },
  {
    starts: [
      [50, 50],
      [56, 59],
      [60, 69],
    ],
    lengths: [12, 13, 14, 15, 16, 17, 18, 19],
  },
];

function cardNumber(random: Random, { starts, lengths }: Issuer): string {
  const [least, most] = random.pick(starts);
  const start = String(random.integer(least, most));
  const head = start + random.text(random.pick(lengths) - start.length - 1);
  return head + luhn(head);
}

function isCard(value: string): boolean {
  if (!/^[0-9]{12,19}$/.test(value) || luhn(value.slice(0, -1)) !== value.slice(-1)) return false;
  return [...MAJOR_CARDS, ...RARE_CARDS].some(
    ({ starts, lengths }) =>
      lengths.includes(value.length) && starts.some(([least, most]) => isBetween(value, least, most)),
  );
}

function isBetween(value: string, least: number, most: number): boolean {
  const start = Number(value.slice(0, String(least).length));
  return start >= least && start <= most;
}

function accountOf(random: Random, pattern: string): string {
  const alphabets: Readonly<Record<string, string>> = { n: DIGITS, a: UPPER, c: DIGITS + UPPER };
  return pattern
    .split(" ")
    .map((part) => random.text(Number(part.slice(1)), alphabets[part.charAt(0)] ?? DIGITS))
    .join("");
}

function isIbanShape(value: string): boolean {
  const pattern = IBAN_COUNTRIES[value.slice(0, 2)];
  if (pattern === undefined || !/^[0-9]{2}$/.test(value.slice(2, 4))) return false;
  const classes: Readonly<Record<string, string>> = { n: "[0-9]", a: "[A-Z]", c: "[0-9A-Z]" };
  const parts = pattern.split(" ").map((part) => `${classes[part.charAt(0)] ?? ""}{${part.slice(1)}}`);
  return new RegExp(`^${parts.join("")}$`).test(value.slice(4));
}

function isCreditorShape(value: string): boolean {
  return /^(?:DE[0-9]{2}[0-9A-Z]{3}0[0-9]{10}|ES[0-9]{2}[0-9A-Z]{3}[0-9]{8}[A-Z]|MT[0-9]{2}[0-9A-Z]{3}[0-9]{9}[A-Z])$/.test(
    value,
  );
}

// 160 bits are 32 groups of five; 256 bits are 52 groups, of whose last only one bit is used.
function fiveBits(random: Random, bits: number): number[] {
  const count = Math.ceil(bits / 5);
  const spare = count * 5 - bits;
  return Array.from({ length: count }, (_, i) =>
    i === count - 1 ? (random.integer(0, 31) >> spare) << spare : random.integer(0, 31),
  );
}
