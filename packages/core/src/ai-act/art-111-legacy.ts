import type { Condition } from "../engine/condition.ts";
import type { Legacy } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const source = { celex: "32024R1689", pinpoint: "Art. 111(2)" };

/** Art. 111(2): high-risk systems of Annex III that were there before the date for their class. */
export const annexIiiLegacy: readonly Legacy<FactKey>[] = [
  {
    when: /* @__PURE__ */ unchangedSince("2026-08-02"),
    applies: "exempt",
    source,
    from: "2024-08-01",
    until: "2026-07-26",
  },
  { when: /* @__PURE__ */ unchangedSince("2027-12-02"), applies: "exempt", source, from: "2026-07-27" },
  {
    when: /* @__PURE__ */ publicSince("2026-08-02"),
    applies: "public-authorities",
    source,
    from: "2024-08-01",
    until: "2026-07-26",
  },
  { when: /* @__PURE__ */ publicSince("2027-12-02"), applies: "public-authorities", source, from: "2026-07-27" },
];

/** Art. 111(4): generative systems placed on the market before 2 August 2026 mark their output from 2 December 2026. */
export const markingLegacy: readonly Legacy<FactKey>[] = [
  {
    when: {
      all: [{ fact: "market.placedOn", before: "2026-08-02" }, { not: { fact: "market.ownUseOnly", is: true } }],
    },
    applies: "marking-legacy",
    source: { celex: "32024R1689", pinpoint: "Art. 111(4)" },
    from: "2026-07-27",
  },
];

function unchangedSince(date: string): Condition<FactKey> {
  return {
    all: [
      { fact: "market.placedOn", before: date },
      { not: { fact: "market.designChanged", is: true } },
      { not: { fact: "market.forPublicAuthorities", is: true } },
    ],
  };
}

function publicSince(date: string): Condition<FactKey> {
  return {
    all: [
      { fact: "market.placedOn", before: date },
      { not: { fact: "market.designChanged", is: true } },
      { fact: "market.forPublicAuthorities", is: true },
    ],
  };
}
