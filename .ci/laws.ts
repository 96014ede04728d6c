// How often each law is tried. `npm test` is the fast tier; `npm run check` and CI set KIREGEL_RUNS=100.
import { configureGlobal } from "fast-check";

const RUNS = /^\d{1,5}$/.test(process.env["KIREGEL_RUNS"] ?? "") ? Number(process.env["KIREGEL_RUNS"]) : 25;

configureGlobal({ numRuns: RUNS });
