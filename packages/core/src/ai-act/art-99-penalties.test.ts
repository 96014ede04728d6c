import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cite } from "../law/citation.ts";
import { type FineQuestion, fineTiers, lowerCaps, maximumFine, type Undertaking } from "./art-99-penalties.ts";
import type { OperatorSize } from "./size.ts";

const shared = fineTiers.filter(({ share }) => share > 0);
const anyTier = fc.constantFrom(...fineTiers);
const tierWithShare = fc.constantFrom(...shared);
const anySize = fc.constantFrom<OperatorSize>("sme", "small-mid-cap", "larger");
const anyTurnover = fc.oneof(fc.double({ min: 0, max: 1e12, noNaN: true }), fc.nat({ max: 2_000_000_000 }));
const anyDay = fc.constantFrom("2026-08-02", "2026-11-21", "2028-08-02");

describe("laws of the maximum fine", () => {
  test("the ceiling of an SME or a small mid-cap never exceeds the general one", () => {
    fc.assert(
      fc.property(tierWithShare, anySize, anyTurnover, anyDay, ({ id }, size, turnover, asOf) => {
        const general = amount({ tier: id, size: "larger", turnover, undertaking: true, asOf });
        expect(amount({ tier: id, size, turnover, undertaking: true, asOf })).toBeLessThanOrEqual(general);
      }),
    );
  });

  test("the ceiling of an SME never exceeds that of a small mid-cap", () => {
    fc.assert(
      fc.property(tierWithShare, anyTurnover, anyDay, ({ id }, turnover, asOf) => {
        const ceiling = (size: OperatorSize) => amount({ tier: id, size, turnover, undertaking: true, asOf });
        expect(ceiling("sme")).toBeLessThanOrEqual(ceiling("small-mid-cap"));
      }),
    );
  });

  test("more turnover never lowers the ceiling", () => {
    fc.assert(
      fc.property(tierWithShare, anySize, anyTurnover, anyTurnover, anyDay, ({ id }, size, one, other, asOf) => {
        const ceiling = (turnover: number) => amount({ tier: id, size, turnover, undertaking: true, asOf });
        expect(ceiling(Math.min(one, other))).toBeLessThanOrEqual(ceiling(Math.max(one, other)));
      }),
    );
  });

  test("the ceiling is the amount or the share: never less than the lower, never more than the higher", () => {
    fc.assert(
      fc.property(tierWithShare, anySize, anyTurnover, anyDay, (tier, size, turnover, asOf) => {
        const ceiling = amount({ tier: tier.id, size, turnover, undertaking: true, asOf });
        const share = Math.round(turnover * tier.share * 100) / 100;
        expect([tier.amount, share]).toContain(ceiling);
      }),
    );
  });

  test("for who is no undertaking the amount is the ceiling", () => {
    fc.assert(
      fc.property(anyTier, anyDay, (tier, asOf) => {
        const result = maximumFine({ tier: tier.id, undertaking: false, asOf });
        expect(result).toEqual({ amount: tier.amount, sources: [tier.source] });
      }),
    );
  });

  test("every tier that a lower ceiling names exists and has a share", () => {
    const ids = shared.map(({ id }) => id);
    expect(lowerCaps.flatMap(({ tiers }) => tiers).filter((tier) => !ids.includes(tier))).toEqual([]);
  });
});

