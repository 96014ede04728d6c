import { fc, test } from "@fast-check/vitest";
import { describe, expect, test as plainTest } from "vitest";
import { commonDetectors } from "../detectors/common.ts";
import { email } from "../detectors/email.ts";
import { iban } from "../detectors/iban.ts";
import type { Finding } from "../finding.ts";
import { createMapping } from "../mapping.ts";
import type { Recogniser } from "../recogniser.ts";
import { redact } from "../redact.ts";
import { startRedaction } from "../redact-session.ts";
import { compile, type ScanOptions } from "../scan.ts";
import { loadNames } from "./load.ts";

const names = await loadNames();
const everything = await loadNames({ preset: "recall", placesAndOrganisations: true });
const scanner = compile([email, iban], { names });
const withAll = compile(commonDetectors, { names: everything });

const NAMES = [
  "Anna Schmidt",
  "Öztürk-Lang",
  "Frau Dr. Müller",
  "Mu\u0308ller",
  "jens kramer",
  "KRAMER, JENS",
  "O'Brien",
  "Ms. Clark",
  "Thomas",
];
const SENTENCES = [
  ...NAMES.map((name) => `Gestern rief ${name} wegen der Rechnung an. `),
  ...NAMES.map((name) => `${name} has paid the invoice. `),
  "Mit freundlichen Grüßen\nThomas Weber\nUlm",
  "Kind regards,\r\nEmily Clark\r\n",
  "Name: Kramer, Jens",
  "Bitte an anna.schmidt@example.de oder Peter Müller, ",
  "IBAN DE89 3704 0044 0532 0130 00 von Frau Lang ",
  "Im Mai fährt der Zug um acht Uhr. ",
  "am 3. Mai z. B. mit Hrn. Prof. Weber ",
  "ohne Ende und ",
];
const BREAKS = ["\n", "\r\n", "\n\n", "\r\n\r\n", "\t", " ", ". ", "! ", "\u2028", "\u0000"];
const HOSTILE = [
  "\ud83d",
  "\ude00",
  "😀",
  "\u0308",
  "\u00ad",
  "\u200b\u200b",
  "A. ",
  "-",
  "'s ",
  "x".repeat(70),
  " ".repeat(70),
  "\u0301",
  "１",
  "@",
];
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 2, arbitrary: fc.constantFrom(...BREAKS) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
);
const repeated = fc.tuple(piece, fc.constantFrom(1, 1, 1, 1, 1, 1, 30)).map(([one, times]) => one.repeat(times));
const anyText = fc.array(repeated, { maxLength: 20, size: "max" }).map((pieces) => pieces.join(""));
const longText = fc.array(repeated, { maxLength: 120, size: "max" }).map((pieces) => pieces.join(""));
const sizes = fc.array(fc.oneof(fc.nat(3), fc.nat(60), fc.nat(5000), fc.constantFrom(0, 20_000)), {
  minLength: 1,
  maxLength: 20,
  size: "max",
});

