/**
 * Keccak-256 of a message shorter than one block of 136 bytes, as Ethereum uses it: with the padding of the
 * submission, not that of SHA-3.
 *
 * Source: The Keccak reference, version 3.0, sections 1.2 and 2.2.
 */
export function keccak256(message: Uint8Array): Uint8Array {
  const block = new Uint8Array(200);
  block.set(message);
  block[message.length] = 1;
  block[135] = 128;
  const view = new DataView(block.buffer);
  const state = Int32Array.from({ length: 50 }, (_, at) => view.getInt32(at * 4, true));
  permute(state);
  state.forEach((half, at) => {
    view.setInt32(at * 4, half, true);
  });
  return block.slice(0, 32);
}

// Keccak-f[1600]: 24 rounds on 5 by 5 lanes of 64 bits, each kept as two halves, the low one first.
function permute(state: Int32Array): void {
  const columns = new Int32Array(10);
  let register = 1;
  for (let round = 0; round < 24; round++) {
    mixColumns(state, columns);
    moveLanes(state);
    for (let row = 0; row < 50; row += 10) mixRow(state, row, columns);
    // The round constants are the bits of a shift register with x^8 + x^6 + x^5 + x^4 + 1.
    for (let bit = 0; bit < 7; bit++) {
      const place = (1 << bit) - 1;
      if ((register & 1) === 1) flip(state, place >> 5, 1 << place);
      register = (register << 1) ^ ((register >> 7) * 0x171);
    }
  }
}

// Theta.
function mixColumns(state: Int32Array, columns: Int32Array): void {
  for (let at = 0; at < 10; at++)
    columns[at] =
      half(state, at) ^ half(state, at + 10) ^ half(state, at + 20) ^ half(state, at + 30) ^ half(state, at + 40);
  for (let x = 0; x < 10; x += 2) {
    const low = half(columns, (x + 2) % 10);
    const high = half(columns, (x + 3) % 10);
    const left = half(columns, (x + 8) % 10) ^ (low << 1) ^ (high >>> 31);
    const right = half(columns, (x + 9) % 10) ^ (high << 1) ^ (low >>> 31);
    for (let at = x; at < 50; at += 10) {
      flip(state, at, left);
      flip(state, at + 1, right);
    }
  }
}

// Rho and pi. No lane turns by 0 or 32 places.
function moveLanes(state: Int32Array): void {
  let low = half(state, 2);
  let high = half(state, 3);
  for (let step = 1, x = 1, y = 0; step <= 24; step++) {
    const next = (2 * x + 3 * y) % 5;
    x = y;
    y = next;
    const by = ((step * (step + 1)) / 2) & 63;
    const first = by > 32 ? high : low;
    const second = by > 32 ? low : high;
    const at = 2 * (x + 5 * y);
    low = half(state, at);
    high = half(state, at + 1);
    state[at] = (first << by) | (second >>> -by);
    state[at + 1] = (second << by) | (first >>> -by);
  }
}

// Chi.
function mixRow(state: Int32Array, row: number, old: Int32Array): void {
  for (let at = 0; at < 10; at++) old[at] = half(state, row + at);
  for (let at = 0; at < 10; at++) flip(state, row + at, ~half(old, (at + 2) % 10) & half(old, (at + 4) % 10));
}

function flip(state: Int32Array, at: number, bits: number): void {
  state[at] = half(state, at) ^ bits;
}

function half(halves: Int32Array, at: number): number {
  return halves[at] ?? 0;
}
