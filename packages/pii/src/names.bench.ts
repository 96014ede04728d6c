import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import type { Bar } from "../../../.ci/by-turns.ts";
import { flat } from "../../../.ci/corpus.ts";
import { structuredDetectors } from "./detectors/structured.ts";
import { loadNames, type NamesOptions } from "./names/load.ts";
import { compile } from "./scan.ts";

/** Measures what the recogniser of names weighs, how fast it reads German, and how long it takes to be ready. */
export async function bars(): Promise<Record<string, Bar>> {
  const texts = [1, 2, 3, 4].map((seed) => germanText(MEGABYTE, seed));
  return {
    "names: weights": sizeBar("names-model", { raw: 900 }),
    "names: weights, compressed": sizeBar("names-model", { brotli: 700 }),
    "names: lean weights": sizeBar("names-model-lean", { raw: 450 }),
    "names: German text": await speedBar(texts, { size: "full" }),
    "names: German text, lean": await speedBar(texts, { size: "lean" }),
    "names: from the first call to ready": loadBar(),
  };
}

/** How long the first `loadNames` takes, in milliseconds. Run in a process of its own. */
export async function loadTime(): Promise<number> {
  const start = performance.now();
  await loadNames();
  return performance.now() - start;
}

const MEGABYTE = 1 << 20;

// Benchmarks run in the root of the repository.
function sizeBar(module: string, { raw, brotli }: { readonly raw?: number; readonly brotli?: number }): Bar {
  const bytes = readFileSync(`packages/pii/src/data/${module}.generated.ts`);
  const value = (brotli === undefined ? bytes.length : brotliCompressSync(bytes).length) / 1000;
  const bar = raw ?? brotli ?? 0;
  return { value, unit: "kB", bar, ok: value <= bar, method: `${module}.generated.ts, ${brotli ? "Brotli" : "raw"}` };
}

// Loop and scan by turns, each turn another text, so that not every word has been met before.
async function speedBar(texts: readonly string[], options: NamesOptions): Promise<Bar> {
  const scanner = compile(structuredDetectors, { names: await loadNames(options) });
  const scans: number[] = [];
  const ratios: number[] = [];
  const sum = { value: 0 };
  for (let turn = 0; turn < TURNS + WARM_UP; turn++) {
    const text = texts[turn % texts.length] ?? "";
    const looping = microseconds(() => {
      for (let times = 0; times < LOOPS; times++) sum.value += lookAtEach(text);
    });
    const scanning = microseconds(() => scanner.scan(text));
    if (turn < WARM_UP) continue;
    scans.push(new TextEncoder().encode(text).length / scanning);
    ratios.push(looping / LOOPS / scanning);
  }
  const findings = scanner.scan(texts[0] ?? "").filter(({ kind }) => kind === "person").length;
  const { words, distinct } = vocabularyOf(texts[0] ?? "");
  const rates = scans.sort((one, two) => one - two);
  const method =
    `structured detectors and names over 1 MB of generated letters, ${words} words, ${distinct} different ones, ${findings} ` +
    `names found; one core, processor time, median of ${TURNS} turns, ${rates[0]?.toFixed(1)} to ${rates.at(-1)?.toFixed(1)}; ` +
    `${median(ratios).toFixed(4)} of the charCodeAt loop`;
  const value = median(rates);
  return { value, unit: "MB/s", bar: 8, ok: value >= 8, method };
}

const TURNS = 21;
const WARM_UP = 6;
const LOOPS = 16;

function microseconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function median(numbers: number[]): number {
  return numbers.sort((one, two) => one - two)[numbers.length >> 1] ?? Number.NaN;
}

const CLASSES = Uint8Array.from({ length: 65536 }, (_, code) => (code >= 48 && code < 58 ? 1 : 0));

function lookAtEach(source: string): number {
  let sum = 0;
  for (let at = 0; at < source.length; at++) sum += CLASSES[source.charCodeAt(at)] ?? 0;
  return sum;
}

// What is imported before is not in the figure; the module with the weights, which lies in a file of its own, is.
function loadBar(): Bar {
  const times = Array.from({ length: PROCESSES }, loadInOwnProcess);
  const value = median(times);
  const method =
    `import and decoding of the weights in a fresh process, median of ${PROCESSES}, ` +
    `${times[0]?.toFixed(0)} to ${times.at(-1)?.toFixed(0)}`;
  return { value, unit: "ms", bar: 50, ok: value <= 50, method };
}

const PROCESSES = 5;

function loadInOwnProcess(): number {
  const script = `import { loadTime } from ${JSON.stringify(import.meta.url)};console.log(JSON.stringify(await loadTime()));`;
  const options = ["--input-type=module", "--eval", script];
  const { status, stdout, stderr } = spawnSync(process.execPath, options, { encoding: "utf8" });
  if (status !== 0) throw new Error(`The measured process failed.\n${stderr}`);
  return JSON.parse(stdout);
}

function vocabularyOf(text: string): { readonly words: number; readonly distinct: number } {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return { words: words.length, distinct: new Set(words).size };
}

/**
 * Letters and tickets: most words are frequent ones, every sixth is a compound of two or three parts, one in about forty
 * begins a name. Few different words would flatter the recogniser, which works out a word once and then remembers it.
 */
