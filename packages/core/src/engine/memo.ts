/**
 * What was worked out before, found by the numbers of its inputs. Each input has a width: how many numbers it can have
 * here; what lies beyond is worked out anew. The numbers of all inputs are written as one number, or as several words
 * where they do not fit into one.
 */
export interface Memo<Value> {
  /** Where each input stands in the lists of numbers that are asked with. */
  readonly inputs: readonly number[];
  readonly widths: readonly number[];
  /** How many ways there are to combine the inputs. */
  readonly ways: number;
  /** By key, where there are few. */
  few: (Value | undefined)[] | undefined;
  /** By key, where there are many. */
  readonly many: Map<number, Value>;
  /** By a hash of their words, where their key has several. */
  readonly wide: Map<number, Worded<Value>>;
}

interface Worded<Value> {
  readonly words: readonly number[];
  readonly value: Value;
}

/** How much all memos of a plan may still keep together: what varies more is worked out anew each time. */
export interface Allowance {
  left: number;
}

/** An empty memo for some inputs. */
export function memo<Value>(inputs: readonly number[], widths: readonly number[]): Memo<Value> {
  const ways = widths.reduce((product, width) => product * width, 1);
  return { inputs, widths, ways, few: undefined, many: new Map(), wide: new Map() };
}

/** The key for a list of numbers; -1 where an input has no number here. Of several words it is a hash. */
export function keyOf({ inputs, widths, ways }: Memo<unknown>, numbers: Int32Array): number {
  if (ways > WORD) return hashOf(inputs, widths, numbers);
  let key = 0;
  for (let at = 0; at < inputs.length; at++) {
    const number = numbers[inputs[at] ?? -1] ?? -1;
    const width = widths[at] ?? 0;
    if (number < 0 || number >= width) return -1;
    key = key * width + number;
  }
  return key;
}

/** What was kept under a key for these numbers. */
export function recall<Value>(memo: Memo<Value>, key: number, numbers: Int32Array): Value | undefined {
  if (key < 0) return undefined;
  if (memo.ways <= FEW) return memo.few?.[key];
  if (memo.ways <= WORD) return memo.many.get(key);
  const worded = memo.wide.get(key);
  return worded !== undefined && hasWords(memo, worded.words, numbers) ? worded.value : undefined;
}

/** Keeps a value under a key. */
export function keep<Value>(memo: Memo<Value>, key: number, numbers: Int32Array, value: Value): void {
  if (memo.ways > WORD) memo.wide.set(key, { words: wordsOf(memo, numbers), value });
  else if (memo.ways > FEW) memo.many.set(key, value);
  else {
    memo.few ??= new Array<Value | undefined>(memo.ways).fill(undefined);
    memo.few[key] = value;
  }
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
const MULTIPLIER = 0x9e3779b1;

function hashOf(inputs: readonly number[], widths: readonly number[], numbers: Int32Array): number {
  let hash = 0;
  for (let at = 0; at < inputs.length; at++) {
    const number = numbers[inputs[at] ?? -1] ?? -1;
    if (number < 0 || number >= (widths[at] ?? 0)) return -1;
    hash = Math.imul(hash ^ (hash >>> 15) ^ number, MULTIPLIER);
  }
  return (hash ^ (hash >>> 15)) >>> 2;
}

/** The numbers of all inputs, as many to a word as fit. */
function wordsOf({ inputs, widths }: Memo<unknown>, numbers: Int32Array): readonly number[] {
  const words: number[] = [];
  let [word, ways] = [0, 1];
  for (const [at, input] of inputs.entries()) {
    const width = widths[at] ?? 1;
    if (ways * width > WORD) {
      words.push(word);
      [word, ways] = [0, 1];
    }
    word = word * width + (numbers[input] ?? 0);
    ways *= width;
  }
  return [...words, word];
}

function hasWords({ inputs, widths }: Memo<unknown>, words: readonly number[], numbers: Int32Array): boolean {
  let at = 0;
  let word = 0;
  let ways = 1;
  for (let place = 0; place < inputs.length; place++) {
    const width = widths[place] ?? 1;
    if (ways * width > WORD) {
      if (words[at++] !== word) return false;
      word = 0;
      ways = 1;
    }
    word = word * width + (numbers[inputs[place] ?? -1] ?? 0);
    ways *= width;
  }
  return words[at] === word;
}
