import { CALIBRATION_STEPS, type Model } from "../src/names/model.ts";
import type { LabelledText } from "./corpus.ts";
import { findingsOf, judge } from "./score.ts";

/** For a model whose calibration is `UNCALIBRATED`: by sixteenth of the odds, how many of 255 findings are names. */
export function calibrate(model: Model, texts: readonly LabelledText[]): readonly number[] {
  const right = new Float64Array(CALIBRATION_STEPS);
  const found = new Float64Array(CALIBRATION_STEPS);
  for (const one of texts) {
    for (const { finding, isRight } of judge(findingsOf(model, LEANING, one.text), one).verdicts) {
      const step = Math.round(finding.confidence * (CALIBRATION_STEPS - 1));
      found[step]!++;
      if (isRight) right[step]!++;
    }
  }
  return rising(Array.from(right), Array.from(found)).map((share) => Math.round(share * 255));
}

/** Tells each step of the odds. */
export const UNCALIBRATED: readonly number[] = Array.from({ length: CALIBRATION_STEPS }, (_, step) => step * 17);

// Everything that might be a name is looked at, or the lower steps would be empty.
const LEANING = { bias: 192, leastConfidence: 0 };

// Neighbours that fall are pooled until the shares rise; each step begins with one guess at its middle.
function rising(right: readonly number[], found: readonly number[]): readonly number[] {
  const pools: { right: number; found: number; steps: number }[] = [];
  right.forEach((count, step) => {
    pools.push({ right: count + (step + 0.5) / CALIBRATION_STEPS, found: found[step]! + 1, steps: 1 });
    for (let last = pools.length - 1; last > 0 && share(pools[last - 1]!) > share(pools[last]!); last--) {
      const [pool] = pools.splice(last, 1);
      const into = pools[last - 1]!;
      into.right += pool!.right;
      into.found += pool!.found;
      into.steps += pool!.steps;
    }
  });
  return pools.flatMap((pool) => Array.from({ length: pool.steps }, () => share(pool)));
}

function share({ right, found }: { readonly right: number; readonly found: number }): number {
  return right / found;
}
