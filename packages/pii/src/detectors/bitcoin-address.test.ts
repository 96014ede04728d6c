import { createHash } from "node:crypto";
import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { bitcoinAddress, bitcoinSegwitAddress } from "./bitcoin-address.ts";

const scanner = compile([bitcoinAddress, bitcoinSegwitAddress]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

const GENESIS = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";
const SEGWIT = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";
const TAPROOT = "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0";

test.each([
  { text: GENESIS, expected: [GENESIS] },
  { text: "1NEDqZPvTWRaoho48qXuLLsrYomMXPABfD", expected: ["1NEDqZPvTWRaoho48qXuLLsrYomMXPABfD"] },
  { text: "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", expected: ["3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy"] },
  { text: SEGWIT, expected: [SEGWIT] },
  { text: SEGWIT.toUpperCase(), expected: [SEGWIT.toUpperCase()] },
  { text: TAPROOT, expected: [TAPROOT] },
  { text: `bitcoin:${SEGWIT}?amount=1`, expected: [SEGWIT] },
  { text: `bitcoin:${GENESIS}`, expected: [GENESIS] },
  { text: `{"to":"${GENESIS}"}`, expected: [GENESIS] },
  { text: `(${TAPROOT}).`, expected: [TAPROOT] },
  { text: `für😀${GENESIS}; ${SEGWIT}`, expected: [GENESIS, SEGWIT] },
  { text: `<b>${GENESIS}</b>`, expected: [GENESIS] },
  { text: "BTC 1NEDqZPvTWRaoho48qXuLLsrYomMXPABfX", expected: ["1NEDqZPvTWRaoho48qXuLLsrYomMXPABfX"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "1NEDqZPvTWRaoho48qXuLLsrYomMXPABfX", because: "the check is wrong" },
  { text: "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", because: "the check is wrong" },
  { text: `x${GENESIS}`, because: "a letter is glued to it" },
  { text: `${GENESIS}a`, because: "a letter is glued to it" },
  { text: `a${SEGWIT}`, because: "a letter is glued to it" },
  { text: `B${SEGWIT.slice(1)}`, because: "capital and small letters are mixed" },
  { text: "BC1 liegt in der Provinz, bc1 auch", because: "it is prose" },
  { text: "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7k", because: "it is too short" },
  { text: "3a52ce780950d4d969792a2559cd519d", because: "it is a hash" },
  { text: "1.5 kg, 3x, 3rd, 12345678901234567890123456", because: "they are numbers" },
  { text: "3f2504e0-4f89-11d3-9a0c-0305e82c3301", because: "it is a UUID" },
  { text: "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx", because: "the test network holds no money" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  [GENESIS, 0.98, "passed"],
  [`Bitcoin: ${SEGWIT}`, 0.99, "passed"],
  ["Bitcoin: bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", 0.5, "failed"],
])("in %s the confidence is %d", (text, confidence, check) => {
  expect(scanner.scan(text)).toMatchObject([{ confidence, check }]);
});

const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const sha = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();
const base58 = (version: number, hash: Uint8Array) => {
  const body = Buffer.from([version, ...hash]);
  const whole = Buffer.concat([body, sha(sha(body)).subarray(0, 4)]);
  let rest = BigInt(`0x${whole.toString("hex")}`);
  let text = "";
  for (; rest > 0n; rest /= 58n) text = BASE58.charAt(Number(rest % 58n)) + text;
  for (let at = 0; whole[at] === 0; at++) text = `1${text}`;
  return text;
};
const hash = fc.uint8Array({ minLength: 20, maxLength: 20 });

property.prop([fc.constantFrom(0, 5), hash, fc.lorem()])(
  "any address is found between words",
  (version, key, words) => {
    const address = base58(version, key);
    expect(found(`${words} ${address} ${words}`)).toEqual([address]);
  },
);

property.prop([fc.constantFrom(GENESIS, SEGWIT, TAPROOT), fc.nat(), fc.constantFrom(..."acdefghjkmnpqrstuvwxyz")])(
  "with one other character it is not found",
  (address, seed, other) => {
    const at = 4 + (seed % (address.length - 4));
    fc.pre(address.charAt(at) !== other);
    expect(found(`${address.slice(0, at)}${other}${address.slice(at + 1)}`)).toEqual([]);
  },
);

test("the work is linear in repeated beginnings", () => {
  for (const unit of ["1A", "1a1", "bc1", "bc1q-", "3-", "1"]) {
    const work = (times: number) => scanner.countWork(unit.repeat(times));
    expect(work(8000)).toBeLessThan(work(4000) * 2.2);
  }
});
