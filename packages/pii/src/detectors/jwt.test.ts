import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { jwt } from "./jwt.ts";

const scanner = compile([jwt]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));
const segment = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

// RFC 7515, appendix A.1 and A.5; RFC 7516, appendix A.1 (shortened).
const signed = jwt.example;
const [head = "", payload = ""] = signed.split(".");
const unsecured = `eyJhbGciOiJub25lIn0.${payload}.`;
const encrypted =
  "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.OKOawDo13gRp2ojaHV7L.48V1_ALb6US04U3b.5eym8TW_c8SuK0lt.XFBoMYUZ";

test.each([
  { text: signed, expected: [signed] },
  { text: `Authorization: Bearer ${signed}`, expected: [signed] },
  { text: `{"token":"${signed}"}`, expected: [signed] },
  { text: `https://example.org/?t=${signed}&x=1`, expected: [signed] },
  { text: `(${signed}).`, expected: [signed] },
  { text: `für😀${signed}`, expected: [signed] },
  { text: `${signed}. Und weiter`, expected: [signed] },
  { text: `${signed}.Weiter`, expected: [signed] },
  { text: unsecured, expected: [unsecured] },
  { text: encrypted, expected: [encrypted] },
  { text: `${head}..dBjftJeZ4CVP`, expected: [`${head}..dBjftJeZ4CVP`] },
  { text: `${signed}\n${signed}`, expected: [signed, signed] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "Ja, Jahr, heyJude, eyJ", because: "it is prose" },
  { text: "eyJ.eyJ.eyJ", because: "the header is no JSON" },
  { text: `${segment({ typ: "JWT" })}.${payload}.abcdef`, because: "the header names no algorithm" },
  { text: `${segment(["alg"])}.${payload}.abcdef`, because: "the header is a list" },
  { text: `${segment(null)}.${payload}.abcdef`, because: "the header is null" },
  { text: head, because: "it is a header alone" },
  { text: `${head}.`, because: "nothing follows the header" },
  { text: `${head}.${payload}`, because: "the signature is missing" },
  { text: `${head}..`, because: "payload and signature are empty" },
  { text: `x${signed}`, because: "a letter is glued to it" },
  { text: `eyJpZCI6MTIzfQ==`, because: "it is other base64" },
  { text: `${head} . ${payload} . abc`, because: "blanks stand between the parts" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  [signed, 0.97],
  [`Bearer ${signed}`, 0.99],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)).toMatchObject([{ confidence, category: "secret" }]);
});

property.prop([fc.dictionary(fc.string(), fc.string()), fc.uint8Array({ minLength: 16, maxLength: 64 }), fc.lorem()])(
  "a token with any claims is found between words",
  (claims, signature, words) => {
    const token = `${segment({ alg: "RS256" })}.${segment(claims)}.${Buffer.from(signature).toString("base64url")}`;
    expect(found(`${words} ${token} ${words}`)).toEqual([token]);
  },
);

test("the work is linear in repeated beginnings", () => {
  for (const unit of ["eyJ", "eyJ.", `${head}.`, "J"]) {
    const work = (times: number) => scanner.countWork(unit.repeat(times));
    expect(work(8000)).toBeLessThan(work(4000) * 2.2);
  }
});
