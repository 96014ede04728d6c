/**
 * What was worked out before, found by one number that is made of the numbers of its inputs. Each input has a width: how
 * many numbers it can have here. What lies beyond is worked out anew.
 */
export interface Memo<Value> {
  readonly widths: readonly number[];
  /** How many keys there are. */
  readonly size: number;
  /** By key where there are few of them, which is the faster way; otherwise in a map. */
  few: (Value | undefined)[] | undefined;
  readonly many: Map<number, Value>;
}

/** How much all memos of a plan may still keep together: what varies more is worked out anew each time. */
export interface Allowance {
  left: number;
}

/** An empty memo for inputs of these widths; nothing when their numbers do not fit into one. */
export function memo<Value>(widths: readonly number[]): Memo<Value> | undefined {
  const size = widths.reduce((product, width) => product * width, 1);
  return size <= Number.MAX_SAFE_INTEGER ? { widths, size, few: undefined, many: new Map() } : undefined;
}

/** The key for inputs, given by their places in a list of numbers; -1 where one of them has no number here. */
export function keyOf(numbers: readonly number[], inputs: readonly number[], { widths }: Memo<unknown>): number {
  let key = 0;
  for (let at = 0; at < inputs.length; at++) {
    const [number, width] = [numbers[inputs[at] ?? -1] ?? -1, widths[at] ?? 0];
    if (number < 0 || number >= width) return -1;
    key = key * width + number;
  }
  return key;
}

/** What was kept under a key. */
export function recall<Value>({ size, few, many }: Memo<Value>, key: number): Value | undefined {
  return size <= FEW ? few?.[key] : many.get(key);
}

/** Keeps a value under a key, if there is room. */
export function keep<Value>(memo: Memo<Value>, key: number, value: Value): void {
  if (memo.size > FEW) memo.many.set(key, value);
  else {
    memo.few ??= new Array<Value | undefined>(memo.size).fill(undefined);
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
