import { en as governance } from "../facts/governance.words.ts";
import { en as processing } from "../facts/processing.words.ts";
import { en as processor } from "../gdpr/art-28-processor.words.ts";
import { en as transfer } from "../gdpr/art-44-transfer.words.ts";
import type { Words } from "../law/words.ts";
import { en as monitoring } from "../workplace/betrvg-87-monitoring.words.ts";
import { en as information } from "../workplace/betrvg-90-information.words.ts";
import { en as practice } from "./practice.words.ts";

/** Data protection, workplace and good practice in English: the gaps of a review, and the facts of that chapter. */
export const en: Words = {
  locale: "en",
  rules: { ...processor, ...transfer, ...monitoring, ...information, ...practice },
  facts: { ...governance, ...processing },
};
