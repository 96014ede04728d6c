import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { ipv4Address, ipv6Address } from "./ip-address.ts";

const scanner = compile([ipv4Address, ipv6Address]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "192.0.2.17", expected: ["192.0.2.17"] },
  { text: "0.0.0.0", expected: ["0.0.0.0"] },
  { text: "255.255.255.255", expected: ["255.255.255.255"] },
  { text: "2001:db8::17", expected: ["2001:db8::17"] },
  { text: "::1", expected: ["::1"] },
  { text: "2001:db8:0:0:0:0:2:1", expected: ["2001:db8:0:0:0:0:2:1"] },
  { text: "fe80::1%eth0", expected: ["fe80::1%eth0"] },
  { text: "::ffff:192.0.2.1", expected: ["::ffff:192.0.2.1"] },
  { text: "2001:DB8::A:B", expected: ["2001:DB8::A:B"] },
  { text: "64:ff9b::192.0.2.33", expected: ["64:ff9b::192.0.2.33"] },
  { text: "192.0.2.17:8080", expected: ["192.0.2.17"] },
  { text: "http://192.0.2.17/x", expected: ["192.0.2.17"] },
  { text: "192.0.2.0/24", expected: ["192.0.2.0"] },
  { text: "[2001:db8::17]:443", expected: ["2001:db8::17"] },
  { text: "Von 192.0.2.17.", expected: ["192.0.2.17"] },
  { text: "192.0.2.1-192.0.2.9", expected: ["192.0.2.1"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "256.0.2.17", because: "an octet is above 255" },
  { text: "1.2.3", because: "an octet is missing" },
  { text: "1.2.3.4.5", because: "it is a longer dotted number" },
  { text: "Version 1.2.3.4", because: "it is a version" },
  { text: "v1.2.3.4", because: "it is a version" },
  { text: "01.02.03.04", because: "octets have no leading zero" },
  { text: "Kapitel 1.2.3.4", because: "it is a chapter" },
  { text: "12:30:45", because: "it is a time" },
  { text: "std::vector", because: "it is code" },
  { text: "ab::cd", because: "it has no digit" },
  { text: "::", because: "the unspecified address names nobody" },
  { text: "00:1a:2b:3c:4d:5e", because: "it is a hardware address" },
  { text: "1:2:3:4:5:6:7:8:9", because: "it has too many groups" },
  { text: "1::2::3", because: "it is compressed twice" },
  { text: "names[::2]", because: "a program cuts a list" },
  { text: "rows()[::2]", because: "a program cuts a list" },
  { text: "12345::1", because: "a group is too long" },
  { text: "x2001:db8::17", because: "a letter is glued to it" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});
