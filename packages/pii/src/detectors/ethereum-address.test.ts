import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { ethereumAddress } from "./ethereum-address.ts";

const scanner = compile([ethereumAddress]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));
const ADDRESS = ethereumAddress.example;

// EIP-55, test cases.
test.each([
  { text: ADDRESS, expected: [ADDRESS] },
  { text: "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359", expected: ["0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"] },
  { text: "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", expected: ["0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB"] },
  { text: "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb", expected: ["0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb"] },
  { text: "0x52908400098527886E0F7030069857D2E4169EE7", expected: ["0x52908400098527886E0F7030069857D2E4169EE7"] },
  { text: "0xde709f2102306220921060314715629080e2fb77", expected: ["0xde709f2102306220921060314715629080e2fb77"] },
  { text: `ethereum:${ADDRESS}@1`, expected: [ADDRESS] },
  { text: `{"to":"${ADDRESS}"}`, expected: [ADDRESS] },
  { text: `https://example.org/address/${ADDRESS}?x=1`, expected: [ADDRESS] },
  { text: `für😀${ADDRESS}. ${ADDRESS}`, expected: [ADDRESS, ADDRESS] },
  {
    text: "Wallet 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD",
    expected: ["0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD"],
  },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD", because: "the capitals are wrong" },
  { text: `0x${"0".repeat(40)}`, because: "it is nobody's" },
  { text: "0x000000000000000000000000000000000000dEaD", because: "it is nobody's" },
  { text: `0x${"3f9ac417be025d86".repeat(4)}`, because: "it is a hash of a transaction" },
  { text: ADDRESS.slice(0, -1), because: "a digit is missing" },
  { text: `${ADDRESS}0`, because: "a digit is too many" },
  { text: `1${ADDRESS}`, because: "a digit is glued to it" },
  { text: "0x7fff5fbff8c0, 0xFF, 0x", because: "they are other numbers" },
  { text: "da39a3ee5e6b4b0d3255bfef95601890afd80709", because: "it is a hash" },
  { text: "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeg", because: "g is no hexadecimal digit" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  [ADDRESS, 0.9, "passed"],
  [`ETH ${ADDRESS}`, 0.99, "passed"],
  ["ETH 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD", 0.5, "failed"],
])("in %s the confidence is %d", (text, confidence, check) => {
  expect(scanner.scan(text)).toMatchObject([{ confidence, check }]);
});

property.prop([fc.uint8Array({ minLength: 20, maxLength: 20 }), fc.lorem()])(
  "any address in small letters is found between words",
  (bytes, words) => {
    const digits = Buffer.from(bytes).toString("hex");
    fc.pre(new Set(digits).size >= 6);
    expect(found(`${words} 0x${digits} ${words}`)).toEqual([`0x${digits}`]);
  },
);

property.prop([fc.nat()])("with one letter of the other case it is not found", (seed) => {
  const letters = [...ADDRESS.matchAll(/[a-f]/gi)].map(({ index }) => index);
  const at = letters[seed % letters.length] ?? 2;
  const letter = ADDRESS.charAt(at);
  const other = letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
  expect(found(ADDRESS.slice(0, at) + other + ADDRESS.slice(at + 1))).toEqual([]);
});

test("the work is linear in repeated beginnings", () => {
  for (const unit of ["0x", "x", "0xa", `${ADDRESS},`]) {
    const work = (times: number) => scanner.countWork(unit.repeat(times));
    expect(work(8000)).toBeLessThan(work(4000) * 2.2);
  }
});