function germanText(length: number, seed: number): string {
  const random = generator(seed);
  const parts: string[] = [];
  for (let written = 0; written < length; ) {
    const sentence = sentenceOf(random);
    parts.push(sentence);
    written += sentence.length;
  }
  return flat(parts.join("").slice(0, length));
}

type Random = (below: number) => number;

function sentenceOf(random: Random): string {
  const words = Array.from({ length: 7 + random(14) }, () => wordOf(random));
  if (random(3) === 0) words.splice(random(words.length), 0, nameOf(random));
  const [first = "", ...others] = words;
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${others.join(" ")}.${random(5) === 0 ? "\n" : " "}`;
}

function wordOf(random: Random): string {
  const kind = random(100);
  if (kind < 5) return `${pick(HEADS, random)}${pick(HEADS, random).toLowerCase()}${pick(TAILS, random)}`;
  if (kind < 16) return `${pick(HEADS, random)}${pick(TAILS, random)}${pick(ENDINGS, random)}`;
  if (kind < 22) return pick(NUMBERS, random);
  // The smaller of two: words at the head of the list are more frequent.
  return FREQUENT[Math.min(random(FREQUENT.length), random(FREQUENT.length))] ?? "";
}

function nameOf(random: Random): string {
  const surname = `${pick(SURNAME_HEADS, random)}${pick(SURNAME_TAILS, random)}`;
  if (random(3) === 0) return `${pick(["Frau", "Herr", "Herrn", "Frau Dr."], random)} ${surname}`;
  return `${pick(FIRST_NAMES, random)} ${surname}`;
}

function pick(list: readonly string[], random: Random): string {
  return list[random(list.length)] ?? "";
}

function generator(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
}

const FREQUENT = (
  "die der und in den das mit von zu für ist wir auf nicht Sie eine im bitte dem ein Ihre haben als auch an bei werden aus sich " +
  "nach wird um am wurde sind noch wie einen über so zum hat oder vom nur einer uns zur bis mehr durch kann unter Ihnen vor " +
  "Vertrag Rechnung Kunde Termin gestern heute Anfrage möchte gerne können Unterlagen Lieferung prüfen schreiben dass wenn er sie " +
  "ihr Antwort Frist bereits Konto leider Woche Gespräch danke erhalten telefonisch Adresse ändern Antrag gemeldet offen neue " +
  "Wohnung Abteilung Zahlung Mitarbeiter Schreiben senden beigefügt Bestellung zurück spricht sagte fragt meldet schnell sofort " +
  "morgen Montag Dienstag Freitag März Oktober Berlin Köln Straße Nummer Team Büro Leitung Schule Arzt Klinik Bericht Befund"
).split(" ");
const HEADS = (
  "Kunden Rechnungs Vertrags Liefer Zahlungs Termin Haus Wasser Strom Heiz Miet Personal Reise Arbeits Kranken Renten Steuer Bau " +
  "Garten Fahrzeug Werk Lager Büro Computer Netz Daten Schul Kinder Jugend Stadt Land Bundes Gemeinde Kirchen Sport Vereins Bank " +
  "Konto Kredit Wechsel Spar Anlage Brief Paket Post Bahn Flug Schiff Luft Licht Tür Fenster Dach Keller Küchen Möbel Holz Metall " +
  "Glas Papier Text Bild Ton Film Musik Buch Zeitungs Sprach Prüf Mess Regel Schutz Sicherheits Brand Not Hilfs Pflege Arznei"
).split(" ");
const TAILS = (
  "nummer abteilung bestätigung änderung stelle betrag frist anlage plan bericht stunde woche leistung abrechnung übersicht ordnung " +
  "vertrag antrag bescheid nachweis unterlage akte liste tabelle karte mappe raum platz weg hof turm wagen gerät teil stück menge " +
  "wert preis kosten gebühr steuer abgabe zahlung buchung prüfung messung planung leitung führung beratung betreuung versorgung " +
  "verwaltung vertretung versammlung sitzung besprechung schulung ausbildung fortbildung meldung warnung störung wartung reparatur"
).split(" ");
const ENDINGS = ["", "", "", "", "en", "s"];
const NUMBERS = "2026 30.000 14 3,50 17:30 4711 01.12. 1.250,00 98765 2.4.1 15 20261121".split(" ");
const FIRST_NAMES = (
  "Anna Jens Thomas Sabine Ayşe Mehmet Lena Paul Katharina Wolfgang Olga Piotr Giulia Nguyen Fatima Jonas Emma Ben Heike Uwe " +
  "Karl-Heinz Anne-Marie Dieter Renate Tobias Jasmin Omar Svetlana Friedrich Johanna Malte Carla Sven Ingrid Rainer Zeynep"
).split(" ");
const SURNAME_HEADS = (
  "Stein Wald Berg Linden Eich Birken Rosen Hof Brunn Mühl Acker Fisch Vogel Wolf Bär Alt Neu Ober Unter Gross Klein Lang Kurz Rot " +
  "Schwarz Weiss Sommer Winter Kirch Markt Gold Silber Eisen Hammer Busch Dorn Feld Heide See Moor Sand"
).split(" ");
const SURNAME_TAILS =
  "mann er feld bach inger meier ner hardt stein kamp hoff brink ert ler ke el berger huber müller städt reuter horst loh wig rich".split(
    " ",
  );
