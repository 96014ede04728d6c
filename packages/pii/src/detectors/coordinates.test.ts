import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { coordinates, coordinatesByLetter } from "./coordinates.ts";

const scanner = compile([coordinates, coordinatesByLetter]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "48.858222, 2.294500", expected: ["48.858222, 2.294500"] },
  { text: "geo:48.858222,2.294500;u=35", expected: ["48.858222,2.294500"] },
  { text: "https://example.org/@48.858222,2.294500,17z", expected: ["48.858222,2.294500"] },
  { text: "(-33.856784, 151.215297)", expected: ["-33.856784, 151.215297"] },
  { text: "40.689249, -74.044500.", expected: ["40.689249, -74.044500"] },
  { text: '"coordinates":[13.377704,52.516275]', expected: ["13.377704,52.516275"] },
  { text: '{"lat": 52.516275, "lng": 13.377704}', expected: ['52.516275, "lng": 13.377704'] },
  { text: "?lat=52.516275&lon=13.377704", expected: ["52.516275&lon=13.377704"] },
  { text: "q=52.516275%2C13.377704", expected: ["52.516275%2C13.377704"] },
  { text: "GPS: 52.516, 13.378", expected: ["52.516, 13.378"] },
  { text: "Koordinaten 52,5163; 13,3777", expected: ["52,5163; 13,3777"] },
  { text: "52°30'58.6\"N 13°22'39.7\"E", expected: ["52°30'58.6\"N 13°22'39.7\"E"] },
  { text: "52° 30′ 58,6″ N, 13° 22′ 39,7″ O", expected: ["52° 30′ 58,6″ N, 13° 22′ 39,7″ O"] },
  { text: "am 52° 30,98′ N 13° 22,66′ O.", expected: ["52° 30,98′ N 13° 22,66′ O"] },
  { text: "52.516275° N, 13.377704° E", expected: ["52.516275° N, 13.377704° E"] },
  { text: "Lage N 52° 30.977 E 13° 22.662 dort", expected: ["N 52° 30.977 E 13° 22.662"] },
  { text: coordinatesByLetter.example, expected: [coordinatesByLetter.example] },
  { text: "N 52° 30.977' E 13° 22.662' und", expected: ["N 52° 30.977' E 13° 22.662'"] },
  { text: "für😀48.858222,2.294500", expected: ["48.858222,2.294500"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "52.516, 13.378", because: "few places need a label" },
  { text: "48.858222", because: "the second number is missing" },
  { text: "98.123456, 97.123456", because: "neither is a latitude" },
  { text: "48.858222, 182.294500", because: "it is not on Earth" },
  { text: "[12.123456, 13.123456, 14.123456]", because: "it is a list of measurements" },
  { text: "[0.123456, 0.654321]", because: "they are probabilities" },
  { text: "12.03.2026, 13.03.2026", because: "they are dates" },
  { text: "12,99 €; 13,49 €", because: "they are prices" },
  { text: "1.234,56 und 12.345,67", because: "they are amounts" },
  { text: "Version 1.20.300, 10.123.456", because: "they are versions" },
  { text: "192.168.100.200, 10.100.100.100", because: "they are IP addresses" },
  { text: "20 °C bis 25 °C, 90° Winkel, 180° N", because: "they are temperatures and angles" },
  { text: "2026-11-22T07:01:59.123456, 12.123456", because: "it is a date" },
  { text: "Norden52° 30.977 E13°", because: "it is part of a word" },
  { text: "Um 12:30:10.123456 und 13.377704", because: "it is a time" },
  { text: "45° N", because: "the longitude is missing" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["48.858222, 2.294500", 0.8],
  ["Standort: 48.858222, 2.294500", 0.97],
  ["52°30'58.6\"N 13°22'39.7\"E", 0.8],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)).toMatchObject([{ confidence }]);
});

const degrees = (most: number) =>
  fc.double({ min: -most, max: most, noNaN: true }).map((value) => (value === 0 ? "1.000000" : value.toFixed(6)));

property.prop([degrees(90), degrees(180), fc.constantFrom(",", ", ", "; ", " "), fc.lorem()])(
  "any place is found between words",
  (latitude, longitude, separator, words) => {
    fc.pre(!/^-?0/.test(latitude));
    const place = latitude + separator + longitude;
    expect(found(`${words} ${place} ${words}`)).toEqual([place]);
  },
);

test("the work is linear in repeated beginnings", () => {
  for (const unit of ["1.1234567,", "12.123456 ", "1°", "12 °", "1,1234567;", "1 "]) {
    const work = (times: number) => scanner.countWork(unit.repeat(times));
    expect(work(8000)).toBeLessThan(work(4000) * 2.2);
  }
});
