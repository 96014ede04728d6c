import type { RuleWords } from "../law/words.ts";
import { de as secretsDe, en as secretsEn } from "./geschgehg-2-secret.words.ts";
import { de as professionalDe, en as professionalEn } from "./stgb-203-secrecy.words.ts";
import { de as copyrightDe, en as copyrightEn } from "./urhg-44b-mining.words.ts";

/** Trade secrets, professional secrets and copyright, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  ...secretsDe,
  ...professionalDe,
  ...copyrightDe,
};

/** Trade secrets, professional secrets and copyright, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  ...secretsEn,
  ...professionalEn,
  ...copyrightEn,
};
