import {
  allDetectors,
  compile,
  type Detector,
  email,
  paymentCard,
  person,
  phone,
  type RedactionPolicy,
  redact,
  usSsn,
} from "@kiregel/pii";
import { Redactor } from "@redactpii/node";
import { OpenRedaction } from "openredaction";
import type { Bar } from "../../.ci/by-turns.ts";
import { mixedText, VALUES } from "../../.ci/corpus.ts";
import { type Paired, paired } from "./paired.ts";

/** Measures finding and replacing against other redactors of the npm registry, by turns on the same text. */
export async function bars(): Promise<Record<string, Bar>> {
  const megabyte = corpus(1 << 20);
  const hundred = corpus(100 * 1024);
  const messages = Array.from({ length: 1000 }, (_, seed) => corpus(1024, seed + 1));
  const own = redactor([person, email, phone, usSsn, paymentCard]);
  const every = redactor(allDetectors);
  const theirs = new Redactor();
  const open = new OpenRedaction({ enableLearning: false });
  const openFive = new OpenRedaction({ enableLearning: false, patterns: OPEN_FIVE });
  const redactpii = (text: string) => inOnePiece(theirs.redact(text));
  const openredaction = async (text: string) => inOnePiece((await open.detect(text)).redacted);
  const openredactionFive = async (text: string) => inOnePiece((await openFive.detect(text)).redacted);
  for (const redacts of [own, every, redactpii, openredaction, openredactionFive]) await refuseIdle(redacts, hundred);
  return {
    "against @redactpii/node, 1 MB": bar(
      2,
      `its five kinds on both sides; ${CORPUS}`,
      await paired(
        () => own(megabyte),
        () => redactpii(megabyte),
      ),
    ),
    "against @redactpii/node, messages of 1 KB": bar(
      2,
      `its five kinds on both sides; 1000 messages; ${CORPUS}`,
      await paired(
        () => messages.map(own),
        () => messages.map(redactpii),
      ),
    ),
    "against openredaction, 100 KB": bar(
      300,
      `all that each finds unless told otherwise; ${CORPUS}`,
      await paired(
        () => every(hundred),
        () => openredaction(hundred),
        { rounds: 15, repeat: 30 },
      ),
    ),
    // It was never promised; it tells how much of the figure above comes from its 579 patterns.
    "against openredaction, 100 KB, five kinds": bar(
      1,
      `name, e-mail, phone, SSN and card on both sides; ${CORPUS}`,
      await paired(
        () => own(hundred),
        () => openredactionFive(hundred),
        { rounds: 15, repeat: 10 },
      ),
    ),
  };
}

const CORPUS = "mixed de/en text, one value in 300 characters";

// Telephone numbers, an SSN and names in the forms that the peers look for, beside those of the other benchmarks.
const PEER_VALUES = [
  ...VALUES,
  "212-555-0142",
  "(212) 555-0163",
  "536-90-4399",
  "Dear Erika Mustermann",
  "max.mustermann@example.com",
];

const OPEN_FIVE = ["NAME", "EMAIL", "PHONE_US", "SSN", "CREDIT_CARD"];

function corpus(length: number, seed = 1): string {
  return mixedText(length, { spacing: 300, values: PEER_VALUES, seed });
}

function redactor(detectors: readonly Detector[]): (text: string) => string {
  const { scan } = compile(detectors);
  const policy: RedactionPolicy = { default: { operator: "label" } };
  return (text) => inOnePiece(redact(text, scan(text), policy).text);
}

// Pieces that were joined are put together when they are first read: that is part of the work, whoever leaves it over.
function inOnePiece(text: string): string {
  read.code += text.charCodeAt(text.length >> 1);
  return text;
}

const read = { code: 0 };

// What does nothing is fast. None of them finds every value, so that one of two kinds is enough.
async function refuseIdle(redacts: (text: string) => string | Promise<string>, text: string): Promise<void> {
  const redacted = await redacts(text);
  const left = ["erika.mustermann@example.org", "4111 1111 1111 1111"].filter((value) => redacted.includes(value));
  if (left.length === 2) throw new Error("A redactor has left the text as it was.");
}

function bar(least: number, what: string, { ratio, spread, rounds }: Paired): Bar {
  const [low, high] = spread.map((value) => value.toPrecision(3));
  const method = `${what}; redaction included; processor time, median of ${rounds} paired ratios, 80 % from ${low} to ${high}`;
  return { value: ratio, unit: "times as fast", bar: least, ok: ratio >= least, method };
}
