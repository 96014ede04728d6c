import type { Condition } from "../engine/condition.ts";
import type { IsoDate } from "../engine/date.ts";
import type { Legacy } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const celex = "32024R1689";
const systems = { celex, pinpoint: "Art. 111(2)" };
const amended = "2026-07-27";

const byUse: Condition<FactKey> = { rule: "ai-act/art-6.2" };
const byProductOnly: Condition<FactKey> = { all: [{ rule: "ai-act/art-6.1" }, { not: byUse }] };

/** Art. 111(1): components of the large-scale IT systems of Annex X. */
const largeScaleSystems: Legacy<FactKey> = {
  when: {
    all: [
      { fact: "market.annexXComponent", is: true },
      { fact: "market.placedOn", before: "2027-08-02" },
    ],
  },
  applies: "annex-x",
  source: { celex, pinpoint: "Art. 111(1)" },
  from: "2024-08-01",
};

/** Art. 111(2) for the classification under Art. 6(2): systems that were there before the date for Annex III. */
export const annexIiiLegacy: readonly Legacy<FactKey>[] = /* @__PURE__ */ [
  [largeScaleSystems],
  /* @__PURE__ */ systemsBefore("2027-12-02"),
].flat();

/** Art. 111(2) for the classification under Art. 6(1): systems that were there before the date for Annex I. */
export const annexILegacy: readonly Legacy<FactKey>[] = /* @__PURE__ */ [
  [largeScaleSystems],
  /* @__PURE__ */ systemsBefore("2028-08-02"),
].flat();

/**
 * For the duties of Chapter III, Sections 2 and 3: Art. 111(1) and (2), and the later day for systems that are high-risk
 * by Annex I alone. Reading: a system caught by both routes has the earlier day.
 */
export const highRiskLegacy: readonly Legacy<FactKey>[] = /* @__PURE__ */ dutiesWithDay("annex-i");

/** The same for Section 5 of Chapter III and for Chapter IX. */
export const sectionFiveLegacy: readonly Legacy<FactKey>[] = /* @__PURE__ */ dutiesWithDay("section-5-annex-i");

/** Art. 111(3): models placed on the market before 2 August 2025. */
export const modelLegacy: readonly Legacy<FactKey>[] = [
  {
    when: { fact: "model.placedOn", before: "2025-08-02" },
    applies: "model-legacy",
    source: { celex, pinpoint: "Art. 111(3)" },
    from: "2024-08-01",
  },
];

/** Art. 111(4): generative systems placed on the market before 2 August 2026 mark their output from 2 December 2026. */
export const markingLegacy: readonly Legacy<FactKey>[] = [
  {
    when: {
      all: [{ fact: "market.placedOn", before: "2026-08-02" }, { not: { fact: "market.ownUseOnly", is: true } }],
    },
    applies: "marking-legacy",
    source: { celex, pinpoint: "Art. 111(4)" },
    from: amended,
  },
];

function dutiesWithDay(annexI: string): readonly Legacy<FactKey>[] {
  return [
    largeScaleSystems,
    ...systemsBefore("2027-12-02", byUse),
    ...systemsBefore("2028-08-02", byProductOnly),
    {
      when: byProductOnly,
      applies: annexI,
      source: { celex, pinpoint: "Art. 113" },
      from: "2024-08-01",
      until: "2026-07-26",
    },
    { when: byProductOnly, applies: annexI, source: { celex, pinpoint: "Art. 113(c)" }, from: amended },
  ];
}

// As published, one cut-off for both classes; as amended, the date on which Chapter III starts for the class.
function systemsBefore(day: IsoDate, route?: Condition<FactKey>): readonly Legacy<FactKey>[] {
  const published = { source: systems, from: "2024-08-01", until: "2026-07-26" };
  const current = { source: systems, from: amended };
  return [
    { when: unchangedSince("2026-08-02", false, route), applies: "exempt", ...published },
    { when: unchangedSince(day, false, route), applies: "exempt", ...current },
    { when: unchangedSince("2026-08-02", true, route), applies: "public-authorities", ...published },
    { when: unchangedSince(day, true, route), applies: "public-authorities", ...current },
  ];
}

// A change in design counts from the cut-off on.
function unchangedSince(day: IsoDate, forAuthorities: boolean, route?: Condition<FactKey>): Condition<FactKey> {
  const authorities: Condition<FactKey> = { fact: "market.forPublicAuthorities", is: true };
  return {
    all: [
      ...(route === undefined ? [] : [route]),
      { fact: "market.placedOn", before: day },
      { any: [{ not: { fact: "market.designChanged", is: true } }, { fact: "market.designChangedOn", before: day }] },
      forAuthorities ? authorities : { not: authorities },
    ],
  };
}
