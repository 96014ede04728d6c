import { existsSync, readFileSync, statSync } from "node:fs";
import { InputError } from "./input-error.ts";

/**
 * The bytes of a file as UTF-8 text. Refuses what is not there, not a file, larger than the limit or not UTF-8, before
 * more than the limit is in memory.
 */
export function readText(file: string, limit: number): string {
  const size = sizeOf(file);
  if (size > limit) {
    throw new InputError([
      `${file}: the file has ${megabytes(size)} MB; at most ${megabytes(limit)} MB are read. Split it, or check the path.`,
    ]);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputError([`${file}: the file is not UTF-8 text. Save it as UTF-8.`]);
  }
}

function sizeOf(file: string): number {
  const stat = existsSync(file) ? statSync(file) : undefined;
  if (stat === undefined) throw new InputError([`${file}: there is no such file. Check the path.`]);
  if (!stat.isFile()) throw new InputError([`${file}: this is not a file. Name the file itself.`]);
  return stat.size;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);
}
