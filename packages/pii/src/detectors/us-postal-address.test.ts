import { fc, test as lawTest } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { lintDetector } from "../lint-detector.ts";
import { compile } from "../scan.ts";
import { usPostalAddress } from "./us-postal-address.ts";

const scanner = compile([usPostalAddress]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test("nothing is wrong with the detector", () => {
  expect(lintDetector(usPostalAddress)).toEqual([]);
});

const street = fc.constantFrom(
  "1600 Sample Parkway",
  "12 N Main St",
  "5 Fifth Ave. NW",
  "9 Broadway",
  "77 Highway 17 South",
  "101 42nd St",
);
const unit = fc.constantFrom("", " Apt. 4B", ", Suite 200", ", #12", " Unit C", ", 3rd Floor", "\nBldg 2");
const gap = fc.constantFrom(", ", "\n", "\r\n    ", " · ", " | ");
const city = fc.constantFrom(
  "Springfield",
  "St. Louis",
  "Winston-Salem",
  "King of Prussia",
  "Coeur d'Alene",
  "Salt Lake City",
);
const state = fc.constantFrom(", OR", " CA", ", North Carolina", ", D.C.", ", Texas");
const zip = fc.constantFrom("97999", "94043-1351");
const lead = fc.constantFrom("", "She lives at ", "Sample Inc.\n", "Ship to: ", "(", "\n\n");
const tail = fc.constantFrom("", ".", ", USA", ") and", "\nSincerely");

lawTest.prop([lead, street, unit, gap, city, state, zip, tail])(
  "the lines from street to ZIP code are one address, whatever stands around",
  (before, road, flat, between, town, region, code, after) => {
    const address = `${road}${flat}${between}${town}${region} ${code}`;
    expect(found(before + address + after)).toEqual([address]);
  },
);

lawTest.prop([street, city, state, zip])("a blank line stands in no address", (road, town, region, code) => {
  expect(found(`${road}\n\n${town}${region} ${code}`)).toEqual([]);
});

test.each([
  { text: "P.O. Box 4471, Springfield, OR 97999", expected: ["P.O. Box 4471, Springfield, OR 97999"] },
  { text: "12 Main St Springfield OR 97999", expected: ["12 Main St Springfield OR 97999"] },
  { text: "Order 98\n1200 Main Street\nSpringfield, OR 97999", expected: ["1200 Main Street\nSpringfield, OR 97999"] },
  { text: "20 5TH AVE, APT 4B, NEW YORK, NEW YORK 10001", expected: ["20 5TH AVE, APT 4B, NEW YORK, NEW YORK 10001"] },
  { text: "One Sample Way, Springfield, OR 97999", expected: ["One Sample Way, Springfield, OR 97999"] },
  { text: "12-34 56th Ave, Springfield, NY 11378", expected: ["12-34 56th Ave, Springfield, NY 11378"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "The store in Springfield, OR 97999 opens", because: "there is no street" },
  { text: "We sold 12 units IN 97999 days", because: "IN is a word here" },
  { text: "Press 1 or say OK 73000 times", because: "OK is a word here" },
  { text: "One store in Houston, TX 77002", because: "a store is no street" },
  { text: "One of the Stores, Houston, TX 77002", because: "a number and a particle name no street" },
  { text: "3 Stores in Houston, TX 77002", because: "stores are counted" },
  { text: "5 May, Springfield, OR 97999", because: "it is a day" },
  { text: "12 Main Street, Springfield, OR", because: "there is no ZIP code" },
  { text: "12 Main Street, Springfield, XX 97999", because: "there is no such state" },
  { text: "12 Main Street, Springfield, OR 979990", because: "the number is too long" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});
