// One example in one thread: counts its assertions and reports those that do not hold.
import { pathToFileURL } from "node:url";
import { inspect, isDeepStrictEqual } from "node:util";
import { parentPort, workerData } from "node:worker_threads";

const checked = [];
const failures = [];

globalThis.checkExample = (line, actual, expected) => {
  checked.push(line);
  if (!isDeepStrictEqual(actual, expected)) failures.push({ line, actual: shown(actual), expected: shown(expected) });
};

const error = await import(pathToFileURL(workerData).href).then(
  () => undefined,
  (reason) => (reason instanceof Error ? `${reason.name}: ${reason.message}` : shown(reason)),
);
parentPort.postMessage({ checked, failures, error });

function shown(value) {
  const text = inspect(value, { depth: 8, breakLength: Infinity });
  // A no-break space must not look like a space.
  return text.replace(
    /[^\P{Z} ]|\p{Cf}/gu,
    (character) => `\\u${character.codePointAt(0).toString(16).padStart(4, "0")}`,
  );
}
