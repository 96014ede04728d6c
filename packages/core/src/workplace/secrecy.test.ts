import { expect, test } from "vitest";
import type { Facts } from "../index.ts";
import { gapId } from "../law/gap-id.ts";
import { secrecyLaw } from "./secrecy.ts";
import { cases, isLawOn, verdictOf, type WorkplaceCase } from "./workplace-cases.ts";

const SAFEGUARDS = [
  "approved-tool",
  "confidentiality",
  "no-training",
  "deletion",
  "access-limits",
  "need-to-know",
] as const;

const tradeSecret: Facts = {
  "governance.stage": "productive",
  "secrecy.secretsEntered": true,
  "secrecy.secretElements": ["unknown-and-valuable", "protected", "legitimate-interest"],
  "secrecy.safeguards": [...SAFEGUARDS],
  "secrecy.thirdPartySecrets": true,
};

const trade: readonly WorkplaceCase[] = [
  ...cases("geschgehg/2.1", tradeSecret, [
    ["all three elements", {}, "yes"],
    ["generally known", { "secrecy.secretElements": ["protected", "legitimate-interest"] }, "no"],
    ["not protected", { "secrecy.secretElements": ["unknown-and-valuable", "legitimate-interest"] }, "no"],
    ["no legitimate interest", { "secrecy.secretElements": ["unknown-and-valuable", "protected"] }, "no"],
    ["elements unstated", { "secrecy.secretElements": "undecided" }, "unknown"],
  ]),
  ...cases("geschgehg/2.1.b", tradeSecret, [
    ["secrets enter the tool", {}, "yes"],
    [
      "not yet protected (protection is what is owed)",
      { "secrecy.secretElements": ["unknown-and-valuable", "legitimate-interest"] },
      "yes",
    ],
    ["generally known", { "secrecy.secretElements": ["protected", "legitimate-interest"] }, "no"],
    ["no legitimate interest", { "secrecy.secretElements": ["unknown-and-valuable", "protected"] }, "no"],
    ["none enters the tool", { "secrecy.secretsEntered": false }, "no"],
    ["elements unstated", { "secrecy.secretElements": "undecided" }, "unknown"],
    ["entry unstated", { "secrecy.secretsEntered": "undecided" }, "unknown"],
  ]),
  ...cases(gapId("geschgehg/2.1.b"), tradeSecret, [
    ["every safeguard", {}, "no"],
    ["planned, none", { "governance.stage": "idea", "secrecy.safeguards": [] }, "no"],
    ["safeguards unstated", { "secrecy.safeguards": "undecided" }, "unknown"],
  ]),
  ...SAFEGUARDS.flatMap((missing) =>
    cases(gapId("geschgehg/2.1.b"), tradeSecret, [
      [
        `without ${missing}`,
        { "secrecy.safeguards": [...SAFEGUARDS.filter((safeguard) => safeguard !== missing), "owner-permits"] },
        "yes",
      ],
    ]),
  ),
  ...cases("geschgehg/4.2.3", tradeSecret, [
    ["secrets of others enter the tool", {}, "yes"],
    ["only own secrets", { "secrecy.thirdPartySecrets": false }, "no"],
    ["none enters the tool", { "secrecy.secretsEntered": false }, "no"],
    ["whose secrets unstated", { "secrecy.thirdPartySecrets": "undecided" }, "unknown"],
    ["entry unstated", { "secrecy.secretsEntered": "undecided" }, "unknown"],
  ]),
  ...cases(gapId("geschgehg/4.2.3"), tradeSecret, [
    ["the owner has not allowed it", {}, "yes"],
    ["the owner allows it", { "secrecy.safeguards": ["owner-permits"] }, "no"],
    ["safeguards unstated", { "secrecy.safeguards": "undecided" }, "unknown"],
  ]),
];

const practiceOfLaw: Facts = {
  "governance.stage": "productive",
  "secrecy.professional": true,
  "secrecy.professionalCode": true,
  "secrecy.toProvider": true,
  "secrecy.provider": ["uses-others", "abroad"],
  "secrecy.providerConditions": [],
};
const CODE = ["text-form", "instructed", "knowledge-limited", "others-settled"] as const;

const common = [
  ["not under § 203", { "secrecy.professional": false }, "no"],
  ["the provider cannot read them", { "secrecy.toProvider": false }, "no"],
  ["§ 203 unstated", { "secrecy.professional": "undecided" }, "unknown"],
  ["access unstated", { "secrecy.toProvider": "undecided" }, "unknown"],
] as const;

