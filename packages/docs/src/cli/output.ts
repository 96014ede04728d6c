/** Where a command writes. Tests pass their own. */
export interface Output {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** True when errors go to a terminal, so that progress can be shown. */
  readonly terminal: boolean;
}

/** Standard output and standard error of the process. */
export const processOutput: Output = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  terminal: process.stderr.isTTY === true,
};

/** What the exit codes mean. */
export const EXIT = {
  /** Everything was done. */
  done: 0,
  /** `check`: a prohibited practice is in use. */
  prohibited: 1,
  /** The input or the call is wrong; nothing was written. */
  badInput: 2,
} as const;
