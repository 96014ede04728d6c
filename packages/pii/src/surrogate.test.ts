import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { allDetectors } from "./detectors/all.ts";
import { structuredDetectors } from "./detectors/structured.ts";
import { redact } from "./redact.ts";
import { compile } from "./scan.ts";

const key = Uint8Array.from({ length: 32 }, (_, index) => index);
const scanner = compile(allDetectors);
const policy = { default: { operator: "surrogate" } } as const;
const surrogates = (text: string, secret = key) => {
  const redaction = redact(text, scanner.scan(text), policy, { key: secret, detectors: allDetectors });
  return {
    text: redaction.text,
    values: redaction.replacements.map(({ after }) => redaction.text.slice(after.start, after.end)),
  };
};

const TEXTS = [
  "IBAN DE02 1203 0000 0000 2020 51",
  "IBAN GB29 NWBK 6016 1331 9268 19",
  "Steuer-ID 36 574 261 809",
  "Karte 4111 1111 1111 1111",
  "erika@example.org",
  "Tel. 030 23125 123",
  "geboren am 12.03.1980",
  "Server 192.0.2.7",
  "Frau Erika Mustermann kommt.",
];

test.each(TEXTS)(
  "in %s the surrogate is found as the same kind, with a check that holds, and is another value",
  (text) => {
    const [finding] = scanner.scan(text);
    const [other] = scanner.scan(surrogates(text).text);
    expect(other).toMatchObject({ kind: finding?.kind, start: finding?.start, check: finding?.check });
    expect(surrogates(text).text).not.toBe(text);
  },
);

test.each([
  { text: "DE02 1203 0000 0000 2020 51", form: /^DE\d\d \d{4} \d{4} \d{4} \d{4} \d\d$/ },
  { text: "4111-1111-1111-1111", form: /^4111-\d{4}-\d{4}-\d{4}$/ },
  { text: "geboren am 3.11.1980", form: /^\d{1,2}\.\d{1,2}\.(19|20)\d\d$/ },
  { text: "E-Mail erika@firma.de", form: /^[a-z]{4}\.[a-z]{4}@example\.org$/ },
  { text: "ip 10.1.2.3", form: /^198\.18\.\d{1,3}\.\d{1,3}$/ },
])("the surrogate of $text has the form $form", ({ text, form }) => {
  expect(surrogates(text).values).toEqual([expect.stringMatching(form)]);
});

test("the same value has the same surrogate under one key, and another one under another key", () => {
  const [one, other, again] = surrogates("max@example.de, erika@example.de, max@example.de").values;
  expect(one).toBe(again);
  expect(one).not.toBe(other);
  expect(surrogates("max@example.de").values).toEqual([one]);
  expect(
    surrogates(
      "max@example.de",
      key.map((byte) => byte + 1),
    ).values,
  ).not.toEqual([one]);
});

law.prop([fc.array(fc.constantFrom(...TEXTS), { maxLength: 6 }), fc.uint8Array({ minLength: 16, maxLength: 40 })])(
  "no surrogate equals a value of the text, under any key",
  (parts, secret) => {
    const text = parts.join("\n\n");
    const values = scanner.scan(text).map(({ start, end }) => text.slice(start, end));
    for (const value of surrogates(text, secret).values) expect(values).not.toContain(value);
  },
);

test("what has no possible surrogate becomes a label", () => {
  const never = { ...structuredDetectors[0], check: () => false } as (typeof structuredDetectors)[number];
  const text = "DE02 1203 0000 0000 2020 51";
  const findings = [{ kind: "iban", start: 0, end: text.length }];
  expect(redact(text, findings, policy, { key, detectors: [never] }).text).toBe("[IBAN]");
});

test.each([
  { options: { key }, code: "invalid-policy" },
  { options: { detectors: allDetectors }, code: "invalid-key" },
  { options: { detectors: allDetectors, key: key.slice(0, 15) }, code: "invalid-key" },
])("without what it draws on it is refused: $code", ({ options, code }) => {
  expect(() => redact("x", [], policy, options)).toThrow(expect.objectContaining({ code }));
});
