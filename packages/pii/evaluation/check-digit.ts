// Check digits in our own words, written from the norms and apart from the detectors, so that a slip there is seen here.

/** ISO 7064 MOD 11,10: the check digit of a string of digits. */
export function mod11And10(digits: string): string {
  let product = 10;
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return String((11 - product) % 10);
}

/** ISO 7064 MOD 97-10: the remainder, letters counting 10 to 35. */
export function mod97(text: string): number {
  let rest = 0;
  for (const character of text.toUpperCase()) {
    const value = characterValue(character);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** The two digits that make `text + digits` leave 1. */
export function mod97Digits(text: string): string {
  return String(98 - mod97(`${text}00`)).padStart(2, "0");
}

/** `0`–`9` as they are, `A`–`Z` as 10 to 35, the filler `<` as 0. */
export function characterValue(character: string): number {
  return character === "<" ? 0 : Number.parseInt(character, 36);
}

/** Sum of digit times weight. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits.charAt(i)), 0);
}

/** Sum of the cross sums of digit times weight; the weights repeat. */
export function crossWeighted(digits: string, weights: readonly number[]): number {
  return [...digits].reduce((sum, digit, i) => sum + crossSum(Number(digit) * (weights[i % weights.length] ?? 0)), 0);
}

export function crossSum(number: number): number {
  return [...String(number)].reduce((sum, digit) => sum + Number(digit), 0);
}

/** Distance to the next multiple: 0 if it is one. */
export function distance(sum: number, multiple: number): number {
  return (multiple - (sum % multiple)) % multiple;
}

/** Luhn, ISO/IEC 7812-1: the check digit of what stands before it. */
export function luhn(digits: string): string {
  const doubledLast = [...digits].reverse().join("");
  return String(distance(crossWeighted(doubledLast, [2, 1]), 10));
}

/** GS1 check digit (EAN, GTIN, SSCC) of what stands before it. */
export function gs1(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 3 : 1), 0);
  return String(distance(sum, 10));
}

/** ICAO Doc 9303: weights 7, 3, 1. */
export function icao(text: string): string {
  const weights = [7, 3, 1];
  return String(
    [...text].reduce((sum, character, i) => sum + characterValue(character) * (weights[i % 3] ?? 0), 0) % 10,
  );
}
