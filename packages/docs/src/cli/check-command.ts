import { assess } from "../assessment.ts";
import { wordsOf } from "../dossier.ts";
import type { Context } from "../templates/context.ts";
import type { Language } from "../tree/envelope.ts";
import { EXIT, type Output } from "./output.ts";
import { readInventory } from "./read-inventory.ts";
import { summaryLines } from "./summary.ts";

/** The options of `kiregel check`. */
export interface CheckFlags {
  readonly asOf: string;
  readonly lang: Language;
  readonly json?: boolean;
}

/** Checks an inventory and prints what the rules say. Exit code 1 when a prohibited practice is in use. */
export function checkCommand(file: string, flags: CheckFlags, output: Output): number {
  const assessment = assess(readInventory(file), flags.asOf);
  const context: Context = { assessment, language: flags.lang, words: wordsOf(flags.lang) };
  const { asOf, review } = assessment;
  const systems = assessment.systems.map(({ system, classification }) => ({ system: system.id, classification }));
  const lines =
    flags.json === true
      ? [JSON.stringify({ schema: "kiregel.check/1", asOf, systems, review }, null, 2)]
      : summaryLines(context);
  for (const line of lines) output.out(line);
  const prohibited = review.gaps.some(({ rule, state }) => rule === "practice/prohibited-in-use" && state === "gap");
  return prohibited ? EXIT.prohibited : EXIT.done;
}
