import type { Verdict } from "../engine/finding.ts";
import type { Ruling } from "../engine/plan.ts";

/** The class of a system in one word. The classes add up; the headline names the gravest. */
export type Headline =
  | "prohibited"
  | "high-risk"
  | "transparency"
  | "no-specific-duty"
  | "out-of-scope"
  | "undetermined";

/** A class that a system can turn out to have. */
export type Settled = Exclude<Headline, "undetermined">;

/** The outcomes of rules that carry a headline, gravest first. */
const GRAVITY = ["prohibited", "high-risk", "transparency"] as const;

/** The outcomes of all rules that a headline rests on: those above, the scope of the Act and the AI system. */
export const HEADLINE_OUTCOMES: readonly string[] = ["prohibited", "high-risk", "transparency", "scope", "definition"];

/** The headline that follows from verdicts, and the classes between which it could still move. */
export function headlineOf(rulings: readonly Ruling[]): { headline: Headline; range: readonly Settled[] } {
  const outside: Settled[] = [];
  for (const { rule, verdict } of rulings) {
    if (verdict === "yes" || !SCOPE.includes(rule)) continue;
    if (verdict === "no") return settled(["out-of-scope"]);
    outside[0] = "out-of-scope";
  }
  return settled([...classesIn(rulings), ...outside]);
}

const SCOPE = ["ai-act/art-2", "ai-act/art-3.1"];

/** The classes that are possible, gravest first, down to the first that is sure. */
function classesIn(rulings: readonly Ruling[]): readonly Settled[] {
  const possible: Settled[] = [];
  for (const outcome of GRAVITY) {
    const verdict = gravest(rulings, outcome);
    if (verdict !== "no") possible.push(outcome);
    if (verdict === "yes") return possible;
  }
  return [...possible, "no-specific-duty"];
}

function settled(range: readonly Settled[]): { headline: Headline; range: readonly Settled[] } {
  const [only] = range;
  return { headline: range.length === 1 && only !== undefined ? only : "undetermined", range };
}

function gravest(rulings: readonly Ruling[], outcome: string): Verdict {
  let found: Verdict = "no";
  for (const { outcome: own, verdict } of rulings) {
    if (own !== outcome || verdict === "no") continue;
    if (verdict === "yes") return "yes";
    found = "unknown";
  }
  return found;
}
