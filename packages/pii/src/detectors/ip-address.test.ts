import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { ipv4Address, ipv6Address } from "./ip-address.ts";

const scanner = compile([ipv4Address, ipv6Address]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "192.0.2.17", expected: ["192.0.2.17"] },
  { text: "10.2.0.1", expected: ["10.2.0.1"] },
  { text: "client ip 5.6.7.8", expected: ["5.6.7.8"] },
  { text: "See 192.0.2.17 in the log", expected: ["192.0.2.17"] },
  { text: "Siehe das Protokoll: Zugriff von 10.2.0.1", expected: ["10.2.0.1"] },
  { text: "mails via 10.2.0.1", expected: ["10.2.0.1"] },
  { text: "http://5.6.7.8/x", expected: ["5.6.7.8"] },
  { text: "siehe 5.6.7.8:8080", expected: ["5.6.7.8"] },
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
  { text: "See 9.1.0.0", because: "a section of a text has such a number" },
  { text: "Siehe 10.2.0.1, Absatz 2", because: "a section of a text has such a number" },
  { text: "vgl. 12.4.1.3", because: "a section of a text has such a number" },
  { text: "(cf. 12.4.1.3)", because: "a section of a text has such a number" },
  { text: "Version 10.2.0.1", because: "it is a version" },
  { text: "Node v 10.2.0.1", because: "it is a version" },
  { text: "Treiber V. 10.2.0.1", because: "it is a version" },
  { text: "Browser/9.1.0.0", because: "it is a version" },
  { text: "Vers.: 10.2.0.1", because: "it is a version" },
  { text: "Stand 8.28.5, 9.4.9.7", because: "an address of one-digit numbers is rarer than such a version" },
  { text: "2024-01-28;4.7.1.4;35.265,41", because: "an address of one-digit numbers is rarer than such a version" },
  { text: "0.0.0.0", because: "the unspecified address names nobody" },
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
