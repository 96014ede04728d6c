import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { hmacSha256, sha256 } from "./sha256.ts";

const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const bytesOf = (digits: string) => Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const repeated = (byte: number, count: number) => new Uint8Array(count).fill(byte);

describe("SHA-256, the examples of FIPS 180-2 and NIST's CAVP", () => {
  test.each([
    { message: "", digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
    { message: "abc", digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
    {
      message: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      digest: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    },
    {
      message: "a".repeat(1_000_000),
      digest: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
    },
  ])("a message of $message.length characters", ({ message, digest }) => {
    expect(hex(sha256(ascii(message)))).toBe(digest);
  });
});

describe("HMAC-SHA-256, the test cases of RFC 4231", () => {
  test.each([
    {
      number: 1,
      key: repeated(0x0b, 20),
      data: ascii("Hi There"),
      mac: "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
    },
    {
      number: 2,
      key: ascii("Jefe"),
      data: ascii("what do ya want for nothing?"),
      mac: "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    },
    {
      number: 3,
      key: repeated(0xaa, 20),
      data: repeated(0xdd, 50),
      mac: "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
    },
    {
      number: 4,
      key: bytesOf("0102030405060708090a0b0c0d0e0f10111213141516171819"),
      data: repeated(0xcd, 50),
      mac: "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
    },
    {
      number: 6,
      key: repeated(0xaa, 131),
      data: ascii("Test Using Larger Than Block-Size Key - Hash Key First"),
      mac: "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
    },
    {
      number: 7,
      key: repeated(0xaa, 131),
      data: ascii(
        "This is a test using a larger than block-size key and a larger than block-size data. " +
          "The key needs to be hashed before being used by the HMAC algorithm.",
      ),
      mac: "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
    },
  ])("test case $number", ({ key, data, mac }) => {
    expect(hex(hmacSha256(key, data))).toBe(mac);
  });
});

declare const crypto: {
  readonly subtle: {
    digest(algorithm: "SHA-256", message: Uint8Array): Promise<ArrayBuffer>;
    importKey(format: "raw", key: Uint8Array, algorithm: object, extractable: false, uses: ["sign"]): Promise<object>;
    sign(algorithm: "HMAC", key: object, message: Uint8Array): Promise<ArrayBuffer>;
  };
};
const bytes = fc.uint8Array({ maxLength: 300 });

test.prop([bytes], { numRuns: 50 })("the digest is the one that WebCrypto gives", async (message) => {
  expect(hex(sha256(message))).toBe(hex(new Uint8Array(await crypto.subtle.digest("SHA-256", message.slice()))));
});

test.prop([fc.uint8Array({ minLength: 1, maxLength: 200 }), bytes], { numRuns: 50 })(
  "the code is the one that WebCrypto signs",
  async (key, message) => {
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    const imported = await crypto.subtle.importKey("raw", key.slice(), algorithm, false, ["sign"]);
    expect(hex(hmacSha256(key, message))).toBe(
      hex(new Uint8Array(await crypto.subtle.sign("HMAC", imported, message.slice()))),
    );
  },
);
