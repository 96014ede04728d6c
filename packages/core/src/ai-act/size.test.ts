import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sizeLimits, sizeOf } from "./size.ts";

const figure = fc.double({ min: 0, max: 1e9, noNaN: true });
const anyEnterprise = fc.record({ staff: fc.nat({ max: 2000 }), turnover: figure, balanceSheet: figure });
const order = ["sme", "small-mid-cap", "larger"];

describe("laws of size", () => {
  test("an enterprise that grows never gets a smaller size", () => {
    fc.assert(
      fc.property(anyEnterprise, anyEnterprise, (one, more) => {
        const grown = {
          staff: one.staff + more.staff,
          turnover: one.turnover + more.turnover,
          balanceSheet: one.balanceSheet + more.balanceSheet,
        };
        expect(order.indexOf(sizeOf(grown).size)).toBeGreaterThanOrEqual(order.indexOf(sizeOf(one).size));
      }),
    );
  });

  test("the larger of the two amounts never matters while the smaller one keeps the limit of SMEs", () => {
    fc.assert(
      fc.property(fc.nat({ max: 249 }), fc.double({ min: 0, max: 43e6, noNaN: true }), figure, (staff, kept, other) => {
        expect(sizeOf({ staff, turnover: other, balanceSheet: kept }).size).toBe("sme");
        expect(sizeOf({ staff, turnover: kept, balanceSheet: other }).size).toBe("sme");
      }),
    );
  });

  test("every answer names the provision it rests on and survives JSON", () => {
    fc.assert(
      fc.property(anyEnterprise, (enterprise) => {
        const result = sizeOf(enterprise);
        expect(result.sources).not.toEqual([]);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
    );
  });

  test("a figure that is negative or no number is refused, and its value is not printed", () => {
    const wrong = fc.oneof(
      fc.double({ max: 0, maxExcluded: true, noNaN: true }).filter((value) => value < 0),
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY),
    );
    fc.assert(
      fc.property(anyEnterprise, fc.constantFrom("staff", "turnover", "balanceSheet"), wrong, (figures, key, value) => {
        expect(() => sizeOf({ ...figures, [key]: value })).toThrow(
          expect.objectContaining({ code: "invalid-fact", message: expect.not.stringContaining(String(value)) }),
        );
      }),
    );
  });
});

describe("the figures of Art. 3(14a) and (14b)", () => {
  test.each([
    { staff: 249, turnover: 50_000_000, balanceSheet: 43_000_000, size: "sme", because: "at the limits" },
    { staff: 249, turnover: 50_000_001, balanceSheet: 43_000_000, size: "sme", because: "one amount is enough" },
    { staff: 249, turnover: 50_000_000, balanceSheet: 43_000_001, size: "sme", because: "one amount is enough" },
    {
      staff: 249,
      turnover: 50_000_001,
      balanceSheet: 43_000_001,
      size: "small-mid-cap",
      because: "both amounts are exceeded",
    },
    { staff: 250, turnover: 0, balanceSheet: 0, size: "small-mid-cap", because: "250 is not fewer than 250" },
    { staff: 749, turnover: 150_000_000, balanceSheet: 129_000_001, size: "small-mid-cap", because: "at the limits" },
    { staff: 749, turnover: 150_000_001, balanceSheet: 129_000_000, size: "small-mid-cap", because: "at the limits" },
    {
      staff: 749,
      turnover: 150_000_001,
      balanceSheet: 129_000_001,
      size: "larger",
      because: "both amounts are exceeded",
    },
    { staff: 750, turnover: 0, balanceSheet: 0, size: "larger", because: "750 is not fewer than 750" },
    { staff: 0, turnover: 0, balanceSheet: 0, size: "sme", because: "nothing is little" },
  ])("$staff staff, turnover $turnover, balance sheet $balanceSheet: $size, $because", ({ size, ...figures }) => {
    expect(sizeOf(figures).size).toBe(size);
  });

  test("an SME rests on Art. 3(14a), a small mid-cap on Art. 3(14b), a larger enterprise on both", () => {
    const pinpoints = [100, 500, 1000].map((staff) =>
      sizeOf({ staff, turnover: 0, balanceSheet: 0 }).sources.flatMap((source) =>
        "celex" in source ? [source.pinpoint] : [],
      ),
    );
    expect(pinpoints).toEqual([["Art. 3(14a)"], ["Art. 3(14b)"], ["Art. 3(14a)", "Art. 3(14b)"]]);
  });

  test("the limits stand from the smallest size to the largest", () => {
    expect(sizeLimits.map(({ size }) => size)).toEqual(["sme", "small-mid-cap"]);
  });
});
