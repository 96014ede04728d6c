import { type Condition, testsIn } from "../engine/condition.ts";
import type { IsoDate } from "../engine/date.ts";
import { evaluateStated } from "../engine/evaluate.ts";
import type { Finding } from "../engine/finding.ts";
import { conditionsOf } from "../engine/rule.ts";
import { defineRuleset, type Ruleset } from "../engine/ruleset.ts";
import { statedUnder } from "../engine/statement.ts";
import type { Facts } from "../facts/facts.generated.ts";
import { practiceCatalogue } from "../facts/practice-catalogue.ts";
import { dutyOfGap, gapId } from "../law/gap-id.ts";
import type { DecisionOutcome, DecisionReason, Presence } from "./decision.ts";
import { factsOf } from "./facts-of.ts";
import type { Organisation, System } from "./inventory.ts";
import { practice } from "./practice.ts";
import { type Content, kindsOf, type Sensitivity } from "./text-content.ts";

/** What the records of one organisation and system say on a day. */
export interface Records {
  readonly organisation: Organisation;
  readonly system: System;
  readonly asOf: IsoDate;
}

/** The duties without which data of a sort must not go into a tool. What a review says about each decides. */
export const dataFlowDuties: Readonly<Record<string, readonly Sensitivity[]>> = {
  "gdpr/art-6.1": ["personal"],
  "gdpr/art-9.1": ["special"],
  "gdpr/art-10": ["criminal"],
  "gdpr/art-28.3": ["personal"],
  "gdpr/art-44": ["personal"],
  "stgb/203.3.2": ["personal", "confidential"],
  "stgb/203.4.1": ["personal", "confidential"],
  "stgb/203.4.2": ["personal", "confidential"],
  "geschgehg/2.1.b": ["confidential"],
  "geschgehg/4.2.3": ["confidential"],
};

/** What the law says about the tool itself, Art. 5 AI Act, and about these data going into it. */
export function lawReasons(contents: readonly Content[], records: Records): readonly DecisionReason[] {
  const stated = statedUnder(practiceCatalogue, factsFor(contents, records));
  const findings = evaluateStated(decisive, { stated, asOf: records.asOf });
  const byRule = new Map(findings.map((finding) => [finding.rule, finding]));
  const scope = SCOPE.map((id) => byRule.get(id)?.verdict);
  return findings.flatMap((finding) => {
    if (finding.verdict === "no" || !finding.applies.reached) return [];
    if (finding.outcome === "gap") return flowReasons(finding, contents, byRule);
    if (finding.outcome !== "prohibited" || scope.includes("no")) return [];
    return [practiceReason(finding, scope.includes("unknown"), byRule)];
  });
}

const SCOPE = ["ai-act/art-2", "ai-act/art-3.1"];

// The rules of a review on which a decision rests, and those that they ask. A decision is made for every prompt.
const decisive: Ruleset = /* @__PURE__ */ decisiveRules();

function decisiveRules(): Ruleset {
  const prohibited = practice.rules.filter(({ outcome }) => outcome === "prohibited").map(({ id }) => id);
  const asked = new Set([...SCOPE, ...prohibited, ...Object.keys(dataFlowDuties).map(gapId)]);
  for (const id of asked) {
    for (const rule of practice.entries.get(id) ?? []) {
      for (const test of conditionsOf(rule).flatMap(testsIn)) if ("rule" in test) asked.add(test.rule);
      for (const role of rule.duty?.addressees ?? []) asked.add(role);
    }
  }
  return defineRuleset({ ...practice, rules: practice.rules.filter(({ id }) => asked.has(id)) });
}

// The text decides what is processed, whatever the record of the system says about other texts.
function factsFor(contents: readonly Content[], { organisation, system, asOf }: Records): Facts {
  const has = (sort: Sensitivity) => contents.some(({ sensitivities }) => sensitivities.includes(sort));
  return {
    ...factsOf(organisation, system, { asOf }),
    ...(has("personal") ? { "processing.personalData": true } : {}),
    ...(has("special") ? { "privacy.specialCategories": true } : {}),
    ...(has("criminal") ? { "privacy.criminalData": true } : {}),
    ...(has("confidential") ? { "secrecy.secretsEntered": true } : {}),
  };
}

function practiceReason(
  { rule, source, verdict, residual }: Finding,
  isScopeOpen: boolean,
  byRule: ReadonlyMap<string, Finding>,
): DecisionReason {
  if (verdict === "yes" && !isScopeOpen) return { code: "prohibited-practice", leadsTo: "forbidden", rule, source };
  const scope = isScopeOpen ? SCOPE.flatMap((id) => openIn(byRule.get(id)?.residual, byRule)) : [];
  const openFacts = [...new Set([...openIn(residual, byRule), ...scope])];
  return { code: "prohibited-practice-unclear", leadsTo: "ask", rule, source, openFacts };
}

const PRESENCES: readonly Presence[] = ["found", "declared", "possible"];

/** What a state of the law leads to, by how the data are in the text. Who takes the data out needs no permission. */
const LEADS_TO: Readonly<Record<"gap" | "unclear", Readonly<Record<Presence, DecisionOutcome>>>> = {
  gap: { found: "allowed-redacted", declared: "forbidden", possible: "ask" },
  unclear: { found: "allowed-redacted", declared: "ask", possible: "ask" },
};

function flowReasons(
  { rule, source, verdict, residual }: Finding,
  contents: readonly Content[],
  byRule: ReadonlyMap<string, Finding>,
): readonly DecisionReason[] {
  const duty = dutyOfGap(rule);
  const state = verdict === "yes" ? "gap" : "unclear";
  const sorts = dataFlowDuties[duty] ?? [];
  const concerned = contents.filter(({ sensitivities }) => sensitivities.some((sort) => sorts.includes(sort)));
  const openFacts = openIn(residual, byRule);
  return PRESENCES.flatMap((presence) => {
    const own = concerned.filter((content) => content.presence === presence);
    if (own.length === 0) return [];
    const kinds = kindsOf(own);
    return [
      {
        code: `law-${state}`,
        leadsTo: LEADS_TO[state][presence],
        presence,
        ...(kinds.length === 0 ? {} : { kinds }),
        rule: duty,
        source,
        ...(openFacts.length === 0 ? {} : { openFacts }),
      } as const,
    ];
  });
}

/** The facts that a residual waits for, also those of the rules that it names. */
function openIn(residual: Condition | undefined, byRule: ReadonlyMap<string, Finding>): readonly string[] {
  const facts = new Set<string>();
  const open = new Set(residual === undefined ? [] : [residual]);
  for (const condition of open) {
    for (const test of testsIn(condition)) {
      if ("fact" in test) facts.add(test.fact);
      const asked = "rule" in test ? byRule.get(test.rule)?.residual : undefined;
      if (asked !== undefined) open.add(asked);
    }
  }
  return [...facts];
}
