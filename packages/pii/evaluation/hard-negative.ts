// Numbers of business and technology that look like identifiers of people and are none.
import { gs1, luhn } from "./check-digit.ts";
import { amountOf, isoDate, type Language, partNumber, stampOf } from "./filler.ts";
import { DIGITS, HEX, type Random, UPPER } from "./random.ts";

export interface HardNegative {
  readonly name: string;
  readonly labels: Readonly<Record<Language, readonly string[]>>;
  readonly make: (random: Random, language: Language) => string;
}

export const HARD_NEGATIVES: readonly HardNegative[] = [
  {
    name: "order number",
    labels: { de: ["Bestellnummer", "Bestellung", "Auftrag"], en: ["order number", "order", "purchase order"] },
    make: (random) =>
      random.pick([
        `45${random.text(8)}`,
        random.text(7),
        `${random.text(3)}-${random.text(7)}-${random.text(7)}`,
        `PO${random.text(8)}`,
      ]),
  },
  {
    name: "invoice number",
    labels: {
      de: ["Rechnungsnummer", "Rechnung", "Belegnummer"],
      en: ["invoice number", "invoice", "document number"],
    },
    make: (random) =>
      random.pick([`2026${random.text(6)}`, `R${random.text(8)}`, `${random.text(3)}/2026`, `009${random.text(7)}`]),
  },
  {
    name: "ticket number",
    labels: { de: ["Ticket", "Vorgang", "Störung"], en: ["ticket", "case", "incident"] },
    make: (random) =>
      random.pick([`INC${random.text(7)}`, `#${random.text(6)}`, `PROJ-${random.text(4)}`, `REQ${random.text(9)}`]),
  },
  { name: "timestamp", labels: { de: ["Zeitstempel", "erstellt"], en: ["timestamp", "created"] }, make: timestamp },
  {
    name: "epoch",
    labels: { de: ["Zeitstempel", "ts"], en: ["timestamp", "ts", "epoch"] },
    make: (random) => `1${random.pick(["6", "7"])}${random.text(random.pick([8, 11, 11, 14]))}`,
  },
  { name: "UUID", labels: { de: ["Anfrage", "Sitzung"], en: ["request", "trace", "correlation id"] }, make: uuid },
  {
    name: "hash",
    labels: { de: ["Prüfsumme", "SHA-256", "Commit"], en: ["checksum", "SHA-256", "commit"] },
    make: (random) => random.text(random.pick([7, 12, 32, 40, 64, 64]), HEX),
  },
  {
    name: "version",
    labels: { de: ["Version", "Ausgabe"], en: ["version", "release"] },
    make: (random) =>
      [random.integer(0, 20), random.integer(0, 60), random.integer(0, 40)].join(".") +
      random.pick(["", "-rc.1", "+build.88"]),
  },
  {
    name: "version like an IP address",
    labels: { de: ["Version", "Build", "Firmware"], en: ["version", "build", "firmware"] },
    make: (random) =>
      random.pick([
        `10.0.${random.integer(10000, 26000)}.${random.integer(256, 4000)}`,
        [1, 2, 3, 4, 5].map(() => random.integer(0, 30)).join("."),
        `${random.integer(1, 9)}.${random.integer(0, 9)}.${random.integer(0, 9)}.${random.integer(0, 9)}`,
      ]),
  },
  {
    name: "price",
    labels: { de: ["Preis", "Summe"], en: ["price", "total"] },
    make: (random, language) => amountOf(random, language),
  },
  { name: "ISBN", labels: { de: ["ISBN"], en: ["ISBN"] }, make: isbn },
  { name: "GTIN", labels: { de: ["EAN", "GTIN"], en: ["EAN", "GTIN", "barcode"] }, make: gtin },
  {
    name: "tracking number",
    labels: { de: ["Sendungsnummer", "Sendung"], en: ["tracking number", "shipment"] },
    make: tracking,
  },
  {
    name: "number like a phone number",
    labels: { de: ["Kennung", "Zähler", "Gerät"], en: ["identifier", "meter", "device"] },
    make: (random) =>
      random.pick([
        `${random.text(2)}-${random.text(4)}-${random.text(6)}`,
        `00${random.text(10)}`,
        `${random.text(4)}/${random.text(6)}`,
        `49-${random.text(3)}-${random.text(5)}`,
        `${random.text(3)} ${random.text(3)} ${random.text(3)} ${random.text(3)}`,
      ]),
  },
  { name: "part number", labels: { de: ["Teilenummer", "Artikel"], en: ["part number", "item"] }, make: partNumber },
  {
    name: "coordinates of a drawing",
    labels: { de: ["Position", "Maß"], en: ["position", "offset"] },
    make: (random) => {
      const [x, y] = [random.integer(0, 99_999) / 100, random.integer(0, 99_999) / 100];
      return random.pick([
        `x=${x} y=${y}`,
        `(${x}, ${y})`,
        `M ${x} ${y} L ${y} ${x}`,
        `${random.text(3)}x${random.text(3)} mm`,
      ]);
    },
  },
  {
    name: "DOI",
    labels: { de: ["DOI", "Quelle"], en: ["DOI", "source"] },
    make: (random) =>
      `10.${random.integer(1000, 9999)}/${random.text(random.pick([6, 8]), `${DIGITS}abcdefgh`)}.${random.integer(2001, 2026)}.${random.text(6)}`,
  },
  {
    name: "ISIN",
    labels: { de: ["ISIN", "Wertpapier"], en: ["ISIN", "security"] },
    make: (random) => {
      const head = random.pick(["US", "DE000", "FR0", "LU"]) + random.text(3, `${DIGITS}ABC`);
      const filled = head + random.text(11 - head.length);
      return filled + luhn([...filled].map((character) => String(Number.parseInt(character, 36))).join(""));
    },
  },
  {
    name: "serial number",
    labels: { de: ["Gerätenummer", "Charge", "Lizenzschlüssel"], en: ["serial", "batch", "licence key"] },
    make: (random) =>
      random.pick([
        [1, 2, 3, 4, 5].map(() => random.text(5, DIGITS + UPPER)).join("-"),
        random.text(9, DIGITS + UPPER),
        random.text(11, DIGITS + UPPER),
        random.text(random.integer(8, 15)),
        `LOT ${random.text(6)}`,
      ]),
  },
];

