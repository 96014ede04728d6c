// Runs the outcome tests of a suite against mutants, in a thread of its own, and says of each which test failed.
// The threads take the mutants from one list by a counter that they share.
import { parentPort, workerData } from "node:worker_threads";

const { suite, bundle, chosen, counter } = workerData;
const { mutantsIn } = await import(`./mutation-${suite}.mjs`);
const { searchIn } = await import(`./mutation-${suite}-search.mjs`);
const rules = await import(bundle);
const mutants = mutantsIn(rules);
const killerOf = searchIn(rules);

for (let at = take(); at < chosen.length; at = take()) {
  parentPort.postMessage({ at: chosen[at], killer: killerOf(mutants[chosen[at]]) });
}

function take() {
  return Atomics.add(counter, 0, 1);
}
