// The AI Act and the house rules as one ruleset, one catalogue and one set of words per language.
import {
  aiAct,
  catalogueOf,
  chapters,
  defineRuleset,
  evaluate,
  mergeWords,
  openQuestionsOf,
  readFacts,
} from "@kiregel/core";
import { de as actDe } from "@kiregel/core/ai-act/de";
import { en as actEn } from "@kiregel/core/ai-act/en";
import { de as askDe } from "@kiregel/core/questionnaire/de";
import { en as askEn } from "@kiregel/core/questionnaire/en";

import { houseChapter } from "./house-facts.mjs";
import { houseRules } from "./house-rules.mjs";
import { de, en, questionsDe, questionsEn } from "./house-words.mjs";

/** Every fact of the act and of the house. */
export const catalogue = catalogueOf([...chapters, houseChapter]);

/** Every rule of both. A house rule may ask a rule of the act; a reference that leads nowhere is refused here. */
const ruleset = defineRuleset({ ...aiAct, version: "1.0.0", rules: [...aiAct.rules, ...houseRules] });

/** The words of both, by language. */
export const words = { de: mergeWords(actDe, de), en: mergeWords(actEn, en) };

/** The questions of both, by language. */
export const questions = {
  de: { ...askDe.questions, ...questionsDe },
  en: { ...askEn.questions, ...questionsEn },
};

/** What act and house say about one system. Misspelt, ill-formed and contradictory facts are refused, as `classify` does. */
export function assess(facts, { asOf }) {
  return evaluate(ruleset, { facts: readFacts(catalogue, facts), asOf });
}

/** What is still to be asked, for the act and for the house. */
export function questionsAbout(facts, { asOf }) {
  readFacts(catalogue, facts);
  return openQuestionsOf(ruleset, catalogue, { facts, asOf });
}