describe("every scan with names", () => {
  test.prop([anyText], { numRuns: 60 })(
    "gives spans that are sorted, disjoint, in bounds and split no character",
    (text) => {
      let last = 0;
      for (const { start, end } of withAll.scan(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        for (const at of [start, end])
          expect(text.slice(at - 1, at + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    },
  );

  test.prop([anyText])("gives confidences from 0 to 1, and findings that survive JSON", (text) => {
    const findings = withAll.scan(text);
    for (const { confidence } of findings) expect([confidence >= 0, confidence <= 1]).toEqual([true, true]);
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });

  test.prop([anyText, anyText, fc.constantFrom("\n\n", "\n \t\n", "\r\n\r\n")], { numRuns: 60 })(
    "across a blank line is the scan of both parts",
    (before, after, line) => {
      const shift = before.length + line.length;
      expect(scanner.scan(before + line + after)).toEqual([
        ...scanner.scan(before),
        ...shifted(scanner.scan(after), shift),
      ]);
    },
  );

  test.prop([anyText, anyText, fc.constantFrom(...SENTENCES)], { numRuns: 60 })(
    "finds in a line what it finds in that line alone",
    (before, after, sentence) => {
      const line = sentence.replaceAll(/[\r\n]/g, " ");
      const found = read(names, `${before}\n\n${line}\t${after}`);
      const from = before.length + 2;
      const inside = found.filter(({ start, end }) => start >= from && end <= from + line.length);
      expect(inside).toEqual(shifted(read(names, line), from));
    },
  );

  test.prop([anyText])("leaves out what has less confidence than is asked for, and nothing else", (text) => {
    const least = { leastConfidence: 0.9 };
    expect(scanner.scan(text, least)).toEqual(scanner.scan(text).filter(({ confidence }) => confidence >= 0.9));
  });

  test.prop([anyText])("reports nothing that the scan for all candidates lacks", (text) => {
    const all = withAll.scan(text, { all: true }).map(spanOf);
    for (const finding of withAll.scan(text)) expect(all).toContainEqual(spanOf(finding));
  });

  test.prop([anyText])("makes no match longer than its reach", (text) => {
    for (const { start, end } of withAll.scan(text, { all: true }))
      expect(end - start).toBeLessThanOrEqual(withAll.reach);
  });

  test.prop([fc.array(fc.constantFrom(...SENTENCES)).map((lines) => lines.join("\n\n"))])(
    "reads letters with their accents apart as those that have them",
    (text) => {
      const apart = text.normalize("NFD");
      const found = read(names, apart).map(({ start, end }) => apart.slice(start, end).normalize("NFC"));
      const composed = text.normalize("NFC");
      expect(found).toEqual(read(names, composed).map(({ start, end }) => composed.slice(start, end)));
    },
  );

  test.prop([anyText.filter((text) => !text.includes("\r"))])(
    "reads the line ends of Windows as all others",
    (text) => {
      const windows = text.replaceAll("\n", "\r\n");
      expect(read(names, windows).map(({ start, end }) => windows.slice(start, end).replaceAll("\r\n", "\n"))).toEqual(
        read(names, text).map(({ start, end }) => text.slice(start, end)),
      );
    },
  );
});

const signOff = fc.constantFrom("Grüße", "LG", "Thanks,", "Best", "Mit Gruß", "Kind regards");
const oneName = fc.constantFrom("", "Anna", "Thomas", "Jens", "Öztürk", "Schmidt", "Patel");

test.prop([signOff, oneName, oneName, oneName], { numRuns: 60 })(
  "a name ends with its line, also where a sign-off and the line behind it are read as one",
  (greeting, first, second, third) => {
    const text = `${greeting} ${first}\n${second} ${third}`;
    for (const { start, end } of read(everything, text)) expect(text.slice(start, end)).not.toContain("\n");
  },
);

describe("a scan in chunks with names", () => {
  const options = fc.constantFrom<ScanOptions>({}, { all: true }, { leastConfidence: 0.9 });

  test.prop([longText, sizes, options, fc.constantFrom(scanner, withAll)])(
    "finds what one scan finds, however the text is cut",
    (text, some, how, by) => {
      const session = by.startScan(how);
      const found = [...cut(text, some).flatMap((chunk) => session.push(chunk)), ...session.end()];
      expect(found).toEqual(by.scan(text, how));
    },
  );

  test.prop([longText, sizes])("gives no finding that begins before what was settled", (text, some) => {
    const session = withAll.startScan();
    for (const chunk of cut(text, some)) {
      const settled = session.settled();
      for (const { start } of session.push(chunk)) expect(start).toBeGreaterThanOrEqual(settled);
    }
  });

  test.prop([longText, sizes], { numRuns: 15 })("writes what a redaction of the whole text writes", (text, some) => {
    const policy = { default: { operator: "token" } } as const;
    const mapping = createMapping({ tag: "K3F9" });
    const session = startRedaction(scanner, policy, { mapping });
    const written = [...cut(text, some).map((chunk) => session.push(chunk).text), session.end().text].join("");
    expect(written).toBe(redact(text, scanner.scan(text), policy, { mapping }).text);
  });

  plainTest.each([" ", "\n", "\u200b", "\u0308", "x", "Frau Müller ", "A. ", "😀", "Grüße\n", "a-"])(
    "holds no more of %j over and over than of any other text",
    (unit) => {
      const session = scanner.startScan();
      const chunk = unit.repeat(100);
      let held = 0;
      for (let pushed = 0; pushed < 20_000; pushed += chunk.length) {
        session.push(chunk);
        held = Math.max(held, session.held());
      }
      expect(held).toBeLessThanOrEqual(4 * (scanner.reach + 200) + chunk.length);
    },
  );

  plainTest("is not disturbed by other scans with the same recogniser", () => {
    const text = SENTENCES.join("").repeat(12);
    const [one, two] = [scanner.startScan(), withAll.startScan()];
    const found = { one: [...one.push(text.slice(0, 6000))], two: [...two.push(text.slice(0, 9000))] };
    scanner.scan("Gestern rief Eva Lang an.");
    found.one.push(...one.push(text.slice(6000)), ...one.end());
    found.two.push(...two.push(text.slice(9000)), ...two.end());
    expect(found).toEqual({ one: scanner.scan(text), two: withAll.scan(text) });
  });
});

function read(recogniser: Recogniser, text: string): readonly Finding[] {
  const found: Finding[] = [];
  recogniser.read(text, { from: 0, isWhole: true, add: (finding) => found.push(finding) });
  return found;
}

function spanOf({ kind, start, end }: Finding): unknown {
  return { kind, start, end };
}

function shifted(findings: readonly Finding[], by: number): readonly Finding[] {
  return findings.map((finding) => {
    const { context } = finding.reason;
    const reason =
      context === undefined ? finding.reason : { ...finding.reason, context: { ...context, at: context.at + by } };
    return { ...finding, start: finding.start + by, end: finding.end + by, reason };
  });
}

// Chunks of these sizes, over and over; a size of 0 gives an empty chunk.
function cut(text: string, some: readonly number[]): readonly string[] {
  const chunks: string[] = [];
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const size = [...some, 100][turn % (some.length + 1)] ?? 0;
    chunks.push(text.slice(at, at + size));
    at += size;
  }
  return chunks;
}
