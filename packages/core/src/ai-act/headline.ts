import type { Ruling } from "../engine/evaluate.ts";
import type { Verdict } from "../engine/finding.ts";

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
export const HEADLINE_OUTCOMES: readonly string[] = [...GRAVITY, "scope", "definition"];

/** The headline that follows from verdicts, and the classes between which it could still move. */
export function headlineOf(rulings: readonly Ruling[]): { headline: Headline; range: readonly Settled[] } {
  const scope = rulings.filter(({ rule }) => rule === "ai-act/art-2" || rule === "ai-act/art-3.1");
  if (scope.some(({ verdict }) => verdict === "no")) return settled(["out-of-scope"]);
  const outside: readonly Settled[] = scope.some(({ verdict }) => verdict === "unknown") ? ["out-of-scope"] : [];
  const verdicts = GRAVITY.map((outcome) => ({ outcome, verdict: gravest(rulings, outcome) }));
  const sure = verdicts.findIndex(({ verdict }) => verdict === "yes");
  const graver = verdicts.slice(0, sure === -1 ? verdicts.length : sure).filter(({ verdict }) => verdict === "unknown");
  const floor: Settled = verdicts[sure]?.outcome ?? "no-specific-duty";
  return settled([...graver.map(({ outcome }) => outcome), floor, ...outside]);
}

function settled(range: readonly Settled[]): { headline: Headline; range: readonly Settled[] } {
  const [only] = range;
  return { headline: range.length === 1 && only !== undefined ? only : "undetermined", range };
}

function gravest(rulings: readonly Ruling[], outcome: string): Verdict {
  const verdicts = rulings.filter((ruling) => ruling.outcome === outcome).map(({ verdict }) => verdict);
  if (verdicts.includes("yes")) return "yes";
  return verdicts.includes("unknown") ? "unknown" : "no";
}
