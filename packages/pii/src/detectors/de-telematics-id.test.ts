import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { deTelematicsId } from "./de-telematics-id.ts";

const scanner = compile([deTelematicsId]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "Telematik-ID 1-234567890", expected: ["1-234567890"] },
  { text: "Telematik-ID: 3-07.2.1234560000.10.789.", expected: ["3-07.2.1234560000.10.789"] },
  { text: "TelematikID: 10-42.423.00045678", expected: ["10-42.423.00045678"] },
  { text: "SMC-B 1-SMC-B-Testkarte-883110000095957", expected: ["1-SMC-B-Testkarte-883110000095957"] },
  { text: "Heilberufsausweis (2-HBA-Testkarte-883110000095957)", expected: ["2-HBA-Testkarte-883110000095957"] },
  { text: "telematics ID 5-2-123456789", expected: ["5-2-123456789"] },
  {
    text: '"system":"https://gematik.de/fhir/sid/telematik-id","value":"1-234567890"',
    expected: ["1-234567890"],
  },
  { text: "/fhir/sid/telematik-id|1-234567890&x=1", expected: ["1-234567890"] },
  { text: "<td>Telematik-ID</td><td>1-234567890</td>", expected: ["1-234567890"] },
  { text: "Telematik\u2011ID\u00a01\u2011234567890", expected: ["1\u2011234567890"] },
  { text: "Telematik-ID\n1-2345\u00ad6789\u200b0", expected: ["1-2345\u00ad6789\u200b0"] },
  { text: "Telematik-ID １-２３４５６７８９０", expected: ["１-２３４５６７８９０"] },
  { text: "für😀Telematik-ID „1-234567890“😀", expected: ["1-234567890"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "1-234567890", because: "no label says what it is" },
  { text: "Telematik-ID siehe Seite 1-2", because: "a range of pages" },
  { text: "Telematik-ID ab 1-12-2026", because: "a date" },
  { text: "Telematik-ID seit 2026-11-22", because: "a date" },
  { text: "Telematik-ID 0-234567890", because: "no sector" },
  { text: "Telematik-ID 123-4567890", because: "no sector" },
  { text: "Telematik-ID 1234567890", because: "no sector" },
  { text: "Telematik-ID 5-test-id", because: "it has no digits" },
  { text: "Telematik-ID A1-234567890", because: "it is part of a longer token" },
  { text: "Telematik-ID 7-1-234567890_x", because: "it is part of a longer token" },
  { text: "Telematik-ID 1-234567890@example.org", because: "an address" },
  { text: "Telematik-ID 550e8400-e29b-41d4-a716-446655440000", because: "a UUID" },
  { text: `Telematik-ID 1-${"1234567890".repeat(13)}`, because: "it is too long" },
  { text: "Telematik-ID\n\n1-234567890", because: "the label stands beyond a blank line" },
  { text: "ISBN 3-16-148410-0", because: "a book" },
  { text: "Hotline 1-800-555-0199", because: "a telephone number" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test("it is reported with its label", () => {
  const [finding] = scanner.scan("x Telematik-ID: 1-234567890");
  expect(finding).toMatchObject({
    confidence: 0.95,
    check: "none",
    reason: { context: { word: "telematik-id", at: 2 } },
  });
});

law.prop([fc.constantFrom("1-", "2-", "3-", "5-", "10-"), fc.stringMatching(/^\d{5,12}(\.\d{1,9}){0,3}$/), fc.lorem()])(
  "every one is found behind its label and none without",
  (sector, own, words) => {
    const value = sector + own;
    expect(found(`${words} Telematik-ID ${value}, ${words}`)).toEqual([value]);
    expect(found(`${words} ${value}`)).toEqual([]);
  },
);
