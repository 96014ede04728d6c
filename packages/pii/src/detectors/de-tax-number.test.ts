import { fc, test as lawTest } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { deTaxNumber, deTaxNumberOfLand } from "./de-tax-number.ts";

const scanner = compile([deTaxNumber, deTaxNumberOfLand]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

// One of each Land, and its form in that Land.
const SAMPLES = [
  { land: "BW", number: "2893081508152", form: "93815/08152" },
  { land: "BY", number: "9181081508155", form: "181/815/08155" },
  { land: "BE", number: "1121081508150", form: "21/815/08150" },
  { land: "BB", number: "3048081508155", form: "048/815/08155" },
  { land: "HB", number: "2475081508152", form: "75 815 08152" },
  { land: "HH", number: "2202081508156", form: "02/815/08156" },
  { land: "HE", number: "2613081508153", form: "013 815 08153" },
  { land: "MV", number: "4079081508151", form: "079/815/08151" },
  { land: "NI", number: "2324081508151", form: "24/815/08151" },
  { land: "NW", number: "5133081508159", form: "133/8150/8159" },
  { land: "RP", number: "2722081508154", form: "22/815/08154" },
  { land: "SL", number: "1010081508182", form: "010/815/08182" },
  { land: "SN", number: "3201012312340", form: "201/123/12340" },
  { land: "ST", number: "3101081508154", form: "101/815/08154" },
  { land: "SH", number: "2129081508158", form: "29/815/08158" },
  { land: "TH", number: "4151081508156", form: "151/815/08156" },
];

test.each(SAMPLES)("$land: $number is found, with another check digit it is not", ({ number }) => {
  const spoiled = number.slice(0, 12) + ((Number(number.slice(12)) + 1) % 10);
  expect([found(number), found(spoiled)]).toEqual([[number], []]);
});

test.each(SAMPLES)("$land: $form is found next to a context word, and its check passes", ({ form }) => {
  const [finding] = scanner.scan(`Steuernummer: ${form}`);
  expect(finding).toMatchObject({ start: 14, end: 14 + form.length, check: "passed", confidence: 0.99 });
  expect(found(form)).toEqual([]);
});

test.each([
  "1113069308156",
  "1116000108153",
  "2138081508154",
  "2241081508154",
  "2388081508158",
  "2653081508158",
  "2799081508152",
  "2866081508156",
  "5400081508159",
  "9198081508152",
  "4198081508152",
  "3198081508152",
])("the test number %s of ELSTER is found", (number) => {
  expect(found(number)).toEqual([number]);
});

test.each([
  { text: "St.-Nr. 181/815/08155", expected: ["181/815/08155"] },
  { text: "StNr.: 18181508155", expected: ["18181508155"] },
  { text: "Finanzamt Köln\nSteuer-Nr.: 133/8150/8159", expected: ["133/8150/8159"] },
  { text: "Tax number 2181508150", expected: ["2181508150"] },
  { text: "Steuernummer 75\u00a0815\u202f08152", expected: ["75\u00a0815\u202f08152"] },
  { text: "Steuernummer 75 815\n08152", expected: ["75 815\n08152"] },
  { text: "ＥＬＳＴＥＲ ５１３３０８１５０８１５９", expected: ["５１３３０８１５０８１５９"] },
  { text: "5133\u00ad0815\u200b08159", expected: ["5133\u00ad0815\u200b08159"] },
  { text: '{"steuernummer":"5133081508159"}', expected: ["5133081508159"] },
  { text: "für😀5133081508159😀", expected: ["5133081508159"] },
  { text: "<b>5133081508159</b>", expected: ["5133081508159"] },
  { text: "Steuernummer: 5133081508158", expected: ["5133081508158"] },
  { text: "Steuernummer: 181/815/08150", expected: ["181/815/08150"] },
])("in $text it is $expected", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "5400012345670", because: "the check digit is wrong" },
  { text: "9198012345678", because: "the check digit is wrong" },
  { text: "1764003600000", because: "it is a time stamp" },
  { text: "5133081508159ü", because: "a letter is glued to it" },
  { text: "Steuernummer 9783161484100", because: "an ISBN has no 0 in fifth place" },
  { text: "9781030640612", because: "it begins like an ISBN" },
  { text: "4006381333931", because: "it is an article number" },
  { text: "Rechnung 181/815/08155", because: "a form with slashes needs a context word" },
  { text: "am 12/03/2026 um 10 Uhr", because: "it is a date" },
  { text: "0151 12345678", because: "it is a phone number" },
  { text: "550e8400-e29b-41d4-a716-5133081508159", because: "it is part of a token" },
  { text: "51330815081591", because: "it is part of a longer number" },
  { text: "5133081508159-1", because: "it is part of a longer number" },
  { text: "+5133081508159", because: "a plus makes it a phone number" },
  { text: "Steuernummer\n\n181/815/08155", because: "the label stands beyond a blank line" },
  { text: "Steuernummer 181/815 08155", because: "the separators differ" },
  { text: "9181000008155", because: "district 000 is not issued" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["Steuernummer: 5133081508159", 0.99],
  ["5133081508159", 0.7],
  ["EAN 5133081508159", 0.525],
  ["Steuernummer: 5133081508158", 0.5],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBeCloseTo(confidence, 9);
});

// Bavaria: the distance to the next multiple of eleven.
const bavarian = fc
  .tuple(fc.integer({ min: 101, max: 260 }), fc.integer({ min: 1, max: 997 }), fc.nat(9999))
  .map(
    ([office, district, serial]) => `9${office}0${String(district).padStart(3, "0")}${String(serial).padStart(4, "0")}`,
  )
  .map((head) => ({ head, check: (11 - (bavarianSum(head) % 11)) % 11 }))
  .filter(({ check }) => check < 10);

function bavarianSum(head: string): number {
  const weights = [0, 5, 4, 3, 0, 2, 7, 6, 5, 4, 3, 2];
  return weights.reduce((sum, weight, at) => sum + weight * Number(head[at]), 0);
}

lawTest.prop([bavarian, fc.lorem(), fc.lorem()])("a valid number is found in any text", ({ head, check }, a, b) => {
  expect(found(`${a} ${head}${check} ${b}`)).toEqual([`${head}${check}`]);
});

lawTest.prop([bavarian, fc.integer({ min: 1, max: 9 })])("another check digit is not", ({ head, check }, step) => {
  expect(found(`${head}${(check + step) % 10}`)).toEqual([]);
});
