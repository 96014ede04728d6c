import { de as governance } from "../facts/governance.words.ts";
import { de as processing } from "../facts/processing.words.ts";
import { de as processor } from "../gdpr/art-28-processor.words.ts";
import { de as transfer } from "../gdpr/art-44-transfer.words.ts";
import type { Words } from "../law/words.ts";
import { de as monitoring } from "../workplace/betrvg-87-monitoring.words.ts";
import { de as information } from "../workplace/betrvg-90-information.words.ts";
import { de as practice } from "./practice.words.ts";

/** Data protection, workplace and good practice in German: the gaps of a review, and the facts of that chapter. */
export const de: Words = {
  locale: "de",
  rules: { ...processor, ...transfer, ...monitoring, ...information, ...practice },
  facts: { ...governance, ...processing },
};
