/**
 * Rising numbers as the gaps between them, in a Rice code: the upper part of a gap as so many ones and a zero, then its
 * lower `bits` bits. The first byte of the code tells `bits`.
 */
export function gapsOf(code: Uint8Array, count: number): Int32Array {
  const numbers = new Int32Array(count);
  const bits = code[0] ?? 0;
  let at = 8;
  let number = 0;
  const read = (): number => {
    const bit = ((code[at >> 3] ?? 0) >> (at & 7)) & 1;
    at++;
    return bit;
  };
  for (let place = 0; place < count; place++) {
    let upper = 0;
    while (read() === 1) upper++;
    let lower = 0;
    for (let bit = 0; bit < bits; bit++) lower |= read() << bit;
    number += (upper << bits) | lower;
    numbers[place] = number;
  }
  return numbers;
}

/** Writes rising numbers as `gapsOf` reads them. */
export function gapCode(numbers: ArrayLike<number>): Uint8Array {
  const mean = (numbers[numbers.length - 1] ?? 0) / Math.max(1, numbers.length);
  const bits = Math.max(0, Math.floor(Math.log2(Math.max(1, mean))));
  const written: number[] = [];
  let last = 0;
  for (let place = 0; place < numbers.length; place++) {
    const gap = (numbers[place] ?? 0) - last;
    last = numbers[place] ?? 0;
    for (let upper = gap >> bits; upper > 0; upper--) written.push(1);
    written.push(0);
    for (let bit = 0; bit < bits; bit++) written.push((gap >> bit) & 1);
  }
  const code = new Uint8Array(1 + Math.ceil(written.length / 8));
  code[0] = bits;
  written.forEach((bit, at) => {
    code[1 + (at >> 3)] = (code[1 + (at >> 3)] ?? 0) | (bit << (at & 7));
  });
  return code;
}
