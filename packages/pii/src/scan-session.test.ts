import { fc, test } from "@fast-check/vitest";
import { describe, expect, test as plainTest } from "vitest";
import type { Detector } from "./detector.ts";
import { allDetectors } from "./detectors/all.ts";
import { email } from "./detectors/email.ts";
import { privateKey } from "./detectors/private-key.ts";
import { compile } from "./scan.ts";

const scanner = compile(allDetectors.filter(({ reach = 0 }) => reach < 1000));
const farSighted = compile([email, privateKey]);
const UNITS = [
  "a",
  "1",
  " ",
  "@",
  "1\u00ad",
  "a@b.de ",
  "Frau Müller ",
  "[",
  "😀",
  "DE89 3704 0044 ",
  "Tel. 030 23125123, ",
  "-----BEGIN PRIVATE KEY-----",
];

describe("what a session holds", () => {
  test.prop([fc.constantFrom(...UNITS), fc.integer({ min: 100, max: 30_000 })], { numRuns: 15 })(
    "is at most four times the reach, and a chunk or 16,384 characters of one",
    (unit, size) => {
      for (const one of [scanner, farSighted]) {
        const session = one.startScan();
        const chunk = unit.repeat(Math.ceil(size / unit.length));
        const most = 4 * (one.reach + 200) + Math.min(chunk.length, 16_384);
        let held = 0;
        for (let pushed = 0; pushed < 30_000; pushed += chunk.length) {
          session.push(chunk);
          held = Math.max(held, session.held());
        }
        expect(held).toBeLessThanOrEqual(most);
      }
    },
  );

  test.prop([fc.constantFrom(...UNITS), fc.integer({ min: 1, max: 2000 })], { numRuns: 15 })(
    "is not waited for longer than that either",
    (unit, size) => {
      const session = scanner.startScan();
      const chunk = unit.repeat(Math.ceil(size / unit.length));
      let waited = 0;
      for (let pushed = chunk.length; pushed < 20_000; pushed += chunk.length) {
        session.push(chunk);
        waited = Math.max(waited, pushed - session.settled());
      }
      expect(waited).toBeLessThanOrEqual(4 * (scanner.reach + 200) + chunk.length);
    },
  );

  // Each candidate overlaps the next, and of two neighbours now this, now that one is the better.
  test.prop([fc.array(fc.constantFrom(..."pqrs"), { minLength: 3, maxLength: 12 })], { numRuns: 25 })(
    "does not grow with a chain of overlapping candidates that never ends",
    (letters) => {
      const chained = compile([spans("p", 4), spans("q", 9), spans("r", 14), spans("s", 20)]);
      const session = chained.startScan();
      const chunk = `${letters.join("..")}..`.repeat(10);
      let waited = 0;
      for (let pushed = chunk.length; pushed < 10_000; pushed += chunk.length) {
        session.push(chunk);
        waited = Math.max(waited, pushed - session.settled());
      }
      expect(waited).toBeLessThanOrEqual(4 * (chained.reach + 200) + chunk.length);
    },
  );
});

function spans(letter: string, length: number): Detector {
  return {
    kind: letter,
    source: "invented",
    example: "",
    starts: [letter],
    match: (text, at) => (at + length > text.length ? undefined : { start: at, end: at + length }),
    reach: length,
    context: { de: [], en: [] },
    confidence: { alone: 0.5, withContext: 0.9 },
  };
}

plainTest("a finding is given by the push that settles it, not at the end", () => {
  const session = compile([email]).startScan();
  const found = session.push(`Mail an max@example.de. ${"Und weiter. ".repeat(500)}`);
  expect(found).toEqual([expect.objectContaining({ kind: "email", start: 8, end: 22 })]);
  expect(session.end()).toEqual([]);
});

plainTest("an address is not given while it may still grow", () => {
  const session = compile([email]).startScan();
  expect(session.push("Mail an max@example.de")).toEqual([]);
  expect(session.push("mail.example")).toEqual([]);
  expect(session.end()).toEqual([expect.objectContaining({ start: 8, end: 34 })]);
});

plainTest("sessions and scans of one scanner do not disturb each other", () => {
  const text = "IBAN DE02 1203 0000 0000 2020 51, Tel. 030 23125123, a@b.de ".repeat(100);
  const one = scanner.startScan();
  const two = scanner.startScan({ all: true });
  const found = { one: [...one.push(text.slice(0, 2000))], two: [...two.push(text.slice(0, 3000))] };
  scanner.scan("Steuer-ID 36574261809");
  found.one.push(...one.push(text.slice(2000)), ...one.end());
  found.two.push(...two.push(text.slice(3000)), ...two.end());
  expect(found).toEqual({ one: scanner.scan(text), two: scanner.scan(text, { all: true }) });
});

plainTest("an empty text has no findings", () => {
  expect(scanner.startScan().end()).toEqual([]);
});

plainTest("after its end a session takes nothing more", () => {
  const session = scanner.startScan();
  session.end();
  expect(() => session.push("a")).toThrow(expect.objectContaining({ code: "session-ended" }));
  expect(() => session.end()).toThrow(expect.objectContaining({ code: "session-ended" }));
});

plainTest("bytes are refused", () => {
  const push: (chunk: never) => unknown = scanner.startScan().push;
  expect(() => Reflect.apply(push, undefined, [Uint8Array.of(65)])).toThrow(
    expect.objectContaining({ code: "invalid-chunk" }),
  );
});
