import { aiAct, aiActRules } from "../ai-act/ruleset.ts";
import type { Rule } from "../engine/rule.ts";
import { defineRuleset, type Ruleset } from "../engine/ruleset.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { impactAssessments } from "../gdpr/impact-assessment.ts";
import { lawfulness } from "../gdpr/lawfulness.ts";
import { responsibility } from "../gdpr/responsibility.ts";
import { bsig } from "../nis2/bsig.ts";
import { germanAiLaw } from "../workplace/ki-mig.ts";
import { labourLaw } from "../workplace/labour.ts";
import { secrecyLaw } from "../workplace/secrecy.ts";
import { gapRule } from "./gap-rule.ts";
import { managementRules } from "./management.ts";
import { practiceNotCovered } from "./not-covered.ts";

/** The rules of data protection, NIS2, workplace and good practice, on top of the AI Act's. */
export const practiceRules: readonly Rule<FactKey>[] = /* @__PURE__ */ [
  // First, because a prohibited practice in use comes before every other gap.
  managementRules,
  lawfulness,
  responsibility,
  impactAssessments,
  bsig,
  labourLaw,
  secrecyLaw,
  germanAiLaw,
].flat();

/** The ruleset of a review: the AI Act, the practice, and for each duty that records can show the rule that finds its gap. */
export const practice: Ruleset = /* @__PURE__ */ withGaps();

function withGaps(): Ruleset {
  // Gaps stand in this order where they are equally grave.
  const gaps = [...practiceRules, ...aiActRules].flatMap(gapRule);
  return defineRuleset({
    ...aiAct,
    rules: [...aiActRules, ...practiceRules, ...gaps],
    notCovered: [...aiAct.notCovered, ...practiceNotCovered],
  });
}
