import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const celex = "32024R1689";

/** Art. 2: whom and what the Act covers, limb by limb, and what it leaves out. */
export const scope: readonly Rule<FactKey>[] = [
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-2.1.a",
    source: { celex, pinpoint: "Art. 2(1)(a)" },
    outcome: "scope",
    when: { all: [{ rule: "ai-act/art-3.3" }, { fact: "system.onUnionMarket", is: true }] },
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
    unless: { any: [{ rule: "ai-act/art-2.3" }, { rule: "ai-act/art-2.6" }, { rule: "ai-act/art-2.8" }] },
  },
];
