import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { usItin } from "./us-itin.ts";
import { usSsn } from "./us-ssn.ts";

const scanner = compile([usSsn, usItin]);
const found = (text: string) => scanner.scan(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

test.each([
  { text: "536-90-4399", kind: "us-ssn", value: "536-90-4399" },
  { text: '{"ssn":"536904399"}', kind: "us-ssn", value: "536904399" },
  { text: "Social Security Number 536 90 4399.", kind: "us-ssn", value: "536 90 4399" },
  { text: "SSN: 536\u00a090\u202f4399", kind: "us-ssn", value: "536\u00a090\u202f4399" },
  { text: "😀536–90–4399ü", kind: "us-ssn", value: undefined },
  { text: "😀536–90–4399, ü", kind: "us-ssn", value: "536–90–4399" },
  { text: "(５３６-９０-４３９９)", kind: "us-ssn", value: "５３６-９０-４３９９" },
  { text: "53\u00ad6-90-43\u200b99", kind: "us-ssn", value: "53\u00ad6-90-43\u200b99" },
  { text: "536-90-\n4399", kind: "us-ssn", value: "536-90-\n4399" },
  { text: "<td>536-90-4399</td>", kind: "us-ssn", value: "536-90-4399" },
  { text: "a,536-90-4399,b", kind: "us-ssn", value: "536-90-4399" },
  { text: "US-Sozialversicherungsnummer 536904399", kind: "us-ssn", value: "536904399" },
  { text: "912-90-3456", kind: "us-itin", value: "912-90-3456" },
  { text: "ITIN 912903456", kind: "us-itin", value: "912903456" },
  { text: "ITIN: 900 70 0000", kind: "us-itin", value: "900 70 0000" },
  { text: "Individual Taxpayer Identification Number: 999-88-9999", kind: "us-itin", value: "999-88-9999" },
])("in $text the $kind is $value", ({ text, kind, value }) => {
  expect(found(text)).toEqual(value === undefined ? [] : [[kind, value]]);
});

test.each([
  { text: "SSN 666-00-0000", because: "no such area" },
  { text: "SSN 000-12-3456", because: "no such area" },
  { text: "SSN 912-93-4567", because: "no such area, and no ITIN either" },
  { text: "ITIN 912-93-4567", because: "no such group" },
  { text: "ITIN 912-89-4567", because: "no such group" },
  { text: "ITIN 912-66-4567", because: "no such group" },
  { text: "SSN 536-00-4399", because: "no such group" },
  { text: "SSN 536-90-0000", because: "no such serial" },
  { text: "078-05-1120", because: "it was printed on a card sold with wallets" },
  { text: "SSN 219-09-9999", because: "it was printed in an advertisement" },
  { text: "SSN 457-55-5462", because: "it was printed in an advertisement" },
  { text: "536904399", because: "bare digits need a label" },
  { text: "536 90 4399", because: "blanks alone need a label" },
  { text: "536.90.4399", because: "dots are not its separator" },
  { text: "536-90-43990", because: "a digit too many" },
  { text: "536-90-4399-1", because: "it is part of a longer number" },
  { text: "1-536-90-4399", because: "it is part of a longer number" },
  { text: "A536-90-4399", because: "it is part of a token" },
  { text: "+536-90-4399", because: "a plus makes it a phone number" },
  { text: "Tel. 536-90-4399", because: "a phone number" },
  { text: "part number: 536-90-4399", because: "a part number" },
  { text: "978-3-16-148410-0", because: "an ISBN" },
  { text: "2026-11-21", because: "a date" },
  { text: "550e8400-536-90-4399", because: "it is part of a token" },
  { text: "SSN\n\n536904399", because: "the label stands beyond a blank line" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["536-90-4399", 0.75],
  ["SSN 536-90-4399", 0.97],
  ["SSN 536904399", 0.97],
  ["912-90-3456", 0.75],
  ["ITIN 912903456", 0.97],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});
