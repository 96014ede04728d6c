import { type Condition, testsIn } from "../engine/condition.ts";
import { type IsoDate, requireDate } from "../engine/date.ts";
import { evaluateStated } from "../engine/evaluate.ts";
import type { Finding } from "../engine/finding.ts";
import type { Source } from "../engine/source.ts";
import { statedUnder } from "../engine/statement.ts";
import type { Facts } from "../facts/facts.generated.ts";
import { practiceCatalogue } from "../facts/practice-catalogue.ts";
import { factsOf, factsOfOrganisation } from "./facts-of.ts";
import { dutyOfGap } from "./gap-rule.ts";
import type { Inventory, Organisation, System } from "./inventory.ts";
import { practice } from "./practice.ts";
import { SEVERITIES, type Severity, severityOf } from "./severity.ts";

/** How things stand with a gap. */
export type GapState = "gap" | "unclear" | "upcoming";

/** Something that the law or good practice asks for and that the records do not show. */
export interface Gap {
  /** The rule whose duty is not met. Its words say what is to be done. */
  readonly rule: string;
  readonly source: Source;
  /** `law`: a provision demands it. `good-practice`: we recommend it. */
  readonly kind: "law" | "good-practice";
  readonly severity: Severity;
  /**
   * `gap`: the records show that it is missing. `unclear`: the records do not say. `upcoming`: it is missing, and the duty
   * applies from `due` on.
   */
  readonly state: GapState;
  /** The first day on which a duty that is upcoming applies to one of the systems. */
  readonly due?: IsoDate;
  /** Ids of the systems concerned, in the order of the inventory. Empty where the whole organisation owes it. */
  readonly systems: readonly string[];
  /** The facts that would settle it, where it is unclear. */
  readonly openFacts: readonly string[];
  readonly fine?: string;
  /** Ids of the documents that close it or prove it closed. */
  readonly documents: readonly string[];
}

/** All gaps of an organisation as of a day. Survives JSON. */
export interface Review {
  readonly schema: "kiregel.review/1";
  readonly ruleset: { readonly version: string; readonly checkedUntil: IsoDate };
  readonly asOf: IsoDate;
  readonly gaps: readonly Gap[];
}

/** The day that a review is for. */
export interface ReviewOptions {
  readonly asOf: IsoDate;
}

/** A review in the making: systems come one after the other, so that no list of all of them has to be in memory. */
export interface Reviewer {
  /** Takes one more system into the review. */
  readonly add: (system: System) => void;
  /** The review of the systems so far. */
  readonly review: () => Review;
}

/**
 * Lists every gap in the practice of an organisation, the gravest first. The remedy stands in the words of each rule.
 *
 * Throws a KiregelError `invalid-date`.
 */
export function reviewInventory({ organisation, systems }: Inventory, options: ReviewOptions): Review {
  const { add, review } = reviewer(organisation, options);
  for (const system of systems) add(system);
  return review();
}

/**
 * Reviews an organisation whose systems come one after the other, such as the lines of an NDJSON file. Throws a
 * KiregelError `invalid-date`.
 *
 * @example
 * ```ts
 * import { reviewer } from "@kiregel/core";
 *
 * const { add, review } = reviewer({ id: "acme", name: "Acme", country: "DE" }, { asOf: "2026-11-21" });
 * add({ id: "chat", name: "Chat", provider: "P", intendedPurpose: "Answers", status: "pilot", owner: null });
 * review().gaps.some(({ rule, state }) => rule === "practice/owner" && state === "gap"); // => true
 * ```
 */
export function reviewer(organisation: Organisation, { asOf }: ReviewOptions): Reviewer {
  requireDate(asOf, "asOf");
  const drafts = new Map<string, Draft>();
  const forAll = gapFindings(factsOfOrganisation(organisation, { asOf }), asOf, "organisation");
  for (const found of forAll) include(drafts, found, undefined);
  const settled = new Set(forAll.filter(({ state }) => state !== "unclear").map(({ finding }) => finding.rule));
  return {
    add: (system) => {
      const facts = factsOf(organisation, system, { asOf });
      for (const found of gapFindings(facts, asOf)) {
        // What the organisation owes whatever its systems are is no matter of a system.
        if (!settled.has(found.finding.rule)) include(drafts, found, system.id);
      }
    },
    review: () => ({
      schema: "kiregel.review/1",
      ruleset: { version: practice.version, checkedUntil: practice.checkedUntil },
      asOf,
      gaps: IDS.flatMap((id) => drafts.get(id) ?? [])
        .map(finished)
        .sort((one, other) => rank(one) - rank(other)),
    }),
  };
}

