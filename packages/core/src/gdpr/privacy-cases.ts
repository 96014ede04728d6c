import type { FactValues } from "../engine/condition.ts";
import { practice } from "../governance/practice.ts";
import { type Basis, evaluateRule, type FactKey, type Facts, type IsoDate, type Verdict } from "../index.ts";
import { gapId } from "../law/gap-id.ts";

// Example facts and rows for the tables about data protection. For tests only; no product imports this file.

/** A controller that uses a system with personal data for real tasks. */
export const controller: Facts = {
  "governance.stage": "productive",
  "processing.personalData": true,
  "privacy.role": ["controller"],
};

/** The day that is asked about where a table names none. */
const ASKED = "2026-11-21";

/** How the question is asked, where it matters. */
export interface Asked {
  readonly asOf?: IsoDate;
  readonly layer?: Basis;
}

/** What the practice says about a rule; "silent" when the rule is no law yet on the day. */
export function verdictOn(rule: string, facts: FactValues, { asOf = ASKED, layer }: Asked = {}): Verdict | "silent" {
  const finding = evaluateRule(practice, rule, { facts, asOf, ...(layer === undefined ? {} : { layer }) });
  return finding?.verdict ?? "silent";
}

/** What the practice says about the gap in a duty. */
export function gapIn(rule: string, facts: FactValues, asked: Asked = {}): Verdict | "silent" {
  return verdictOn(gapId(rule), facts, asked);
}

/** One line of a table: what the duty comes to, and whether it leaves a gap. */
export interface Row {
  readonly rule: string;
  readonly situation: string;
  readonly facts: FactValues;
  readonly duty: Verdict;
  readonly gap: Verdict;
}

/** A duty that is met when each of these options is stated. */
export interface ListDuty {
  readonly rule: string;
  readonly facts?: Facts;
  readonly fact: FactKey;
  readonly options: readonly string[];
}

/** The lines of a duty with a list: complete, without each of its parts, empty, open, unstated. */
export function rowsOfList({ rule, facts = {}, fact, options }: ListDuty): readonly Row[] {
  const owed = { ...controller, ...facts };
  const row = (situation: string, list: unknown, gap: Verdict): Row => ({
    rule,
    situation,
    facts: { ...owed, [fact]: list },
    duty: "yes",
    gap,
  });
  return [
    row("everything is there", options, "no"),
    ...options.map((missing) =>
      row(
        `${missing} is missing`,
        options.filter((option) => option !== missing),
        "yes",
      ),
    ),
    row("nothing is there", [], "yes"),
    row("nobody knows what is there", "undecided", "unknown"),
    { rule, situation: "nobody said what is there", facts: owed, duty: "yes", gap: "unknown" },
  ];
}

/** A duty that is met when any of these options is stated. */
export type ChoiceDuty = ListDuty;

/** The lines of a duty with a choice: each option alone, none, unstated. */
export function rowsOfChoice({ rule, facts = {}, fact, options }: ChoiceDuty): readonly Row[] {
  const owed = { ...controller, ...facts };
  return [
    ...options.map(
      (option): Row => ({
        rule,
        situation: `${option} alone`,
        facts: { ...owed, [fact]: [option] },
        duty: "yes",
        gap: "no",
      }),
    ),
    { rule, situation: "none of them", facts: { ...owed, [fact]: [] }, duty: "yes", gap: "yes" },
    { rule, situation: "nobody said which", facts: owed, duty: "yes", gap: "unknown" },
  ];
}

/** Who is addressed, and whether the duty is owed while the system is planned. */
export interface Scope {
  /** Default: `controllers`. */
  readonly addressed?: "controllers" | "processors-too" | "everyone";
  readonly planned?: boolean;
}

/** The lines of a duty about what it hangs on: personal data, our role, the stage of the system. `facts` leave a gap. */
export function rowsOfScope(
  rule: string,
  facts: Facts,
  { addressed = "controllers", planned = false }: Scope = {},
): readonly Row[] {
  const owed = { ...controller, ...facts };
  const row = (situation: string, other: Facts, duty: Verdict, gap: Verdict): Row => ({
    rule,
    situation,
    facts: { ...owed, ...other },
    duty,
    gap,
  });
  return [
    row("a controller that uses it", {}, "yes", "yes"),
    row("no personal data", { "processing.personalData": false }, "no", "no"),
    row("personal data undecided", { "processing.personalData": "undecided" }, "unknown", "unknown"),
    row("a joint controller", { "privacy.role": ["joint-controller"] }, "yes", "yes"),
    row("a processor", { "privacy.role": ["processor"] }, "yes", addressed === "controllers" ? "no" : "yes"),
    row("neither controller nor processor", { "privacy.role": [] }, "yes", addressed === "everyone" ? "yes" : "no"),
    row("role undecided", { "privacy.role": "undecided" }, "yes", addressed === "everyone" ? "yes" : "unknown"),
    row("a pilot", { "governance.stage": "pilot" }, "yes", "yes"),
    row("an idea", { "governance.stage": "idea" }, "yes", planned ? "yes" : "no"),
    row("stopped", { "governance.stage": "stopped" }, "yes", "no"),
  ];
}

/** Facts without one of them. */
export function without(facts: Facts, key: FactKey): Facts {
  const { [key]: _, ...rest } = facts;
  return rest;
}
