import type { Chapter, Fact } from "../engine/fact.ts";
import type { Catalogue } from "../engine/question.ts";
import { content } from "./content.ts";
import { derogation } from "./derogation.ts";
import { emotion } from "./emotion.ts";
import { employment } from "./employment.ts";
import { governance } from "./governance.ts";
import { market } from "./market.ts";
import { operator } from "./operator.ts";
import { processing } from "./processing.ts";
import { scope } from "./scope.ts";

/** All chapters, in the order of the Act; what an organisation does about it comes last. */
export const chapters: readonly Chapter[] = [
  scope,
  operator,
  market,
  emotion,
  employment,
  derogation,
  content,
  processing,
  governance,
];

/** Every fact that a rule of ours can read, by key, and the chapter it stands in. */
export const catalogue: Catalogue = /* @__PURE__ */ catalogueOf(chapters);

/** A catalogue of chapters, for instance ours and those of an own rule pack. */
export function catalogueOf(list: readonly Chapter[]): Catalogue {
  const facts = new Map<string, Fact>();
  const placed = new Map<string, string>();
  for (const chapter of list) {
    for (const fact of chapter.facts) {
      facts.set(fact.key, fact);
      placed.set(fact.key, chapter.id);
    }
  }
  return { facts, chapters: placed };
}
