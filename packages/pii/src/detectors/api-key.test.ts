import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { apiKey, apiKeyByDigit } from "./api-key.ts";

const scanner = compile([apiKey, apiKeyByDigit]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

// Put together here, so that no guard of a code host takes an invented key for a lost one.
const random = (length: number) => "Q7vK2mXz9LrT4bWn8YcJ5dHs3GfP6aRe1UtM".repeat(6).slice(0, length);
const KEYS = [
  apiKey.example,
  apiKeyByDigit.example,
  `${"ASI"}AQ7VK2MXZ6LRT4BWN`,
  `${"AIz"}a${random(35)}`,
  `${"github"}_pat_${random(22)}_${random(59)}`,
  `${"gho"}_${random(36)}`,
  `${"glp"}at-${random(20)}`,
  `${"xox"}b-293847561029-293847561029-${random(24)}`,
  `${"sk"}_live_${random(24)}`,
  `${"rk"}_live_${random(99)}`,
  `${"sk"}-ant-api03-${random(91)}-_`,
  `${"sk"}-proj-${random(74)}T3BlbkFJ${random(74)}`,
  `${"sk"}-${random(20)}T3BlbkFJ${random(20)}`,
  `${"sk"}-or-v1-${"3f9ac417be025d86".repeat(4)}`,
  `${"npm"}_${random(36)}`,
  `${"hf"}_${random(34)}`,
];
const places = ["@", "key=@", "für😀@.", '{"key":"@"}', "(@)", "https://example.org/?key=@&x=1", "<b>@</b>", "a @ b"];

test.each(KEYS)("%s is found wherever it stands", (key) => {
  for (const place of places) expect(found(place.replace("@", key))).toEqual([key]);
});

test.each([
  { text: "AKIAIOSFODNN7EXAMPLE", because: "it is the placeholder of the AWS documentation" },
  { text: `${"sk"}_live_xxxxxxxxxxxxxxxxxxxxxxxx`, because: "it is a placeholder" },
  { text: `${"ghp"}_${"a1".repeat(18)}`, because: "nothing in it is random" },
  { text: `${"sk"}-your1api2key3${random(30)}`, because: "it is a placeholder" },
  { text: `${"sk"}_test_${random(24)}`, because: "a test key opens nothing" },
  { text: `${"ghp"}_${random(35)}`, because: "a character is missing" },
  { text: `${"ghp"}_${random(37)}`, because: "a character is too many" },
  { text: `x${apiKey.example}`, because: "a letter is glued to it" },
  { text: `ü${apiKey.example}`, because: "a letter is glued to it" },
  { text: "AKIAQ7VK2MXZ6LRT4BW", because: "a character is missing" },
  { text: "AKIA1234567890ABCDEF", because: "AWS uses neither 0 nor 1" },
  { text: "sk-learn2-model-2023-release-candidate-number4", because: "it is a name" },
  { text: "disk-Q7vK2mXz9LrT4bWn8YcJ5dHs3GfP6aRe", because: "the prefix is part of a word" },
  { text: "npm_config_registry php_version hf_hub_download", because: "they are names in code" },
  { text: "xoxo, Anna", because: "it is a greeting" },
  { text: "550e8400-e29b-41d4-a716-446655440000", because: "it is a UUID" },
  { text: "da39a3ee5e6b4b0d3255bfef95601890afd80709", because: "it is a hash" },
  { text: "pk_live_Q7vK2mXz9LrT4bWn8YcJ5dHs", because: "a publishable key is no secret" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test("it is a secret, the surer next to its label", () => {
  expect(scanner.scan(apiKey.example)).toMatchObject([{ category: "secret", confidence: 0.95 }]);
  expect(scanner.scan(`API-Key: ${apiKey.example}`)).toMatchObject([{ category: "secret", confidence: 0.99 }]);
});

const alphanumeric = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"];
property.prop([fc.shuffledSubarray(alphanumeric, { minLength: 36, maxLength: 36 }), fc.lorem()])(
  "any GitHub token is found between words",
  (characters, words) => {
    const key = `${"ghp"}_${characters.join("")}`;
    fc.pre(!/123456/.test(key));
    expect(found(`${words} ${key} ${words}`)).toEqual([key]);
  },
);

test("the work is linear in repeated beginnings", () => {
  for (const unit of ["a1", "a-", "sk-a1-", "sk-", "ghp_", "xox", "A", "AKIA2"]) {
    const work = (times: number) => scanner.countWork(unit.repeat(times));
    expect(work(8000)).toBeLessThan(work(4000) * 2.2);
  }
});
