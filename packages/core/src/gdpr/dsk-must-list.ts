import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const largeScale: Condition<FactKey> = { fact: "privacy.largeScale", is: true };
const otherSources: Condition<FactKey> = { fact: "impact.circumstances", includes: ["other-sources"] };
const opaqueAlgorithm: Condition<FactKey> = { fact: "impact.circumstances", includes: ["opaque-algorithm"] };
const central: Condition<FactKey> = { fact: "impact.circumstances", includes: ["central"] };

// Nos. 1 and 2 name seven of the nine criteria: the sensitive data and the large scale do not count here.
const furtherCriterion: Condition<FactKey> = {
  any: [
    { rule: "wp248/scoring" },
    { rule: "wp248/automated-decision" },
    { rule: "wp248/monitoring" },
    { rule: "wp248/combined-data" },
    { rule: "wp248/vulnerable-persons" },
    { rule: "wp248/new-technology" },
    { rule: "wp248/blocks-right" },
  ],
};

/**
 * The list that the German authorities made under Art. 35(4) GDPR for private bodies, version 1.1 of 17 October 2018,
 * in its order. Match on the name and not on the number.
 */
export const mustList: readonly Rule<FactKey>[] = [
  /* @__PURE__ */ entry(1, "biometrics", {
    all: [
      {
        any: [
          { fact: "impact.mustList", includes: ["biometrics"] },
          { fact: "biometrics.identifiesRemotely", is: true },
        ],
      },
      furtherCriterion,
    ],
  }),
  /* @__PURE__ */ entry(2, "genetics", {
    all: [{ fact: "impact.mustList", includes: ["genetics"] }, furtherCriterion],
  }),
  /* @__PURE__ */ entry(3, "secrecy", { all: [{ fact: "impact.mustList", includes: ["secrecy"] }, largeScale] }),
  /* @__PURE__ */ entry(4, "location", { all: [{ fact: "impact.mustList", includes: ["location"] }, largeScale] }),
  /* @__PURE__ */ entry(5, "merging-for-decisions", {
    all: [
      { fact: "impact.mustList", includes: ["merged-data"] },
      largeScale,
      otherSources,
      opaqueAlgorithm,
      { fact: "impact.circumstances", includes: ["feeds-decisions"] },
    ],
  }),
  /* @__PURE__ */ entry(6, "mobile-cameras", {
    all: [{ fact: "impact.mustList", includes: ["mobile-cameras"] }, largeScale, central],
  }),
  /* @__PURE__ */ entry(7, "ratings", {
    all: [
      { fact: "impact.mustList", includes: ["ratings"] },
      largeScale,
      { fact: "impact.circumstances", includes: ["third-party-decisions"] },
    ],
  }),
  /* @__PURE__ */ entry(8, "staff-conduct", {
    all: [
      {
        any: [
          { fact: "impact.mustList", includes: ["staff-conduct"] },
          { fact: "employment.use", includes: ["monitor-and-evaluate"] },
        ],
      },
      largeScale,
      { fact: "impact.circumstances", includes: ["judges-work"] },
    ],
  }),
  /* @__PURE__ */ entry(9, "profiles", { fact: "impact.mustList", includes: ["profiles"] }),
  /* @__PURE__ */ entry(10, "merging-for-discovery", {
    all: [
      { fact: "impact.mustList", includes: ["merged-data"] },
      largeScale,
      otherSources,
      opaqueAlgorithm,
      { fact: "impact.circumstances", includes: ["open-purpose"] },
    ],
  }),
  /* @__PURE__ */ entry(11, "ai", {
    all: [
      { rule: "gdpr/art-4.1" },
      {
        any: [
          { fact: "impact.mustList", includes: ["ai"] },
          // Reading: who talks to the system of somebody else, as a customer does, is the person whose data steer the
          // talk. A tool that staff work with is on the list only where somebody says so.
          {
            all: [{ fact: "interaction.direct", is: true }, { not: { fact: "workplace.usedByStaff", is: true } }],
          },
          { fact: "practice.scoresPersons", is: true },
          { fact: "emotion.infers", is: true },
          {
            fact: "employment.use",
            includes: ["filter-applications", "evaluate-candidates", "monitor-and-evaluate"],
          },
        ],
      },
    ],
  }),
  /* @__PURE__ */ entry(12, "phone-signals", {
    all: [
      { fact: "impact.mustList", includes: ["phone-signals"] },
      { fact: "impact.circumstances", includes: ["substantial-time"] },
    ],
  }),
  /* @__PURE__ */ entry(13, "recordings", { fact: "impact.mustList", includes: ["recordings"] }),
  /* @__PURE__ */ entry(14, "movement-and-purchases", {
    fact: "impact.mustList",
    includes: ["movement-and-purchases"],
  }),
  /* @__PURE__ */ entry(15, "anonymising", {
    all: [
      { fact: "impact.mustList", includes: ["anonymising"] },
      { fact: "impact.circumstances", includes: ["many-cases"] },
    ],
  }),
  /* @__PURE__ */ entry(16, "telemedicine", {
    all: [
      { fact: "impact.mustList", includes: ["telemedicine"] },
      { fact: "impact.circumstances", includes: ["repeated"] },
      central,
    ],
  }),
  /* @__PURE__ */ entry(17, "performance", { fact: "impact.mustList", includes: ["performance"] }),
  {
    id: "dsk/listed",
    source: { celex: "32016R0679", pinpoint: "Art. 35(4)" },
    from: "2018-10-17",
    outcome: "classification",
    when: {
      any: [
        { rule: "dsk/biometrics" },
        { rule: "dsk/genetics" },
        { rule: "dsk/secrecy" },
        { rule: "dsk/location" },
        { rule: "dsk/merging-for-decisions" },
        { rule: "dsk/mobile-cameras" },
        { rule: "dsk/ratings" },
        { rule: "dsk/staff-conduct" },
        { rule: "dsk/profiles" },
        { rule: "dsk/merging-for-discovery" },
        { rule: "dsk/ai" },
        { rule: "dsk/phone-signals" },
        { rule: "dsk/recordings" },
        { rule: "dsk/movement-and-purchases" },
        { rule: "dsk/anonymising" },
        { rule: "dsk/telemedicine" },
        { rule: "dsk/performance" },
      ],
    },
  },
];

function entry(number: number, name: string, when: Condition<FactKey>): Rule<FactKey> {
  return {
    id: `dsk/${name}`,
    source: { document: "DSK list under Art. 35(4) GDPR, v1.1", pinpoint: `no. ${number}` },
    from: "2018-10-17",
    outcome: "classification",
    when,
  };
}
