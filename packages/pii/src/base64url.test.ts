import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { fromBase64url, toBase64url } from "./base64url.ts";
import { utf8Bytes } from "./utf8.ts";

test.prop([fc.uint8Array({ maxLength: 100 })])("decoding undoes encoding", (bytes) => {
  expect(fromBase64url(toBase64url(bytes))).toEqual(new Uint8Array(bytes));
});

test.prop([fc.string({ unit: fc.constantFrom(..."AQgw-_9=+ ") })])("a byte string has one spelling", (text) => {
  const bytes = fromBase64url(text);
  if (bytes !== undefined) expect(toBase64url(bytes)).toBe(text);
});

describe("the test vectors of RFC 4648, section 10, without padding", () => {
  test.each([
    { bytes: "", text: "" },
    { bytes: "f", text: "Zg" },
    { bytes: "fo", text: "Zm8" },
    { bytes: "foo", text: "Zm9v" },
    { bytes: "foob", text: "Zm9vYg" },
    { bytes: "fooba", text: "Zm9vYmE" },
    { bytes: "foobar", text: "Zm9vYmFy" },
  ])("$bytes is $text", ({ bytes, text }) => {
    expect(toBase64url(utf8Bytes(bytes))).toBe(text);
  });
});

test.each([
  { text: "Zg==", because: "padding" },
  { text: "Zh", because: "unused bits that are set" },
  { text: "Z", because: "six bits alone" },
  { text: "Zm9+", because: "a character of the other alphabet" },
])("$text is refused: $because", ({ text }) => {
  expect(fromBase64url(text)).toBeUndefined();
});
