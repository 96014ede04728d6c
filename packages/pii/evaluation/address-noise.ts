// Sentences that hold parts of addresses, or what looks like them, and no address.
import { type Country, isGerman } from "./address-form.ts";
import type { Names } from "./address-name.ts";
import { amountOf } from "./filler.ts";
import type { Random } from "./random.ts";

/** One sentence or line without an address. */
export function noiseOf(random: Random, country: Country, name: Names): string {
  const [patterns, slots] = isGerman(country)
    ? [GERMAN, germanSlots]
    : [country === "United States" ? [...ENGLISH, ...AMERICAN] : [...ENGLISH, ...BRITISH], englishSlots];
  const content = slots(random, country, name);
  return random.pick(patterns).replace(/\{(\w+)\}/g, (_, slot: string) => content[slot]?.() ?? slot);
}

type Slots = Readonly<Record<string, () => string>>;

function germanSlots(random: Random, country: Country, name: Names): Slots {
  return {
    code: () => random.text(1, "123456789") + random.text(country === "Germany" ? 4 : 3),
    n: () => String(random.integer(1, 99)),
    place: () => name(country === "Germany" ? "germanPlace" : country === "Austria" ? "austrianPlace" : "swissPlace"),
    street: () => `${name("germanRoot")}straße`,
    person: () => name("person"),
    things: () =>
      random.pick([
        "Exemplare",
        "Euro",
        "Stück",
        "Besucher",
        "Einwohner",
        "Zeilen",
        "Bestellungen",
        "Kilometer",
        "Artikel",
        "Mitglieder",
        "Datensätze",
        "Flaschen",
      ]),
    amount: () => amountOf(random, "de"),
    date: () => `${random.integer(1, 28)}.${random.integer(1, 12)}.2026`,
  };
}

function englishSlots(random: Random, country: Country, name: Names): Slots {
  return {
    code: () => random.text(1, "123456789") + random.text(4),
    n: () => String(random.integer(1, 99)),
    place: () => name(country === "United States" ? "americanCity" : "britishTown"),
    state: () => random.pick(["CA", "OR", "IN", "ME", "OK", "HI", "OH", "PA", "DE", "LA"]),
    street: () => `${name("britishRoot")} Road`,
    person: () => name("englishPerson"),
    things: () => random.pick(["copies", "units", "visitors", "miles", "Members", "orders", "bottles"]),
    amount: () => amountOf(random, "en"),
    date: () => `${random.integer(1, 28)} May 2026`,
  };
}

const GERMAN = [
  "Die Auflage beträgt {code} {things}.",
  "Bestellung {n}, {code} {things}, lieferbar ab {date}.",
  "Die {street} ist gesperrt, der Weg dauert {n} Stunden.",
  "Wir liefern auch nach {code} {place}.",
  "Seite {n} {code}",
  "Seite {n} von {n}, Stand {date}.",
  "Artikel {code} kostet {amount} EUR, Artikel {n} ist vergriffen.",
  "Version {n}.{n}.{code} ersetzt Version {n}.",
  "Auf der {street} in {place} fahren täglich {code} Autos.",
  "Platz {n} belegte {person}, Platz {n} ging nach {place}.",
  "Kapitel {n}, Abschnitt {n}, {code} Zeilen.",
  "Position {n}: {code} {things} zu {amount} EUR",
  "Am Montag um {n} Uhr erwarten wir {code} {things}.",
  "Im Jahr 2024 kamen {code} {things} nach {place}.",
  "Im Lager {n}, {code} {things}, ist kein Platz mehr.",
  "Rechnung {code}, Kunde {n}, {place}, {date}.",
  "Nach {n} Tagen, {code} Kilometern und {n} Pausen war das Ziel erreicht.",
  "Der Ring 3 und das Tor 4 bleiben zu, {code} {things} warten.",
  "Gleis {n}, {code} Sitzplätze, Abfahrt {date}.",
  "Bundesstraße {n}, {code} Fahrzeuge am Tag.",
  "Der Weg 3 Stunden bergauf, dann {n} Minuten eben.",
  "Das Werk {place} zählt {code} {things} in Halle {n}.",
  "Menge {n}, Preis {amount}, Summe {code} Euro",
  "Zum Preis von {n} Euro, {code} {things} auf Lager.",
];

const ENGLISH = [
  "We printed {code} {things} in {n} days.",
  "Order {n}, {code} {things}, ready on {date}.",
  "{street} is closed, the drive takes {n} hours.",
  "We also deliver to {place}.",
  "Page {n} of {n}, as of {date}.",
  "Item {code} costs {amount}, item {n} is sold out.",
  "Version {n}.{n}.{code} replaces version {n}.",
  "On {date} about {code} {things} came to {place}.",
  "{person} was number {n} of {code}.",
  "Chapter {n}, Section {n}, {code} lines.",
  "Room {n}, {code} seats, {place}.",
  "Invoice {code}, customer {n}, {place}, {date}.",
  "The Drive 2 and Lane 4 stay closed.",
  "12 Members of the Court met on {date}.",
  "Line {n}: {code} {things} at {amount}",
];

const AMERICAN = [
  "The store in {place}, {state} {code} opens soon.",
  "He scored {n} points in {place}, {state} and {n} at home.",
  "Press {n} or say OK {code} times.",
  "Ask for ME {code} in {n} days.",
  "We sold {n} units IN {code} days.",
  "The ZIP code {code} belongs to {place}, {state}.",
  "Part CA {code}, drawing OR {code}, {n} pieces.",
  "Shipments to {place}, {state} take {n} days.",
];

const BRITISH = [
  "Deliveries to {place} NW1 6XE take {n} days.",
  "The postcode SW1A 1AA belongs to {place}.",
  "Part M1 1AE, drawing B{n} {n}AB, {n} pieces.",
  "The branch in {place} BS1 4DJ opens on {date}.",
  "Grade A4 {n}GB and grade B5 {n}MB are alike.",
];
