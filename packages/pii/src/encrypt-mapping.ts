import { fromBase64url, toBase64url } from "./base64url.ts";
import { KiregelError } from "./error.ts";
import { type Mapping, readMapping } from "./mapping.ts";
import { utf8Bytes, utf8Text } from "./utf8.ts";

/** An encrypted mapping: plain data that can be stored. The tag is readable, so that the right mapping can be found. */
export interface EncryptedMapping {
  readonly schema: "kiregel.encrypted-mapping/1";
  readonly tag: string;
  /** AES-GCM with a 256-bit key, named as in RFC 7518, section 5.3. */
  readonly alg: "A256GCM";
  /** 12 random bytes, base64url. */
  readonly iv: string;
  /** Ciphertext and authentication tag, base64url. */
  readonly data: string;
}

/** A key made with WebCrypto; any `CryptoKey` fits. */
export interface WebCryptoKey {
  readonly type: string;
  readonly extractable: boolean;
  readonly algorithm: object;
  readonly usages: readonly string[];
}

/** 32 secret bytes, or an AES-GCM key of WebCrypto. */
export type MappingKey = Uint8Array | WebCryptoKey;

/**
 * Encrypts a mapping with AES-GCM under a 256-bit key. The schema and the tag are authenticated with it.
 *
 * Source: NIST SP 800-38D; the 96-bit IV is random, so change the key after at most 2^32 encryptions (section 8.3).
 */
export async function encryptMapping(mapping: Mapping, key: MappingKey): Promise<EncryptedMapping> {
  const { schema, tag, entries } = readMapping(mapping);
  const webCrypto = availableCrypto();
  const imported = await importKey(webCrypto, key, "encrypt");
  const iv = webCrypto.getRandomValues(new Uint8Array(12));
  const plain = utf8Bytes(JSON.stringify({ schema, tag, entries }));
  const data = await webCrypto.subtle
    .encrypt({ name: "AES-GCM", iv, additionalData: authenticated(tag) }, imported, plain)
    .catch(() => Promise.reject(unusableKey()));
  return { schema: SCHEMA, tag, alg: "A256GCM", iv: toBase64url(iv), data: toBase64url(new Uint8Array(data)) };
}

/** Decrypts a mapping. A wrong key, a changed byte and a foreign schema are one and the same error. */
export async function decryptMapping(encrypted: EncryptedMapping, key: MappingKey): Promise<Mapping> {
  const webCrypto = availableCrypto();
  const imported = await importKey(webCrypto, key, "decrypt");
  const iv = fromBase64url(String(encrypted.iv));
  const data = fromBase64url(String(encrypted.data));
  if (encrypted.schema !== SCHEMA || encrypted.alg !== "A256GCM" || iv?.length !== 12 || data === undefined) {
    throw notDecrypted();
  }
  const algorithm = { name: "AES-GCM", iv, additionalData: authenticated(String(encrypted.tag)) } as const;
  return webCrypto.subtle
    .decrypt(algorithm, imported, data)
    .then((plain) => readMapping(JSON.parse(utf8Text(new Uint8Array(plain)))))
    .catch(() => Promise.reject(notDecrypted()));
}

const SCHEMA = "kiregel.encrypted-mapping/1";

// What this file uses of the Web Cryptography API; typed here because a library for every runtime has no DOM types.
interface WebCrypto {
  getRandomValues(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>;
  readonly subtle: {
    importKey(
      format: "raw",
      bytes: Uint8Array<ArrayBuffer>,
      algorithm: "AES-GCM",
      extractable: false,
      usages: readonly Usage[],
    ): Promise<WebCryptoKey>;
    encrypt(algorithm: AesGcm, key: WebCryptoKey, plain: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
    decrypt(algorithm: AesGcm, key: WebCryptoKey, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  };
}

interface AesGcm {
  readonly name: "AES-GCM";
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly additionalData: Uint8Array<ArrayBuffer>;
}

type Usage = "encrypt" | "decrypt";

declare const crypto: WebCrypto | undefined;

function availableCrypto(): WebCrypto {
  const webCrypto = typeof crypto === "undefined" ? undefined : crypto;
  if (webCrypto?.subtle !== undefined) return webCrypto;
  throw new KiregelError(
    "missing-web-crypto",
    "This runtime has no WebCrypto. Browsers offer it on pages served over HTTPS and on localhost.",
  );
}

async function importKey(webCrypto: WebCrypto, key: MappingKey, usage: Usage): Promise<WebCryptoKey> {
  if (!ArrayBuffer.isView(key)) return key;
  if (key.length !== 32) throw unusableKey();
  return webCrypto.subtle.importKey("raw", new Uint8Array(key), "AES-GCM", false, [usage]);
}

function authenticated(tag: string): Uint8Array<ArrayBuffer> {
  return utf8Bytes(`${SCHEMA}\n${tag}`);
}

function unusableKey(): KiregelError {
  return new KiregelError(
    "invalid-key",
    "The key of a mapping is 32 secret bytes, or a WebCrypto key for AES-GCM that may be used for this. " +
      "Shorter keys are refused because A256GCM is what the envelope states.",
  );
}

function notDecrypted(): KiregelError {
  return new KiregelError(
    "not-decrypted",
    "The mapping cannot be decrypted: the key is another one, a byte was changed, or it is no encrypted mapping of " +
      "schema kiregel.encrypted-mapping/1. Which of them is not told, so that nobody can probe for it.",
  );
}
