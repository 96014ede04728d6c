/**
 * Finds again what was worked out before, by the numbers of its inputs. Each input has a width: how many numbers it can
 * have here; what lies beyond is worked out anew. The numbers of all inputs are written as one number, or as several words
 * where they do not fit into one. What is found is an index.
 */
export interface Memo {
  /** Where each input stands in the lists of numbers that are asked with. */
  readonly inputs: readonly number[];
  readonly widths: readonly number[];
  /** How many ways there are to combine the inputs. */
  readonly ways: number;
  /** Where its part of the common table starts, which holds one more than the index by key; -1 if it has none. */
  readonly base: number;
  readonly table: Table;
  /** The index by key, where there are many. */
  readonly many: Map<number, number>;
  /** By a hash of its words, where a key has several. */
  readonly wide: Map<number, Worded>;
  /** The words of the key that was made last. */
  readonly words: number[];
}

/** A table for many memos together. */
export interface Table {
  size: number;
  /** Made when all memos have their part. */
  cells: Uint32Array | undefined;
}

interface Worded {
  readonly words: readonly number[];
  readonly index: number;
}

/** How much all memos of a plan may still keep together: what varies more is worked out anew each time. */
export interface Allowance {
  left: number;
}

/** An empty memo for some inputs. */
export function memo(inputs: readonly number[], widths: readonly number[], table: Table): Memo {
  const ways = widths.reduce((product, width) => product * width, 1);
  const base = ways <= FEW ? table.size : -1;
  if (base >= 0) table.size += ways;
  return { inputs, widths, ways, base, table, many: new Map(), wide: new Map(), words: [] };
}

/** The cells of a table. */
export function cellsOf(table: Table): Uint32Array {
  table.cells ??= new Uint32Array(table.size);
  return table.cells;
}

/** The key for a list of numbers; -1 where an input has no number here. Of several words it is a hash. */
export function keyOf({ inputs, widths, ways: all, words }: Memo, numbers: Int32Array): number {
  let key = 0;
  let ways = 1;
  let hash = 0;
  let count = 0;
  for (let at = 0; at < inputs.length; at++) {
    const number = numbers[inputs[at] ?? -1] ?? -1;
    const width = widths[at] ?? 0;
    if (number < 0 || number >= width) return -1;
    if (ways * width > WORD) {
      hash = mixed(hash, key);
      words[count++] = key;
      key = 0;
      ways = 1;
    }
    key = key * width + number;
    ways *= width;
  }
  words[count] = key;
  return all > WORD ? mixed(hash, key) : key;
}

/** The index for the key that was made last; -1 where there is none. */
export function recall({ base, table, ways, many, wide, words }: Memo, key: number): number {
  if (key < 0) return -1;
  if (base >= 0) return (cellsOf(table)[base + key] ?? 0) - 1;
  if (ways <= WORD) return many.get(key) ?? -1;
  const kept = wide.get(key);
  if (kept === undefined) return -1;
  for (let at = 0; at < words.length; at++) if (kept.words[at] !== words[at]) return -1;
  return kept.index;
}

/** Keeps an index under the key that was made last. */
export function keep({ base, table, ways, many, wide, words }: Memo, key: number, index: number): void {
  if (base >= 0) cellsOf(table)[base + key] = index + 1;
  else if (ways <= WORD) many.set(key, index);
  else wide.set(key, { words: words.slice(), index });
}

/** Takes one place of the allowance; false when none is left. */
export function hasRoom(allowance: Allowance): boolean {
  if (allowance.left <= 0) return false;
  allowance.left--;
  return true;
}

const FEW = 4096;
/** Whole numbers below it need no memory of their own. */
const WORD = 2 ** 30;

function mixed(hash: number, word: number): number {
  const mixture = Math.imul(hash ^ (hash >>> 15) ^ word, 0x9e3779b1);
  return (mixture ^ (mixture >>> 15)) >>> 2;
}
