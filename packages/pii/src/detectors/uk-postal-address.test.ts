import { fc, test as lawTest } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { lintDetector } from "../lint-detector.ts";
import { compile } from "../scan.ts";
import { ukPostalAddress } from "./uk-postal-address.ts";

const scanner = compile([ukPostalAddress]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test("nothing is wrong with the detector", () => {
  expect(lintDetector(ukPostalAddress)).toEqual([]);
});

const premises = fc.constantFrom([], ["Flat 3"], ["Rose Cottage"], ["The Gables"], ["Ground Floor Flat"]);
const street = fc.constantFrom("12 Sample Road", "221B Baker Street", "3-5 St. John's Hill", "9 Strand", "7 The Green");
const towns = fc.constantFrom(
  ["Sampleton"],
  ["Stoke-on-Trent"],
  ["Bury St Edmunds", "Suffolk"],
  ["Little Wexbury", "Ely", "Cambs"],
);
const postcode = fc.constantFrom("M1 1AE", "B33 8TH", "CR2 6XH", "DN55 1PT", "W1A 0AX", "EC1A 1BB");
const gap = fc.constantFrom(", ", "\n", "\r\n    ", " · ", " | ");
const lead = fc.constantFrom("", "She lives at ", "Sample Ltd\n", "Jane Doe\nSample Ltd\n", "Address: ", "(", "\n\n");
const tail = fc.constantFrom("", ".", "\nUnited Kingdom", ") and", ", before noon");

lawTest.prop([lead, premises, street, towns, gap, fc.boolean(), postcode, tail])(
  "the lines from flat to postcode are one address, whatever stands around",
  (before, flat, road, places, between, isApart, code, after) => {
    const address = [...flat, road, ...places].join(between) + (isApart ? between : " ") + code;
    expect(found(before + address + after)).toEqual([address]);
  },
);

lawTest.prop([street, towns, postcode])("a blank line stands in no address", (road, places, code) => {
  expect(found(`${road}\n\n${places.join("\n")} ${code}`)).toEqual([]);
});

test.each([
  { text: "10 Downing Street London SW1A 2AA", expected: ["10 Downing Street London SW1A 2AA"] },
  { text: "PO Box 12, Sampleton AB1 2DE", expected: ["PO Box 12, Sampleton AB1 2DE"] },
  { text: "Rose Cottage, Church Lane, Ely, CB7 4AB", expected: ["Rose Cottage, Church Lane, Ely, CB7 4AB"] },
  { text: "12, Westgate, Bath, BA1 1AB", expected: ["12, Westgate, Bath, BA1 1AB"] },
  {
    text: "Flat 3, Sample Hall\n12 High Street\nBath BA1 1AB",
    expected: ["Flat 3, Sample Hall\n12 High Street\nBath BA1 1AB"],
  },
  { text: "12 Oak Road, Forest Hill, London SE23 1AA", expected: ["12 Oak Road, Forest Hill, London SE23 1AA"] },
  { text: "One Sample Square, London E14 5AB", expected: ["One Sample Square, London E14 5AB"] },
  { text: "ROSE COTTAGE\nCHURCH LANE\nELY CB7 4AB", expected: ["ROSE COTTAGE\nCHURCH LANE\nELY CB7 4AB"] },
  { text: "12 High Street,\nMarlow,\nSL7 1AB.", expected: ["12 High Street,\nMarlow,\nSL7 1AB"] },
  { text: "221B BAKER STREET, LONDON NW1 6XE", expected: ["221B BAKER STREET, LONDON NW1 6XE"] },
  { text: "Jane Green, 12 Oak Road, Bath BA1 1AB", expected: ["12 Oak Road, Bath BA1 1AB"] },
  { text: "\n\nMark Hall\n12 Oak Road\nBath BA1 1AB", expected: ["12 Oak Road\nBath BA1 1AB"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "The branch in Bath BA1 1AB opens", because: "there is no street" },
  { text: "Jane Green, London SW1A 1AA", because: "a person is no street" },
  { text: "Part M1 1AE, drawing B5 5AB", because: "these are parts" },
  { text: "12 May, London SW1A 1AA", because: "it is a day" },
  { text: "12 Oak Road, Bath", because: "there is no postcode" },
  { text: "in 5 London SW1A 1AA", because: "nothing ends like a street" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});
