import { type Inventory, type IsoDate, LOCALES, mergeWords, type Words } from "@kiregel/core";
import { de as actDe } from "@kiregel/core/ai-act/de";
import { en as actEn } from "@kiregel/core/ai-act/en";
import { de as practiceDe } from "@kiregel/core/governance/de";
import { en as practiceEn } from "@kiregel/core/governance/en";
import { assess } from "./assessment.ts";
import type { Context } from "./templates/context.ts";
import { overview } from "./templates/d00-overview.ts";
import { systemInventory } from "./templates/d01-system-inventory.ts";
import { classificationRecord } from "./templates/d02-classification-record.ts";
import { needsTransparencyNotice, transparencyNotice } from "./templates/d16-transparency-notice.ts";
import { aiPolicy } from "./templates/d17-ai-policy.ts";
import type { TextReport } from "./text-report.ts";
import type { KiregelDocument } from "./tree/document.ts";
import type { Language } from "./tree/envelope.ts";

/** What a dossier may be told beside the inventory. */
export interface DossierOptions {
  /** The day that the answers are for. */
  readonly asOf: IsoDate;
  /** Default: German and English. */
  readonly languages?: readonly Language[];
  /** What was found in the texts that go into a system. Default: no texts were looked at. */
  readonly texts?: TextReport;
}

/** The words of all rules and facts in one language. */
export function wordsOf(language: Language): Words {
  return language === "de" ? mergeWords(actDe, practiceDe) : mergeWords(actEn, practiceEn);
}

/**
 * The documents that an inventory calls for, in every language asked for: overview, system inventory, a classification
 * record for each system, transparency notices where we owe them, and the AI policy. What is missing is a gap in the
 * document, never an invention.
 *
 * Throws a KiregelError `invalid-date` or `date-before-act`.
 */
export function dossier(
  inventory: Inventory,
  { asOf, languages = LOCALES, texts }: DossierOptions,
): readonly KiregelDocument[] {
  const assessment = assess(inventory, asOf);
  return languages.flatMap((language) => documentsOf({ assessment, language, words: wordsOf(language) }, texts));
}

/** The documents of an assessment in one language, the overview first. */
export function documentsOf(context: Context, texts?: TextReport): readonly KiregelDocument[] {
  const { systems } = context.assessment;
  const documents = [
    systemInventory(context),
    ...systems.map((assessed) => classificationRecord(assessed, context)),
    ...systems.filter(needsTransparencyNotice).map((assessed) => transparencyNotice(assessed, context)),
    aiPolicy(context),
  ];
  return [overview(context, { documents, ...(texts === undefined ? {} : { texts }) }), ...documents];
}
