import { describe, expect, test } from "vitest";
import { incidentPeriods } from "../ai-act/art-73-incident.ts";
import { isIsoDate } from "../engine/date.ts";
import { cite } from "../law/citation.ts";
import { LOCALES } from "../law/locale.ts";
import { clocks } from "./clock.ts";
import { type ClockWords, de, en } from "./clock.words.ts";
import { holidays } from "./holiday.ts";
import { computingSteps } from "./period.ts";

test("no two clocks share an id, and each has a place in its act", () => {
  const ids = clocks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z][a-z-]*\/[a-z0-9]+([.-][a-z0-9]+)*$/.test(id))).toEqual([]);
});

test("every clock is law since a day that exists, and can be cited in both languages", () => {
  for (const { id, source, from } of clocks) {
    expect(isIsoDate(from), id).toBe(true);
    for (const locale of LOCALES) expect(cite(source, locale), id).toMatch(/^(Art\. |§ )/);
  }
});

test("a clock without a number is to be met at once", () => {
  const withoutNumber = clocks.filter(({ period }) => period === undefined);
  expect(withoutNumber.map(({ id }) => id)).toEqual(["gdpr/art-33.2", "gdpr/art-34.1", "ai-act/art-26.5"]);
  expect(withoutNumber.every(({ isOuterLimit }) => isOuterLimit)).toBe(true);
});

test("the law of every clock has a rule for its kind of period", () => {
  for (const { id, law, period } of clocks) {
    const step = period !== undefined && "hours" in period ? "hours-around-the-clock" : "day-of-event-not-counted";
    expect(
      computingSteps[law].map((candidate) => candidate.step),
      id,
    ).toContain(step);
  }
});

test("the clocks of Art. 73 AI Act have the days and the places of its periods", () => {
  const stated = clocks.flatMap(({ incident, source, period }) =>
    incident === undefined || period === undefined || !("days" in period)
      ? []
      : [{ kind: incident, source, days: period.days }],
  );
  expect(stated).toEqual(incidentPeriods);
});

describe.each([de, en])("the words in $locale", (words) => {
  test("name every clock, part, note and holiday that occurs, and nothing else", () => {
    expect(Object.keys(words.clocks)).toEqual(clocks.map(({ id }) => id));
    expect(keys(words.content)).toEqual(unique(clocks.flatMap(({ content }) => content)));
    expect(keys(words.notes)).toEqual(unique(clocks.flatMap(({ notes }) => notes)));
    expect(keys(words.holidays)).toEqual(unique(holidays.map(({ id }) => id)));
  });

  test("end sentences with a full stop, and names without one", () => {
    expect(sentences(words).filter((text) => !text.endsWith("."))).toEqual([]);
    expect(names(words).filter((text) => /[.?!:]$/.test(text))).toEqual([]);
  });

  test("fit into a table cell, a line or a short paragraph", () => {
    expect(Object.values(words.clocks).filter(({ title }) => title.length > 60)).toEqual([]);
    expect(names(words).filter((text) => text.length > 110)).toEqual([]);
    expect(sentences(words).filter((text) => text.length > 260)).toEqual([]);
  });

  test("have no empty text, no space at an end, no double space and typographic quotes only", () => {
    const texts = [...names(words), ...sentences(words)];
    expect(texts.filter((text) => text === "" || text !== text.trim() || /\s\s|\n|["'`]/.test(text))).toEqual([]);
  });

  test("give two clocks different titles", () => {
    const titles = Object.values(words.clocks).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

test("the two languages never say the same", () => {
  const english = new Set([...names(en), ...sentences(en)]);
  expect([...names(de), ...sentences(de)].filter((text) => english.has(text))).toEqual([]);
});

function names({ clocks: texts, content, holidays: days }: ClockWords): readonly string[] {
  return [
    ...Object.values(texts).flatMap(({ title, to }) => [title, to]),
    ...Object.values(content),
    ...Object.values(days),
  ];
}

function sentences({ clocks: texts, notes }: ClockWords): readonly string[] {
  return [...Object.values(texts).map(({ act }) => act), ...Object.values(notes)];
}

function keys(texts: object): readonly string[] {
  return Object.keys(texts).sort();
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
