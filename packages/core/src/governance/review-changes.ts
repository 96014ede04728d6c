import { type Change, compare } from "../engine/compare.ts";
import { type IsoDate, requireDate } from "../engine/date.ts";
import { evaluateStated } from "../engine/evaluate.ts";
import type { Finding } from "../engine/finding.ts";
import type { Source } from "../engine/source.ts";
import { statedUnder } from "../engine/statement.ts";
import { KiregelError } from "../error.ts";
import { practiceCatalogue } from "../facts/practice-catalogue.ts";
import { factsOf } from "./facts-of.ts";
import { dutyOfGap } from "./gap-rule.ts";
import type { Inventory, Organisation, System } from "./inventory.ts";
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
   * Why. `due`: the day of application came; `lapsed`: something on record ran out, such as a review or the check of a
   * transfer; `law`: the text changed.
   */
  readonly because: readonly ("due" | "lapsed" | "law")[];
  /** Ids of the systems concerned, in the order of the inventory. */
  readonly systems: readonly string[];
}

/**
 * What happens to an inventory between two days if nobody does anything: duties that become due, records that run out,
 * law that changes. Throws a KiregelError `invalid-date`, also when `to` lies before `from`.
 */
export function reviewChanges(
  { organisation, systems }: Inventory,
  { from, to }: ReviewPeriod,
): readonly ReviewChange[] {
  if (requireDate(to, "to") < requireDate(from, "from")) {
    throw new KiregelError("invalid-date", "The day `to` must not lie before the day `from`.");
  }
  const grouped = new Map<string, Omit<ReviewChange, "systems"> & { readonly systems: string[] }>();
  for (const system of systems) {
    for (const change of changesOf(organisation, system, { from, to })) {
      const key = JSON.stringify([change.rule, change.before, change.after, change.because]);
      const group = grouped.get(key) ?? { ...change, systems: [] };
      group.systems.push(system.id);
      grouped.set(key, group);
    }
  }
  return [...grouped.values()];
}

function changesOf(
  organisation: Organisation,
  system: System,
  { from, to }: ReviewPeriod,
): readonly Omit<ReviewChange, "systems">[] {
  const [earlier, later] = [from, to].map((asOf) => {
    const stated = statedUnder(practiceCatalogue, factsOf(organisation, system, { asOf }));
    return evaluateStated(practice, { stated, asOf });
  });
  const before = byRule(earlier ?? []);
  const after = byRule(later ?? []);
  const changes = new Map(compare(earlier ?? [], later ?? []).map((change) => [change.rule, change]));
  return [...changes.values()].flatMap((change) => {
    const finding = after.get(change.rule) ?? before.get(change.rule);
    if (finding?.outcome !== "gap") return [];
    const [was, is] = [stateIn(before, change.rule), stateIn(after, change.rule)];
    if (was === is) return [];
    const because = [...new Set(causesOf(change, changes))].sort();
    return [{ rule: dutyOfGap(change.rule), source: finding.source, before: was, after: is, because }];
  });
}

function byRule(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(findings.map((finding) => [finding.rule, finding]));
}

function stateIn(findings: ReadonlyMap<string, Finding>, rule: string): GapState | "none" {
  const finding = findings.get(rule);
  return finding === undefined || finding.verdict === "no" ? "none" : stateOf(finding);
}

/** The causes of a change; those of the rules that it comes from stand for them. */
function causesOf(change: Change, changes: ReadonlyMap<string, Change>): readonly ReviewChange["because"][number][] {
  return change.because.flatMap((cause) => {
    if (cause === "facts") return ["lapsed" as const];
    if (cause === "date") return ["due" as const];
    if (cause === "law") return ["law" as const];
    return change.rules.flatMap((rule) => {
      const asked = changes.get(rule);
      return asked === undefined ? [] : causesOf(asked, changes);
    });
  });
}
