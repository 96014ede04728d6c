import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { InputError } from "./input-error.ts";

/** One file of a folder that is to be written. */
export interface OutputFile {
  /** Path inside the folder, with forward slashes. */
  readonly path: string;
  readonly content: string;
  /** True for files that only the owner may read (mode 0600). */
  readonly secret?: boolean;
}

/** The file that says that a folder was written by us and may be replaced. */
const MARK = "kiregel.json";

/**
 * Writes all files, or none: into a folder beside the target first, which then takes its place. A folder that we did
 * not write is not replaced; throws an InputError.
 */
export function writeFolder(target: string, files: readonly OutputFile[]): void {
  const folder = resolve(target);
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, MARK))) {
    throw new InputError([
      `${target}: this folder holds other files and is not replaced. Name an empty or a new folder.`,
    ]);
  }
  mkdirSync(dirname(folder), { recursive: true });
  const aside = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  try {
    for (const { path, content, secret = false } of files) {
      mkdirSync(dirname(join(aside, path)), { recursive: true });
      writeFileSync(join(aside, path), content, { mode: secret ? 0o600 : 0o644 });
    }
    replace(folder, aside);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function replace(folder: string, aside: string): void {
  if (!existsSync(folder)) {
    renameSync(aside, folder);
    return;
  }
  const old = mkdtempSync(join(dirname(folder), `.${basename(folder)}-old-`));
  renameSync(folder, join(old, "folder"));
  try {
    renameSync(aside, folder);
  } catch (error) {
    cpSync(join(old, "folder"), folder, { recursive: true });
    throw error;
  } finally {
    rmSync(old, { recursive: true, force: true });
  }
}
