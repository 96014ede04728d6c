/**
 * Finds again what was worked out before, by the numbers of its inputs. Each input has a width: how many numbers it can
 * have here; what lies beyond is worked out anew. What is found is a whole number below 2^31.
 */
export interface Memo {
  /** Where each input stands in the lists of numbers that are asked with. */
  readonly inputs: readonly number[];
  readonly widths: readonly number[];
  readonly store: Store;
  /** Where its cells start among those of the store; -1 where its inputs have too many ways to combine for that. */
  readonly base: number;
  /** Its own number, which is part of its keys where it has no cells. */
  readonly id: number;
}

/**
 * What the memos of a plan found, in few long lists of numbers: what is asked together lies together. It holds one more
 * than each number, and 0 for none.
 */
export interface Store {
  memos: number;
  /** A cell for each way to combine the inputs of a memo of few ways. Made when all memos have their part. */
  cells: Int32Array | undefined;
  cellCount: number;
  /** The keys of the other memos by hash: the hash, and where among `entries` the key starts, which is never 0. */
  slots: Int32Array;
  slotsTaken: number;
  /** The words of each key and the number kept under it. */
  entries: Int32Array;
  end: number;
  /** The key that is looked for. */
  readonly key: Int32Array;
}

/** How much all memos of a plan may still keep together: what varies more is worked out anew each time. */
export interface Allowance {
  left: number;
}

/** An empty store. */
export function newStore(): Store {
  return {
    memos: 0,
    cells: undefined,
    cellCount: 0,
    slots: new Int32Array(2 * FIRST_SLOTS),
    slotsTaken: 0,
    entries: new Int32Array(FIRST_ENTRIES),
    end: 1,
    key: new Int32Array(MOST_WORDS + 1),
  };
}

/** An empty memo for some inputs. Throws a RangeError for more inputs than a key can hold. */
export function memo(inputs: readonly number[], widths: readonly number[], store: Store): Memo {
  if (inputs.length > MOST_WORDS) throw new RangeError("A condition asks too many facts and rules.");
  const ways = widths.reduce((product, width) => product * width, 1);
  const base = ways <= FEW ? store.cellCount : -1;
  if (base >= 0) store.cellCount += ways;
  return { inputs, widths, store, base, id: store.memos++ };
}

/** The cells of a store. */
export function cellsOf(store: Store): Int32Array {
  store.cells ??= new Int32Array(store.cellCount);
  return store.cells;
}

/** What was kept for these inputs; `UNKNOWN` where nothing was, `UNNUMBERED` where an input has no number here. */
export function recall(memo: Memo, numbers: Int32Array): number {
  const { store, base } = memo;
  if (base >= 0) {
    const cell = cellIn(memo, numbers);
    return cell < 0 ? UNNUMBERED : (cellsOf(store)[cell] ?? 0) - 1;
  }
  const length = writeKey(memo, numbers);
  if (length < 0) return UNNUMBERED;
  const start = store.slots[slotOf(store, hashOf(store.key, length), length) + 1] ?? 0;
  return start === 0 ? UNKNOWN : (store.entries[start + length] ?? 0) - 1;
}

/** Keeps a number for inputs that all have one and for which nothing is kept yet. */
export function keep(memo: Memo, numbers: Int32Array, value: number): void {
  const { store, base } = memo;
  if (base >= 0) {
    cellsOf(store)[cellIn(memo, numbers)] = value + 1;
    return;
  }
  if (2 * (store.slotsTaken + 1) > store.slots.length / 2) widenSlots(store);
  const length = writeKey(memo, numbers);
  const hash = hashOf(store.key, length);
  const slot = slotOf(store, hash, length);
  store.slots[slot] = hash;
  store.slots[slot + 1] = addEntry(store, length, value);
  store.slotsTaken++;
}

/** Nothing is kept. */
export const UNKNOWN = -1;
/** Nothing can be kept. */
export const UNNUMBERED = -2;

/** Takes one place of the allowance; false when none is left. */
export function hasRoom(allowance: Allowance): boolean {
  if (allowance.left <= 0) return false;
  allowance.left--;
  return true;
}

const FEW = 4096;
/** Whole numbers below it fit into a word. */
const WORD = 2 ** 30;
const MOST_WORDS = 255;
const FIRST_SLOTS = 1024;
const FIRST_ENTRIES = 4096;

function cellIn({ base, inputs, widths }: Memo, numbers: Int32Array): number {
  let way = 0;
  for (let at = 0; at < inputs.length; at++) {
    const number = numbers[inputs[at] ?? -1] ?? -1;
    const width = widths[at] ?? 0;
    if (number < 0 || number >= width) return -1;
    way = way * width + number;
  }
  return base + way;
}

/** Writes the key of a memo: its id, and the numbers of its inputs in as few words as they fit into. Returns its length. */
function writeKey({ id, inputs, widths, store: { key } }: Memo, numbers: Int32Array): number {
  key[0] = id;
  let length = 1;
  let word = 0;
  let ways = 1;
  for (let at = 0; at < inputs.length; at++) {
    const number = numbers[inputs[at] ?? -1] ?? -1;
    const width = widths[at] ?? 0;
    if (number < 0 || number >= width) return -1;
    if (ways * width > WORD) {
      key[length++] = word;
      word = 0;
      ways = 1;
    }
    word = word * width + number;
    ways *= width;
  }
  key[length++] = word;
  return length;
}

function hashOf(key: Int32Array, length: number): number {
  let hash = 0;
  for (let at = 0; at < length; at++) {
    const mixture = Math.imul(hash ^ (hash >>> 15) ^ (key[at] ?? 0), 0x9e3779b1);
    hash = mixture ^ (mixture >>> 15);
  }
  return hash;
}

/** The slot of the key that is looked for, or the empty one where it would go. */
function slotOf({ slots, entries, key }: Store, hash: number, length: number): number {
  const mask = slots.length - 2;
  for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
    const start = slots[slot + 1] ?? 0;
    if (start === 0 || (slots[slot] === hash && isAt(entries, start, key, length))) return slot;
  }
}

// Keys of another length have another id.
function isAt(entries: Int32Array, start: number, key: Int32Array, length: number): boolean {
  for (let at = 0; at < length; at++) if (entries[start + at] !== key[at]) return false;
  return true;
}

function addEntry(store: Store, length: number, value: number): number {
  const start = store.end;
  store.end += length + 1;
  if (store.end > store.entries.length) {
    const wider = new Int32Array(2 * store.end);
    wider.set(store.entries);
    store.entries = wider;
  }
  for (let at = 0; at < length; at++) store.entries[start + at] = store.key[at] ?? 0;
  store.entries[start + length] = value + 1;
  return start;
}

/** Twice as many slots. No two keys are the same, so each goes to the next empty one. */
function widenSlots(store: Store): void {
  const { slots } = store;
  const wider = new Int32Array(2 * slots.length);
  const mask = wider.length - 2;
  for (let from = 0; from < slots.length; from += 2) {
    const [hash, start] = [slots[from] ?? 0, slots[from + 1] ?? 0];
    if (start === 0) continue;
    let slot = (hash << 1) & mask;
    while (wider[slot + 1] !== 0) slot = (slot + 2) & mask;
    wider[slot] = hash;
    wider[slot + 1] = start;
  }
  store.slots = wider;
}
