import type { Words } from "./detector.ts";
import type { Category } from "./finding.ts";

/**
 * A kind of personal data that words point to. A term stands for a whole word with its endings; with `*` before or
 * after it may have more letters there: `krebs*` is in "Krebserkrankung", `*krebs` in "Brustkrebs". `-` and blank
 * stand for any one separator or none; case and umlaut spelling do not matter.
 */
export interface TermDetector {
  /** Kebab-case, ending with "-indication": a word is no proof. */
  readonly kind: string;
  /** The provision that names the kind of data. */
  readonly source: string;
  readonly example: string;
  readonly category: Category;
  readonly terms: Words;
  /** From 0 to 1. */
  readonly confidence: number;
}
