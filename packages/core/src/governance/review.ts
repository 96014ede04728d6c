import type { Condition } from "../engine/condition.ts";
import { factsIn } from "../engine/condition.ts";
import { type IsoDate, requireDate } from "../engine/date.ts";
import { evaluateStated } from "../engine/evaluate.ts";
import type { Finding } from "../engine/finding.ts";
import type { Source } from "../engine/source.ts";
import { statedUnder } from "../engine/statement.ts";
import { catalogue } from "../facts/catalogue.ts";
import { factsOf } from "./facts-of.ts";
import type { Inventory } from "./inventory.ts";
import { practice, practiceRules, type Severity, severities } from "./practice.ts";

/** Something that the law or good practice asks for and that the records do not show. */
export interface Gap {
  readonly rule: string;
  readonly source: Source;
  /** `law`: a provision demands it. `good-practice`: we recommend it. */
  readonly kind: "law" | "good-practice";
  readonly severity: Severity;
  /** `gap`: the records show that it is missing. `unclear`: the records do not say. */
  readonly state: "gap" | "unclear";
  /** Ids of the systems concerned, in the order of the inventory. */
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

/** Lists every gap in the practice of an organisation, the gravest first. The remedy stands in the words of each rule. */
export function reviewInventory({ organisation, systems }: Inventory, { asOf }: { readonly asOf: IsoDate }): Review {
  requireDate(asOf, "asOf");
  const perSystem = systems.map((system) => {
    const stated = statedUnder(catalogue, factsOf(organisation, system));
    const findings = evaluateStated(practice, { stated, asOf });
    return { id: system.id, findings: new Map(findings.map((finding) => [finding.rule, finding])) };
  });
  const gaps = practiceRules.flatMap(({ id }) => {
    const found = perSystem.flatMap((system) => {
      const finding = system.findings.get(id);
      return finding === undefined || finding.verdict === "no" ? [] : [{ system: system.id, finding }];
    });
    return [...gapOf(found, "gap"), ...gapOf(found, "unclear")];
  });
  const { version, checkedUntil } = practice;
  const ordered = [...gaps].sort((one, other) => rank(one) - rank(other));
  return { schema: "kiregel.review/1", ruleset: { version, checkedUntil }, asOf, gaps: ordered };
}

function gapOf(
  found: readonly { readonly system: string; readonly finding: Finding }[],
  state: Gap["state"],
): readonly Gap[] {
  const concerned = found.filter(({ finding }) => finding.verdict === (state === "gap" ? "yes" : "unknown"));
  const [first] = concerned;
  if (first === undefined) return [];
  const { rule, source, duty } = first.finding;
  const openFacts = new Set(concerned.flatMap(({ finding }) => openIn(finding.residual)));
  return [
    {
      rule,
      source,
      kind: "document" in source ? "good-practice" : "law",
      severity: severities[rule] ?? "low",
      state,
      systems: concerned.map(({ system }) => system),
      openFacts: [...openFacts],
      ...(duty?.fine === undefined ? {} : { fine: duty.fine }),
      documents: duty?.documents ?? [],
    },
  ];
}

function openIn(residual: Condition | undefined): readonly string[] {
  return residual === undefined ? [] : factsIn(residual);
}

function rank({ severity, state }: Gap): number {
  return ["high", "medium", "low"].indexOf(severity) * 2 + (state === "gap" ? 0 : 1);
}
