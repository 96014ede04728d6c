// Numbers that regulators keep for film and print: Bundesnetzagentur (030 23125, 069 90009, 040 66969, 0221 4710,
// 089 99998: notice 148/2021), Ofcom (020 7946 0, 07700 900), NANP (555-01). The German mobile block 0171 39200 is our
// choice; it is not checked against that notice.
const germanLandlines = [
  { area: "30", block: "23125", free: 3 },
  { area: "69", block: "90009", free: 3 },
  { area: "40", block: "66969", free: 3 },
  { area: "221", block: "4710", free: 3 },
  { area: "89", block: "99998", free: 3 },
];
const germanStyles = [
  (area, block, rest) => `0${area} ${block}${rest}`,
  (area, block, rest) => `0${area}/${block}${rest}`,
  (area, block, rest) => `0${area} / ${block}-${rest}`,
  (area, block, rest) => `(0${area}) ${block} ${rest}`,
  (area, block, rest) => `+49 ${area} ${block}${rest}`,
  (area, block, rest) => `+49 (0)${area} ${block}-${rest}`,
  (area, block, rest) => `0049 ${area} ${block}${rest}`,
  (area, block, rest) => `0${area}-${block}${rest}`,
  (area, block, rest) => `+49 (${area}) ${block} - ${rest}`,
  (area, block, rest) => `+49${area}${block}${rest}`,
];
const germanMobileStyles = [
  (rest) => `0171 39200${rest}`,
  (rest) => `0171/39200${rest}`,
  (rest) => `+49 171 39200${rest}`,
  (rest) => `0171-39 200 ${rest}`,
  (rest) => `+4917139200${rest}`,
  (rest) => `0049 171 392 00 ${rest}`,
];
const britishStyles = [
  (rest) => `020 7946 0${rest}`,
  (rest) => `+44 20 7946 0${rest}`,
  (rest) => `(020) 7946 0${rest}`,
  (rest) => `+44 (0)20 7946 0${rest}`,
  (rest) => `07700 900${rest}`,
  (rest) => `+44 7700 900${rest}`,
  (rest) => `+447700900${rest}`,
  (rest) => `07700-900-${rest}`,
];
const americanStyles = [
  (area, rest) => `(${area}) 555-01${rest}`,
  (area, rest) => `${area}-555-01${rest}`,
  (area, rest) => `+1 ${area} 555 01${rest}`,
  (area, rest) => `${area}.555.01${rest}`,
  (area, rest) => `+1 (${area}) 555-01${rest}`,
];

/** Who deals telephone numbers: each is used once, in changing styles. */
export function phonesFrom(random) {
  const used = new Set();
  const draw = (variant) => {
    const number = write(variant, random);
    const digits = number.replaceAll(/\D/g, "").slice(-6);
    if (used.has(digits)) return draw(variant);
    used.add(digits);
    return number;
  };
  return draw;
}

function write(variant, random) {
  switch (variant) {
    case "mobile":
      return random.pick(germanMobileStyles)(random.digits(2));
    case "uk":
      return random.pick(britishStyles)(random.digits(3));
    case "us":
      return random.pick(americanStyles)(random.pick(["212", "303", "415", "617"]), random.digits(2));
    default: {
      const line = random.pick(germanLandlines);
      return random.pick(germanStyles)(line.area, line.block, random.digits(line.free));
    }
  }
}
