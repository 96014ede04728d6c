import { fc, test } from "@fast-check/vitest";
import { describe, expect, test as plainTest } from "vitest";
import { startDecoding } from "./decode-utf8.ts";
import { isKiregelError } from "./error.ts";

const anyText = fc.string({ unit: "binary", maxLength: 40 });
// Bytes that begin, continue, end or break characters.
const anyBytes = fc
  .array(
    fc.oneof(
      fc.constantFrom(0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe2, 0xed, 0xef),
      fc.constantFrom(0xbb, 0xf0, 0xf1, 0xf4, 0xf5, 0xff),
      fc.nat(255),
    ),
    { maxLength: 24 },
  )
  .map((bytes) => Uint8Array.from(bytes));
const sizes = fc.array(fc.nat(5), { minLength: 1, maxLength: 8 });

describe("decoding in chunks", () => {
  test.prop([anyText, sizes])("gives the text, however its bytes are cut", (text, some) => {
    const bytes = new TextEncoder().encode(text);
    expect(decoded(bytes, some)).toBe(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  });

  test.prop([anyBytes, sizes], { numRuns: 300 })("replaces what one decoding of all bytes replaces", (bytes, some) => {
    expect(decoded(bytes, some, true)).toBe(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  });

  test.prop([anyBytes, sizes], { numRuns: 300 })(
    "refuses bytes at the offset up to which they are UTF-8",
    (bytes, some) => {
      const offset = refusedAt(bytes, some);
      const valid = new TextDecoder("utf-8", { fatal: true });
      if (offset === undefined) expect(() => valid.decode(bytes)).not.toThrow();
      else {
        expect(() => valid.decode(bytes.slice(0, offset))).not.toThrow();
        for (let length = 1; length <= 4; length++) {
          expect(() => valid.decode(bytes.slice(0, offset + length))).toThrow();
        }
      }
    },
  );

  test.prop([anyBytes, sizes, sizes], { numRuns: 300 })(
    "names the same offset, however the bytes are cut",
    (bytes, one, other) => {
      expect(refusedAt(bytes, one)).toBe(refusedAt(bytes, other));
    },
  );
});

plainTest.each([
  { bytes: [0x41, 0xff], offset: 1, because: "no character begins with FF" },
  { bytes: [0x41, 0x42, 0x80], offset: 2, because: "80 continues nothing" },
  { bytes: [0xc0, 0xaf], offset: 0, because: "a slash has one byte" },
  { bytes: [0xed, 0xa0, 0x80], offset: 0, because: "half of a surrogate pair is no character" },
  { bytes: [0xf4, 0x90, 0x80, 0x80], offset: 0, because: "there is no character so high" },
  { bytes: [0x41, 0xe2, 0x82], offset: 1, because: "the last character is cut off" },
  { bytes: [0xe2, 0x82, 0x41], offset: 0, because: "a character is broken off" },
])("the bytes $bytes are refused at $offset: $because", ({ bytes, offset }) => {
  expect(refusedAt(Uint8Array.from(bytes), [1])).toBe(offset);
});

plainTest("the offset counts from the first chunk", () => {
  const decoding = startDecoding();
  decoding.push(new Uint8Array(70_000).fill(0x41));
  expect(() => decoding.push(Uint8Array.of(0x41, 0xff))).toThrow(
    expect.objectContaining({ code: "invalid-utf-8", message: expect.stringContaining("offset 70001 ") }),
  );
});

plainTest("a byte order mark stays", () => {
  expect(decoded(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), [1])).toBe("\ufeffA");
});

plainTest("a string is refused", () => {
  const { push } = startDecoding();
  expect(() => Reflect.apply(push, undefined, ["A"])).toThrow(expect.objectContaining({ code: "invalid-chunk" }));
});

function decoded(bytes: Uint8Array, sizesOfChunks: readonly number[], replaceInvalid = false): string {
  const decoding = startDecoding({ replaceInvalid });
  const sizesUsed = [...sizesOfChunks, 1];
  let text = "";
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizesUsed[turn % sizesUsed.length] ?? 1;
    text += decoding.push(bytes.subarray(at, at + size));
    at += size;
  }
  return text + decoding.end();
}

function refusedAt(bytes: Uint8Array, sizesOfChunks: readonly number[]): number | undefined {
  try {
    decoded(bytes, sizesOfChunks);
    return undefined;
  } catch (error) {
    if (!isKiregelError(error) || error.code !== "invalid-utf-8") throw error;
    return Number(/offset (\d+)/.exec(error.message)?.[1]);
  }
}
