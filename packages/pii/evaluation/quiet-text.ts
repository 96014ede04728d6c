// Text without personal data: logs, source code, tables, prose in German and English.
import { amountOf, isoDate, type Language, partNumber, stampOf } from "./filler.ts";
import { gtin, uuid } from "./hard-negative.ts";
import { quietCode } from "./quiet-code.ts";
import { proseOf } from "./quiet-prose.ts";
import { DIGITS, HEX, type Random, seeded, UPPER } from "./random.ts";

/** One section after the other, at least `length` characters. */
export function quietPiece(random: Random, length: number): string {
  const sections: string[] = [];
  for (let size = 0; size < length; ) {
    const section = random.pick(SECTIONS)(random);
    sections.push(section);
    size += section.length + 2;
  }
  return sections.join("\n\n");
}

/** `megabytes` pieces of about a million characters; piece `i` depends on the seed and on `i` alone. */
export function* quietText(seed: number, megabytes: number): Generator<string> {
  for (let i = 0; i < megabytes; i++) yield quietPiece(seeded(seed + i * 7919), 1_000_000);
}

const SECTIONS: readonly ((random: Random) => string)[] = [
  (random) => times(random, 12, () => logLine(random)),
  (random) => times(random, 12, () => accessLine(random)),
  (random) => quietCode(random),
  (random) => quietCode(random),
  (random) => tableOf(random, ";"),
  (random) => tableOf(random, " | "),
  (random) => proseOf(random, "de"),
  (random) => proseOf(random, "en"),
];

const LEVELS = ["INFO", "INFO", "DEBUG", "WARN", "ERROR"];
const PARTS = "scheduler billing-worker gateway cache indexer mailer importer renderer queue storage search sync".split(
  " ",
);
const EVENTS = [
  "job finished",
  "cache miss",
  "retrying request",
  "connection pool exhausted",
  "batch committed",
  "Warteschlange geleert",
  "Import abgeschlossen",
  "snapshot written",
  "lease renewed",
  "schema migrated",
  "Zeitüberschreitung beim Lesen",
];

function logLine(random: Random): string {
  const fields = [
    () => `took=${random.integer(1, 9000)}ms`,
    () => `trace=${random.text(32, HEX)}`,
    () => `span=${random.text(16, HEX)}`,
    () => `request=${uuid(random)}`,
    () => `bytes=${random.integer(100, 90_000_000)}`,
    () => `offset=${random.text(random.integer(5, 12))}`,
    () => `order=${random.text(random.integer(6, 10))}`,
    () => `ts=17${random.text(11)}`,
    () => `partition=${random.integer(0, 64)}`,
    () => `version=${random.integer(1, 9)}.${random.integer(0, 40)}.${random.integer(0, 20)}`,
    () => `node=worker-${random.integer(1, 80)}`,
    () => `id=1${random.text(18)}`,
    () => `commit=${random.text(random.pick([7, 40]), HEX)}`,
    () => `load=${random.integer(0, 99)}.${random.text(2)}%`,
  ];
  const chosen = [1, 2, 3].map(() => random.pick(fields)());
  const part = random.pick(PARTS);
  if (random.chance(0.2)) {
    return `{"time":"${stampOf(random)}","level":"${random.pick(LEVELS)}","logger":"${part}","message":"${random.pick(EVENTS)}","duration":${random.integer(1, 9999)},"id":"${uuid(random)}"}`;
  }
  return `${stampOf(random)} ${random.pick(LEVELS)} [${part}-${random.integer(1, 16)}] ${random.pick(EVENTS)} ${chosen.join(" ")}`;
}

function accessLine(random: Random): string {
  const path = `/${random.pick(PARTS)}/${random.pick(["v1", "v2", "static", "export"])}/${random.text(random.integer(3, 9))}`;
  const status = random.pick([200, 200, 200, 204, 301, 304, 400, 404, 500, 503]);
  const method = random.pick(["GET", "GET", "POST", "PUT", "DELETE"]);
  const query = random.chance(0.3) ? `?page=${random.integer(1, 90)}&etag=${random.text(16, HEX)}` : "";
  return `[${stampOf(random)}] "${method} ${path}${query} HTTP/1.1" ${status} ${random.integer(100, 400_000)} ${random.integer(1, 2000)}ms upstream=pod-${random.text(5, HEX)}:${random.integer(3000, 9999)}`;
}

type Column = readonly [string, (random: Random, language: Language) => string];

const COLUMNS: readonly Column[] = [
  ["Artikel", (random) => partNumber(random)],
  ["item", (random) => partNumber(random)],
  ["Menge", (random) => String(random.integer(1, 5000))],
  ["quantity", (random) => String(random.integer(1, 5000))],
  ["Preis", (random, language) => amountOf(random, language)],
  ["price", (random, language) => amountOf(random, language)],
  ["EAN", (random) => gtin(random)],
  ["Datum", (random) => isoDate(random)],
  ["Messwert", (random) => `${random.integer(0, 999)},${random.text(3)}`],
  ["temperature", (random) => `-${random.integer(0, 40)}.${random.text(1)}`],
  ["Anteil", (random) => `${random.integer(0, 99)},${random.text(1)} %`],
  ["Bestellung", (random) => `45${random.text(8)}`],
  ["batch", (random) => `L${random.text(6)}`],
  ["Lagerplatz", (random) => `${random.text(1, UPPER)}${random.text(2)}-${random.text(2)}-${random.text(2)}`],
  ["x/y", (random) => `${random.integer(0, 900)}.${random.text(2)}/${random.integer(0, 900)}.${random.text(2)}`],
  ["code", (random) => random.text(random.integer(4, 9), DIGITS + UPPER)],
  ["Konto", (random) => String(random.integer(1000, 8999))],
  ["tracking", (random) => random.text(12)],
];

function tableOf(random: Random, separator: string): string {
  const language = random.pick(["de", "en"] as const);
  const columns = random.shuffled(COLUMNS).slice(0, random.integer(3, 7));
  const head = columns.map(([name]) => name).join(separator);
  const rows = times(random, 20, () => columns.map(([, make]) => make(random, language)).join(separator));
  return `${head}\n${rows}`;
}

function times(random: Random, most: number, line: () => string): string {
  return Array.from({ length: random.integer(4, most) }, line).join("\n");
}
