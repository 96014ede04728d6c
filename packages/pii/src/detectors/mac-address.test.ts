import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { ipv4Address, ipv6Address } from "./ip-address.ts";
import { macAddress, macAddressByDigit, macAddressByLetter } from "./mac-address.ts";

const detectors = [macAddress, macAddressByDigit, macAddressByLetter];
const scanner = compile(detectors);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

// RFC 9542, section 2: 00-00-5E-00-53-00 to -FF are for documentation.
test.each([
  { text: "00:00:5E:00:53:AF", expected: ["00:00:5E:00:53:AF"] },
  { text: "00-00-5e-00-53-af", expected: ["00-00-5e-00-53-af"] },
  { text: "0000.5e00.53af", expected: ["0000.5e00.53af"] },
  { text: "acde.4800.53a1", expected: ["acde.4800.53a1"] },
  { text: "AC-DE-48-00-53-A1", expected: ["AC-DE-48-00-53-A1"] },
  { text: "A4-DE-48-00-53-01", expected: ["A4-DE-48-00-53-01"] },
  { text: "ac:de:48:00:53:a1", expected: ["ac:de:48:00:53:a1"] },
  { text: "ether de:ad:be:ef:ca:fe brd", expected: ["de:ad:be:ef:ca:fe"] },
  { text: "02:00:5e:10:00:00:00:2a", expected: ["02:00:5e:10:00:00:00:2a"] },
  { text: "MAC: 12-34-56-78-90-12", expected: ["12-34-56-78-90-12"] },
  { text: '{"mac":"00:00:5E:00:53:AF"}', expected: ["00:00:5E:00:53:AF"] },
  { text: "für😀00‐00‐5E‐00‐53‐AF.", expected: ["00‐00‐5E‐00‐53‐AF"] },
  { text: "<td>00:00:5E:00:53:AF</td>", expected: ["00:00:5E:00:53:AF"] },
  { text: "00:00:5E:00:53:01,00:00:5E:00:53:02", expected: ["00:00:5E:00:53:01", "00:00:5E:00:53:02"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "12:34:56", because: "it is a time" },
  { text: "00:00:00:00:00:00", because: "it is nobody's" },
  { text: "ff:ff:ff:ff:ff:ff", because: "it is everybody's" },
  { text: "00:1a:2b:3c:4d", because: "a pair is missing" },
  { text: "00:1a:2b:3c:4d:5e:6f", because: "it has seven pairs" },
  { text: Array(16).fill("a1").join(":"), because: "it is a fingerprint" },
  { text: Array(20).fill("A1").join("-"), because: "it is a fingerprint" },
  { text: "00:1a-2b:3c-4d:5e", because: "the signs differ" },
  { text: "12-34-56-78-90-12", because: "it may be an order number" },
  { text: "2024.1231.2359", because: "it may be a time stamp" },
  { text: "00:1g:2b:3c:4d:5e", because: "g is no hexadecimal digit" },
  { text: "x00:1a:2b:3c:4d:5e", because: "a letter is glued to it" },
  { text: "550e8400-e29b-41d4-a716-446655440000", because: "it is a UUID" },
  { text: "2001:db8:aa:bb:cc:dd:ee:ff", because: "it is an IPv6 address" },
  { text: "2026-11-22 07:01:59", because: "it is a date" },
  { text: "Anna: 12.50, Ben: 3.20", because: "they are prices" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["00:00:5E:00:53:AF", 0.9],
  ["00-00-5E-00-53-AF", 0.9],
  ["MAC-Adresse 00:00:5E:00:53:AF", 0.99],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)).toMatchObject([{ confidence }]);
});

test("next to detectors of IP addresses it stays", () => {
  const all = compile([...detectors, ipv4Address, ipv6Address]);
  expect(all.scan("02:00:5e:10:00:00:00:2a")).toMatchObject([{ kind: "mac-address" }]);
  expect(all.scan("2001:db8::17, 192.0.2.17").map(({ kind }) => kind)).toEqual(["ip-address", "ip-address"]);
});

property.prop([fc.uint8Array({ minLength: 6, maxLength: 6 }), fc.constantFrom(":", "-"), fc.boolean(), fc.lorem()])(
  "any address with a label is found between words",
  (bytes, sign, isUpper, words) => {
    const pairs = [...bytes].map((byte) => byte.toString(16).padStart(2, "0"));
    fc.pre(/[1-9a-e]/.test(pairs.join("")) && (sign === ":" || /[a-f]\d|^\d/.test(pairs.join("-"))));
    const address = isUpper ? pairs.join(sign).toUpperCase() : pairs.join(sign);
    expect(found(`${words} MAC ${address} ${words}`)).toEqual([address]);
  },
);

test("the work is linear in repeated beginnings", () => {
  for (const unit of [":", "a1:", "a1-", "a-", "00-", "a1b2.", "a1"]) {
    const work = (times: number) => scanner.countWork(unit.repeat(times));
    expect(work(8000)).toBeLessThan(work(4000) * 2.2);
  }
});
