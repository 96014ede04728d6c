import { en as content } from "../facts/content.words.ts";
import { en as derogationFacts } from "../facts/derogation.words.ts";
import { en as emotion } from "../facts/emotion.words.ts";
import { en as employment } from "../facts/employment.words.ts";
import { en as market } from "../facts/market.words.ts";
import { en as operator } from "../facts/operator.words.ts";
import { en as processing } from "../facts/processing.words.ts";
import { en as scopeFacts } from "../facts/scope.words.ts";
import type { Words } from "../law/words.ts";
import { en as biometrics } from "./annex-iii-1-biometrics.words.ts";
import { en as work } from "./annex-iii-4-employment.words.ts";
import { en as scope } from "./art-2-scope.words.ts";
import { en as definitions } from "./art-3-definitions.words.ts";
import { en as literacy } from "./art-4-literacy.words.ts";
import { en as emotionInference } from "./art-5-f-emotion.words.ts";
import { en as highRisk } from "./art-6-2-high-risk.words.ts";
import { en as derogation } from "./art-6-3-derogation.words.ts";
import { en as provider } from "./art-16-provider.words.ts";
import { en as deployer } from "./art-26-deployer.words.ts";
import { en as transparency } from "./art-50-transparency.words.ts";

/** The AI Act in English: its rules, and every fact that they read. */
export const en: Words = {
  locale: "en",
  rules: {
    ...scope,
    ...definitions,
    ...literacy,
    ...emotionInference,
    ...highRisk,
    ...derogation,
    ...provider,
    ...deployer,
    ...transparency,
    ...biometrics,
    ...work,
  },
  facts: {
    ...scopeFacts,
    ...operator,
    ...market,
    ...emotion,
    ...employment,
    ...derogationFacts,
    ...content,
    ...processing,
  },
};
