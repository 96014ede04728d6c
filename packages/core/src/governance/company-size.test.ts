import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Enterprise, sizeOf } from "../ai-act/size.ts";
import { instrument } from "../law/instrument.ts";
import { bsigSizeOf } from "../nis2/bsig-size.ts";
import {
  bsigSizeOverYears,
  classOverYears,
  type EnterpriseClass,
  enterpriseClassLimits,
  enterpriseClassOf,
  headCounts,
} from "./company-size.ts";

const m = 1_000_000;
const around = fc.constantFrom(0, ...[2, 10, 43, 50, 129, 150].flatMap((at) => [at * m - 1, at * m, at * m + 1]));
const staff = fc.constantFrom(0, ...[10, 50, 250, 750].flatMap((at) => [at - 1, at, at + 1]));
const anyEnterprise = fc.record({ staff, turnover: around, balanceSheet: around });
const order: readonly EnterpriseClass[] = ["micro", "small", "medium", "small-mid-cap", "large"];

describe("the class of an enterprise", () => {
  test.each<{ staff: number; turnover: number; balance: number; is: EnterpriseClass }>([
    { staff: 249, turnover: 60, balance: 44, is: "small-mid-cap" },
    { staff: 249, turnover: 60, balance: 43, is: "medium" },
    { staff: 249, turnover: 50, balance: 44, is: "medium" },
    { staff: 9, turnover: 3, balance: 3, is: "small" },
    { staff: 750, turnover: 1, balance: 1, is: "large" },
    { staff: 300, turnover: 200, balance: 129, is: "small-mid-cap" },
    { staff: 9, turnover: 2, balance: 9, is: "micro" },
    { staff: 9, turnover: 9, balance: 2, is: "micro" },
    { staff: 10, turnover: 0, balance: 0, is: "small" },
    { staff: 49, turnover: 10, balance: 99, is: "small" },
    { staff: 49, turnover: 11, balance: 11, is: "medium" },
    { staff: 50, turnover: 0, balance: 0, is: "medium" },
    { staff: 250, turnover: 0, balance: 0, is: "small-mid-cap" },
    { staff: 749, turnover: 150, balance: 999, is: "small-mid-cap" },
    { staff: 749, turnover: 151, balance: 130, is: "large" },
    { staff: 0, turnover: 0, balance: 0, is: "micro" },
  ])("$staff staff, $turnover m turnover, $balance m balance sheet: $is", ({ staff: heads, turnover, balance, is }) => {
    expect(enterpriseClassOf({ staff: heads, turnover: turnover * m, balanceSheet: balance * m })).toBe(is);
  });

  test("agrees with the size of the AI Act", () => {
    fc.assert(
      fc.property(anyEnterprise, (figures) => {
        const { size } = sizeOf(figures);
        const found = enterpriseClassOf(figures);
        const expected = found === "small-mid-cap" ? found : found === "large" ? "larger" : "sme";
        expect(size).toBe(expected);
      }),
    );
  });

  test("is the mirror image of the limits of the BSIG, which ask for both amounts", () => {
    fc.assert(
      fc.property(anyEnterprise, (figures) => {
        const rank = order.indexOf(enterpriseClassOf(figures));
        const expected = rank < 2 ? "below-50" : rank < 3 ? "at-least-50" : "at-least-250";
        expect(bsigSizeOf(figures)).toBe(expected);
      }),
    );
  });

  test("never falls when the enterprise grows", () => {
    fc.assert(
      fc.property(anyEnterprise, anyEnterprise, (one, more) => {
        const grown = {
          staff: one.staff + more.staff,
          turnover: one.turnover + more.turnover,
          balanceSheet: one.balanceSheet + more.balanceSheet,
        };
        expect(order.indexOf(enterpriseClassOf(grown))).toBeGreaterThanOrEqual(order.indexOf(enterpriseClassOf(one)));
      }),
    );
  });

  test.each([Number.NaN, -1, Number.POSITIVE_INFINITY])("refuses a figure of %d and does not print it", (wrong) => {
    for (const key of ["staff", "turnover", "balanceSheet"]) {
      expect(() => enterpriseClassOf({ staff: 1, turnover: 1, balanceSheet: 1, [key]: wrong })).toThrow(
        expect.objectContaining({ code: "invalid-fact", message: expect.not.stringContaining(String(wrong)) }),
      );
    }
  });

  test("the limits stand in the order of the classes, each with a source", () => {
    expect(enterpriseClassLimits.map((limit) => limit.class)).toEqual(order.slice(0, 4));
    for (const { source } of enterpriseClassLimits) expect(source).toHaveProperty("document");
  });
});

describe("the two-year rule", () => {
  const small = { staff: 40, turnover: 0, balanceSheet: 0 };
  const medium = { staff: 60, turnover: 0, balanceSheet: 0 };
  const midCap = { staff: 300, turnover: 0, balanceSheet: 0 };
  test.each<{ years: readonly Enterprise[]; is: EnterpriseClass; because: string }>([
    { years: [small], is: "small", because: "one year is all there is" },
    { years: [small, medium], is: "small", because: "one year above is not enough" },
    { years: [small, medium, medium], is: "medium", because: "two years above are" },
    { years: [small, medium, small, medium], is: "small", because: "they were not successive" },
    { years: [small, medium, midCap], is: "medium", because: "the lower ceiling was crossed twice, the higher once" },
    { years: [small, midCap, medium], is: "medium", because: "the same the other way round" },
    { years: [small, medium, midCap, midCap], is: "small-mid-cap", because: "now the higher one too" },
    { years: [midCap, small], is: "small-mid-cap", because: "falling once is not enough either" },
    { years: [midCap, small, medium], is: "medium", because: "both years are below 250" },
    { years: [midCap, small, small], is: "small", because: "both years are below 50" },
    { years: [medium, medium, small], is: "medium", because: "the last year stands alone" },
  ])("$is, because $because", ({ years, is }) => {
    expect(classOverYears(years)).toBe(is);
  });

  test("the BSIG counts years in the same way", () => {
    expect(bsigSizeOverYears([small, medium])).toBe("below-50");
    expect(bsigSizeOverYears([small, medium, midCap])).toBe("at-least-50");
    expect(bsigSizeOverYears([small, midCap, midCap])).toBe("at-least-250");
    fc.assert(
      fc.property(fc.array(anyEnterprise, { minLength: 1, maxLength: 6 }), (years) => {
        const rank = order.indexOf(classOverYears(years));
        expect(bsigSizeOverYears(years)).toBe(rank < 2 ? "below-50" : rank < 3 ? "at-least-50" : "at-least-250");
      }),
    );
  });

  test("no year is no class", () => {
    expect(() => classOverYears([])).toThrow(expect.objectContaining({ code: "invalid-fact" }));
    expect(() => bsigSizeOverYears([])).toThrow(expect.objectContaining({ code: "invalid-fact" }));
  });
});

describe("head counts", () => {
  test.each(headCounts.map((row) => ({ ...row, place: JSON.stringify(row.source) })))(
    "$place counts $counts",
    ({ source }) => {
      expect(
        "document" in source ? undefined : instrument("celex" in source ? source.celex : source.statute),
      ).toBeDefined();
    },
  );

  test("those of the BSIG and the AI Act are the limits of their functions", () => {
    const units = headCounts.filter(({ counts }) => counts === "annual-work-units").map(({ bound }) => bound);
    expect(units).toEqual([{ from: 250 }, { from: 50 }, { below: 250 }, { below: 750 }]);
  });
});