const professional: readonly WorkplaceCase[] = [
  ...cases("stgb/203.3.2", practiceOfLaw, [["secrets reach a provider", {}, "yes"], ...common]),
  ...cases(gapId("stgb/203.3.2"), practiceOfLaw, [
    ["more than needed", { "secrecy.providerConditions": ["pledged"] }, "yes"],
    ["planned", { "governance.stage": "idea" }, "no"],
    ["only what is needed", { "secrecy.providerConditions": ["necessary"] }, "no"],
    ["conditions unstated", { "secrecy.providerConditions": "undecided" }, "unknown"],
  ]),
  ...cases("stgb/203.4.1", practiceOfLaw, [
    ["secrets reach a provider", {}, "yes"],
    ...common,
    ["the provider is bound by § 203 itself", { "secrecy.provider": ["bound-by-law"] }, "no"],
    ["provider unstated", { "secrecy.provider": "undecided" }, "unknown"],
  ]),
  ...cases(gapId("stgb/203.4.1"), practiceOfLaw, [
    [
      "a data processing agreement alone, no pledge",
      { "secrecy.providerConditions": ["necessary", "text-form"] },
      "yes",
    ],
    ["pledged", { "secrecy.providerConditions": ["pledged"] }, "no"],
    ["conditions unstated", { "secrecy.providerConditions": "undecided" }, "unknown"],
  ]),
  ...cases("stgb/203.4.2", practiceOfLaw, [
    ["the provider uses others", {}, "yes"],
    ...common,
    ["it uses nobody", { "secrecy.provider": ["abroad", "bound-by-law"] }, "no"],
    ["provider unstated", { "secrecy.provider": "undecided" }, "unknown"],
  ]),
  ...cases(gapId("stgb/203.4.2"), practiceOfLaw, [
    ["only the provider is pledged", { "secrecy.providerConditions": ["pledged"] }, "yes"],
    ["the others are pledged too", { "secrecy.providerConditions": ["others-pledged"] }, "no"],
    ["conditions unstated", { "secrecy.providerConditions": "undecided" }, "unknown"],
  ]),
  ...cases("brao/43e.3", practiceOfLaw, [
    ["a professional code rules on providers", {}, "yes"],
    ...common,
    ["no such code", { "secrecy.professionalCode": false }, "no"],
    ["code unstated", { "secrecy.professionalCode": "undecided" }, "unknown"],
  ]),
  ...cases(gapId("brao/43e.3"), practiceOfLaw, [
    ["every clause", { "secrecy.providerConditions": [...CODE] }, "no"],
    ...CODE.map(
      (missing) =>
        [
          `without ${missing}`,
          { "secrecy.providerConditions": CODE.filter((condition) => condition !== missing) },
          "yes",
        ] as const,
    ),
    ["conditions unstated", { "secrecy.providerConditions": "undecided" }, "unknown"],
  ]),
  ...cases("brao/43e.4", practiceOfLaw, [
    ["a service from abroad", {}, "yes"],
    ...common,
    ["at home", { "secrecy.provider": ["uses-others", "bound-by-law"] }, "no"],
    ["no such code", { "secrecy.professionalCode": false }, "no"],
    ["code unstated", { "secrecy.professionalCode": "undecided" }, "unknown"],
  ]),
  ...cases("practice/secrets-abroad", { ...practiceOfLaw, "secrecy.professionalCode": false }, [
    ["a service from abroad, no code", {}, "yes"],
    ...common,
    ["at home", { "secrecy.provider": ["uses-others", "bound-by-law"] }, "no"],
    ["a code demands it already", { "secrecy.professionalCode": true }, "no"],
    ["code unstated", { "secrecy.professionalCode": "undecided" }, "unknown"],
  ]),
  ...cases(gapId("brao/43e.4"), practiceOfLaw, [
    ["not checked", { "secrecy.providerConditions": ["pledged"] }, "yes"],
    ["checked", { "secrecy.providerConditions": ["comparable-protection"] }, "no"],
    ["conditions unstated", { "secrecy.providerConditions": "undecided" }, "unknown"],
  ]),
  ...cases(gapId("practice/secrets-abroad"), { ...practiceOfLaw, "secrecy.professionalCode": false }, [
    ["not checked", { "secrecy.providerConditions": ["pledged"] }, "yes"],
    ["checked", { "secrecy.providerConditions": ["comparable-protection"] }, "no"],
    ["conditions unstated", { "secrecy.providerConditions": "undecided" }, "unknown"],
  ]),
];

