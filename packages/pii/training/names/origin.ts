/** Where a name is common. Says nothing about the person who bears it. */
export const origins = [
  "german",
  "turkish",
  "arabic",
  "polish",
  "russian",
  "vietnamese",
  "indian",
  "italian",
  "english",
  "french",
  "spanish",
  "greek",
  "balkan",
  "romanian",
  "ukrainian",
  "chinese",
  "african",
  "dutch",
  "scandinavian",
  "iranian",
  "portuguese",
  "czech",
  "hungarian",
] as const;

export type Origin = (typeof origins)[number];

/** Names as they stand in a source, before the split. */
export interface NameLists {
  readonly female: readonly string[];
  readonly male: readonly string[];
  /** Surnames of both, or the men's form. */
  readonly last: readonly string[];
  /** The women's form of a surname, where it differs. */
  readonly lastFemale?: (last: string) => string;
}

/** Splits a list written as words between blanks; an underscore stands for a blank inside a name. */
export function words(list: string): readonly string[] {
  return list
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map((word) => word.replaceAll("_", " "));
}
