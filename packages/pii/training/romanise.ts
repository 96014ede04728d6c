/** How a Cyrillic or Greek name is written in German or English papers. */
type Romanisation = "de" | "en";

/** Writes a Russian or Ukrainian name in Latin letters. */
export function romaniseCyrillic(name: string, scheme: Romanisation): string {
  const table = scheme === "de" ? CYRILLIC_DE : CYRILLIC_EN;
  const plain = name.replace(/[ьъ'’ʼ]/gu, "");
  const latin = [...plain.toLowerCase()].map((letter) => table[letter] ?? letter).join("");
  const ending = latin.replace(/iy$|ij$|yj$|yy$|yi$/u, scheme === "de" ? "ij" : "y");
  return ending.replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Writes a Greek name in Latin letters. */
export function romaniseGreek(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const pairs = plain.replace(/ου|μπ|ντ|γγ|αυ|ευ/gu, (pair) => GREEK_PAIRS[pair] ?? pair);
  const latin = [...pairs].map((letter) => GREEK[letter] ?? letter).join("");
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}

const CYRILLIC_EN: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  ё: "yo",
  є: "ie",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ы: "y",
  э: "e",
  ю: "yu",
  я: "ya",
};

const CYRILLIC_DE: Readonly<Record<string, string>> = {
  ...CYRILLIC_EN,
  ж: "sch",
  в: "w",
  х: "ch",
  ц: "z",
  ч: "tsch",
  ш: "sch",
  щ: "schtsch",
  ю: "ju",
  я: "ja",
  й: "j",
  ё: "jo",
  є: "je",
};

const GREEK: Readonly<Record<string, string>> = {
  α: "a",
  β: "v",
  γ: "g",
  δ: "d",
  ε: "e",
  ζ: "z",
  η: "i",
  θ: "th",
  ι: "i",
  κ: "k",
  λ: "l",
  μ: "m",
  ν: "n",
  ξ: "x",
  ο: "o",
  π: "p",
  ρ: "r",
  σ: "s",
  ς: "s",
  τ: "t",
  υ: "y",
  φ: "f",
  χ: "ch",
  ψ: "ps",
  ω: "o",
};

const GREEK_PAIRS: Readonly<Record<string, string>> = { ου: "ou", μπ: "mp", ντ: "nt", γγ: "ng", αυ: "av", ευ: "ev" };
