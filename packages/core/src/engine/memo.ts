/**
 * What was worked out before, found by one number that is made of the numbers of its inputs. Each input has a width: how
 * many numbers it can have here. What lies beyond is worked out anew.
 */
export interface Memo<Value> {
  readonly widths: readonly number[];
  readonly values: Map<number, Value>;
}

/** How much all memos of a plan may still keep together: what varies more is worked out anew each time. */
export interface Allowance {
  left: number;
}

/** An empty memo for inputs of these widths; nothing when their numbers do not fit into one. */
export function memo<Value>(widths: readonly number[]): Memo<Value> | undefined {
  const all = widths.reduce((product, width) => product * width, 1);
  return all <= Number.MAX_SAFE_INTEGER ? { widths, values: new Map() } : undefined;
}

/** Takes one place of the allowance; false when none is left. */
export function hasRoom(allowance: Allowance): boolean {
  if (allowance.left <= 0) return false;
  allowance.left--;
  return true;
}
