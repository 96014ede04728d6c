import type { RuleWords } from "../law/words.ts";
import { de as authorityDe, en as authorityEn } from "./ki-mig-2-authority.words.ts";

/** The KI-MIG, Germany’s law on the AI Act, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  ...authorityDe,
};

/** The KI-MIG, Germany’s law on the AI Act, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  ...authorityEn,
};
