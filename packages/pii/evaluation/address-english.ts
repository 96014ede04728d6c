// Addresses of the United Kingdom and the United States: Royal Mail, USPS Publication 28.
import type { Address, Draw } from "./address-form.ts";
import type { Random } from "./random.ts";

export function british(draw: Draw): Address {
  return { form: "street", lines: [britishStreet(draw), ...britishPlace(draw)] };
}

export function flat(draw: Draw): Address {
  const { random } = draw;
  const line = random.pick([
    `Flat ${random.integer(1, 40)}`,
    `Flat ${random.text(1, "ABCDE")}`,
    `Apartment ${random.integer(1, 90)}`,
    `Unit ${random.integer(1, 30)}`,
    "Ground Floor Flat",
    "Top Floor Flat",
    "First Floor",
    "2nd Floor",
    `Flat ${random.integer(1, 40)}, ${draw.name("britishHouse")}`,
    `Suite ${random.integer(2, 80)}`,
    `Flat 2/1`,
    `Studio ${random.integer(1, 9)}`,
  ]);
  const street = britishStreet(draw);
  const lines = random.chance(0.2) && !line.includes(",") ? [`${line} ${street}`] : [line, street];
  return { form: "flat", lines: [...lines, ...britishPlace(draw)] };
}

export function house(draw: Draw): Address {
  return { form: "house", lines: [draw.name("britishHouse"), britishStreet(draw), ...britishPlace(draw)] };
}

export function houseAlone(draw: Draw): Address {
  const { name } = draw;
  const lane = `${name("britishRoot")} ${draw.random.pick(["Lane", "Road", "Street", "Hill", "Drive"])}`;
  return { form: "house without number", lines: [name("britishHouse"), lane, ...britishPlace(draw)] };
}

export function britishBox(draw: Draw): Address {
  return {
    form: "box",
    lines: [`${draw.random.pick(["PO Box", "P.O. Box"])} ${draw.random.integer(1, 9999)}`, ...britishPlace(draw)],
  };
}

function britishStreet({ random, name }: Draw): string {
  const number = random.integer(1, random.pick([9, 99, 99, 320]));
  const written = random.pick([
    `${number}`,
    `${number}`,
    `${number}`,
    `${number}${random.text(1, "abAB")}`,
    `${number}-${number + 2}`,
    `${number}–${number + 6}`,
  ]);
  const street = random.chance(0.15) ? name("britishStreet") : `${name("britishRoot")} ${name("britishSuffix")}`;
  if (random.chance(0.02)) return `${random.pick(["One", "Two", "Ten"])} ${street}`;
  return random.chance(0.05) ? `${written}, ${street}` : `${written} ${street}`;
}

function britishPlace({ random, name }: Draw): readonly string[] {
  const town = name("britishTown");
  const code = postcode(random);
  const village = random.chance(0.2) ? [name("britishVillage")] : [];
  if (random.chance(0.3))
    return [...village, town, random.chance(0.5) ? name("britishCounty") : "", code].filter((line) => line !== "");
  if (random.chance(0.2)) return [...village, town, `${name("britishCounty")} ${code}`];
  return [...village, `${town} ${code}`];
}

/** A9 9AA, A99 9AA, AA9 9AA, AA99 9AA, A9A 9AA, AA9A 9AA in areas that exist. */
function postcode(random: Random): string {
  const [one, two] = [
    random.text(1, "BEGLMNSW"),
    random.pick("AB BA BN BS CB CF CR DE EH EX GU HP LS NE NR OX PL RG SO TN YO".split(" ")),
  ];
  const outward = random.pick([
    `${one}${random.integer(1, 9)}`,
    `${one}${random.integer(10, 29)}`,
    `${two}${random.integer(1, 9)}`,
    `${two}${random.integer(10, 40)}`,
    `W1${random.text(1, "ABCDFGHJKPSTUW")}`,
    `EC${random.integer(1, 4)}${random.text(1, "AMNPRVY")}`,
    `SW1${random.text(1, "AEHPVWXY")}`,
  ]);
  return `${outward} ${random.text(1)}${random.text(2, "ABDEFGHJLNPQRSTUWXYZ")}`;
}

export function american(draw: Draw): Address {
  return { form: "street", lines: [americanStreet(draw), americanPlace(draw)] };
}

export function withSuite(draw: Draw): Address {
  const { random } = draw;
  const street = americanStreet(draw);
  const unit = random.pick([
    `Apt ${random.integer(1, 40)}${random.text(1, "ABCD")}`,
    `Apt. ${random.integer(1, 999)}`,
    `Suite ${random.integer(1, 40)}00`,
    `Ste ${random.integer(100, 990)}`,
    `Ste. ${random.text(1, "ABCD")}`,
    `#${random.integer(1, 400)}`,
    `# ${random.integer(1, 40)}`,
    `Unit ${random.text(1, "ABCDEFG")}`,
    `Unit ${random.integer(1, 90)}`,
    `${random.pick(["2nd", "3rd", "14th"])} Floor`,
    `Floor ${random.integer(2, 40)}`,
    `Bldg ${random.integer(1, 9)}`,
    `Building C`,
    `Rm ${random.integer(100, 900)}`,
    `PMB ${random.integer(10, 400)}`,
  ]);
  const lines = random.chance(0.4)
    ? [`${street} ${unit}`]
    : random.chance(0.6)
      ? [`${street}, ${unit}`]
      : [street, unit];
  return { form: "suite", lines: [...lines, americanPlace(draw)] };
}

export function americanBox(draw: Draw): Address {
  return {
    form: "box",
    lines: [
      `${draw.random.pick(["PO Box", "P.O. Box", "P. O. Box", "Post Office Box", "PO BOX"])} ${draw.random.integer(1, 99_999)}`,
      americanPlace(draw),
    ],
  };
}

function americanStreet({ random, name }: Draw): string {
  const number = random.pick([random.integer(1, 99), random.integer(100, 9999), random.integer(10_000, 29_999)]);
  if (random.chance(0.02)) return `${random.pick(["One", "Two", "Ten"])} ${name("americanRoot")} Way`;
  const written = random.chance(0.06) ? `${number}${random.pick(["A", "B", " 1/2", "-12"])}` : String(number);
  if (random.chance(0.15)) return `${written} ${name("americanStreet")}`;
  const direction = random.chance(0.25)
    ? `${random.pick(["N", "S", "E", "W", "NE", "SW", "N.", "W.", "North", "South", "East"])} `
    : "";
  const after = random.chance(0.1) ? ` ${random.pick(["N", "S", "NW", "SE", "N.W.", "South"])}` : "";
  return `${written} ${direction}${name("americanRoot")} ${name("americanSuffix")}${after}`;
}

function americanPlace({ random, name }: Draw): string {
  const more = random.chance(0.25) ? `-${random.text(4)}` : "";
  const comma = random.chance(0.85) ? "," : "";
  return `${name("americanCity")}${comma} ${name("americanState")} ${random.text(5, "123456789")}${more}`;
}
