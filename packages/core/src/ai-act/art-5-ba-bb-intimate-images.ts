import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const celex = "32024R1689";
// Art. 113(a) as amended; before that day none of these rules is law.
const from = "2026-12-02";

const onEitherSide: Condition<FactKey> = { any: [{ rule: "ai-act/art-5.1a.a" }, { rule: "ai-act/art-5.1a.b" }] };
const duty = { addressees: ["ai-act/art-3.3", "ai-act/art-3.4"], fine: "ai-act/art-99.3", documents: ["D02"] };

/** Art. 5(1)(ba), (bb) with (1a), (1b): intimate images without consent, and child sexual abuse material. */
export const intimateImages: readonly Rule<FactKey>[] = [
  {
    id: "ai-act/art-5.1a.a",
    source: { celex, pinpoint: "Art. 5(1a)(a)" },
    from,
    outcome: "condition",
    when: {
      all: [
        { rule: "ai-act/art-3.3" },
        {
          any: [
            { fact: "imagery.intended", is: true },
            {
              all: [
                { fact: "imagery.foreseeable", is: true },
                { fact: "imagery.reproducible", is: true },
                { fact: "imagery.withoutModification", is: true },
                {
                  not: {
                    all: [
                      { fact: "imagery.preventiveSafeguards", is: true },
                      { fact: "imagery.correctiveSafeguards", is: true },
                    ],
                  },
                },
              ],
            },
          ],
        },
      ],
    },
  },
  {
    id: "ai-act/art-5.1a.b",
    source: { celex, pinpoint: "Art. 5(1a)(b)" },
    from,
    outcome: "condition",
    when: { all: [{ rule: "ai-act/art-3.4" }, { fact: "imagery.usedForIt", is: true }] },
  },
  {
    id: "ai-act/art-5.1.ba",
    source: { celex, pinpoint: "Art. 5(1)(ba)" },
    from,
    outcome: "prohibited",
    when: {
      all: [{ fact: "imagery.intimate", is: true }, { not: { fact: "imagery.consent", is: true } }, onEitherSide],
    },
    // Art. 5(1b): manipulation of this kind counts as none. Generation stays prohibited, and so does point (bb).
    unless: { fact: "imagery.harmlessManipulationOnly", is: true },
    duty,
  },
  {
    id: "ai-act/art-5.1.bb",
    source: { celex, pinpoint: "Art. 5(1)(bb)" },
    from,
    outcome: "prohibited",
    when: { all: [{ fact: "imagery.childAbuse", is: true }, onEitherSide] },
    unless: { fact: "imagery.lawfulDefence", is: true },
    duty,
  },
];
