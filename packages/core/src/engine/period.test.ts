import { expect, test } from "vitest";
import { byPeriod, dayAfter } from "./period.ts";

test("between two days of change the answer is worked out once, from the first day of the period", () => {
  const asked: string[] = [];
  const onDay = byPeriod(["2026-07-27", "2024-08-01"], (asOf) => {
    asked.push(asOf);
    return { asOf };
  });
  expect(onDay("2026-11-21")).toBe(onDay("2026-07-27"));
  expect(onDay("2026-07-26")).toBe(onDay("2024-08-01"));
  expect(onDay("2026-07-26")).not.toBe(onDay("2026-07-27"));
  expect(asked).toEqual(["2026-07-27", "2024-08-01"]);
});

test("a value that is spent is made anew, others are kept", () => {
  const onDay = byPeriod(
    ["2026-07-27"],
    (asOf) => ({ asOf, isSpent: false }),
    ({ isSpent }) => isSpent,
  );
  const [before, after] = [onDay("2026-07-26"), onDay("2026-07-27")];
  before.isSpent = true;
  expect(onDay("2026-07-26")).not.toBe(before);
  expect(onDay("2026-07-26")).toBe(onDay("2026-07-26"));
  expect(onDay("2026-07-27")).toBe(after);
});

test("a day before the first change has an answer of its own", () => {
  const onDay = byPeriod(["2024-08-01"], (asOf) => asOf);
  expect(onDay("2024-07-31")).not.toBe(onDay("2024-08-01"));
});

test("the moment after a day lies between that day and the next one", () => {
  expect(dayAfter("2026-07-26") > "2026-07-26").toBe(true);
  expect(dayAfter("2026-07-26") < "2026-07-27").toBe(true);
  const onDay = byPeriod([dayAfter("2026-07-26")], (asOf) => asOf);
  expect(onDay("2026-07-26")).not.toBe(onDay("2026-07-27"));
});
