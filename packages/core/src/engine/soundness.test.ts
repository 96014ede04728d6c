import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ASKED, anyFacts, anyRuleset, catalogue, completions } from "./any-ruleset.ts";
import type { Condition, FactValues } from "./condition.ts";
import { evaluate, evaluateRule } from "./evaluate.ts";
import type { Finding } from "./finding.ts";
import { openQuestions } from "./question.ts";
import { type Residual, reduce, residualOfFact, statedValue } from "./residual.ts";
import { type Basis, LAYERS, type Reading, type Rule } from "./rule.ts";
import type { Ruleset } from "./ruleset.ts";
import { witness } from "./witness.ts";

// Small random rulesets against a second, two-valued evaluator that knows no "unknown" and shares no code.

const anyLayer = fc.constantFrom(...LAYERS);

test("a settled verdict of a partial state holds in every completion", () => {
  fc.assert(
    fc.property(anyRuleset(), anyFacts, anyLayer, (ruleset, facts, layer) => {
      for (const { rule, verdict } of evaluate(ruleset, { facts, asOf: ASKED, layer })) {
        if (verdict === "unknown") continue;
        for (const completion of completionsOf(facts)) {
          expect(met(ruleset, rule, completion, layer), rule).toBe(verdict === "yes");
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("a full state gets the verdict of plain two-valued logic", () => {
  fc.assert(
    fc.property(anyRuleset(), fc.constantFrom(...completions), anyLayer, (ruleset, facts, layer) => {
      for (const { rule, verdict, otherReadings } of evaluate(ruleset, { facts, asOf: ASKED, layer })) {
        expect(verdict, rule).toBe(met(ruleset, rule, facts, layer) ? "yes" : "no");
        for (const other of otherReadings) {
          expect(other.verdict).toBe(met(ruleset, rule, facts, other.basis) ? "yes" : "no");
          expect(other.verdict).not.toBe(verdict);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test("every layer that comes to another verdict is among the other readings, each once", () => {
  fc.assert(
    fc.property(anyRuleset(), anyFacts, anyLayer, (ruleset, facts, layer) => {
      for (const { rule, verdict, otherReadings } of evaluate(ruleset, { facts, asOf: ASKED, layer })) {
        const named = new Map(otherReadings.map((other) => [other.basis, other.verdict]));
        expect(named.size).toBe(otherReadings.length);
        let expected = verdict;
        for (const other of LAYERS) {
          // A layer without a reading of its own reads as the one before it and is not repeated.
          if (ruleset.layers.get(rule)?.has(other) || other === "statute") {
            expected = evaluateRule(ruleset, rule, { facts, asOf: ASKED, layer: other })?.verdict ?? "unknown";
            if (other !== layer) expect(named.get(other) ?? verdict, `${rule} under ${other}`).toBe(expected);
          } else expect(named.has(other)).toBe(false);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("a residual that is filled in later gives what a full evaluation gives", () => {
  fc.assert(
    fc.property(anyRuleset(), anyFacts, anyFacts, anyLayer, (ruleset, facts, later, layer) => {
      const all = { ...later, ...decided(facts) };
      const before = evaluate(ruleset, { facts, asOf: ASKED, layer });
      const after = evaluate(ruleset, { facts: all, asOf: ASKED, layer });
      for (const [at, { rule, verdict, residual }] of before.entries()) {
        const filled = residual === undefined ? verdict === "yes" : fill(inFull(residual, before), later);
        const full = after[at];
        const left = full?.residual === undefined ? full?.verdict === "yes" : inFull(full.residual, after);
        expect(filled, rule).toEqual(left);
      }
    }),
    { numRuns: 100 },
  );
});

test("a residual holds tests of facts that nobody has stated and of rules that are open, and nothing else", () => {
  fc.assert(
    fc.property(anyRuleset(), anyFacts, anyLayer, (ruleset, facts, layer) => {
      const findings = evaluate(ruleset, { facts, asOf: ASKED, layer });
      for (const { residual, verdict } of findings) {
        expect(residual === undefined).toBe(verdict !== "unknown");
        if (residual === undefined) continue;
        reduce(residual, (open) => {
          if ("fact" in open) expect([undefined, "undecided"]).toContain(facts[open.fact]);
          else expect("rule" in open && findings.find(({ rule }) => rule === open.rule)?.verdict).toBe("unknown");
          return open;
        });
      }
    }),
    { numRuns: 60 },
  );
});

test("a witness is found whenever a completion has the verdict, and it has it", () => {
  fc.assert(
    fc.property(anyRuleset(), fc.constantFrom("yes" as const, "no" as const), anyLayer, (ruleset, verdict, layer) => {
      for (const rule of ruleset.entries.keys()) {
        const facts = witness(ruleset, catalogue, [{ rule, verdict, layer }], ASKED);
        const possible = completions.some(
          (completion) => met(ruleset, rule, completion, layer) === (verdict === "yes"),
        );
        expect(facts !== undefined, rule).toBe(possible);
        if (facts !== undefined) {
          expect(evaluateRule(ruleset, rule, { facts, asOf: ASKED, layer })?.verdict).toBe(verdict);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("a questionnaire over any ruleset comes to an end with everything settled", () => {
  const places = { facts: catalogue, chapters: new Map<string, string>(), checklists: new Map(), contradictions: [] };
  fc.assert(
    fc.property(anyRuleset(), fc.constantFrom(...completions), anyLayer, (ruleset, answers, layer) => {
      let facts: FactValues = {};
      for (let left = catalogue.size; left >= 0; left--) {
        const [next] = openQuestions(ruleset, places, { facts, asOf: ASKED, layer });
        if (next === undefined) break;
        expect(next.remaining).toBeLessThanOrEqual(left);
        facts = { ...facts, [next.fact]: answers[next.fact] };
      }
      const verdicts = evaluate(ruleset, { facts, asOf: ASKED, layer }).map(({ verdict }) => verdict);
      expect(verdicts).not.toContain("unknown");
    }),
    { numRuns: 60 },
  );
});

function fill(condition: Condition, facts: FactValues): Residual {
  return reduce(condition, (open) => ("fact" in open ? residualOfFact(open, statedValue(facts, open.fact)) : open));
}

/** With what is left of a rule in the place of its test. */
function inFull(condition: Condition, findings: readonly Finding[]): Condition {
  const full = reduce(condition, (open) => {
    const residual = "rule" in open ? findings.find(({ rule }) => rule === open.rule)?.residual : undefined;
    return residual === undefined ? open : inFull(residual, findings);
  });
  return typeof full === "boolean" ? { all: [] } : full;
}

function decided(facts: FactValues): FactValues {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== "undecided"));
}

function completionsOf(facts: FactValues): readonly FactValues[] {
  const stated = Object.entries(decided(facts));
  return completions.filter((completion) =>
    stated.every(([key, value]) => JSON.stringify(completion[key]) === JSON.stringify(value)),
  );
}

function met(ruleset: Ruleset, id: string, facts: FactValues, layer: Basis): boolean {
  const rule = ruleset.rules.find((candidate) => candidate.id === id);
  if (rule === undefined) return false;
  const holds = (condition: Condition | undefined) =>
    condition !== undefined && truth(ruleset, condition, facts, layer);
  const readings = readingsUnder(rule, layer);
  const narrowed = holds(rule.when) && readings.every(({ narrows }) => narrows === undefined || holds(narrows));
  const widened = readings.some(({ widens }) => holds(widens));
  const exceptions = [rule.unless, ...readings.map(({ unless }) => unless)].filter((one) => one !== undefined);
  return (narrowed || widened) && !holds(exceptions.at(-1));
}

function readingsUnder({ readings = [] }: Rule, layer: Basis): readonly Reading[] {
  const reached: readonly Basis[] = LAYERS.slice(0, LAYERS.indexOf(layer) + 1);
  return readings.filter(({ basis }) => reached.includes(basis));
}

function truth(ruleset: Ruleset, condition: Condition, facts: FactValues, layer: Basis): boolean {
  if ("all" in condition) return condition.all.every((part) => truth(ruleset, part, facts, layer));
  if ("any" in condition) return condition.any.some((part) => truth(ruleset, part, facts, layer));
  if ("not" in condition) return !truth(ruleset, condition.not, facts, layer);
  if ("rule" in condition) return met(ruleset, condition.rule, facts, layer);
  if ("asOfFrom" in condition) return ASKED >= condition.asOfFrom;
  const value = facts[condition.fact];
  if ("is" in condition) return value === condition.is;
  if ("before" in condition) return String(value) < condition.before;
  if ("atLeast" in condition) return Number(value) >= condition.atLeast;
  if ("moreThan" in condition) return Number(value) > condition.moreThan;
  return condition.includes.some((option) => [value].flat().includes(option));
}
