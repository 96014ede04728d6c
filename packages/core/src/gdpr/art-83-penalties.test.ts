import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cite } from "../law/citation.ts";
import { type GdprFineQuestion, gdprFineTiers, maximumGdprFine } from "./art-83-penalties.ts";

const anyTier = fc.constantFrom(...gdprFineTiers);
const anyTurnover = fc.oneof(fc.double({ min: 0, max: 1e12, noNaN: true }), fc.nat({ max: 2_000_000_000 }));

describe("laws of the maximum fine", () => {
  test("the ceiling is the higher of amount and share, whatever the size", () => {
    fc.assert(
      fc.property(anyTier, anyTurnover, ({ id, amount, share }, turnover) => {
        const ceiling = maximumGdprFine({ tier: id, turnover, publicBody: false }).amount;
        expect(ceiling).toBe(Math.max(amount, Math.round(turnover * share * 100) / 100));
      }),
    );
  });

  test("a public body that competes pays what a private one pays, and any other nothing", () => {
    fc.assert(
      fc.property(anyTier, anyTurnover, ({ id: tier }, turnover) => {
        const { amount } = maximumGdprFine({ tier, turnover, publicBody: false });
        expect(maximumGdprFine({ tier, turnover, publicBody: true, competes: true }).amount).toBe(amount);
        expect(maximumGdprFine({ tier, turnover, publicBody: true, competes: false }).amount).toBe(0);
      }),
    );
  });
});

const company = { tier: "gdpr/art-83.4", turnover: 10e6, publicBody: false } as const;

describe("Art. 83 and § 43(3) BDSG", () => {
  test.each<{ situation: string; question: GdprFineQuestion; amount: number; rests: readonly string[] }>([
    {
      situation: "an SME: no relief",
      question: company,
      amount: 10_000_000,
      rests: ["Art. 83(4) GDPR"],
    },
    {
      situation: "a group, agreements and records: 2 %",
      question: { ...company, turnover: 1e9 },
      amount: 20_000_000,
      rests: ["Art. 83(4) GDPR"],
    },
    {
      situation: "a group, transfers: 4 %",
      question: { ...company, tier: "gdpr/art-83.5", turnover: 1e9 },
      amount: 40_000_000,
      rests: ["Art. 83(5) GDPR"],
    },
    {
      situation: "an SME, transfers",
      question: { ...company, tier: "gdpr/art-83.5" },
      amount: 20_000_000,
      rests: ["Art. 83(5) GDPR"],
    },
    {
      situation: "a group that ignores an order: 4 %",
      question: { ...company, tier: "gdpr/art-83.6", turnover: 1e9 },
      amount: 40_000_000,
      rests: ["Art. 83(6) GDPR"],
    },
    {
      situation: "a small company that ignores an order",
      question: { ...company, tier: "gdpr/art-83.6", turnover: 0 },
      amount: 20_000_000,
      rests: ["Art. 83(6) GDPR"],
    },
    {
      situation: "an authority",
      question: { ...company, publicBody: true, competes: false },
      amount: 0,
      rests: ["§ 43(3) BDSG"],
    },
    {
      situation: "a municipal utility that competes",
      question: { ...company, publicBody: true, competes: true },
      amount: 10_000_000,
      rests: ["Art. 83(4) GDPR", "§ 2(5) BDSG"],
    },
  ])("$situation: $amount", ({ question, amount, rests }) => {
    const fine = maximumGdprFine(question);
    expect(fine.amount).toBe(amount);
    expect(fine.sources.map((source) => cite(source, "en"))).toEqual(rests);
  });
});

describe("what is refused", () => {
  const unsaid: GdprFineQuestion = JSON.parse(JSON.stringify({ ...company, publicBody: undefined }));
  const half: GdprFineQuestion = JSON.parse(JSON.stringify({ ...company, publicBody: true }));
  const withoutTurnover: GdprFineQuestion = JSON.parse(JSON.stringify({ ...company, turnover: undefined }));

  test.each<{ situation: string; question: GdprFineQuestion; code: string }>([
    {
      situation: "a tier of another act",
      question: { ...company, tier: "ai-act/art-99.4" },
      code: "unknown-reference",
    },
    { situation: "a negative turnover", question: { ...company, turnover: -1 }, code: "invalid-fact" },
    { situation: "a turnover that is no number", question: { ...company, turnover: Number.NaN }, code: "invalid-fact" },
    { situation: "an infinite turnover", question: { ...company, turnover: Infinity }, code: "invalid-fact" },
    { situation: "no turnover", question: withoutTurnover, code: "invalid-fact" },
    { situation: "a body of which nothing is said", question: unsaid, code: "invalid-fact" },
    { situation: "a public body, nobody said whether it competes", question: half, code: "invalid-fact" },
  ])("$situation: $code", ({ question, code }) => {
    expect(() => maximumGdprFine(question)).toThrow(expect.objectContaining({ code }));
  });

  test("a message never holds the turnover", () => {
    expect(() => maximumGdprFine({ ...company, turnover: -4711 })).not.toThrow(/4711/);
  });
});
