import { expect, test } from "vitest";
import { isIsoDate } from "../engine/date.ts";
import { instrument, instruments } from "./instrument.ts";
import { LOCALES } from "./locale.ts";

test.each(instruments)(
  "$id has a name and a title in every language and a stable address",
  ({ id, short, title, link }) => {
    for (const locale of LOCALES) expect([short[locale], title[locale]]).not.toContain("");
    expect(link).toMatch(
      /^3\d{4}[RLD]\d{4}$/.test(id)
        ? /^https:\/\/eur-lex\.europa\.eu\/eli\/(reg|dir|dec_impl)\/\d{4}\/\d+\/oj$/
        : /^https:\/\/www\.gesetze-im-internet\.de\/[a-z0-9_-]+\/$/,
    );
  },
);

test.each(instruments.flatMap(({ id, amendments }) => amendments.map((amendment) => ({ act: id, ...amendment }))))(
  "the amendment of $act by $id is an act of ours with a day",
  ({ id, from }) => {
    expect(instrument(id)?.id).toBe(id);
    expect(isIsoDate(from)).toBe(true);
  },
);

test("no two instruments share an id, and an unknown one is nothing", () => {
  expect(new Set(instruments.map(({ id }) => id)).size).toBe(instruments.length);
  expect(instrument("32030R0001")).toBeUndefined();
});
