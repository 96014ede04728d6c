import type { Person } from "./person.ts";
import { between, pick, type Random } from "./random.ts";
import { plainLatin, withoutUmlauts } from "./spelling.ts";

/** The part of a mail address or account that repeats the name: "j.kramer". */
export function accountOf(person: Person, random: Random): string {
  const clean = (name: string): string =>
    plainLatin(withoutUmlauts(name))
      .toLowerCase()
      .replace(/[^a-z-]/gu, "");
  const first = clean(person.first) || "a";
  const last = clean(person.last) || "b";
  const f = first.charAt(0);
  const n = between(random, 1, 99);
  return pick(random, [
    `${first}.${last}`,
    `${first}.${last}`,
    `${f}.${last}`,
    `${f}${last}`,
    `${last}`,
    `${first}`,
    `${last}.${first}`,
    `${first}_${last}`,
    `${first}-${last}`,
    `${last}${f}`,
    `${first}${n}`,
    `${f}.${last}${n}`,
  ]);
}
