import { type IsoDate, requireDate } from "../engine/date.ts";
import { type Evaluation, evaluation, rulings } from "../engine/evaluate.ts";
import type { Application, Finding, Verdict } from "../engine/finding.ts";
import type { Basis } from "../engine/rule.ts";
import type { NotCovered, Ruleset } from "../engine/ruleset.ts";
import type { Source } from "../engine/source.ts";
import type { Stated } from "../engine/stated.ts";
import { readStated } from "../engine/statement.ts";
import { KiregelError } from "../error.ts";
import { catalogue } from "../facts/catalogue.ts";
import type { Facts } from "../facts/facts.generated.ts";
import { HEADLINE_OUTCOMES, type Headline, headlineOf } from "./headline.ts";
import { aiAct } from "./ruleset.ts";

/** What may be said beside the facts. */
export interface ClassifyOptions {
  /** The day that the answer is for. */
  readonly asOf: IsoDate;
  /** The layer of reading that decides. Default: `statute`. */
  readonly layer?: Basis;
}

/** Something that the reader of a classification has to know. */
export type Notice = "later-changes-unknown" | "provisions-not-covered" | "reading-of-a-tool";

/**
 * Who supervises a duty: the market surveillance authority of a Member State (for bodies of the Union the European Data
 * Protection Supervisor), the AI Office for the systems of Art. 75(1), the Commission for models; `unknown` while a fact
 * about Art. 75(1) is missing.
 */
export type Authority = "market-surveillance-authority" | "ai-office" | "commission" | "unknown";

/** A duty that a provision lays on somebody. */
export interface Obligation {
  readonly rule: string;
  readonly source: Source;
  /** Whether the duty exists at all; never `no`. */
  readonly verdict: Exclude<Verdict, "no">;
  /** The roles addressed, and whether our organisation holds each. */
  readonly addressees: readonly { readonly role: string; readonly ours: Verdict }[];
  /** From when, with transitional rules. */
  readonly applies: Application;
  /** Who supervises it, Art. 74, 75(1) and 88. */
  readonly authority: Authority;
  /** The fine tier, such as `ai-act/art-99.4`; absent where the Act sets none. */
  readonly fine?: string;
  /** The ids of the documents that prove it. */
  readonly documents: readonly string[];
}

/** What the AI Act says about one system, as of one day. Survives JSON. */
export interface Classification {
  readonly schema: "kiregel.classification/1";
  readonly ruleset: { readonly version: string; readonly checkedUntil: IsoDate };
  readonly asOf: IsoDate;
  readonly layer: Basis;
  /** The gravest class that the rules of this version settle, or `undetermined`. */
  readonly headline: Headline;
  /** Every class that the system can still turn out to have; one entry when it is settled. */
  readonly range: readonly Exclude<Headline, "undetermined">[];
  readonly findings: readonly Finding[];
  readonly obligations: readonly Obligation[];
  readonly notices: readonly Notice[];
  readonly notCovered: readonly NotCovered[];
}

/**
 * Says what the AI Act means for one system: every provision we have a rule for, with its verdict, its elements, its
 * date and what is still open.
 *
 * Throws a KiregelError `unknown-fact`, `invalid-fact`, `contradictory-facts`, `invalid-date` or `date-before-act`.
 *
 * @example
 * ```ts
 * import { classify } from "@kiregel/core";
 *
 * const mood = classify(
 *   {
 *     "operator.uses": true, "operator.personalUse": false, "operator.inUnion": true,
 *     "emotion.infers": true, "emotion.fromBiometrics": true, "emotion.area": ["workplace"], "emotion.reason": ["other"],
 *   },
 *   { asOf: "2026-11-21" },
 * );
 * mood.findings.find(({ rule }) => rule === "ai-act/art-5.1.f")?.verdict; // => "yes"
 * ```
 */
