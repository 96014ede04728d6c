// How often each law is tried, and on which cases. `npm test` is the fast tier; `npm run check` and CI set KIREGEL_RUNS=100.
// The cases are the same every time, so that the same commit gives the same verdict everywhere; KIREGEL_SEED takes other
// ones, a number or `random`, for those who look for counterexamples.
import { configureGlobal } from "fast-check";

const RUNS = numberIn("KIREGEL_RUNS") ?? 25;
const SEED = process.env["KIREGEL_SEED"] === "random" ? undefined : (numberIn("KIREGEL_SEED") ?? 20_261_121);

configureGlobal({ numRuns: RUNS, ...(SEED === undefined ? {} : { seed: SEED }) });

function numberIn(name: string): number | undefined {
  const text = process.env[name] ?? "";
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
