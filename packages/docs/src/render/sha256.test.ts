import { createHash } from "node:crypto";
import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { base64, sha256 } from "./sha256.ts";

test.prop([fc.uint8Array({ maxLength: 300 })])("the digest is the one of the platform", (bytes) => {
  expect(base64(sha256(bytes))).toBe(createHash("sha256").update(bytes).digest("base64"));
});

test.prop([fc.uint8Array({ maxLength: 20 })])("Base64 is the one of the platform", (bytes) => {
  expect(base64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
});

// FIPS 180-4 examples, published by NIST.
test.each([
  { text: "abc", digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
  {
    text: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    digest: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  },
])("the digest of $text is the published one", ({ text, digest }) => {
  expect(Buffer.from(sha256(Buffer.from(text))).toString("hex")).toBe(digest);
});
