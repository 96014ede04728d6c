import type { Output } from "./output.ts";

const WIDTH = 24;

/** A progress bar on standard error, on a terminal only. Each call is one step. */
export function progress({ terminal }: Output, total: number): (what: string) => void {
  if (!terminal) return () => {};
  let done = 0;
  return (what) => {
    done += 1;
    const filled = Math.round((done / total) * WIDTH);
    const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
    const end = done === total ? "\r\u001b[K" : "";
    process.stderr.write(`\r\u001b[K${bar} ${done}/${total} ${what}${end}`);
  };
}
