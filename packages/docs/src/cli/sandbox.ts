import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { run } from "./program.ts";

/** What a run of the command printed, and how it ended. For tests only; no product imports this file. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line and keeps what it prints. */
export async function kiregel(...args: readonly string[]): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const output = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  const code = await run(args, { ...output, terminal: false });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

/** A folder that is gone after the tests. */
export interface Sandbox {
  readonly folder: string;
  /** Writes a file of the folder and returns its path. */
  readonly file: (name: string, content: string | Uint8Array) => string;
  readonly remove: () => void;
}

/** A new empty folder. */
export function sandbox(): Sandbox {
  const folder = mkdtempSync(join(tmpdir(), "kiregel-"));
  return {
    folder,
    file: (name, content) => {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Every file of a folder, sorted, with forward slashes. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/** The content of every file of a folder. */
export function contentsOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

/** The lines of a file that hold something. */
export function lines(file: string): readonly string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
}

/** The permissions of a file. */
export function modeOf(file: string): number {
  return statSync(file).mode & 0o777;
}
