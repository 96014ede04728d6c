import type { Rule } from "../engine/rule.ts";
import { defineRuleset, type Ruleset } from "../engine/ruleset.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { emotionRecognition } from "./annex-iii-1-biometrics.ts";
import { management, recruitment } from "./annex-iii-4-employment.ts";
import { scope } from "./art-2-scope.ts";
import { definitions } from "./art-3-definitions.ts";
import { literacy } from "./art-4-literacy.ts";
import { emotionInference } from "./art-5-f-emotion.ts";
import { derogationDuties, highRiskByUse } from "./art-6-2-high-risk.ts";
import { derogation } from "./art-6-3-derogation.ts";
import { providerDuties } from "./art-16-provider.ts";
import { deployerDuties } from "./art-26-deployer.ts";
import { transparency } from "./art-50-transparency.ts";
import { timetable } from "./art-113-application.ts";
import { notCovered } from "./not-covered.ts";

/** The rules of the AI Act in the order of the Act. */
export const aiActRules: readonly Rule<FactKey>[] = /* @__PURE__ */ [
  scope,
  definitions,
  literacy,
  [emotionInference, highRiskByUse, derogation],
  derogationDuties,
  [providerDuties],
  deployerDuties,
  transparency,
  [emotionRecognition, recruitment, management],
].flat();

/** The AI Act as a ruleset: Regulation (EU) 2024/1689 as published and as amended by (EU) 2026/1744. */
export const aiAct: Ruleset = /* @__PURE__ */ defineRuleset({
  version: "0.1.0",
  checkedUntil: "2026-11-21",
  since: "2024-08-01",
  rules: aiActRules,
  dates: timetable,
  notCovered,
});
