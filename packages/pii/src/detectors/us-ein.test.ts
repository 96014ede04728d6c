import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { usBankRoutingNumber } from "./us-bank-routing-number.ts";
import { usEin } from "./us-ein.ts";
import { usNpi } from "./us-npi.ts";

const scanner = compile([usEin, usBankRoutingNumber, usNpi]);
const found = (text: string) => scanner.scan(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

test.each([
  { text: "EIN: 91-1144442", kind: "us-ein", value: "91-1144442" },
  { text: "EIN 911144442", kind: "us-ein", value: "911144442" },
  { text: '{"EIN": "91-1144442"}', kind: "us-ein", value: "91-1144442" },
  { text: "Employer Identification Number (91\u20111144442)", kind: "us-ein", value: "91\u20111144442" },
  { text: "EIN-Nummer ９１-１１４４４４２", kind: "us-ein", value: "９１-１１４４４４２" },
  { text: "FEIN 91-114\u00ad4442 für 😀", kind: "us-ein", value: "91-114\u00ad4442" },
  { text: "91-1144442 (FEIN)", kind: "us-ein", value: "91-1144442" },
  { text: "Routing number: 111000025", kind: "us-bank-routing-number", value: "111000025" },
  { text: "ABA 011000015.", kind: "us-bank-routing-number", value: "011000015" },
  { text: '{"routingNumber":"111000025"}', kind: "us-bank-routing-number", value: "111000025" },
  { text: "Routingnummer １１１００００２５", kind: "us-bank-routing-number", value: "１１１００００２５" },
  { text: "RTN (1110\u200b00025)", kind: "us-bank-routing-number", value: "1110\u200b00025" },
  { text: "routing no. 112000025", kind: "us-bank-routing-number", value: "112000025" },
  { text: "NPI 1234567893", kind: "us-npi", value: "1234567893" },
  { text: "National Provider Identifier: 1234567893;", kind: "us-npi", value: "1234567893" },
  { text: "<td>NPI</td><td>1234567893</td>", kind: "us-npi", value: "1234567893" },
  { text: "NPI-Nummer\u00a01234\u00ad567893", kind: "us-npi", value: "1234\u00ad567893" },
  { text: "NPI 1234567890", kind: "us-npi", value: "1234567890" },
])("in $text the $kind is $value", ({ text, kind, value }) => {
  expect(found(text)).toEqual([[kind, value]]);
});

test.each([
  { text: "91-1144442", because: "the form alone is too weak" },
  { text: "ein 91-1144442", because: "a German article" },
  { text: "VEREIN 91-1144442", because: "the label is part of a word" },
  { text: "EIN 07-1144442", because: "no such prefix" },
  { text: "EIN 49-1144442", because: "no such prefix" },
  { text: "EIN 91-11444421", because: "a digit too many" },
  { text: "EIN 91.1144442", because: "dots are not its separator" },
  { text: "EIN 2-91-1144442", because: "it is part of a longer number" },
  { text: "EIN\n\n\n\n91-1144442", because: "the label stands beyond a blank line" },
  { text: "111000025", because: "one in ten numbers passes the check" },
  { text: "routing table 111000025", because: "no label of a bank" },
  { text: "rerouting number 111000025", because: "the label is part of a word" },
  { text: "routing number 111000025-7", because: "it is part of a longer number" },
  { text: "routing number A111000025", because: "it is part of a token" },
  { text: "routing number 11100002", because: "a digit is missing" },
  { text: "routing number\n\n111000025", because: "the label stands beyond a blank line" },
  { text: "1234567893", because: "one in ten numbers passes the check" },
  { text: "1764000000", because: "a time stamp" },
  { text: "NPI 12345678931", because: "a digit too many" },
  { text: "NPI +1234567893", because: "a plus makes it a phone number" },
  { text: "NPI 1234567893.5", because: "it is part of a longer number" },
  { text: "snpi 1234567893", because: "the label is part of a word" },
  { text: "NPI\n\n1234567893", because: "the label stands beyond a blank line" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["EIN 91-1144442", "none", 0.95],
  ["routing number 111000025", "passed", 0.97],
  ["routing number 112000025", "failed", 0.5],
  ["routing number 511000023", "failed", 0.5],
  ["routing number 000000000", "failed", 0.5],
  ["NPI 1234567893", "passed", 0.97],
  ["NPI 1234567890", "failed", 0.5],
  ["NPI 3234567899", "failed", 0.5],
])("in %s the check is %s and the confidence %d", (text, check, confidence) => {
  expect(scanner.scan(text)).toMatchObject([{ check, confidence }]);
});

const checkOf = (before: string, text: string) =>
  scanner.scan(`${before}\n\n${text}`).filter(({ start }) => start > before.length)[0]?.check;
const nextDigit = (digit: number) => (digit + 1) % 10;

law.prop([fc.constantFrom("01", "12", "21", "32", "61", "72", "80"), fc.stringMatching(/^\d{6}$/), fc.string()])(
  "next to a label any valid routing number passes its check, with another check digit it fails",
  (district, rest, before) => {
    const body = [...(district + rest)].map(Number);
    const sum = body.reduce((total, digit, at) => total + digit * ([3, 7, 1][at % 3] ?? 0), 0);
    const check = (10 - (sum % 10)) % 10;
    expect(checkOf(before, `ABA ${district}${rest}${check}`)).toBe("passed");
    expect(checkOf(before, `ABA ${district}${rest}${nextDigit(check)}`)).toBe("failed");
    expect(checkOf(before, `${district}${rest}${check}`)).toBe(undefined);
  },
);

// 80840 adds 24 to the Luhn sum; of the ten digits the first, third and so on are doubled.
law.prop([fc.constantFrom("1", "2"), fc.stringMatching(/^\d{8}$/), fc.string()])(
  "next to a label any valid provider identifier passes its check, with another check digit it fails",
  (first, rest, before) => {
    const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
    const sum = [...(first + rest)].reduce(
      (total, digit, at) => total + (at % 2 === 0 ? (doubled[Number(digit)] ?? 0) : Number(digit)),
      24,
    );
    const check = (10 - (sum % 10)) % 10;
    expect(checkOf(before, `NPI ${first}${rest}${check}`)).toBe("passed");
    expect(checkOf(before, `NPI ${first}${rest}${nextDigit(check)}`)).toBe("failed");
    expect(checkOf(before, `${first}${rest}${check}`)).toBe(undefined);
  },
);