const rows: readonly {
  readonly situation: string;
  readonly tier: string;
  readonly size: OperatorSize;
  readonly turnover: number;
  readonly amount: number;
  readonly rests: readonly string[];
  readonly asOf?: string;
}[] = [
  {
    situation: "an SME, forbidden practice",
    tier: "ai-act/art-99.3",
    size: "sme",
    turnover: 10e6,
    amount: 700_000,
    rests: ["Art. 99(3) AI Act", "Art. 99(6) AI Act"],
  },
  {
    situation: "a small mid-cap, forbidden practice: no lower ceiling",
    tier: "ai-act/art-99.3",
    size: "small-mid-cap",
    turnover: 100e6,
    amount: 35_000_000,
    rests: ["Art. 99(3) AI Act"],
  },
  {
    situation: "a small mid-cap, duties of operators",
    tier: "ai-act/art-99.4",
    size: "small-mid-cap",
    turnover: 100e6,
    amount: 3_000_000,
    rests: ["Art. 99(4) AI Act", "Art. 99(6a) AI Act"],
  },
  {
    situation: "a small mid-cap on the day before the amendment",
    tier: "ai-act/art-99.4",
    size: "small-mid-cap",
    turnover: 100e6,
    amount: 15_000_000,
    rests: ["Art. 99(4) AI Act"],
    asOf: "2026-07-26",
  },
  {
    situation: "a small mid-cap on the day of the amendment",
    tier: "ai-act/art-99.4",
    size: "small-mid-cap",
    turnover: 100e6,
    amount: 3_000_000,
    rests: ["Art. 99(4) AI Act", "Art. 99(6a) AI Act"],
    asOf: "2026-07-27",
  },
  {
    situation: "a small mid-cap, wrong information",
    tier: "ai-act/art-99.5",
    size: "small-mid-cap",
    turnover: 100e6,
    amount: 1_000_000,
    rests: ["Art. 99(5) AI Act", "Art. 99(6a) AI Act"],
  },
  {
    situation: "a group, forbidden practice: the share is higher",
    tier: "ai-act/art-99.3",
    size: "larger",
    turnover: 1e9,
    amount: 70_000_000,
    rests: ["Art. 99(3) AI Act"],
  },
  {
    situation: "a company without turnover: the amount",
    tier: "ai-act/art-99.4",
    size: "larger",
    turnover: 0,
    amount: 15_000_000,
    rests: ["Art. 99(4) AI Act"],
  },
  {
    situation: "an SME without turnover: nothing",
    tier: "ai-act/art-99.4",
    size: "sme",
    turnover: 0,
    amount: 0,
    rests: ["Art. 99(4) AI Act", "Art. 99(6) AI Act"],
  },
  {
    situation: "an SME that provides a model: no lower ceiling",
    tier: "ai-act/art-101",
    size: "sme",
    turnover: 10e6,
    amount: 15_000_000,
    rests: ["Art. 101(1) AI Act"],
  },
];

describe("Arts 99 to 101", () => {
  test.each(rows)("$situation: $amount", ({ tier, size, turnover, amount: ceiling, rests, asOf = "2026-11-21" }) => {
    const { amount, sources } = maximumFine({ tier, size, turnover, undertaking: true, asOf });
    expect(amount).toBe(ceiling);
    expect(sources.map((source) => cite(source, "en"))).toEqual(rests);
  });

  test.each([
    { tier: "ai-act/art-100.2", ceiling: 1_500_000 },
    { tier: "ai-act/art-100.3", ceiling: 750_000 },
  ])("an EU body pays at most $ceiling under $tier", ({ tier, ceiling }) => {
    expect(amount({ tier, undertaking: false, asOf: "2026-11-21" })).toBe(ceiling);
  });

  test("a natural person pays at most the amount, whatever the tier", () => {
    expect(amount({ tier: "ai-act/art-99.3", undertaking: false, asOf: "2026-11-21" })).toBe(35_000_000);
  });
});

describe("what is refused", () => {
  const company: Undertaking = {
    tier: "ai-act/art-99.4",
    size: "larger",
    turnover: 1e6,
    undertaking: true,
    asOf: "2026-11-21",
  };
  const unsized: Undertaking = JSON.parse(JSON.stringify({ ...company, size: "huge" }));
  const withoutTurnover: Undertaking = JSON.parse(JSON.stringify({ ...company, turnover: undefined }));

  test.each<{ readonly situation: string; readonly question: FineQuestion; readonly code: string }>([
    { situation: "an unknown tier", question: { ...company, tier: "gdpr/art-83.4" }, code: "unknown-reference" },
    { situation: "a negative turnover", question: { ...company, turnover: -1 }, code: "invalid-fact" },
    { situation: "a turnover that is no number", question: { ...company, turnover: Number.NaN }, code: "invalid-fact" },
    { situation: "an infinite turnover", question: { ...company, turnover: Infinity }, code: "invalid-fact" },
    { situation: "an undertaking without turnover", question: withoutTurnover, code: "invalid-fact" },
    { situation: "an unknown size", question: unsized, code: "invalid-fact" },
    {
      situation: "an undertaking in a tier for EU bodies",
      question: { ...company, tier: "ai-act/art-100.2" },
      code: "invalid-fact",
    },
    { situation: "a day that does not exist", question: { ...company, asOf: "2026-02-30" }, code: "invalid-date" },
    {
      situation: "a day before there were fines",
      question: { ...company, asOf: "2025-08-01" },
      code: "date-before-act",
    },
    {
      situation: "a fine for a model provider before 2 August 2026",
      question: { ...company, tier: "ai-act/art-101", asOf: "2026-08-01" },
      code: "date-before-act",
    },
  ])("$situation: $code", ({ question, code }) => {
    expect(() => maximumFine(question)).toThrow(expect.objectContaining({ code }));
  });

  test("a message never holds the turnover", () => {
    expect(() => maximumFine({ ...company, turnover: -4711 })).not.toThrow(/4711/);
  });
});

function amount(question: FineQuestion): number {
  return maximumFine(question).amount;
}
