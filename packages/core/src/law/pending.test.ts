import { expect, test } from "vitest";
import { aiAct } from "../ai-act/ruleset.ts";
import { isIsoDate } from "../engine/date.ts";
import type { Ruleset } from "../engine/ruleset.ts";
import type { Source } from "../engine/source.ts";
import { practice } from "../governance/practice.ts";
import { LOCALES } from "./locale.ts";
import { pendingLaw } from "./pending.ts";

const rulesets = [
  { name: "the AI Act", ruleset: aiAct },
  { name: "practice, with the rules on data protection and the workplace", ruleset: practice },
];

test.each(rulesets.flatMap((row) => pendingLaw.map((pending) => ({ ...row, pending }))))(
  "no rule, reading or date of $name rests on $pending.id",
  ({ ruleset, pending }) => {
    expect(sourcesIn(ruleset).filter((source) => textOf(source) === textOf(pending.source))).toEqual([]);
  },
);

test.each(pendingLaw)(
  "$id has a title in every language, says what it affects, and a day where one is due",
  (pending) => {
    const { title, affects, status, due } = pending;
    for (const locale of LOCALES) expect(title[locale]).not.toBe("");
    expect(affects).not.toEqual([]);
    expect(due !== undefined && isIsoDate(due)).toBe(status === "due");
  },
);

test("no two pending texts share an id or a source", () => {
  expect(new Set(pendingLaw.map(({ id }) => id)).size).toBe(pendingLaw.length);
  expect(new Set(pendingLaw.map(({ source }) => textOf(source))).size).toBe(pendingLaw.length);
});

function sourcesIn({ rules, dates }: Ruleset): readonly Source[] {
  const parts = rules.flatMap((rule) => [rule, ...(rule.readings ?? []), ...(rule.legacy ?? [])]);
  return [...parts, ...dates].map(({ source }) => source);
}

/** The text that a source names, without the place in it. */
function textOf(source: Source): string {
  if ("celex" in source) return source.celex;
  return "document" in source ? source.document : source.statute;
}
