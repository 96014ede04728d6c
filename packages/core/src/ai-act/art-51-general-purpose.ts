import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import type { PROVIDER_EVIDENCE } from "../facts/management.ts";
import { modelLegacy } from "./art-111-legacy.ts";

const celex = "32024R1689";
const guidelines = "Guidelines on general-purpose AI models, C(2025) 5045";

const isModel: Condition<FactKey> = { rule: "ai-act/art-3.63" };
const weProvideIt: Condition<FactKey> = { all: [{ rule: "ai-act/art-3.3.model" }, isModel] };
const highImpact: Condition<FactKey> = { fact: "model.highImpact", is: true };
// Art. 51(2): more than this is presumed to mean high-impact capabilities; exactly this is not.
const presumed: Condition<FactKey> = { fact: "model.trainingCompute", moreThan: 1e25 };
const openSource: Condition<FactKey> = { rule: "ai-act/art-53.2" };

/** Arts 51 to 55: general-purpose AI models and their systemic risk. */
export const generalPurpose: readonly Rule<FactKey>[] = [
  {
    id: "ai-act/art-51.1.a",
    source: { celex, pinpoint: "Art. 51(1)(a)" },
    from: "2024-08-01",
    applies: "general-purpose-models",
    outcome: "classification",
    when: {
      all: [isModel, { any: [highImpact, { all: [presumed, { not: { fact: "model.rebutted", is: true } }] }] }],
    },
  },
  {
    id: "ai-act/art-51.1.b",
    source: { celex, pinpoint: "Art. 51(1)(b)" },
    from: "2024-08-01",
    applies: "general-purpose-models",
    outcome: "classification",
    when: { all: [isModel, { fact: "model.designated", is: true }] },
  },
  {
    id: "ai-act/art-51",
    source: { celex, pinpoint: "Art. 51(1)" },
    from: "2024-08-01",
    applies: "general-purpose-models",
    outcome: "classification",
    when: { any: [{ rule: "ai-act/art-51.1.a" }, { rule: "ai-act/art-51.1.b" }] },
  },
  // Notified with or without arguments against the presumption: Art. 52(2) has them presented with the notification.
  /* @__PURE__ */ duty("52.1", "Art. 52(1)", [], {
    shown: "commission-notified",
    also: { any: [highImpact, presumed] },
  }),
  /* @__PURE__ */ duty("53.1.a", "Art. 53(1)(a)", ["D25"], { shown: "model-documented", unless: openSource }),
  /* @__PURE__ */ duty("53.1.b", "Art. 53(1)(b)", ["D25"], { shown: "integrators-informed", unless: openSource }),
  /* @__PURE__ */ duty("53.1.c", "Art. 53(1)(c)", [], { shown: "copyright-policy" }),
  /* @__PURE__ */ duty("53.1.d", "Art. 53(1)(d)", ["D26"], { shown: "training-summary" }),
  {
    id: "ai-act/art-53.2",
    source: { celex, pinpoint: "Art. 53(2)" },
    from: "2024-08-01",
    applies: "general-purpose-models",
    outcome: "reduction",
    when: {
      all: [weProvideIt, { fact: "model.openLicence", is: true }, { fact: "model.parametersPublic", is: true }],
    },
    unless: { rule: "ai-act/art-51" },
    readings: [
      {
        basis: "guideline",
        source: { document: guidelines, pinpoint: "Art. 53(2)" },
        narrows: { not: { fact: "model.monetised", is: true } },
      },
    ],
    legacy: modelLegacy,
  },
  /* @__PURE__ */ duty("53.3", "Art. 53(3)", []),
  // Art. 54(6) frees the same models as Art. 53(2).
  /* @__PURE__ */ duty("54", "Art. 54(1)", [], {
    shown: "representative-appointed",
    also: { not: { fact: "operator.inUnion", is: true } },
    unless: openSource,
  }),
  /* @__PURE__ */ duty("55", "Art. 55(1)", ["D25"], {
    shown: "systemic-risk-managed",
    also: { rule: "ai-act/art-51" },
  }),
];

/** What a duty asks beside a model that we provide, what frees from it, and what shows that it is met. */
interface Elements {
  readonly also?: Condition<FactKey>;
  readonly unless?: Condition<FactKey>;
  readonly shown?: (typeof PROVIDER_EVIDENCE)[number];
}

function duty(
  place: string,
  pinpoint: string,
  documents: readonly string[],
  { also, unless, shown }: Elements = {},
): Rule<FactKey> {
  const met: Condition<FactKey> | undefined =
    shown === undefined ? undefined : { fact: "management.providerEvidence", includes: [shown] };
  return {
    id: `ai-act/art-${place}`,
    source: { celex, pinpoint },
    from: "2024-08-01",
    applies: "general-purpose-models",
    outcome: "obligation",
    when: also === undefined ? weProvideIt : { all: [weProvideIt, also] },
    ...(unless === undefined ? {} : { unless }),
    legacy: modelLegacy,
    duty: {
      addressees: ["ai-act/art-3.3.model"],
      fine: "ai-act/art-101",
      documents,
      ...(met === undefined ? {} : { met }),
    },
  };
}
