// Letters of five countries with the true spans of their addresses.
import { type Detector, postalAddress } from "@kiregel/pii";
import { postalAddressByPlace } from "../src/detectors/postal-address-by-place.ts";
import { ukPostalAddress } from "../src/detectors/uk-postal-address.ts";
import { usPostalAddress } from "../src/detectors/us-postal-address.ts";
import { type Address, addressOf, type Country, isGerman } from "./address-form.ts";
import { type Half, type Names, namesOf } from "./address-name.ts";
import { noiseOf } from "./address-noise.ts";
import { ADDRESS_TEMPLATES } from "./address-template.ts";
import { type AddressSlot, isAddressSlot, written } from "./address-writing.ts";
import type { Document, Mark } from "./corpus.ts";
import { fill } from "./fill.ts";
import { fillerOf } from "./filler.ts";
import { type Random, seeded } from "./random.ts";

export interface LetterOptions {
  readonly seed: number;
  readonly country: Country;
  readonly half: Half;
  readonly letters: number;
}

/** What finds them. */
export const addressDetectors: readonly Detector[] = [
  postalAddress,
  postalAddressByPlace,
  ukPostalAddress,
  usPostalAddress,
];

/** The same options give the same letters. */
export function* addressLetters({ seed, country, half, letters }: LetterOptions): Generator<Document> {
  const random = seeded(seed);
  for (let i = 0; i < letters; i++) {
    const letter = letterOf(random, country, half);
    yield random.chance(0.1) ? withCarriageReturns(letter) : letter;
  }
}

function letterOf(random: Random, country: Country, half: Half): Document {
  const sign = random.pick([" · ", " | ", " – ", " • ", " - "]);
  const template = random.pick(ADDRESS_TEMPLATES[country]).replaceAll("{sep}", sign);
  const indent = template.includes("    {block}") ? "    " : "";
  const name = namesOf(random, half);
  const forms: string[] = [];
  const { text, slots } = fill(template, (slot) => {
    if (!isAddressSlot(slot)) return contentOf(slot, { random, country, name });
    const address = addressFor(slot, random, { country, half });
    forms.push(address.form);
    return written(random, address, { country, slot, sign, indent });
  });
  const places = slots.filter(({ slot }) => isAddressSlot(slot));
  const marks = places.map(({ start, end }, place) => markOf(forms[place] ?? "", start, end));
  return { text, marks, about: country };
}

// The place stands first in sentences only.
function addressFor(
  slot: AddressSlot,
  random: Random,
  of: { readonly country: Country; readonly half: Half },
): Address {
  for (;;) {
    const address = addressOf(random, of.country, of.half);
    if (address.form !== "place first" || slot === "inline") return address;
  }
}

interface Around {
  readonly random: Random;
  readonly country: Country;
  readonly name: Names;
}

function contentOf(slot: string, { random, country, name }: Around): string | undefined {
  const language = isGerman(country) ? "de" : "en";
  if (slot === "noise") return noiseOf(random, country, name);
  if (slot === "person") return name(language === "de" ? "person" : "englishPerson");
  if (slot === "company") return name(language === "de" ? "company" : "englishCompany");
  return fillerOf(slot, random, language);
}

function markOf(form: string, start: number, end: number): Mark {
  return { role: "value", kind: "address", form, start, end, isLabelled: false };
}

function withCarriageReturns({ text, marks, about }: Document): Document {
  const moved = (place: number): number => place + text.slice(0, place).split("\n").length - 1;
  return {
    text: text.replaceAll("\n", "\r\n"),
    marks: marks.map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) })),
    about,
  };
}
