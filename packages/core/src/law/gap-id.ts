/** The id of the rule that finds the gap in a duty: the duty is there, and nothing on record shows that it is met. */
export function gapId(duty: string): string {
  return `${duty}${SUFFIX}`;
}

/** The id of the duty in which such a rule finds a gap. */
export function dutyOfGap(gap: string): string {
  return gap.slice(0, -SUFFIX.length);
}

const SUFFIX = ".gap";
