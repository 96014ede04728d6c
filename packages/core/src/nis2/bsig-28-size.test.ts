import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Facts, Verdict } from "../index.ts";
import { nobody, verdictOf, without } from "./bsig-cases.ts";
import { type BsigSize, bsigSizeLimits, bsigSizeOf } from "./bsig-size.ts";

const m = 1_000_000;
const group: Facts = {
  ...nobody,
  "operator.hasLinkedEnterprises": true,
  "nis2.itIndependent": true,
  "enterprise.staff": 900,
  "enterprise.turnover": 200 * m,
  "enterprise.balanceSheet": 200 * m,
  "enterprise.ownStaff": 10,
  "enterprise.ownTurnover": 0,
  "enterprise.ownBalanceSheet": 0,
};

describe("the limits of § 28 BSIG", () => {
  test.each<{ staff: number; turnover: number; balanceSheet: number; size: BsigSize }>([
    { staff: 49, turnover: 11 * m, balanceSheet: 9 * m, size: "below-50" },
    { staff: 49, turnover: 9 * m, balanceSheet: 11 * m, size: "below-50" },
    { staff: 49, turnover: 11 * m, balanceSheet: 11 * m, size: "at-least-50" },
    { staff: 49, turnover: 10 * m, balanceSheet: 11 * m, size: "below-50" },
    { staff: 49, turnover: 11 * m, balanceSheet: 10 * m, size: "below-50" },
    { staff: 49.9, turnover: 0, balanceSheet: 0, size: "below-50" },
    { staff: 50, turnover: 0, balanceSheet: 0, size: "at-least-50" },
    { staff: 249, turnover: 51 * m, balanceSheet: 43 * m, size: "at-least-50" },
    { staff: 249, turnover: 50 * m, balanceSheet: 44 * m, size: "at-least-50" },
    { staff: 249, turnover: 51 * m, balanceSheet: 44 * m, size: "at-least-250" },
    { staff: 250, turnover: 0, balanceSheet: 0, size: "at-least-250" },
    { staff: 0, turnover: 0, balanceSheet: 0, size: "below-50" },
  ])("$staff staff, turnover $turnover, balance sheet $balanceSheet: $size", ({ size, ...figures }) => {
    expect(bsigSizeOf(figures)).toBe(size);
    const facts: Facts = {
      ...nobody,
      "enterprise.staff": figures.staff,
      "enterprise.turnover": figures.turnover,
      "enterprise.balanceSheet": figures.balanceSheet,
    };
    expect(verdictOf("bsig/size-50", facts)).toBe(size === "below-50" ? "no" : "yes");
    expect(verdictOf("bsig/size-250", facts)).toBe(size === "at-least-250" ? "yes" : "no");
  });

  test("the rules and the function give the same answer for all figures around the limits", () => {
    const around = fc.constantFrom(0, ...[10, 43, 50].flatMap((limit) => [limit * m - 1, limit * m, limit * m + 1]));
    const staff = fc.constantFrom(0, 49, 50, 51, 249, 250, 251);
    fc.assert(
      fc.property(staff, around, around, (heads, turnover, balanceSheet) => {
        const size = bsigSizeOf({ staff: heads, turnover, balanceSheet });
        const facts: Facts = {
          ...nobody,
          "enterprise.staff": heads,
          "enterprise.turnover": turnover,
          "enterprise.balanceSheet": balanceSheet,
        };
        expect(verdictOf("bsig/size-50", facts)).toBe(size === "below-50" ? "no" : "yes");
        expect(verdictOf("bsig/size-250", facts)).toBe(size === "at-least-250" ? "yes" : "no");
      }),
      { numRuns: 60 },
    );
  });

  test("each limit cites § 28, the higher one first", () => {
    expect(bsigSizeLimits.map(({ size }) => size)).toEqual(["at-least-250", "at-least-50"]);
    for (const { sources } of bsigSizeLimits) {
      for (const source of sources) expect(source).toMatchObject({ statute: "BSIG" });
    }
  });

  test.each([Number.NaN, -1, Number.POSITIVE_INFINITY])("a figure of %d is refused and not printed", (wrong) => {
    const figures = { staff: 1, turnover: 1, balanceSheet: 1 };
    for (const key of ["staff", "turnover", "balanceSheet"]) {
      expect(() => bsigSizeOf({ ...figures, [key]: wrong })).toThrow(
        expect.objectContaining({ code: "invalid-fact", message: expect.not.stringContaining(String(wrong)) }),
      );
    }
  });
});

