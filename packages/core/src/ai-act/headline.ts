import type { Finding, Verdict } from "../engine/finding.ts";

/** The class of a system in one word. The classes add up; the headline names the gravest. */
export type Headline =
  | "prohibited"
  | "high-risk"
  | "transparency"
  | "no-specific-duty"
  | "out-of-scope"
  | "undetermined";

type Settled = Exclude<Headline, "undetermined">;

/** The outcomes of rules that carry a headline, gravest first. */
const GRAVITY = ["prohibited", "high-risk", "transparency"] as const;

/** The headline that follows from findings, and the classes between which it could still move. */
export function headlineOf(findings: readonly Finding[]): { headline: Headline; range: readonly Settled[] } {
  const scope = findings.filter(({ rule }) => rule === "ai-act/art-2" || rule === "ai-act/art-3.1");
  if (scope.some(({ verdict }) => verdict === "no")) return settled(["out-of-scope"]);
  const outside: readonly Settled[] = scope.some(({ verdict }) => verdict === "unknown") ? ["out-of-scope"] : [];
  const verdicts = GRAVITY.map((outcome) => ({ outcome, verdict: gravest(findings, outcome) }));
  const sure = verdicts.findIndex(({ verdict }) => verdict === "yes");
  const graver = verdicts.slice(0, sure === -1 ? verdicts.length : sure).filter(({ verdict }) => verdict === "unknown");
  const floor: Settled = verdicts[sure]?.outcome ?? "no-specific-duty";
  return settled([...graver.map(({ outcome }) => outcome), floor, ...outside]);
}

function settled(range: readonly Settled[]): { headline: Headline; range: readonly Settled[] } {
  const [only] = range;
  return { headline: range.length === 1 && only !== undefined ? only : "undetermined", range };
}

function gravest(findings: readonly Finding[], outcome: string): Verdict {
  const verdicts = findings.filter((finding) => finding.outcome === outcome).map(({ verdict }) => verdict);
  if (verdicts.includes("yes")) return "yes";
  return verdicts.includes("unknown") ? "unknown" : "no";
}