const mining: Facts = {
  "governance.stage": "productive",
  "secrecy.copiesWorks": true,
  "secrecy.copyingBasis": ["lawful-access"],
  "secrecy.reservation": "none",
  "secrecy.publishesOutput": true,
  "secrecy.worksCare": [],
};
const works: readonly WorkplaceCase[] = [
  ...cases("urhg/44b.2", mining, [
    ["lawful access, no reservation", {}, "yes"],
    ["a machine-readable reservation", { "secrecy.reservation": "machine-readable" }, "no"],
    ["another reservation, works online (does not count)", { "secrecy.reservation": "otherwise-online" }, "yes"],
    ["another reservation, works offline", { "secrecy.reservation": "otherwise-offline" }, "no"],
    ["no lawful access", { "secrecy.copyingBasis": ["own-works", "licence", "research"] }, "no"],
    ["no copies", { "secrecy.copiesWorks": false }, "no"],
    ["reservation unstated", { "secrecy.reservation": "undecided" }, "unknown"],
    ["access unstated", { "secrecy.copyingBasis": "undecided" }, "unknown"],
    ["copies unstated", { "secrecy.copiesWorks": "undecided" }, "unknown"],
  ]),
  ...cases("urhg/16", mining, [
    ["copies", {}, "yes"],
    ["no copies", { "secrecy.copiesWorks": false }, "no"],
    ["unstated", { "secrecy.copiesWorks": "undecided" }, "unknown"],
  ]),
  ...cases(gapId("urhg/16"), { ...mining, "secrecy.reservation": "machine-readable" }, [
    ["reserved, nothing else permits it", {}, "yes"],
    ["not reserved", { "secrecy.reservation": "none" }, "no"],
    ["own works", { "secrecy.copyingBasis": ["own-works"] }, "no"],
    ["a licence", { "secrecy.copyingBasis": ["licence"] }, "no"],
    ["research", { "secrecy.copyingBasis": ["research"] }, "no"],
    ["basis unstated", { "secrecy.copyingBasis": "undecided" }, "unknown"],
  ]),
  ...cases("urhg/44b.2.2", mining, [
    ["copies rest on § 44b", {}, "yes"],
    ["own works", { "secrecy.copyingBasis": ["lawful-access", "own-works"] }, "no"],
    ["a licence", { "secrecy.copyingBasis": ["lawful-access", "licence"] }, "no"],
    ["research", { "secrecy.copyingBasis": ["lawful-access", "research"] }, "no"],
    ["§ 44b does not permit them", { "secrecy.reservation": "machine-readable" }, "no"],
    ["reservation unstated", { "secrecy.reservation": "undecided" }, "unknown"],
  ]),
  ...cases(gapId("urhg/44b.2.2"), mining, [
    ["kept", { "secrecy.worksCare": ["provenance"] }, "yes"],
    ["deleted", { "secrecy.worksCare": ["copies-deleted"] }, "no"],
    ["unstated", { "secrecy.worksCare": "undecided" }, "unknown"],
  ]),
  ...cases("practice/copyright-checks", mining, [
    ["output is published", {}, "yes"],
    ["it is not", { "secrecy.publishesOutput": false }, "no"],
    ["unstated", { "secrecy.publishesOutput": "undecided" }, "unknown"],
  ]),
  ...cases(gapId("practice/copyright-checks"), mining, [
    ["every check", { "secrecy.worksCare": ["input-rights", "similarity-check", "provenance"] }, "no"],
    ["rights not checked", { "secrecy.worksCare": ["copies-deleted", "similarity-check", "provenance"] }, "yes"],
    ["likeness not checked", { "secrecy.worksCare": ["copies-deleted", "input-rights", "provenance"] }, "yes"],
    ["origin not recorded", { "secrecy.worksCare": ["copies-deleted", "input-rights", "similarity-check"] }, "yes"],
    ["unstated", { "secrecy.worksCare": "undecided" }, "unknown"],
  ]),
];

test.each([...trade, ...professional, ...works])("$rule, $situation: $verdict", ({ rule, facts, verdict }) => {
  expect(verdictOf(rule, facts)).toBe(verdict);
});

test("what protects secrets and works is owed from the first use, for each system", () => {
  for (const { id, duty } of secrecyLaw) expect([id, duty?.since, duty?.scope]).toEqual([id, undefined, undefined]);
});

test.each([
  ...["stgb/203.3.2", "stgb/203.4.1", "stgb/203.4.2", "brao/43e.3", "brao/43e.4", "practice/secrets-abroad"].map(
    (rule) => ({ rule, before: "2017-11-08", first: "2017-11-09" }),
  ),
  ...["geschgehg/2.1", "geschgehg/2.1.b", "geschgehg/4.2.3"].map((rule) => ({
    rule,
    before: "2019-04-25",
    first: "2019-04-26",
  })),
  ...["urhg/44b.2", "urhg/16", "urhg/44b.2.2", "practice/copyright-checks"].map((rule) => ({
    rule,
    before: "2021-06-06",
    first: "2021-06-07",
  })),
])("$rule is asked since $first", ({ rule, before, first }) => {
  expect([isLawOn(rule, before), isLawOn(rule, first)]).toEqual([false, true]);
});