describe("figures that are not all stated", () => {
  test.each<{ situation: string; facts: Facts; size50: Verdict; size250: Verdict }>([
    {
      situation: "300 staff, amounts unstated",
      facts: without({ ...nobody, "enterprise.staff": 300 }, "enterprise.turnover", "enterprise.balanceSheet"),
      size50: "yes",
      size250: "yes",
    },
    {
      situation: "60 staff, amounts unstated",
      facts: without({ ...nobody, "enterprise.staff": 60 }, "enterprise.turnover", "enterprise.balanceSheet"),
      size50: "yes",
      size250: "unknown",
    },
    {
      situation: "10 staff, turnover small, balance sheet unstated",
      facts: without({ ...nobody, "enterprise.staff": 10 }, "enterprise.balanceSheet"),
      size50: "no",
      size250: "no",
    },
    {
      situation: "staff unstated, both amounts small",
      facts: without(nobody, "enterprise.staff"),
      size50: "unknown",
      size250: "unknown",
    },
  ])("$situation: 50 $size50, 250 $size250", ({ facts, size50, size250 }) => {
    expect(verdictOf("bsig/size-50", facts)).toBe(size50);
    expect(verdictOf("bsig/size-250", facts)).toBe(size250);
  });
});

describe("IT that is independent from the group, § 28(4)", () => {
  test.each<{ situation: string; facts: Facts; independent: Verdict; size50: Verdict; size250: Verdict }>([
    { situation: "independent, small alone", facts: group, independent: "yes", size50: "no", size250: "no" },
    {
      situation: "not independent: the group counts",
      facts: { ...group, "nis2.itIndependent": false },
      independent: "no",
      size50: "yes",
      size250: "yes",
    },
    {
      situation: "no group at all",
      facts: { ...group, "operator.hasLinkedEnterprises": false },
      independent: "no",
      size50: "yes",
      size250: "yes",
    },
    {
      situation: "independence unstated",
      facts: without(group, "nis2.itIndependent"),
      independent: "unknown",
      size50: "unknown",
      size250: "unknown",
    },
    {
      situation: "group unstated",
      facts: without(group, "operator.hasLinkedEnterprises"),
      independent: "unknown",
      size50: "unknown",
      size250: "unknown",
    },
    {
      situation: "independent, alone 49 staff, 0, 0",
      facts: alone(49, 0, 0),
      independent: "yes",
      size50: "no",
      size250: "no",
    },
    {
      situation: "independent, alone 50 staff, 0, 0",
      facts: alone(50, 0, 0),
      independent: "yes",
      size50: "yes",
      size250: "no",
    },
    {
      situation: "independent, alone 249 staff, 0, 0",
      facts: alone(249, 0, 0),
      independent: "yes",
      size50: "yes",
      size250: "no",
    },
    {
      situation: "independent, alone 250 staff, 0, 0",
      facts: alone(250, 0, 0),
      independent: "yes",
      size50: "yes",
      size250: "yes",
    },
    {
      situation: "independent, alone 1 staff, 10 * m + 1, 10 * m + 1",
      facts: alone(1, 10 * m + 1, 10 * m + 1),
      independent: "yes",
      size50: "yes",
      size250: "no",
    },
    {
      situation: "independent, alone 1 staff, 10 * m, 10 * m + 1",
      facts: alone(1, 10 * m, 10 * m + 1),
      independent: "yes",
      size50: "no",
      size250: "no",
    },
    {
      situation: "independent, alone 1 staff, 10 * m + 1, 10 * m",
      facts: alone(1, 10 * m + 1, 10 * m),
      independent: "yes",
      size50: "no",
      size250: "no",
    },
    {
      situation: "independent, alone 1 staff, 50 * m + 1, 43 * m + 1",
      facts: alone(1, 50 * m + 1, 43 * m + 1),
      independent: "yes",
      size50: "yes",
      size250: "yes",
    },
    {
      situation: "independent, alone 1 staff, 50 * m, 43 * m + 1",
      facts: alone(1, 50 * m, 43 * m + 1),
      independent: "yes",
      size50: "yes",
      size250: "no",
    },
    {
      situation: "independent, alone 1 staff, 50 * m + 1, 43 * m",
      facts: alone(1, 50 * m + 1, 43 * m),
      independent: "yes",
      size50: "yes",
      size250: "no",
    },
    {
      situation: "independent, own figures unstated",
      facts: without(group, "enterprise.ownStaff"),
      independent: "yes",
      size50: "unknown",
      size250: "unknown",
    },
  ])("$situation: 50 $size50, 250 $size250", ({ facts, independent, size50, size250 }) => {
    expect(verdictOf("bsig/28.4", facts)).toBe(independent);
    expect(verdictOf("bsig/size-50", facts)).toBe(size50);
    expect(verdictOf("bsig/size-250", facts)).toBe(size250);
  });
});

function alone(staff: number, turnover: number, balanceSheet: number): Facts {
  return {
    ...group,
    "enterprise.ownStaff": staff,
    "enterprise.ownTurnover": turnover,
    "enterprise.ownBalanceSheet": balanceSheet,
  };
}
