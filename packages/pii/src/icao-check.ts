/** ICAO Doc 9303-3, 4.9: weights 7 3 1, A = 10 … Z = 35, filler 0, sum mod 10; the last character is the check digit. */
export function icaoCheck(characters: string): boolean {
  const last = characters.length - 1;
  let sum = 0;
  for (let at = 0; at < last; at++) {
    const code = characters.charCodeAt(at);
    const value = code === FILLER ? 0 : code < FILLER ? code - 48 : code - 55;
    sum += value * (at % 3 === 0 ? 7 : at % 3 === 1 ? 3 : 1);
  }
  return String(sum % 10) === characters.charAt(last);
}

const FILLER = 60;
