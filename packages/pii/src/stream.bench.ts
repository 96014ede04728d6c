import { allDetectors } from "./detectors/all.ts";
import type { Finding } from "./finding.ts";
import { compile, type Scanner } from "./scan.ts";
import { scanStream, utf8Stream } from "./stream.ts";

/** One measured figure against the bar that it has to hold. */
export interface Bar {
  readonly value: number;
  readonly unit: string;
  readonly bar: number;
  readonly ok: boolean;
  readonly method: string;
}

/** Streams a gigabyte of bytes through the scan and measures the memory of the process meanwhile. */
export async function bars(): Promise<Record<string, Bar>> {
  const scanner = compile(allDetectors);
  const { peak, findings, seconds } = await peakOf(scanner);
  await compareWithOneScan(scanner);
  const rate = Math.round(GIGABYTE / 1e6 / seconds);
  return {
    "streaming 1 GB: memory above start": {
      value: peak / 2 ** 20,
      unit: "MB",
      bar: 64,
      ok: peak <= 64 * 2 ** 20,
      method:
        `resident set sampled every ${SAMPLED} chunks of 64 KB; all detectors, ${findings} findings, ${rate} MB/s; ` +
        `the first ${PREFIX / 1e6} MB give what one scan gives`,
    },
  };
}

const GIGABYTE = 1e9;
const PREFIX = 20e6;
const CHUNK = 65_536;
const SAMPLED = 16;

// The stream must find what one scan finds; a bar would mean little without it.
async function compareWithOneScan(scanner: Scanner): Promise<void> {
  const decoder = new TextDecoder();
  let text = "";
  for (const chunk of chunksOf(PREFIX)) text += decoder.decode(chunk, { stream: true });
  const whole = scanner.scan(text);
  let place = 0;
  for await (const finding of findingsOf(scanner, PREFIX)) {
    if (JSON.stringify(finding) !== JSON.stringify(whole[place++])) throw new Error(`Finding ${place} differs.`);
  }
  if (place !== whole.length) throw new Error(`The stream gives ${place} findings, one scan ${whole.length}.`);
}

async function peakOf(
  scanner: Scanner,
): Promise<{ readonly peak: number; readonly findings: number; readonly seconds: number }> {
  collect();
  const start = process.memoryUsage().rss;
  const begun = performance.now();
  let most = start;
  const sample = () => {
    most = Math.max(most, process.memoryUsage().rss);
  };
  let findings = 0;
  for await (const { end } of findingsOf(scanner, GIGABYTE, sample)) findings += end > 0 ? 1 : 0;
  return { peak: most - start, findings, seconds: (performance.now() - begun) / 1000 };
}

function collect(): void {
  const { gc } = globalThis;
  if (gc !== undefined) gc();
}

function findingsOf(scanner: Scanner, length: number, sample = () => {}): AsyncIterable<Finding> {
  const chunks = chunksOf(length);
  let pulled = 0;
  const bytes = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const { done, value } = chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
      if (pulled++ % SAMPLED === 0) sample();
    },
  });
  return bytes.pipeThrough(utf8Stream()).pipeThrough(scanStream(scanner));
}

// One text over and over, cut into chunks that begin at another place of it each time, also inside a character.
function* chunksOf(length: number): Generator<Uint8Array, void> {
  const cycle = new TextEncoder().encode(TEXT.repeat(Math.ceil((2 * CHUNK) / TEXT.length)));
  const period = new TextEncoder().encode(TEXT).length;
  for (let at = 0; at < length; at += CHUNK) {
    const from = at % period;
    yield cycle.slice(from, from + Math.min(CHUNK, length - at));
  }
}

// Mixed prose, one value in about 100 characters.
const TEXT =
  "Sehr geehrte Frau Mustermann, wir haben Ihre Anfrage vom 01.12. erhalten und prüfen die Unterlagen für den " +
  "Vertrag 4711 bis Ende des Monats. Die Lieferung über 1.250,00 Euro geht an die gewohnte Anschrift.\n" +
  "Bitte überweisen Sie auf die IBAN DE02 1203 0000 0000 2020 51 oder rufen Sie an: Tel. 030 23125123.\n\n" +
  "Please send the signed order to erika.mustermann@example.org; the customer number is 98765 and the section on " +
  "delivery has not changed since 2026. Steuer-ID 36 574 261 809, geboren am 12.03.1980. Grüße 😀\r\n" +
  "The server 192.0.2.17 has written its notice at 17:30, and 15% of the invoices were paid within the time that " +
  "they had. Größe, Änderung und Frist gemäß Abschnitt 2.4.1 bleiben wie vereinbart, während die Prüfung läuft.\n";
