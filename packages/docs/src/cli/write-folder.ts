import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { InputError } from "./input-error.ts";
import { makeFolder } from "./make-folder.ts";

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
  checkFolder(target);
  makeFolder(dirname(folder));
  const aside = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  try {
    for (const { path, content, secret = false } of files) {
      makeFolder(dirname(join(aside, path)));
      writeFileSync(join(aside, path), content, { mode: secret ? 0o600 : 0o644 });
    }
    replace(folder, aside);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Refuses a target that is a file, or a folder with files that we did not write; throws an InputError. */
export function checkFolder(target: string): void {
  const folder = resolve(target);
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new InputError([`${target}: this is a file. Name a folder.`]);
  const ours = new Set(writtenFiles(folder));
  const others = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !ours.has(path));
  if (others.length === 0) return;
  throw new InputError([
    `${target}: this folder holds files that this command did not write (${others.length}), and is not replaced. ` +
      "Name an empty or a new folder.",
  ]);
}

/** The mark and the files that it lists; none when there is no mark, or one that is not ours. */
function writtenFiles(folder: string): readonly unknown[] {
  try {
    const { schema, files } = JSON.parse(readFileSync(join(folder, MARK), "utf8"));
    return schema === "kiregel.dossier/1" && Array.isArray(files) ? [MARK, ...files] : [];
  } catch {
    return [];
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
