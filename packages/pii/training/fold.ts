import { hashOf } from "./random.ts";

/** Which half a name or a template belongs to. */
export type Split = "train" | "dev";

const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ı: "i",
  ł: "l",
  đ: "d",
  ø: "o",
  æ: "a",
  œ: "o",
  ð: "d",
  þ: "th",
  ə: "a",
  ŋ: "n",
  "’": "'",
};

/** The spelling by which two forms of one name are the same: Müller, MUELLER and Muller are "muller". */
export function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^ -~]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/([aou])e/g, "$1");
}

/** The half in which a folded spelling falls by its hash alone: one in five is dev. */
export function splitOfSpelling(folded: string): Split {
  return hashOf(`name:${folded}`) % 5 === 0 ? "dev" : "train";
}

/** The parts of a name that are names by themselves: "Meyer-Lüders" has two, "O'Neil" one. */
export function partsOf(name: string): readonly string[] {
  return name.split(/[\s\-‑]+/u).filter((part) => part !== "");
}