/** The keys of the drafts in the order of the rules. */
const STATES: readonly GapState[] = ["gap", "unclear", "upcoming"];
const IDS: readonly string[] = /* @__PURE__ */ idsOfDrafts();

function idsOfDrafts(): readonly string[] {
  const gaps = practice.rules.filter(({ outcome }) => outcome === "gap");
  const duties = new Set(gaps.map(({ id }) => dutyOfGap(id)));
  return [...duties].flatMap((rule) => STATES.map((state) => `${rule} ${state}`));
}

/** A gap with the systems and facts that have come so far. */
interface Draft {
  readonly finding: Finding;
  readonly state: GapState;
  readonly systems: string[];
  readonly openFacts: Set<string>;
  due: IsoDate | undefined;
}

/** A finding about a gap, and what it comes to. */
interface Found {
  readonly finding: Finding;
  readonly state: GapState;
  readonly openFacts: readonly string[];
}

function gapFindings(facts: Facts, asOf: IsoDate, scope?: "organisation"): readonly Found[] {
  const findings = evaluateStated(practice, { stated: statedUnder(practiceCatalogue, facts), asOf });
  const byRule = new Map(findings.map((finding) => [finding.rule, finding]));
  return findings.flatMap((finding) => {
    if (finding.outcome !== "gap" || finding.verdict === "no") return [];
    if (scope !== undefined && finding.duty?.scope !== scope) return [];
    const openFacts = finding.residual === undefined ? [] : openIn(finding.residual, byRule);
    return [{ finding, state: stateOf(finding), openFacts }];
  });
}

/** How things stand with a gap that was found. */
export function stateOf({ verdict, applies: { reached } }: Finding): GapState {
  if (verdict === "unknown") return "unclear";
  return reached ? "gap" : "upcoming";
}

/** The facts that a residual waits for; where it names other rules, those that these wait for, each looked at once. */
function openIn(residual: Condition, findings: ReadonlyMap<string, Finding>): readonly string[] {
  const facts = new Set<string>();
  const rules = new Set<string>();
  const visit = (condition: Condition): void => {
    for (const test of testsIn(condition)) {
      if ("fact" in test) facts.add(test.fact);
      if (!("rule" in test) || rules.has(test.rule)) continue;
      rules.add(test.rule);
      const asked = findings.get(test.rule)?.residual;
      if (asked !== undefined) visit(asked);
    }
  };
  visit(residual);
  return [...facts];
}

function include(drafts: Map<string, Draft>, { finding, state, openFacts }: Found, system: string | undefined): void {
  const key = `${dutyOfGap(finding.rule)} ${state}`;
  const draft = drafts.get(key) ?? { finding, state, systems: [], openFacts: new Set(), due: undefined };
  drafts.set(key, draft);
  if (system !== undefined) draft.systems.push(system);
  for (const fact of openFacts) draft.openFacts.add(fact);
  const day = finding.applies.effective;
  if (state === "upcoming" && day !== null && (draft.due === undefined || day < draft.due)) draft.due = day;
}

function finished({ finding, state, systems, openFacts, due }: Draft): Gap {
  const { rule, source, duty } = finding;
  return {
    rule: dutyOfGap(rule),
    source,
    kind: "document" in source ? "good-practice" : "law",
    severity: severityOf(finding),
    state,
    ...(due === undefined ? {} : { due }),
    systems: [...systems],
    openFacts: [...openFacts],
    ...(duty?.fine === undefined ? {} : { fine: duty.fine }),
    documents: duty?.documents ?? [],
  };
}

function rank({ severity, state }: Gap): number {
  return SEVERITIES.indexOf(severity) * 3 + STATES.indexOf(state);
}
