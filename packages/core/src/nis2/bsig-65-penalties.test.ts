import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { practice } from "../governance/practice.ts";
import { type BsigFineQuestion, bsigFineTiers, maximumBsigFine } from "./bsig-65-penalties.ts";

const m = 1_000_000;
const gmbh = { asOf: "2026-11-21", entity: "especially-important", legalPerson: true, turnover: 80 * m } as const;
const person = { ...gmbh, legalPerson: false } as const;
const wE = { ...gmbh, entity: "important" } as const;

describe("§ 65 BSIG: the highest fine", () => {
  test.each<{ situation: string; question: BsigFineQuestion; amount: number }>([
    { situation: "measures, besonders wichtig", question: { ...gmbh, tier: "bsig/65.5.1" }, amount: 10 * m },
    { situation: "measures, wichtig", question: { ...wE, tier: "bsig/65.5.1" }, amount: 7 * m },
    { situation: "measures, wichtig, own tier", question: { ...wE, tier: "bsig/65.5.2" }, amount: 7 * m },
    {
      situation: "measures, turnover of exactly 500 million",
      question: { ...gmbh, tier: "bsig/65.5.1", turnover: 500 * m },
      amount: 10 * m,
    },
    {
      situation: "measures, turnover above 500 million",
      question: { ...gmbh, tier: "bsig/65.5.1", turnover: 600 * m },
      amount: 12 * m,
    },
    {
      situation: "measures, wichtig, turnover above 500 million",
      question: { ...wE, tier: "bsig/65.5.1", turnover: 600 * m },
      amount: 8.4 * m,
    },
    {
      situation: "measures, a natural person",
      question: { ...person, tier: "bsig/65.5.1" },
      amount: 10 * m,
    },
    {
      situation: "measures, negligent: no half",
      question: { ...gmbh, tier: "bsig/65.5.1", negligent: true },
      amount: 10 * m,
    },
    {
      situation: "measures, wichtig, negligent: no half",
      question: { ...wE, tier: "bsig/65.5.1", negligent: true },
      amount: 7 * m,
    },
    {
      situation: "a tiny company has no relief",
      question: { ...gmbh, tier: "bsig/65.5.1", turnover: 0 },
      amount: 10 * m,
    },
    { situation: "orders, legal person", question: { ...gmbh, tier: "bsig/65.5.3" }, amount: 20 * m },
    { situation: "orders, wichtig, legal person", question: { ...wE, tier: "bsig/65.5.3" }, amount: 20 * m },
    { situation: "orders, natural person", question: { ...person, tier: "bsig/65.5.3" }, amount: 2 * m },
    { situation: "orders, negligent", question: { ...gmbh, tier: "bsig/65.5.3", negligent: true }, amount: 10 * m },
    { situation: "proof, legal person", question: { ...gmbh, tier: "bsig/65.5.4" }, amount: 10 * m },
    { situation: "proof, natural person", question: { ...person, tier: "bsig/65.5.4" }, amount: m },
    {
      situation: "proof, negligently late",
      question: { ...gmbh, tier: "bsig/65.5.4", negligent: true },
      amount: 5 * m,
    },
    { situation: "registration", question: { ...wE, tier: "bsig/65.5.5" }, amount: 500_000 },
    {
      situation: "registration, negligent",
      question: { ...wE, tier: "bsig/65.5.5", negligent: true },
      amount: 250_000,
    },
    {
      situation: "registration of a giant",
      question: { ...gmbh, tier: "bsig/65.5.5", turnover: 9_000 * m },
      amount: 500_000,
    },
    { situation: "inspection hindered", question: { ...gmbh, tier: "bsig/65.5.6" }, amount: 100_000 },
    {
      situation: "inspection hindered, negligent",
      question: { ...gmbh, tier: "bsig/65.5.6", negligent: true },
      amount: 50_000,
    },
    {
      situation: "proof wrong by negligence",
      question: { ...gmbh, tier: "bsig/65.3", negligent: true },
      amount: 100_000,
    },
    {
      situation: "fined under the GDPR before",
      question: { ...gmbh, tier: "bsig/65.5.1", finedUnderGdpr: true },
      amount: 0,
    },
    {
      situation: "not fined under the GDPR",
      question: { ...gmbh, tier: "bsig/65.5.1", finedUnderGdpr: false, negligent: false },
      amount: 10 * m,
    },
  ])("$situation: $amount", ({ question, amount }) => {
    expect(maximumBsigFine(question).amount).toBe(amount);
  });

  test("every provision that the amount rests on is named, and that no second fine follows a GDPR fine", () => {
    const pinpoints = (question: BsigFineQuestion) =>
      maximumBsigFine(question).sources.map((source) =>
        "statute" in source ? `${source.pinpoint} ${source.statute}` : "",
      );
    expect(pinpoints({ ...wE, tier: "bsig/65.5.1" })).toEqual(["§ 65(5) no. 2 BSIG", "§ 65(11) BSIG"]);
    expect(pinpoints({ ...gmbh, tier: "bsig/65.5.1", turnover: 600 * m })).toEqual([
      "§ 65(5) no. 1 BSIG",
      "§ 65(8) BSIG",
      "§ 65(11) BSIG",
    ]);
    expect(pinpoints({ ...gmbh, tier: "bsig/65.5.4", negligent: true })).toEqual([
      "§ 65(5) no. 4 BSIG",
      "§ 65(5) sentence 2 BSIG",
      "§ 30(2) sentence 3 OWiG",
      "§ 17(2) OWiG",
      "§ 65(11) BSIG",
    ]);
    expect(pinpoints({ ...gmbh, tier: "bsig/65.5.1", finedUnderGdpr: true })).toEqual(["§ 65(11) BSIG"]);
  });

  test("in the first rows a separate ceiling above 500 million never lies below the amount", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (turnover) => {
        const fine = maximumBsigFine({ ...gmbh, tier: "bsig/65.5.1", turnover }).amount;
        expect(fine).toBeGreaterThanOrEqual(10 * m);
        expect(fine).toBeCloseTo(Math.max(10 * m, turnover * 0.02), 0);
        const lower = maximumBsigFine({ ...wE, tier: "bsig/65.5.1", turnover }).amount;
        expect(lower).toBeCloseTo(Math.max(7 * m, turnover * 0.014), 0);
      }),
    );
  });

  test.each<{ situation: string; question: object; code: string }>([
    { situation: "an invented tier", question: { ...gmbh, tier: "bsig/65.5.9" }, code: "unknown-reference" },
    { situation: "a tier for the other class", question: { ...gmbh, tier: "bsig/65.5.2" }, code: "invalid-fact" },
    {
      situation: "proof, asked of a wichtige Einrichtung",
      question: { ...wE, tier: "bsig/65.5.4" },
      code: "invalid-fact",
    },
    { situation: "another class", question: { ...gmbh, tier: "bsig/65.5.5", entity: "none" }, code: "invalid-fact" },
    {
      situation: "a negative turnover",
      question: { ...gmbh, tier: "bsig/65.5.1", turnover: -1 },
      code: "invalid-fact",
    },
    { situation: "no number", question: { ...gmbh, tier: "bsig/65.5.1", turnover: Number.NaN }, code: "invalid-fact" },
    { situation: "a text", question: { ...gmbh, tier: "bsig/65.5.1", turnover: "1" }, code: "invalid-fact" },
    {
      situation: "a day before the Act",
      question: { ...gmbh, tier: "bsig/65.5.1", asOf: "2025-12-05" },
      code: "date-before-act",
    },
    { situation: "no day", question: { ...gmbh, tier: "bsig/65.5.1", asOf: "2025-13-05" }, code: "invalid-date" },
  ])("$situation is refused: $code", ({ question, code }) => {
    // @ts-expect-error Callers without types can pass anything.
    expect(() => maximumBsigFine(question)).toThrow(expect.objectContaining({ code }));
  });
});

test("every fine that a rule names is a tier, and tiers are there once", () => {
  const ids = bsigFineTiers.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const named = practice.rules.flatMap(({ duty }) => (duty?.fine?.startsWith("bsig/") === true ? [duty.fine] : []));
  expect([...new Set(named)].sort()).toEqual(["bsig/65.5.1", "bsig/65.5.4", "bsig/65.5.5"]);
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});
