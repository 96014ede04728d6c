// Bank codes are such that no account can stand behind the number: German codes never start with 9, the letters of
// Dutch, British and Irish codes are invented, the rest is filled with codes out of use. IT and ES are the specimens
// of the SWIFT IBAN registry.
const accounts = {
  DE: (random) => `99${random.digits(16)}`,
  AT: (random) => `99${random.digits(14)}`,
  CH: (random) => `99${random.digits(15)}`,
  LU: (random) => `99${random.digits(14)}`,
  NL: (random) => `QZXB${random.digits(10)}`,
  GB: (random) => `QZXB99${random.digits(12)}`,
  IE: (random) => `QZXB99${random.digits(12)}`,
  PL: (random) => `99${random.digits(22)}`,
  BE: (random) => belgian(`99${random.digits(8)}`),
  FR: (random) => french(`99${random.digits(8)}`, random.digits(11)),
};
const specimens = { IT: "IT60X0542811101000000123456", ES: "ES9121000418450200051332" };

/** An IBAN with valid check digits: `plain`, `spaced`, or with no-break spaces (`nbsp`). */
export function writeIban(country, style, random) {
  const iban = specimens[country] ?? withCheckDigits(country, accounts[country](random));
  if (style === "plain") return iban;
  return iban.replaceAll(/(.{4})(?=.)/g, style === "nbsp" ? "$1\u00a0" : "$1 ");
}

// ISO 13616: 98 minus the remainder by 97, letters counted from A = 10.
function withCheckDigits(country, account) {
  const check = 98n - (BigInt(asDigits(`${account}${country}00`)) % 97n);
  return `${country}${String(check).padStart(2, "0")}${account}`;
}

function asDigits(text) {
  return [...text].map((letter) => Number.parseInt(letter, 36)).join("");
}

// Belgium: the last two digits are the remainder of the first ten by 97, or 97.
function belgian(head) {
  return `${head}${String(Number(head) % 97 || 97).padStart(2, "0")}`;
}

// France: the last two digits (clé RIB) are 97 minus (89 · bank + 15 · branch + 3 · account) modulo 97.
function french(bankAndBranch, account) {
  const bank = BigInt(bankAndBranch.slice(0, 5));
  const branch = BigInt(bankAndBranch.slice(5));
  const key = 97n - ((89n * bank + 15n * branch + 3n * BigInt(account)) % 97n);
  return `${bankAndBranch}${account}${String(key).padStart(2, "0")}`;
}
