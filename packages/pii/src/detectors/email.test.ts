import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { email } from "./email.ts";

const scanner = compile([email]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "erika.mustermann@example.org", expected: ["erika.mustermann@example.org"] },
  { text: "e@example.org", expected: ["e@example.org"] },
  { text: "a+b_c-d%e@sub.example.co.uk", expected: ["a+b_c-d%e@sub.example.co.uk"] },
  { text: "müller@exämple.de", expected: ["müller@exämple.de"] },
  { text: "erika@xn--exmple-cua.xn--p1ai", expected: ["erika@xn--exmple-cua.xn--p1ai"] },
  { text: "o'neil@example.org", expected: ["o'neil@example.org"] },
  { text: "info@example.museum", expected: ["info@example.museum"] },
  { text: '"erika muster"@example.org', expected: ['"erika muster"@example.org'] },
  { text: "<erika@example.org>,", expected: ["erika@example.org"] },
  { text: "mailto:erika@example.org?subject=x", expected: ["erika@example.org"] },
  { text: "Schreib an erika@example.org.", expected: ["erika@example.org"] },
  { text: "erika@example.org.Dann", expected: ["erika@example.org"] },
  { text: "'erika@example.org'", expected: ["erika@example.org"] },
  { text: "mail=erika@example.org&x=1", expected: ["erika@example.org"] },
  { text: "*erika@example.org*", expected: ["erika@example.org"] },
  { text: "😀erika@example.org😀", expected: ["erika@example.org"] },
  { text: "a@example.org,b@example.org;c@example.org", expected: ["a@example.org", "b@example.org", "c@example.org"] },
  { text: "ERIKA@EXAMPLE.ORG", expected: ["ERIKA@EXAMPLE.ORG"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "erika@localhost", because: "the domain has no dot" },
  { text: "@erika", because: "there is no local part" },
  { text: "erika@example.o", because: "the top-level domain has one letter" },
  { text: "erika@example.123", because: "the top-level domain has digits" },
  { text: "name@2x.png", because: "it is the name of an image" },
  { text: "git@github.com:kiregel/kiregel.git", because: "it is the address of a repository" },
  { text: "erika.@example.org", because: "the local part ends with a dot" },
  { text: "erika@-example.org", because: "a label begins with a hyphen" },
  { text: "erika@.org", because: "a label is empty" },
  { text: "erika@example..org", because: "a label is empty" },
  { text: "erika @example.org", because: "a blank ends the local part" },
  { text: "a@example.org@b", because: "it goes on" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  { local: 64, label: 63, length: 1 },
  { local: 65, label: 63, length: 0 },
  { local: 64, label: 64, length: 0 },
])("a local part of $local and a label of $label characters: $length found", ({ local, label, length }) => {
  expect(found(`${"a".repeat(local)}@${"b".repeat(label)}.org`)).toHaveLength(length);
});

test("a domain has 255 characters at most", () => {
  const labels = (count: number) => `${"abcdefghi.".repeat(count)}org`;
  expect([found(`a@${labels(25)}`).length, found(`a@${labels(26)}`)[0]?.endsWith(".org") ?? false]).toEqual([1, false]);
});
