/**
 * What was worked out before, found by the numbers of its inputs. Where they can be combined in few ways, each way has
 * its place in a list. Otherwise it is found by a hash, and the numbers are compared.
 */
export interface Memo<Value> {
  /** Where each input stands in the lists of numbers that are asked with. */
  readonly inputs: readonly number[];
  /** How many numbers each input can have in the list; with others it is worked out anew. */
  readonly widths: readonly number[];
  few: (Value | undefined)[] | undefined;
  readonly many: Map<number, Kept<Value>> | undefined;
}

interface Kept<Value> {
  readonly numbers: readonly number[];
  readonly value: Value;
}

/** How much all memos of a plan may still keep together: what varies more is worked out anew each time. */
export interface Allowance {
  left: number;
}

/** An empty memo for some inputs. */
export function memo<Value>(inputs: readonly number[], widths: readonly number[]): Memo<Value> {
  const ways = widths.reduce((product, width) => product * width, 1);
  return { inputs, widths, few: undefined, many: ways <= FEW ? undefined : new Map() };
}

/** The key for a list of numbers; -1 where an input has no number here. */
export function keyOf({ inputs, widths, many }: Memo<unknown>, numbers: Int32Array): number {
  let key = 0;
  for (let at = 0; at < inputs.length; at++) {
    const number = numbers[inputs[at] ?? -1] ?? -1;
    if (number < 0) return -1;
    if (many === undefined) {
      const width = widths[at] ?? 0;
      if (number >= width) return -1;
      key = key * width + number;
    } else key = Math.imul(key ^ (key >>> 15) ^ number, MULTIPLIER);
  }
  return many === undefined ? key : (key ^ (key >>> 15)) >>> 2;
}

/** What was kept under a key for these numbers. */
export function recall<Value>(
  { inputs, few, many }: Memo<Value>,
  key: number,
  numbers: Int32Array,
): Value | undefined {
  if (key < 0) return undefined;
  if (many === undefined) return few?.[key];
  const kept = many.get(key);
  if (kept === undefined) return undefined;
  for (let at = 0; at < inputs.length; at++) if (kept.numbers[at] !== numbers[inputs[at] ?? -1]) return undefined;
  return kept.value;
}

/** Keeps a value under a key. */
export function keep<Value>(memo: Memo<Value>, key: number, numbers: Int32Array, value: Value): void {
  const { inputs, widths, many } = memo;
  if (many !== undefined) many.set(key, { numbers: inputs.map((input) => numbers[input] ?? -1), value });
  else {
    memo.few ??= new Array<Value | undefined>(widths.reduce((ways, width) => ways * width, 1)).fill(undefined);
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
const MULTIPLIER = 0x9e3779b1;
