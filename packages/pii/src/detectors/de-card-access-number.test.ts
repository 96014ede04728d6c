import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { deCardAccessNumber } from "./de-card-access-number.ts";

const scanner = compile([deCardAccessNumber]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "CAN 500540", expected: ["500540"] },
  { text: "CAN: 500540.", expected: ["500540"] },
  { text: "Die CAN lautet 500540", expected: ["500540"] },
  { text: "The CAN is 500540", expected: ["500540"] },
  { text: "eID-CAN=500540", expected: ["500540"] },
  { text: "CAN-Nr. 500 540", expected: ["500 540"] },
  { text: "Zugangsnummer: 500540", expected: ["500540"] },
  { text: "Kartenzugangsnummer „500540“", expected: ["500540"] },
  { text: "Card Access Number (CAN): 500540", expected: ["500540"] },
  { text: "CAN\u00a0500\u202f540", expected: ["500\u202f540"] },
  { text: "CAN\n500540", expected: ["500540"] },
  { text: "CAN ５００５４０", expected: ["５００５４０"] },
  { text: "CAN 500\u00ad54\u200b0", expected: ["500\u00ad54\u200b0"] },
  { text: '{"CAN":"500540"}', expected: ["500540"] },
  { text: '{"cardAccessNumber":"500540"}', expected: ["500540"] },
  { text: "CAN „500540“", expected: ["500540"] },
  { text: "?CAN=500540&x=1", expected: ["500540"] },
  { text: "<td>CAN</td><td>500540</td>", expected: ["500540"] },
  { text: "für😀CAN (500540)😀", expected: ["500540"] },
  { text: "Zugangsnummer 250000", expected: ["250000"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "500540", because: "no label says what it is" },
  { text: "you can 123456 times", because: "it is the English verb" },
  { text: "Can 123456 people be wrong?", because: "it is the English verb" },
  { text: "SCAN 500540", because: "the label is part of another word" },
  { text: "CAN_500540", because: "it is part of a longer token" },
  { text: "CANCEL 500540", because: "the label is part of another word" },
  { text: "CAN 250000 bit/s", because: "it is the speed of a bus" },
  { text: "CAN bus 500540", because: "words stand between" },
  { text: "CAN-ID 500540", because: "it is an identifier on a bus" },
  { text: "CAN 50054", because: "a digit is missing" },
  { text: "CAN 5005401", because: "a digit is too many" },
  { text: "CAN 500540-1", because: "it is part of a longer number" },
  { text: "CAN 500.540", because: "it is an amount" },
  { text: "CAN 12.03.26", because: "a date" },
  { text: "PIN 500540", because: "it is another secret" },
  { text: "CAN\n\n500540", because: "the label stands beyond a blank line" },
  { text: "Zugangsnummer\n\n500540", because: "the label stands beyond a blank line" },
  { text: "10:15:32.500540 ERROR 404001", because: "a log line" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test("it is reported with its label", () => {
  const [finding] = scanner.scan("x CAN: 500540");
  expect(finding).toMatchObject({ confidence: 0.95, check: "none", reason: { context: { word: "can", at: 2 } } });
});

law.prop([fc.stringMatching(/^\d{5}[1-9]$/), fc.constantFrom("CAN ", "Zugangsnummer: "), fc.lorem()])(
  "every number is found behind its label, and none without or behind the verb",
  (value, label, words) => {
    expect(found(`${words} ${label}${value}, ${words}`)).toEqual([value]);
    expect(found(`${words} ${value} can ${value} ${words}`)).toEqual([]);
  },
);
