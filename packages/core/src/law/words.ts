import type { Locale } from "./locale.ts";

/** The sentences of one rule. Each says something a managing director understands; the pinpoint stands behind it. */
export interface RuleWords {
  /** A short name, for a table row. */
  readonly title: string;
  /** What a "yes" means. May be absent where the rule is a duty: then the duty says it. */
  readonly yes?: string;
  /** What a "no" means. May be absent where the rule is a duty. */
  readonly no?: string;
  /** What is to be done, where the rule is a duty or a gap. */
  readonly duty?: string;
}

/** The words of one fact. Its question stands in the questionnaire. */
export interface FactWords {
  /** The fact as a short statement, without a full stop: "the system infers emotions". */
  readonly label: string;
  /** A label for each option of the fact. */
  readonly options?: Readonly<Record<string, string>>;
}

/** The sentences for a set of rules and facts in one language. */
export interface Words {
  readonly locale: Locale;
  readonly rules: Readonly<Record<string, RuleWords>>;
  readonly facts: Readonly<Record<string, FactWords>>;
}

/** Several sets of words as one; where two know the same key, the later one counts. */
export function mergeWords(first: Words, ...others: readonly Words[]): Words {
  return others.reduce<Words>(
    (merged, { rules, facts }) => ({
      locale: merged.locale,
      rules: { ...merged.rules, ...rules },
      facts: { ...merged.facts, ...facts },
    }),
    first,
  );
}
