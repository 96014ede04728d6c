import {
  GREETINGS,
  NO_NAME_BEGINNINGS,
  NO_NAME_ENDINGS,
  NO_NAMES,
  OFFICE_ENDINGS,
  PARTICLES,
  SALUTATIONS,
  SIGN_OFFS,
} from "./person-word.ts";

/**
 * The pattern of what follows a cue; its only group is the name. `gap` leads up to the name, `end` follows it, and
 * `endReversed` follows a first name that comes last, as in "Mustermann, Erika"; by default it never does. Titles are
 * passed by; a name has up to four words with a capital, initials and particles between. Every repetition is bounded.
 */
export function nameAfter(gap: string, end = "", endReversed = "(?!)"): RegExp {
  const wordEnd = `(?![${LETTERS}\\d_@])`;
  // Hyphens and apostrophes stand inside only; the genitive of "Smith's" is left out, because one letter follows.
  const capitalised = `\\p{Lu}(?:[${LETTERS}]|[${JOINS}](?=[${LETTERS}]{2})){1,31}${wordEnd}`;
  const cues = `(?:${SALUTATIONS}|${GREETINGS}|${SIGN_OFFS})[enrs]?`;
  const noName = `(?:${cues}|${NO_NAMES})${wordEnd}|${NO_NAME_BEGINNINGS}`;
  const word = `(?!${noName})${capitalised}(?<!${NO_NAME_ENDINGS})`;
  // "J.", "St.", "von der"; "Oberbürgermeisterin", then "Dr.", "rer.", "Dipl.-".
  const small = `(?:(?:\\p{Lu}|St)\\.\\p{Zs}?|${PARTICLES}\\p{Zs}){0,3}`;
  const titles = `(?:${capitalised}(?<=${OFFICE_ENDINGS})\\p{Zs})?(?:(?:PD|RA|StB|WP)\\p{Zs})?(?:(?!St)[A-Z]?[a-z]{1,5}\\.[\\p{Zs}-]?){0,4}`;
  const name = `${small}${word}(?:\\p{Zs}${small}${word}){0,3}`;
  return new RegExp(`^${gap}${titles}(${name}(?:,\\p{Zs}${word}${endReversed})?)${end}`, "u");
}

// Latin, Greek, Cyrillic and what stands between. On text beyond Latin-1, \p{L} made reading a name take twice as long.
export const LETTERS = "A-Za-zÀ-\\u1fff";

// Apostrophes and dashes. None of them may be among the letters, or a row of it could be read in 2^31 ways: the dashes of
// other scripts, such as the Armenian one, count as letters.
export const JOINS = "'’\\-\\u2010-\\u2015\\uff0d";
