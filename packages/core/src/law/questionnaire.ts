import type { Locale } from "./locale.ts";

/** How a layperson is asked for one fact. */
export interface QuestionWords {
  readonly question: string;
  /** What the term means, and how to find out. */
  readonly help: string;
  readonly example: string;
}

/** The questions for a set of facts in one language; labels and options stand in the `Words`. */
export interface Questionnaire {
  readonly locale: Locale;
  readonly questions: Readonly<Record<string, QuestionWords>>;
}
