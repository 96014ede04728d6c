// Addresses of Germany, Austria and Switzerland: DIN 5008, ÖNORM A 1080, Swiss Post.
import type { Address, Draw } from "./address-form.ts";
import type { Random } from "./random.ts";

export function german(draw: Draw): Address {
  return { form: "street", lines: [germanStreet(draw), germanPlace(draw)] };
}

export function withUnit(draw: Draw): Address {
  const { random } = draw;
  const unit = random.pick([
    ", 3. OG",
    ", Hinterhaus",
    " // W 14",
    ", 2. Stock",
    ", Whg. 12",
    " (Hinterhaus)",
    ", App. 7",
  ]);
  return { form: "unit", lines: [germanStreet(draw) + unit, germanPlace(draw)] };
}

export function placeFirst(draw: Draw): Address {
  return { form: "place first", lines: [germanPlace(draw), germanStreet(draw)] };
}

export function mannheim({ random }: Draw): Address {
  const block = random.text(1, "ABCDEFGHKLMNOPQRSTU") + random.pick(["", " "]) + random.integer(1, 7);
  return {
    form: "block",
    lines: [`${block}, ${random.integer(1, 28)}${random.pick(["", "", "a"])}`, `6816${random.integer(1, 9)} Mannheim`],
  };
}

export function germanBox(draw: Draw): Address {
  const { random } = draw;
  const number = random.pick([
    random.text(2, "123456789"),
    `${random.integer(10, 99)} ${random.text(2)}`,
    `10 ${random.text(2)} ${random.text(2)}`,
    `1${random.text(5)}`,
  ]);
  return { form: "box", lines: [`Postfach ${number}`, germanPlace(draw)] };
}

function germanStreet(draw: Draw): string {
  return `${germanStreetName(draw)} ${houseNumber(draw.random)}`;
}

function germanStreetName({ random, name }: Draw): string {
  const share = random.next();
  if (share < 0.4) return name("germanStreet");
  const common = ["straße", "strasse", "str.", "weg", "gasse", "platz", "allee", "ring"];
  return name("germanRoot") + (share < 0.8 ? random.pick(common) : name("germanSuffix"));
}

function houseNumber(random: Random): string {
  const number = random.integer(1, random.pick([9, 99, 99, 280]));
  if (random.chance(0.6)) return String(number);
  const letter = random.text(1, "abcdef");
  return random.pick([
    `${number}${letter}`,
    `${number} ${letter}`,
    `${number}${letter.toUpperCase()}`,
    `${number}-${number + 2}`,
    `${number} - ${number + 2}`,
    `${number}–${number + 4}`,
    `${number}/${random.integer(1, 9)}`,
    `${number} 1/2`,
    `${number}+${number + 2}`,
    `${number}a-c`,
  ]);
}

function germanPlace({ random, name }: Draw): string {
  const code = random.pick(["0", "1", "2", "3", "5", "7", "8", "9"]) + random.text(1, "123467") + random.text(3);
  const sign = random.chance(0.1) ? random.pick(["D-", "D-", "DE-", "D–", "D - "]) : "";
  return `${sign}${code} ${name("germanPlace")}`;
}

export function austrian(draw: Draw): Address {
  return { form: "street", lines: [austrianStreet(draw), austrianPlace(draw)] };
}

export function austrianPlaceFirst(draw: Draw): Address {
  return { form: "place first", lines: [austrianPlace(draw), austrianStreet(draw)] };
}

export function austrianBox(draw: Draw): Address {
  return { form: "box", lines: [`Postfach ${draw.random.integer(1, 900)}`, austrianPlace(draw)] };
}

function austrianStreet(draw: Draw): string {
  const { random, name } = draw;
  const suffix = random.pick(["gasse", "straße", "weg", "platz"]);
  const street = random.chance(0.4)
    ? name("austrianStreet")
    : random.chance(0.3)
      ? austrianCompound(name("austrianRoot"))
      : name("germanRoot") + suffix;
  const number = random.integer(1, 190);
  const [stair, door] = [random.integer(1, 9), random.integer(1, 60)];
  if (random.chance(0.4)) return `${street} ${houseNumber(random)}`;
  const unit = random.pick([
    `/${door}`,
    `/${stair}/${door}`,
    `/${stair}/3/${door}`,
    ` Top ${door}`,
    `, Top ${door}`,
    `/Top ${door}`,
    `, Stiege ${stair}/${door}`,
    ` Stiege ${stair}/3/${door}`,
    `, Stiege ${stair}, Tür ${door}`,
    `/Stg. ${stair}/Top ${door}`,
    `/Stiege ${stair}/Tür ${door}`,
    `, ${stair}. Stock, Tür ${door}`,
  ]);
  return `${street} ${number}${unit}`;
}

function austrianCompound(root: string): string {
  return root + (root.endsWith(" ") ? "Straße" : "straße");
}

function austrianPlace({ random, name }: Draw): string {
  const sign = random.chance(0.25) ? random.pick(["A-", "A-", "AT-", "A - "]) : "";
  return `${sign}${random.text(1, "123456789")}${random.text(2)}0 ${name("austrianPlace")}`;
}

export function swiss(draw: Draw): Address {
  return { form: "street", lines: [swissStreet(draw), swissPlace(draw)] };
}

export function swissWithBox(draw: Draw): Address {
  const box = draw.random.pick([
    "Postfach",
    "Postfach",
    "Case postale",
    "Casella postale",
    `Postfach ${draw.random.integer(10, 999)}`,
  ]);
  return { form: "street and box", lines: [swissStreet(draw), box, swissPlace(draw)] };
}

export function swissBox(draw: Draw): Address {
  const word = draw.random.pick(["Postfach", "Postfach", "Case postale", "Casella postale"]);
  const office = draw.random.chance(0.3) ? ` ${draw.random.integer(1, 30)}` : "";
  return { form: "box", lines: [`${word} ${draw.random.integer(10, 2999)}`, swissPlace(draw) + office] };
}

function swissStreet({ random, name }: Draw): string {
  const street = random.chance(0.75)
    ? name("swissStreet")
    : `${name("germanRoot")}${random.pick(["strasse", "weg", "gasse", "rain", "matt", "halde"])}`;
  return `${street} ${random.chance(0.75) ? random.integer(1, 140) : houseNumber(random)}`;
}

function swissPlace({ random, name }: Draw): string {
  const sign = random.chance(0.2) ? random.pick(["CH-", "CH-", "CH – "]) : "";
  return `${sign}${random.text(1, "123456789")}${random.text(3)} ${name("swissPlace")}`;
}
