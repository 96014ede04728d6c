import { expect, test } from "vitest";
import { notCovered } from "./not-covered.ts";
import { aiActRules } from "./ruleset.ts";

const rows = notCovered.flatMap(({ provision }) => placesIn(provision).map((place) => ({ provision, place })));

test.each(rows)("$place, not covered as part of $provision, is the place of no rule", ({ place }) => {
  expect(aiActRules.filter(({ source }) => liesIn(source.pinpoint, place)).map(({ id }) => id)).toEqual([]);
});

test("every row names a place that can be read and a reason, in at most 26 rows", () => {
  expect(notCovered.length).toBeLessThanOrEqual(26);
  for (const { provision, because } of notCovered) {
    expect(placesIn(provision)).not.toEqual([]);
    expect(because).toMatch(/^[A-Z].*\.$/);
  }
});

test("no two rows name the same place", () => {
  const places = rows.map(({ place }) => place);
  expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
});

test.each([
  {
    provision: "Arts 75a-75d, 76-78",
    places: ["Art. 75a", "Art. 75b", "Art. 75c", "Art. 75d", "Art. 76", "Art. 77", "Art. 78"],
  },
  { provision: "Art. 2(1)(g)", places: ["Art. 2(1)(g)"] },
  { provision: "Art. 50(5)-(7), Art. 7", places: ["Art. 50(5)", "Art. 50(6)", "Art. 50(7)", "Art. 7"] },
  { provision: "Arts 40, 41, Art. 42(1), (2)", places: ["Art. 40", "Art. 41", "Art. 42(1)", "Art. 42(2)"] },
])("$provision is $places", ({ provision, places }) => {
  expect(placesIn(provision)).toEqual(places);
});

test.each([
  { pinpoint: "Art. 50(1)", place: "Art. 50", lies: true },
  { pinpoint: "Art. 4a(1)", place: "Art. 4", lies: false },
  { pinpoint: "Art. 75(1)", place: "Art. 75(1a)", lies: false },
  { pinpoint: "Art. 43(1), second subparagraph", place: "Art. 43(1)", lies: true },
])("that $pinpoint lies in $place is $lies", ({ pinpoint, place, lies }) => {
  expect(liesIn(pinpoint, place)).toBe(lies);
});

function liesIn(pinpoint: string, place: string): boolean {
  return pinpoint === place || ["(", ","].some((next) => pinpoint.startsWith(`${place}${next}`));
}

/** Every place that a row names: "Arts 28-30" are three articles, "Art. 50(5)-(7)" three paragraphs. */
function placesIn(provision: string): readonly string[] {
  const places: string[] = [];
  let article = "";
  for (const part of provision.split(", ")) {
    const [, named, rest = ""] = /^(?:Arts? ?\.? ?)?(\d+[a-z]?)?(.*)$/.exec(part) ?? [];
    article = named ?? article;
    const [, last] = /^-(\d+[a-z]?)$/.exec(rest) ?? [];
    const [, from, until] = /^\((\d+)\)-\((\d+)\)$/.exec(rest) ?? [];
    if (last !== undefined) places.push(...articlesBetween(article, last).map((one) => `Art. ${one}`));
    else if (from === undefined || until === undefined) places.push(`Art. ${article}${rest}`);
    else places.push(...numbersBetween(from, until).map((paragraph) => `Art. ${article}(${paragraph})`));
  }
  return places;
}

function articlesBetween(first: string, last: string): readonly string[] {
  if (/^\d+$/.test(first)) return numbersBetween(first, last);
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const [from, until] = [letters.indexOf(first.slice(-1)), letters.indexOf(last.slice(-1))];
  return [...letters.slice(from, until + 1)].map((letter) => `${first.slice(0, -1)}${letter}`);
}

function numbersBetween(from: string, until: string): readonly string[] {
  return Array.from({ length: Number(until) - Number(from) + 1 }, (_, at) => String(Number(from) + at));
}
