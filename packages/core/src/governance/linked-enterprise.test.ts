import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  combinedFigures,
  figuresForBsig,
  type InvestorKind,
  mayBeSme,
  type RelatedEnterprise,
  relationLimits,
} from "./linked-enterprise.ts";

const m = 1_000_000;
const own = { staff: 40, turnover: 9 * m, balanceSheet: 5 * m };
const other = { staff: 100, turnover: 10 * m, balanceSheet: 20 * m };

describe("partner and linked enterprises", () => {
  test.each<{ situation: string; related: RelatedEnterprise; is: string; staff: number; turnover: number }>([
    { situation: "24.9 %", related: { share: 0.249, figures: other }, is: "autonomous", staff: 40, turnover: 9 * m },
    { situation: "25 %", related: { share: 0.25, figures: other }, is: "partner", staff: 65, turnover: 11.5 * m },
    { situation: "30 %", related: { share: 0.3, figures: other }, is: "partner", staff: 70, turnover: 12 * m },
    { situation: "50 %", related: { share: 0.5, figures: other }, is: "partner", staff: 90, turnover: 14 * m },
    { situation: "51 %", related: { share: 0.51, figures: other }, is: "linked", staff: 140, turnover: 19 * m },
    { situation: "100 %", related: { share: 1, figures: other }, is: "linked", staff: 140, turnover: 19 * m },
    {
      situation: "10 % and control by contract",
      related: { share: 0.1, controls: true, figures: other },
      is: "linked",
      staff: 140,
      turnover: 19 * m,
    },
    {
      situation: "30 % and no control",
      related: { share: 0.3, controls: false, figures: other },
      is: "partner",
      staff: 70,
      turnover: 12 * m,
    },
    {
      situation: "60 % held by an investor: linked all the same",
      related: { share: 0.6, investor: "venture-capital", figures: other },
      is: "linked",
      staff: 140,
      turnover: 19 * m,
    },
  ])("$situation: $is", ({ related, is, staff, turnover }) => {
    const combined = combinedFigures(own, [related]);
    expect(combined.related).toEqual([is]);
    expect(combined.figures).toMatchObject({ staff, turnover });
  });

  test("the balance sheet counts in the same way", () => {
    expect(combinedFigures(own, [{ share: 0.3, figures: other }]).figures.balanceSheet).toBe(11 * m);
  });

  test.each<InvestorKind>([
    "venture-capital",
    "business-angel",
    "university",
    "institutional-investor",
    "small-municipality",
  ])("a holding of 40 %% by: %s, makes no partner", (investor) => {
    expect(combinedFigures(own, [{ share: 0.4, investor, figures: other }]).figures).toEqual(own);
  });

  test("everybody is added up, and cents stay cents", () => {
    const cent = { staff: 0.1, turnover: 0.1, balanceSheet: 0.1 };
    const linked = { share: 1, figures: { staff: 0.2, turnover: 0.2, balanceSheet: 0.2 } };
    expect(combinedFigures(cent, [linked]).figures).toEqual({ staff: 0.3, turnover: 0.3, balanceSheet: 0.3 });
    expect(
      combinedFigures(own, [
        { share: 1, figures: other },
        { share: 0.5, figures: other },
      ]).figures.staff,
    ).toBe(190);
    expect(combinedFigures(own, [])).toMatchObject({ figures: own, related: [] });
  });

  test("nobody gets smaller by counting others in", () => {
    const figures = fc.record({ staff: fc.nat(1000), turnover: fc.nat(1e9), balanceSheet: fc.nat(1e9) });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(figures, fc.array(fc.record({ share, figures })), (alone, others) => {
        const { figures: combined } = combinedFigures(alone, others);
        expect(combined.staff).toBeGreaterThanOrEqual(alone.staff);
        expect(combined.turnover).toBeGreaterThanOrEqual(alone.turnover);
        expect(combined.balanceSheet).toBeGreaterThanOrEqual(alone.balanceSheet);
      }),
    );
  });

  test.each([-0.1, 1.1, 30, Number.NaN])("a share of %d is refused", (share) => {
    expect(() => combinedFigures(own, [{ share, figures: other }])).toThrow(
      expect.objectContaining({ code: "invalid-fact" }),
    );
    expect(() => mayBeSme(share)).toThrow(expect.objectContaining({ code: "invalid-fact" }));
  });

  test.each(["staff", "turnover", "balanceSheet"])("a negative %s is refused, whoever's it is", (key) => {
    const wrong = { ...other, [key]: -1 };
    expect(() => combinedFigures(wrong, [])).toThrow(expect.objectContaining({ code: "invalid-fact" }));
    expect(() => combinedFigures(own, [{ share: 0, figures: wrong }])).toThrow(
      expect.objectContaining({ code: "invalid-fact" }),
    );
  });
});

describe("the BSIG counts the company alone where its IT is independent", () => {
  const others: readonly RelatedEnterprise[] = [{ share: 1, figures: other }];
  test("independent: its own figures, on § 28(4) alone", () => {
    const counted = figuresForBsig(own, { others, itIndependent: true });
    expect(counted.figures).toEqual(own);
    expect(counted.sources).toEqual([{ statute: "BSIG", pinpoint: "§ 28(4)" }]);
  });
  test("not independent: the combined figures, on the Recommendation too", () => {
    const counted = figuresForBsig(own, { others, itIndependent: false });
    expect(counted.figures).toEqual(combinedFigures(own, others).figures);
    expect(counted.sources).toContainEqual({ statute: "BSIG", pinpoint: "§ 28(4)" });
    expect(counted.sources).toHaveLength(3);
  });
});

test.each([
  { share: 0, may: true },
  { share: 0.24, may: true },
  { share: 0.25, may: false },
  { share: 1, may: false },
])("public bodies hold $share: may be an SME: $may", ({ share, may }) => {
  expect(mayBeSme(share)).toBe(may);
});

test("the limits are 25 and 50 %, and EUR 1.25 million for business angels", () => {
  expect(relationLimits).toEqual({ partnerFrom: 0.25, linkedAbove: 0.5, businessAngelBelow: 1_250_000 });
});
