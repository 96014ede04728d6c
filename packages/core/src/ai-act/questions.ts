import { requireDate } from "../engine/date.ts";
import { type OpenQuestion, openQuestions as openQuestionsOf } from "../engine/question.ts";
import { readFacts } from "../engine/statement.ts";
import { catalogue } from "../facts/catalogue.ts";
import type { Facts } from "../facts/facts.generated.ts";
import type { ClassifyOptions } from "./classify.ts";
import { aiAct } from "./ruleset.ts";

/**
 * The questions whose answers could still change what the AI Act says about a system: the elements of provisions first,
 * their exceptions after them. A fact answered `"undecided"` is not asked again.
 *
 * Throws a KiregelError `unknown-fact`, `invalid-fact`, `contradictory-facts` or `invalid-date`.
 *
 * @example
 * ```ts
 * import { openQuestions } from "@kiregel/core";
 *
 * const open = openQuestions({ "content.deepFake": false }, { asOf: "2026-11-21" });
 * open.some(({ fact }) => fact === "content.generates"); // => true
 * open.some(({ fact }) => fact === "content.evidentlyArtistic"); // => false
 * ```
 */
export function openQuestions(facts: Facts, { asOf, layer = "statute" }: ClassifyOptions): readonly OpenQuestion[] {
  requireDate(asOf, "asOf");
  const stated = { ...facts };
  readFacts(catalogue, stated);
  return openQuestionsOf(aiAct, catalogue, { facts: stated, asOf, layer });
}
