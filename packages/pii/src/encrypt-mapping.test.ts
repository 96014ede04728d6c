import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { decryptMapping, type EncryptedMapping, encryptMapping } from "./encrypt-mapping.ts";
import type { Mapping } from "./mapping.ts";

const key = Uint8Array.from({ length: 32 }, (_, index) => index);
const mapping: Mapping = {
  schema: "kiregel.mapping/1",
  tag: "K3F9",
  entries: [{ token: "[EMAIL_1_K3F9]", kind: "email", value: "max@example.de" }],
};
const code = (expected: string) => expect.objectContaining({ code: expected });

test.prop([fc.array(fc.record({ token: fc.string(), kind: fc.string(), value: fc.string({ unit: "binary" }) }))], {
  numRuns: 30,
})("decrypting undoes encrypting, also lone surrogates and after JSON", async (entries) => {
  const stored = JSON.stringify(await encryptMapping({ ...mapping, entries }, key));
  expect(await decryptMapping(JSON.parse(stored), key)).toEqual({ ...mapping, entries });
});

test("lone surrogates come back", async () => {
  const entries = [{ token: "[X_1_K3F9]", kind: "x", value: "\ud800a\udc00" }];
  expect(await decryptMapping(await encryptMapping({ ...mapping, entries }, key), key)).toEqual({
    ...mapping,
    entries,
  });
});

test("the envelope states schema, tag and algorithm, and no value", async () => {
  const encrypted = await encryptMapping(mapping, key);
  expect(encrypted).toEqual({
    schema: "kiregel.encrypted-mapping/1",
    tag: "K3F9",
    alg: "A256GCM",
    iv: expect.stringMatching(/^[\w-]{16}$/),
    data: expect.stringMatching(/^[\w-]+$/),
  });
});

test("every encryption has its own initialisation vector", async () => {
  const [first, second] = await Promise.all([encryptMapping(mapping, key), encryptMapping(mapping, key)]);
  expect(first.iv).not.toBe(second.iv);
  expect(first.data).not.toBe(second.data);
});

declare const crypto: {
  readonly subtle: {
    importKey(
      format: "raw",
      key: Uint8Array,
      algorithm: string,
      extractable: boolean,
      uses: readonly string[],
    ): Promise<{ type: string; extractable: boolean; algorithm: object; usages: string[] }>;
  };
};

test("a CryptoKey serves as well as its bytes", async () => {
  const imported = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
  expect(await decryptMapping(await encryptMapping(mapping, imported), key)).toEqual(mapping);
});

test("a CryptoKey that may not encrypt is refused", async () => {
  const imported = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["decrypt"]);
  await expect(encryptMapping(mapping, imported)).rejects.toThrow(code("invalid-key"));
});

test.each([0, 16, 24, 31, 33])("a key of %i bytes is refused", async (length) => {
  await expect(encryptMapping(mapping, new Uint8Array(length))).rejects.toThrow(code("invalid-key"));
});

describe("not decrypted, always with the same words", async () => {
  const encrypted = await encryptMapping(mapping, key);
  const flip = (text: string, at: number) =>
    text.slice(0, at) + (text.charAt(at) === "A" ? "B" : "A") + text.slice(at + 1);
  const cases: readonly { because: string; changed: object; with: Uint8Array }[] = [
    { because: "another key", changed: {}, with: new Uint8Array(32) },
    { because: "another schema", changed: { schema: "kiregel.mapping/1" }, with: key },
    { because: "another algorithm", changed: { alg: "A128GCM" }, with: key },
    { because: "another tag", changed: { tag: "K3F8" }, with: key },
    { because: "a changed vector", changed: { iv: flip(encrypted.iv, 3) }, with: key },
    { because: "a vector of another length", changed: { iv: "AAAA" }, with: key },
    { because: "a shortened text", changed: { data: encrypted.data.slice(0, -4) }, with: key },
    { because: "no text", changed: { data: "" }, with: key },
    { because: "text that is no base64url", changed: { data: "max@example.de" }, with: key },
    { because: "a missing field", changed: { data: undefined }, with: key },
  ];
  test.each(cases)("$because", async ({ changed, with: other }) => {
    const broken: EncryptedMapping = { ...encrypted, ...changed };
    const error: unknown = await decryptMapping(broken, other).catch((reason: unknown) => reason);
    expect(error).toEqual(code("not-decrypted"));
    expect(String(error)).not.toMatch(/max|K3F/);
    const wrongKey: unknown = await decryptMapping(encrypted, new Uint8Array(32)).catch((reason: unknown) => reason);
    expect(String(error)).toBe(String(wrongKey));
  });

  test.prop([fc.nat(encrypted.data.length - 1)])("a changed character", async (at) => {
    const changed = { ...encrypted, data: flip(encrypted.data, at) };
    await expect(decryptMapping(changed, key)).rejects.toThrow(code("not-decrypted"));
  });
});
