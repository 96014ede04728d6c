/** Each digit times its weight, added up; reads as many digits as there are weights. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * digitAt(digits, at), 0);
}

/** The same with the cross sum of each product; the products have at most two digits. */
export function weightedCrossSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => {
    const product = weight * digitAt(digits, at);
    return sum + (product % 10) + Math.floor(product / 10);
  }, 0);
}

/** The digit at a place as a number. */
export function digitAt(digits: string, at: number): number {
  return digits.charCodeAt(at) - 48;
}

/** The value with its capital letter replaced by its two-digit place in the alphabet: A is 01, Z is 26. */
export function letterAsDigits(value: string): string {
  return value.replace(/[A-Z]/, (letter) => String(letter.charCodeAt(0) - 64).padStart(2, "0"));
}
