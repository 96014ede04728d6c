// How people write an address down: on lines or on one, with the blanks, commas and capitals that occur.
import { type Address, type Country, isGerman } from "./address-form.ts";
import type { Random } from "./random.ts";

/** A slot of a letter that holds an address. */
export type AddressSlot = "block" | "inline" | "strip";

export function isAddressSlot(slot: string): slot is AddressSlot {
  return slot === "block" || slot === "inline" || slot === "strip";
}

export interface Writing {
  readonly country: Country;
  readonly slot: AddressSlot;
  /** What stands between the parts of a letterhead. */
  readonly sign: string;
  /** What stands before each line of a block. */
  readonly indent: string;
}

export function written(random: Random, address: Address, writing: Writing): string {
  const lines = random.chance(0.04) ? address.lines.map((line) => line.toUpperCase()) : address.lines;
  const text = lines.join(dividerOf(random, address, writing));
  if (random.chance(0.05)) return text.replace(/ (?=\d)/g, "\u00a0");
  // Two blanks before or behind the code.
  if (random.chance(0.05)) return isGerman(writing.country) ? text.replace(/(\d{4,5}) (?=\p{Lu})/u, "$1  ") : text;
  return writing.country === "United States" && random.chance(0.1)
    ? text.replace(/ (?=\d{5}(?:-\d{4})?$)/, "  ")
    : text;
}

function dividerOf(random: Random, { form }: Address, { country, slot, sign, indent }: Writing): string {
  const isBritish = country === "United Kingdom";
  if (slot === "strip") return sign;
  if (slot === "block") return (isBritish && random.chance(0.15) ? ",\n" : "\n") + indent;
  if (isGerman(country) && form === "street" && random.chance(0.06)) return " in ";
  return random.chance(0.03) ? "," : ", ";
}
