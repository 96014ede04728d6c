// Heads within the issuers' ranges that payment providers use in their test numbers.
const brands = {
  visa: { documented: ["4111111111111111", "4242424242424242"], head: "400000", length: 16 },
  mastercard: { documented: ["5555555555554444", "5105105105105100"], head: "520082", length: 16 },
  amex: { documented: ["378282246310005"], head: "371449", length: 15 },
  discover: { documented: ["6011111111111117"], head: "601100", length: 16 },
};

/** A card number that passes Luhn: a documented test number or a generated one; `plain`, `spaced` or `dashed`. */
export function writeCard(brand, style, random) {
  const { documented, head, length } = brands[brand];
  const number =
    random.below(2) === 0 ? random.pick(documented) : withLuhn(head + random.digits(length - head.length - 1));
  if (style === "plain") return number;
  const separator = style === "dashed" ? "-" : " ";
  if (length === 15) return [number.slice(0, 4), number.slice(4, 10), number.slice(10)].join(separator);
  return number.replaceAll(/(.{4})(?=.)/g, `$1${separator}`);
}

// ISO/IEC 7812-1: from the right, every second digit doubled and its digits added.
function withLuhn(head) {
  const sum = [...head].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${head}${(10 - (sum % 10)) % 10}`;
}