export function classify(facts: Facts, { asOf, layer = "statute" }: ClassifyOptions): Classification {
  const question = { stated: checked(facts, asOf), asOf, layer };
  const evaluated = evaluation(aiAct, question, HEADLINE_OUTCOMES);
  return {
    schema: "kiregel.classification/1",
    ruleset: { version: aiAct.version, checkedUntil: aiAct.checkedUntil },
    asOf,
    layer,
    ...headlineOf(evaluated.rulings),
    findings: evaluated.findings,
    obligations: obligationsOf(evaluated),
    notices: noticesOf(asOf),
    notCovered: aiAct.notCovered,
  };
}

/**
 * The headline of a classification and the classes between which it could still move, without the trace: for those who
 * sort very many systems and ask `classify` about the ones that matter. Throws what `classify` throws.
 */
export function headline(
  facts: Facts,
  { asOf, layer = "statute" }: ClassifyOptions,
): Pick<Classification, "headline" | "range"> {
  return headlineOf(rulings(aiAct, HEADLINE_OUTCOMES, { stated: checked(facts, asOf), asOf, layer }));
}

function checked(facts: Facts, asOf: IsoDate): Stated {
  requireDate(asOf, "asOf");
  if (asOf < aiAct.since) throw beforeTheAct(aiAct);
  return readStated(catalogue, facts);
}

function beforeTheAct({ since }: Ruleset): KiregelError {
  return new KiregelError(
    "date-before-act",
    `asOf must be ${since} or later: the AI Act was not law before that day, and an answer would be an invention.`,
  );
}

function obligationsOf({ eachDuty, verdictOf }: Evaluation): readonly Obligation[] {
  const inScope = verdictOf("ai-act/art-2");
  const forSystems = allVerdicts([inScope, verdictOf("ai-act/art-3.1")]);
  const forSystem = authorityOf(verdictOf("ai-act/art-75.1"));
  const obligations: Obligation[] = [];
  if (inScope === "no") return obligations;
  const roles = new Map<readonly string[], Addressed>();
  eachDuty(({ id: rule, source, duty }, own, applies) => {
    if (duty === undefined) return;
    const { addressees, isAboutModels } = addressedBy(duty.addressees, verdictOf, roles);
    // The duties of Chapter V are about models: whether there is an AI system as well does not matter to them.
    const covered = isAboutModels ? inScope : forSystems;
    if (covered === "no") return;
    const verdict = own === "yes" && covered === "yes" ? "yes" : "unknown";
    const { documents = [], fine } = duty;
    const authority = isAboutModels ? "commission" : forSystem;
    const obligation: Draft<Obligation> = { rule, source, verdict, addressees, applies, authority, documents };
    if (fine !== undefined) obligation.fine = fine;
    obligations.push(obligation);
  });
  return obligations;
}

// As published, Art. 75 gave the AI Office no exclusive competence: then there is no finding.
function authorityOf(exclusive: Verdict | undefined): Authority {
  if (exclusive === "unknown") return "unknown";
  return exclusive === "yes" ? "ai-office" : "market-surveillance-authority";
}

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

interface Addressed {
  readonly addressees: Obligation["addressees"];
  readonly isAboutModels: boolean;
}

/** Many duties address the same list of roles: each list is looked up once. */
function addressedBy(
  roles: readonly string[],
  verdictOf: (rule: string) => Verdict | undefined,
  known: Map<readonly string[], Addressed>,
): Addressed {
  const before = known.get(roles);
  if (before !== undefined) return before;
  const addressees = roles.map((role) => ({ role, ours: verdictOf(role) ?? "unknown" }));
  const addressed = { addressees, isAboutModels: roles.includes("ai-act/art-3.3.model") };
  known.set(roles, addressed);
  return addressed;
}

function allVerdicts(verdicts: readonly (Verdict | undefined)[]): Verdict {
  if (verdicts.includes("no")) return "no";
  return verdicts.every((verdict) => verdict === "yes") ? "yes" : "unknown";
}

function noticesOf(asOf: IsoDate): readonly Notice[] {
  const later: readonly Notice[] = asOf > aiAct.checkedUntil ? ["later-changes-unknown"] : [];
  const gaps: readonly Notice[] = aiAct.notCovered.length > 0 ? ["provisions-not-covered"] : [];
  return [...later, ...gaps, "reading-of-a-tool"];
}
