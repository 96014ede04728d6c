import { de as content } from "../facts/content.words.ts";
import { de as derogationFacts } from "../facts/derogation.words.ts";
import { de as emotion } from "../facts/emotion.words.ts";
import { de as employment } from "../facts/employment.words.ts";
import { de as market } from "../facts/market.words.ts";
import { de as operator } from "../facts/operator.words.ts";
import { de as processing } from "../facts/processing.words.ts";
import { de as scopeFacts } from "../facts/scope.words.ts";
import type { Words } from "../law/words.ts";
import { de as biometrics } from "./annex-iii-1-biometrics.words.ts";
import { de as work } from "./annex-iii-4-employment.words.ts";
import { de as scope } from "./art-2-scope.words.ts";
import { de as definitions } from "./art-3-definitions.words.ts";
import { de as literacy } from "./art-4-literacy.words.ts";
import { de as emotionInference } from "./art-5-f-emotion.words.ts";
import { de as highRisk } from "./art-6-2-high-risk.words.ts";
import { de as derogation } from "./art-6-3-derogation.words.ts";
import { de as provider } from "./art-16-provider.words.ts";
import { de as deployer } from "./art-26-deployer.words.ts";
import { de as transparency } from "./art-50-transparency.words.ts";

/** The AI Act in German: its rules, and every fact that they read. */
export const de: Words = {
  locale: "de",
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
