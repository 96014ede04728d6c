import type { Checklist } from "../engine/checklist.ts";
import type { Chapter, Fact } from "../engine/fact.ts";
import type { Catalogue } from "../engine/question.ts";
import { bias } from "./bias.ts";
import { biometrics } from "./biometrics.ts";
import { conformity } from "./conformity.ts";
import { content } from "./content.ts";
import { derogation } from "./derogation.ts";
import { education } from "./education.ts";
import { emotion } from "./emotion.ts";
import { employment } from "./employment.ts";
import { governance } from "./governance.ts";
import { imagery } from "./imagery.ts";
import { infrastructure } from "./infrastructure.ts";
import { justice } from "./justice.ts";
import { lawEnforcement } from "./law-enforcement.ts";
import { market } from "./market.ts";
import { migration } from "./migration.ts";
import { model } from "./model.ts";
import { operator } from "./operator.ts";
import { practice } from "./practice.ts";
import { processing } from "./processing.ts";
import { product } from "./product.ts";
import { scope } from "./scope.ts";
import { services } from "./services.ts";

/** All chapters, in the order of the Act; what an organisation does about it comes last. */
export const chapters: readonly Chapter[] = [
  scope,
  operator,
  market,
  bias,
  practice,
  imagery,
  emotion,
  biometrics,
  product,
  infrastructure,
  education,
  employment,
  services,
  lawEnforcement,
  migration,
  justice,
  derogation,
  conformity,
  content,
  model,
  processing,
  governance,
];

/** Every fact that a rule of ours can read, by key, and the chapter it stands in. */
export const catalogue: Catalogue = /* @__PURE__ */ catalogueOf(chapters, [
  "privacy",
  "agreement",
  "impact",
  "scoring",
  "device",
  "labour",
  "secrecy",
  "supervision",
  "enterprise",
  "nis2",
  "management",
]);

/**
 * A catalogue of chapters, for instance ours and those of an own rule pack. Facts of the groups `elsewhere` are left to
 * the rules that read them; every other unknown fact is refused.
 */
export function catalogueOf(list: readonly Chapter[], elsewhere: readonly string[] = []): Catalogue {
  const facts = new Map<string, Fact>();
  const checklists = new Map<string, Checklist>();
  const placed = new Map<string, string>();
  for (const chapter of list) {
    for (const fact of chapter.facts) facts.set(fact.key, fact);
    for (const checklist of chapter.checklists ?? []) checklists.set(checklist.key, checklist);
    for (const { key } of [...chapter.facts, ...(chapter.checklists ?? [])]) placed.set(key, chapter.id);
  }
  const contradictions = list.flatMap(({ contradictions: own = [] }) => own);
  return { facts, checklists, chapters: placed, contradictions, elsewhere: new Set(elsewhere) };
}
