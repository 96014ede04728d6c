import { valueKey } from "./value-key.ts";

/** One value and the name that stands for it. */
export interface PseudonymEntry {
  readonly pseudonym: string;
  readonly kind: string;
  /** The text that was replaced: personal data. */
  readonly value: string;
}

/**
 * Who is called what. Plain data that the caller owns: pass it to the next `redact` and the same value keeps its name;
 * delete it and nobody can tell any more who Person A was.
 */
export interface Pseudonyms {
  readonly schema: "kiregel.pseudonyms/1";
  readonly entries: readonly PseudonymEntry[];
}

/** No names given yet. */
export function createPseudonyms(): Pseudonyms {
  return { schema: "kiregel.pseudonyms/1", entries: [] };
}

/** Pseudonyms opened for writing, for as long as one text is redacted. */
export interface PseudonymBook {
  /** The name of a value: the noun and the next free letters, Person A to Person Z, then Person AA. */
  nameFor(kind: string, value: string, noun: string): string;
  /** The pseudonyms with every name given since. */
  close(): Pseudonyms;
}

/** Opens pseudonyms. They are not changed; `close` returns the longer list. */
export function openPseudonyms(pseudonyms: Pseudonyms): PseudonymBook {
  const names = new Map(pseudonyms.entries.map((entry) => [valueKey(entry.kind, entry.value), entry.pseudonym]));
  const taken = new Set(names.values());
  const numbers = new Map<string, number>();
  const added: PseudonymEntry[] = [];

  const freeName = (noun: string): string => {
    for (let number = (numbers.get(noun) ?? 0) + 1; ; number++) {
      const name = `${noun} ${letters(number)}`;
      if (taken.has(name)) continue;
      numbers.set(noun, number);
      return name;
    }
  };
  const nameFor = (kind: string, value: string, noun: string): string => {
    const key = valueKey(kind, value);
    const known = names.get(key);
    if (known !== undefined) return known;
    const pseudonym = freeName(noun);
    names.set(key, pseudonym);
    taken.add(pseudonym);
    added.push({ pseudonym, kind, value });
    return pseudonym;
  };
  const close = () => (added.length === 0 ? pseudonyms : { ...pseudonyms, entries: [...pseudonyms.entries, ...added] });
  return { nameFor, close };
}

// 1 is A, 26 is Z, 27 is AA: numbers to the base of 26 without a zero.
function letters(number: number): string {
  let name = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
