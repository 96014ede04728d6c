import type { Finding } from "../engine/finding.ts";

/**
 * How grave a gap is. `high`: a prohibition, or a duty whose breach is fined or a crime; `medium`: another legal duty;
 * `low`: good practice.
 */
export type Severity = "high" | "medium" | "low";

/** The severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ["high", "medium", "low"];

/** How grave it is that a duty is not met. */
export function severityOf({ source, duty }: Pick<Finding, "source" | "duty">): Severity {
  if ("document" in source) return "low";
  if ("statute" in source && source.statute === "StGB") return "high";
  return duty?.fine === undefined ? "medium" : "high";
}
