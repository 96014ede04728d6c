import { expect, test } from "vitest";
import { de, en } from "./words.ts";

test("German and English have the same keys, and no word is empty", () => {
  expect(keys(en)).toEqual(keys(de));
  expect(leaves(de).concat(leaves(en))).not.toContain("");
});

test("words that differ between the languages are not left untranslated", () => {
  const same = Object.entries(de).filter(([key, word]) =>
    Object.entries(en).some(([other, text]) => other === key && text === word),
  );
  expect(same.map(([key]) => key)).toEqual(["version", "statusLabel", "organisation", "name"]);
});

function keys(words: object): readonly string[] {
  return Object.entries(words).flatMap(([key, word]) =>
    typeof word === "object" ? keys(word).map((below) => `${key}.${below}`) : [key],
  );
}

function leaves(words: object): readonly string[] {
  return Object.values(words).flatMap((word) => (typeof word === "object" ? leaves(word) : [String(word)]));
}
