import { codeAt, type Text } from "./text.ts";

/** ASCII letter, digit, underscore or hyphen: what base64url and most keys are made of. */
export function isTokenCharacter(code: number): boolean {
  const lower = code | 32;
  return (code >= 48 && code <= 57) || (lower >= 97 && lower <= 122) || code === 45 || code === 95;
}

/** Where a run of such characters ends; it reads no further than `limit`. */
export function tokenEnd(text: Text, from: number, limit: number): number {
  let end = from;
  while (end < limit && isTokenCharacter(codeAt(text, end))) end++;
  return end;
}

/** Whether so many different characters occur; "xxxxxxxx" and zeros stand in for a secret and are none. */
export function hasDistinct(value: string, least: number): boolean {
  return new Set(value).size >= least;
}
