import { type IsoDate, requireDate } from "../engine/date.ts";
import { evaluateStated } from "../engine/evaluate.ts";
import type { Finding } from "../engine/finding.ts";
import type { Ruleset } from "../engine/ruleset.ts";
import type { Source } from "../engine/source.ts";
import type { Stated } from "../engine/stated.ts";
import { statedUnder } from "../engine/statement.ts";
import { practiceCatalogue } from "../facts/practice-catalogue.ts";
import { dutyOfGap } from "../law/gap-id.ts";
import { type FactReader, factReader } from "./facts-of.ts";
import type { Inventory, Organisation, System } from "./inventory.ts";
import { type FindingOf, type KnownOpenFacts, openFactsIn } from "./open-facts.ts";
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
export function reviewer(organisation: Organisation, options: ReviewOptions): Reviewer {
  const { read, add, review } = statedReviewer(organisation, options);
  return { add: (system) => add(system.id, statedUnder(practiceCatalogue, read.of(system))), review };
}

/** A reviewer that takes the facts of each system as they were read, for those who look at them as well. */
export interface StatedReviewer extends Pick<Reviewer, "review"> {
  readonly read: FactReader;
  readonly add: (system: string, stated: Stated) => void;
}

/** As `reviewer`, for facts that were read already. */
export function statedReviewer(organisation: Organisation, { asOf }: ReviewOptions): StatedReviewer {
  requireDate(asOf, "asOf");
  const read = factReader(organisation, { asOf });
  const drafts: Drafts = { gap: new Map(), unclear: new Map(), upcoming: new Map() };
  const day: Day = { asOf, places: new Map() };
  const organisationFacts = statedUnder(practiceCatalogue, read.organisation);
  const forAll = gapFindings(organisationFacts, day).filter(({ finding }) => finding.duty?.scope === "organisation");
  const known = new Map<string, readonly Found[]>();
  for (const found of forAll) include(drafts, found, undefined);
  const settled = new Set(forAll.filter(({ state }) => state !== "unclear").map(({ finding }) => finding.rule));
  const open = new Map(forAll.flatMap((found) => (found.state === "unclear" ? [[found.finding.rule, found]] : [])));
  let isFirst = true;
  return {
    read,
    add: (system, stated) => {
      // What the organisation alone leaves open is for its systems to say, as soon as there is one.
      if (isFirst) for (const found of open.values()) drafts.unclear.delete(found.finding.rule);
      isFirst = false;
      for (const found of recalled(known, stated, day)) {
        const { rule } = found.finding;
        // What the organisation owes or leaves open whatever its systems are is no matter of a system.
        if (!settled.has(rule)) include(drafts, found, waitsForSame(open.get(rule), found) ? undefined : system);
      }
    },
    review: () => ({
      schema: "kiregel.review/1",
      ruleset: { version: practice.version, checkedUntil: practice.checkedUntil },
      asOf,
      gaps: GAPS.flatMap((gap) => STATES.flatMap((state) => drafts[state].get(gap) ?? []))
        .map(finished)
        .sort((one, other) => rank(one) - rank(other)),
    }),
  };
}

/** Very many systems are alike: what was found for the same facts is found again. */
function recalled(known: Map<string, readonly Found[]>, stated: Stated, day: Day): readonly Found[] {
  const key = JSON.stringify(stated.values);
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = gapFindings(stated, day);
  if (known.size < MOST_KNOWN) known.set(key, found);
  return found;
}

const MOST_KNOWN = 4096;

const STATES: readonly GapState[] = ["gap", "unclear", "upcoming"];

/** The rules that find gaps, in their order. */
const GAPS: readonly string[] = /* @__PURE__ */ gapsOf(practice);

function gapsOf({ rules }: Ruleset): readonly string[] {
  return [...new Set(rules.filter(({ outcome }) => outcome === "gap").map(({ id }) => id))];
}

/** For each state the drafts by the rule that finds the gap. */
type Drafts = Readonly<Record<GapState, Map<string, Draft>>>;

/** A gap with the systems and facts that have come so far. */
interface Draft {
  readonly finding: Finding;
  readonly state: GapState;
  readonly systems: string[];
  readonly openFacts: Set<string>;
  /** The facts that were added last: those of the next system are often the same. */
  latest: ReadonlySet<string> | undefined;
  due: IsoDate | undefined;
}

/** A finding about a gap, and what it comes to. */
interface Found {
  readonly finding: Finding;
  readonly state: GapState;
  readonly openFacts: ReadonlySet<string>;
}

function gapFindings(stated: Stated, { asOf, places }: Day): readonly Found[] {
  const findings = evaluateStated(practice, { stated, asOf });
  if (places.size === 0) for (const [place, { rule }] of findings.entries()) places.set(rule, place);
  const findingOf: FindingOf = (rule) => findings[places.get(rule) ?? -1];
  const known: KnownOpenFacts = new Map();
  const found: Found[] = [];
  for (const finding of findings) {
    if (finding.outcome !== "gap" || finding.verdict === "no") continue;
    const openFacts = finding.residual === undefined ? NONE : openFactsIn(finding.residual, findingOf, known);
    found.push({ finding, state: stateOf(finding), openFacts });
  }
  return found;
}

const NONE: ReadonlySet<string> = /* @__PURE__ */ new Set();

/** The day that is asked about, and where the finding of each rule stands on it: the same for every system. */
interface Day {
  readonly asOf: IsoDate;
  readonly places: Map<string, number>;
}

/** How things stand with a gap that was found. */
export function stateOf({ verdict, applies: { reached } }: Finding): GapState {
  if (verdict === "unknown") return "unclear";
  return reached ? "gap" : "upcoming";
}

/** Whether both are open and wait for the same facts, so that nothing about the system made a difference. */
function waitsForSame(forAll: Found | undefined, { state, openFacts }: Found): boolean {
  if (forAll === undefined || state !== "unclear" || openFacts.size !== forAll.openFacts.size) return false;
  return openFacts === forAll.openFacts || [...openFacts].every((fact) => forAll.openFacts.has(fact));
}

function include(drafts: Drafts, found: Found, system: string | undefined): void {
  const { finding, state, openFacts } = found;
  const draft = drafts[state].get(finding.rule) ?? newDraft(drafts, found);
  if (system !== undefined) draft.systems.push(system);
  if (draft.latest !== openFacts) for (const fact of openFacts) draft.openFacts.add(fact);
  draft.latest = openFacts;
  const day = finding.applies.effective;
  if (state === "upcoming" && day !== null && (draft.due === undefined || day < draft.due)) draft.due = day;
}

function newDraft(drafts: Drafts, found: Found): Draft {
  const { finding, state } = found;
  const draft = { finding, state, systems: [], openFacts: new Set<string>(), latest: undefined, due: undefined };
  drafts[state].set(finding.rule, draft);
  return draft;
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
