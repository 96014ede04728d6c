import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { privateKey } from "./private-key.ts";

const scanner = compile([privateKey]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

const LINE = "MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC";
const block = (name: string, body: string) => `-----BEGIN ${name}-----\n${body}\n-----END ${name}-----`;
const long = block("RSA PRIVATE KEY", `${`${LINE}\n`.repeat(100)}ab==`);
const headed = block(
  "RSA PRIVATE KEY",
  `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,3F17F5316E2BAC89D0F2B5A4C1E7D3A6\n\n${LINE}`,
);
const escaped = privateKey.example.replaceAll("\n", "\\n");

test.each([
  { text: privateKey.example, expected: [privateKey.example] },
  { text: block("EC PRIVATE KEY", LINE), expected: [block("EC PRIVATE KEY", LINE)] },
  { text: block("OPENSSH PRIVATE KEY", LINE), expected: [block("OPENSSH PRIVATE KEY", LINE)] },
  { text: block("ENCRYPTED PRIVATE KEY", LINE), expected: [block("ENCRYPTED PRIVATE KEY", LINE)] },
  {
    text: block("PGP PRIVATE KEY BLOCK", `Version: 1\n\n${LINE}`),
    expected: [block("PGP PRIVATE KEY BLOCK", `Version: 1\n\n${LINE}`)],
  },
  { text: long, expected: [long] },
  { text: headed, expected: [headed] },
  { text: `{"key":"${escaped}"}`, expected: [escaped] },
  { text: `Schlüssel😀${privateKey.example}.`, expected: [privateKey.example] },
  { text: `${privateKey.example}\n${long}`, expected: [privateKey.example, long] },
  {
    text: `x = -----BEGIN PRIVATE KEY-----\n${LINE}\nMIIE und`,
    expected: [`-----BEGIN PRIVATE KEY-----\n${LINE}\nMIIE`],
  },
  { text: `-----BEGIN PRIVATE KEY-----\\n${LINE}\\n"`, expected: [`-----BEGIN PRIVATE KEY-----\\n${LINE}`] },
  {
    text: `-----BEGIN PRIVATE KEY-----\n${LINE}\n-----BEGIN CERTIFICATE-----`,
    expected: [`-----BEGIN PRIVATE KEY-----\n${LINE}`],
  },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: block("PUBLIC KEY", LINE), because: "a public key is no secret" },
  { text: block("CERTIFICATE", LINE), because: "it is a certificate" },
  { text: "-----END PRIVATE KEY-----", because: "it is the end line alone" },
  { text: `PRIVATE KEY-----\n${LINE}`, because: "the line does not begin" },
  { text: "-----BEGIN PRIVATE KEY----- is the first line of a PEM file", because: "no key follows" },
  { text: block("PRIVATE KEY", "..."), because: "the body is left out" },
  { text: block("PRIVATE KEY", "x".repeat(64)), because: "the body is a placeholder" },
  { text: "YOUR PRIVATE KEY STAYS HERE", because: "it is prose" },
  { text: `--BEGIN PRIVATE KEY--\n${LINE}`, because: "dashes are missing" },
  { text: `${block("PRIVATE KEY", "")}\n${LINE}`, because: "the block is empty" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test("it is a secret", () => {
  expect(scanner.scan(long)).toMatchObject([{ category: "secret", confidence: 0.98, reason: { shape: "block" } }]);
});

property.prop([fc.uint8Array({ minLength: 200, maxLength: 4000 }), fc.lorem()])(
  "any key is found between words",
  (bytes, words) => {
    const lines =
      Buffer.from(bytes)
        .toString("base64")
        .match(/.{1,64}/g) ?? [];
    fc.pre(new Set(lines[0]?.slice(0, 32)).size >= 10);
    const key = block("PRIVATE KEY", lines.join("\n"));
    expect(found(`${words}\n${key}\n${words}`)).toEqual([key]);
  },
);

test("the work is linear in repeated beginnings", () => {
  for (const unit of ["-----BEGIN PRIVATE KEY-----", `-----BEGIN PRIVATE KEY-----\n${LINE}\n`, "PRIVATE KEY"]) {
    const work = (times: number) => scanner.countWork(unit.repeat(times));
    expect(work(2000)).toBeLessThan(work(1000) * 2.2);
  }
});