function timestamp(random: Random): string {
  const stamp = stampOf(random);
  return random.pick([
    stamp,
    stamp.replaceAll(/[-T:Z.]/g, "").slice(0, 14),
    `${isoDate(random)} ${stamp.slice(11, 19)}`,
    stamp.slice(11, 23),
  ]);
}

export function uuid(random: Random): string {
  const hex = (count: number): string => random.text(count, HEX);
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${random.text(1, "89ab")}${hex(3)}-${hex(12)}`;
}

function isbn(random: Random): string {
  const head = `978${random.pick(["3", "0", "1"])}${random.text(8)}`;
  const whole = head + gs1(head);
  const [publisher, title] = random.pick([
    [4, 4],
    [3, 5],
  ] as const);
  const parts = /^(...)(.)(.*)(.)$/.exec(whole)?.slice(1) ?? [];
  const [group = "", country = "", middle = "", check = ""] = parts;
  const hyphenated = [group, country, middle.slice(0, publisher), middle.slice(-title), check].join("-");
  return random.chance(0.5) ? whole : hyphenated;
}

// Prefix 756 is left out: with it, a GTIN-13 and a Swiss AHV number are the same digits.
export function gtin(random: Random): string {
  const [prefix, length] = random.pick([
    ["40", 13],
    ["42", 13],
    ["400", 13],
    ["30", 13],
    ["50", 13],
    ["761", 13],
    ["80", 13],
    ["90", 13],
    ["40", 8],
    ["14", 14],
  ] as const);
  const head = prefix + random.text(length - prefix.length - 1);
  return head + gs1(head);
}

function tracking(random: Random): string {
  return random.pick([
    `00340434${random.text(12)}`,
    random.text(12),
    `1Z${random.text(6, DIGITS + UPPER)}${random.text(10)}`,
    `RR${random.text(9)}DE`,
    `0${random.text(13)}`,
    `JJD0${random.text(16)}`,
  ]);
}
