import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const celex = "32024R1689";

const onlyThroughSectionB: Condition<FactKey> = {
  all: [{ rule: "ai-act/art-6.1" }, { rule: "ai-act/annex-i.b" }, { not: { rule: "ai-act/annex-i.a" } }],
};

// What keeps open-source systems in, Art. 2(12). A rule that is not yet law on the day comes to no.
const highRiskOrArticle5Or50: Condition<FactKey> = {
  any: [
    { rule: "ai-act/art-6.1" },
    { rule: "ai-act/art-6.2" },
    { rule: "ai-act/art-5.1.a" },
    { rule: "ai-act/art-5.1.b" },
    { rule: "ai-act/art-5.1.c" },
    { rule: "ai-act/art-5.1.d" },
    { rule: "ai-act/art-5.1.e" },
    { rule: "ai-act/art-5.1.f" },
    { rule: "ai-act/art-5.1.g" },
    { rule: "ai-act/art-5.1.h" },
    { rule: "ai-act/art-5.1.ba" },
    { rule: "ai-act/art-5.1.bb" },
    { rule: "ai-act/art-50.1" },
    { rule: "ai-act/art-50.2" },
    { rule: "ai-act/art-50.3" },
    { rule: "ai-act/art-50.4.1" },
    { rule: "ai-act/art-50.4.2" },
  ],
};

/** Art. 2: whom and what the Act covers, limb by limb, and what it leaves out. */
export const scope: readonly Rule<FactKey>[] = [
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-2.1.a",
    source: { celex, pinpoint: "Art. 2(1)(a)" },
    outcome: "scope",
    when: {
      any: [
        {
          all: [
            { any: [{ rule: "ai-act/art-3.3" }, { rule: "ai-act/art-25.2.initial-provider" }] },
            { fact: "system.onUnionMarket", is: true },
          ],
        },
        // Whoever places a general-purpose model on the Union market; the fact holds only for that market.
        { rule: "ai-act/art-3.3.model" },
      ],
    },
  },
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-2.1.b",
    source: { celex, pinpoint: "Art. 2(1)(b)" },
    outcome: "scope",
    when: { all: [{ rule: "ai-act/art-3.4" }, { fact: "operator.inUnion", is: true }] },
  },
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-2.1.c",
    source: { celex, pinpoint: "Art. 2(1)(c)" },
    outcome: "scope",
    when: {
      all: [
        { any: [{ rule: "ai-act/art-3.3" }, { rule: "ai-act/art-3.4" }] },
        { not: { fact: "operator.inUnion", is: true } },
        { fact: "system.outputUsedInUnion", is: true },
      ],
    },
  },
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-2.1.d",
    source: { celex, pinpoint: "Art. 2(1)(d)" },
    outcome: "scope",
    when: {
      any: [
        { fact: "operator.imports", is: true },
        { fact: "operator.distributes", is: true },
      ],
    },
  },
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-2.1.e",
    source: { celex, pinpoint: "Art. 2(1)(e)" },
    outcome: "scope",
    when: { fact: "operator.sellsWithProduct", is: true },
  },
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-2.1.f",
    source: { celex, pinpoint: "Art. 2(1)(f)" },
    outcome: "scope",
    when: { fact: "operator.representsProvider", is: true },
  },
  // As published, Arts 6(1), 102-109 and 112 applied to these systems; as amended, Arts 6(1), 60a and 102-112.
  {
    from: "2024-08-01",
    until: "2026-07-26",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-2.2",
    source: { celex, pinpoint: "Art. 2(2)" },
    outcome: "limited-application",
    when: onlyThroughSectionB,
  },
  {
    from: "2026-07-27",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-2.2",
    source: { celex, pinpoint: "Art. 2(2)" },
    outcome: "limited-application",
    when: onlyThroughSectionB,
  },
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-2.3",
    source: { celex, pinpoint: "Art. 2(3)" },
    outcome: "exclusion",
    when: { fact: "system.militaryOnly", is: true },
  },
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-2.4",
    source: { celex, pinpoint: "Art. 2(4)" },
    outcome: "exclusion",
    when: {
      all: [
        { fact: "system.thirdCountryCooperation", is: true },
        { fact: "system.cooperationSafeguards", is: true },
      ],
    },
  },
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-2.6",
    source: { celex, pinpoint: "Art. 2(6)" },
    outcome: "exclusion",
    when: { fact: "system.researchOnly", is: true },
  },
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-2.8",
    source: { celex, pinpoint: "Art. 2(8)" },
    outcome: "exclusion",
    when: { fact: "system.notYetReleased", is: true },
    unless: { fact: "system.testedInRealWorld", is: true },
  },
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    // Frees the deployer alone; the provider of the same system keeps its duties.
    id: "ai-act/art-2.10",
    source: { celex, pinpoint: "Art. 2(10)" },
    outcome: "exclusion",
    when: {
      all: [
        { fact: "operator.uses", is: true },
        { fact: "operator.personalUse", is: true },
      ],
    },
  },
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-2.12",
    source: { celex, pinpoint: "Art. 2(12)" },
    outcome: "exclusion",
    when: { fact: "system.openSource", is: true },
    unless: highRiskOrArticle5Or50,
  },
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-2",
    source: { celex, pinpoint: "Art. 2" },
    outcome: "scope",
    when: {
      any: [
        { rule: "ai-act/art-2.1.a" },
        { rule: "ai-act/art-2.1.b" },
        { rule: "ai-act/art-2.1.c" },
        { rule: "ai-act/art-2.1.d" },
        { rule: "ai-act/art-2.1.e" },
        { rule: "ai-act/art-2.1.f" },
      ],
    },
    unless: {
      any: [
        { rule: "ai-act/art-2.3" },
        { rule: "ai-act/art-2.4" },
        { rule: "ai-act/art-2.6" },
        { rule: "ai-act/art-2.8" },
        { rule: "ai-act/art-2.12" },
      ],
    },
  },
];
