import { type Change, compare } from "../engine/compare.ts";
import { type IsoDate, requireDate } from "../engine/date.ts";
import { evaluateStated } from "../engine/evaluate.ts";
import type { Finding } from "../engine/finding.ts";
import type { Source } from "../engine/source.ts";
import { statedUnder } from "../engine/statement.ts";
import { KiregelError } from "../error.ts";
import type { Facts } from "../facts/facts.generated.ts";
import { practiceCatalogue } from "../facts/practice-catalogue.ts";
import { dutyOfGap } from "../law/gap-id.ts";
import { factReader } from "./facts-of.ts";
import type { Inventory } from "./inventory.ts";
import { practice } from "./practice.ts";
import { type GapState, stateOf } from "./review.ts";

/** Between which days nothing was recorded, and what is asked is what time and the law did. */
export interface ReviewPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A gap that came, went or changed between two days, although nobody touched the records. */
export interface ReviewChange {
  /** The rule whose duty it is. */
  readonly rule: string;
  readonly source: Source;
  /** The state on the first day; `none` where there was no gap. */
  readonly before: GapState | "none";
  readonly after: GapState | "none";
  /**
   * Why. `due`: the day of application came; `lapsed`: a day on record passed, so that something ran out, such as the check
   * of a transfer, or began, such as a planned training; `law`: the text changed.
   */
  readonly because: readonly ("due" | "lapsed" | "law")[];
  /** Ids of the systems concerned, in the order of the inventory. Empty where it is the same for the whole organisation. */
  readonly systems: readonly string[];
}

/**
 * What happens to an inventory between two days if nobody does anything: duties that become due, records that run out,
 * law that changes. Throws a KiregelError `invalid-date`, also when `to` lies before `from`.
 *
 * @example
 * ```ts
 * import { reviewChanges } from "@kiregel/core";
 *
 * const policies = [{ id: "ai-use", version: "1", status: "in-force" as const, validUntil: "2026-12-31" }];
 * const organisation = { id: "acme", name: "Acme GmbH", country: "DE", policies };
 * const chat = { id: "chat", name: "Chat", provider: "P", intendedPurpose: "Answers.", status: "pilot" } as const;
 * const inventory = { schema: "kiregel.inventory/1", organisation, systems: [chat] } as const;
 * const changes = reviewChanges(inventory, { from: "2026-11-21", to: "2027-01-01" });
 * const policy = changes.find(({ rule }) => rule === "practice/policy");
 * policy?.after; // => "gap"
 * policy?.because; // => ["lapsed"]
 * ```
 */
export function reviewChanges(
  { organisation, systems }: Inventory,
  { from, to }: ReviewPeriod,
): readonly ReviewChange[] {
  if (requireDate(to, "to") < requireDate(from, "from")) {
    throw new KiregelError("invalid-date", "The day `to` must not lie before the day `from`.");
  }
  const [earlier, later] = [factReader(organisation, { asOf: from }), factReader(organisation, { asOf: to })];
  const groups = new Map<string, Group>();
  for (const system of systems) {
    const [before, after] = [findingsOn(from, earlier.of(system)), findingsOn(to, later.of(system))];
    for (const change of changesBetween(before, after)) {
      const group = groups.get(keyOf(change)) ?? { change, systems: [] };
      group.systems.push(system.id);
      groups.set(keyOf(change), group);
    }
  }
  const forAll = changesBetween(findingsOn(from, earlier.organisation), findingsOn(to, later.organisation));
  for (const change of forAll.filter(isOwedOnce)) {
    // What is the same without any system and with each of them is a matter of the organisation.
    const group = groups.get(keyOf(change)) ?? { change, systems: [] };
    if (group.systems.length === systems.length) groups.set(keyOf(change), { change, systems: [] });
  }
  const places = new Map(practice.rules.map(({ id }, place) => [id, place]));
  const placeOf = ({ change: { gap } }: Group): number => places.get(gap.rule) ?? -1;
  return [...groups.values()]
    .sort((one, other) => placeOf(one) - placeOf(other))
    .map(({ change: { gap, ...change }, systems: concerned }) => ({
      rule: dutyOfGap(gap.rule),
      source: gap.source,
      ...change,
      systems: concerned,
    }));
}

/** A change, and the rule that finds the gap as the later day knows it. */
interface GapChange extends Pick<ReviewChange, "before" | "after" | "because"> {
  readonly gap: Finding;
}

/** What two days say, by rule, and how it differs. */
interface Comparison {
  readonly changes: ReadonlyMap<string, Change>;
  readonly before: ReadonlyMap<string, Finding>;
  readonly after: ReadonlyMap<string, Finding>;
}

interface Group {
  readonly change: GapChange;
  readonly systems: string[];
}

function findingsOn(asOf: IsoDate, facts: Facts): readonly Finding[] {
  return evaluateStated(practice, { stated: statedUnder(practiceCatalogue, facts), asOf });
}

function changesBetween(earlier: readonly Finding[], later: readonly Finding[]): readonly GapChange[] {
  const [before, after] = [byRule(earlier), byRule(later)];
  const changes = new Map(compare(earlier, later).map((change) => [change.rule, change]));
  const compared = { changes, before, after };
  return [...changes.values()].flatMap((change) => {
    const gap = after.get(change.rule) ?? before.get(change.rule);
    if (gap?.outcome !== "gap") return [];
    const [was, is] = [stateIn(before, change.rule), stateIn(after, change.rule)];
    if (was === is) return [];
    return [{ gap, before: was, after: is, because: [...new Set(causesOf(change, compared))].sort() }];
  });
}

function keyOf({ gap, before, after, because }: GapChange): string {
  return [gap.rule, before, after, ...because].join(" ");
}

function isOwedOnce({ gap: { duty } }: GapChange): boolean {
  return duty?.scope === "organisation";
}

function byRule(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(findings.map((finding) => [finding.rule, finding]));
}

function stateIn(findings: ReadonlyMap<string, Finding>, rule: string): GapState | "none" {
  const finding = findings.get(rule);
  return finding === undefined || finding.verdict === "no" ? "none" : stateOf(finding);
}

/** The causes of a change; those of the rules that it comes from stand for them. */
function causesOf(change: Change, { changes, before, after }: Comparison): ReviewChange["because"] {
  return change.because.flatMap((cause): ReviewChange["because"] => {
    if (cause === "facts") return ["lapsed"];
    if (cause === "date") return [causeOfDate(before.get(change.rule), after.get(change.rule))];
    if (cause === "law") return ["law"];
    return change.rules.flatMap((rule) => {
      const asked = changes.get(rule);
      return asked === undefined ? [] : causesOf(asked, { changes, before, after });
    });
  });
}

/** A day of application that is another one in the new text, and reached on both days or on neither, is no reason. */
function causeOfDate(before: Finding | undefined, after: Finding | undefined): "due" | "law" {
  if (before === undefined || after === undefined) return "law";
  const [was, is] = [before.applies, after.applies];
  const isAnother = was.nominal !== is.nominal || was.effective !== is.effective;
  return isAnother && was.reached === is.reached ? "law" : "due";
}
