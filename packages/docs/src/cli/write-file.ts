import { renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "./make-folder.ts";

/** Writes a file whole or not at all: beside its place first, then moved there. */
export function writeFile(target: string, content: string, mode: number): void {
  const folder = dirname(target);
  makeFolder(folder);
  const aside = join(folder, `.${basename(target)}.${process.pid}.part`);
  try {
    writeFileSync(aside, content, { mode, flag: "wx" });
    renameSync(aside, target);
  } finally {
    rmSync(aside, { force: true });
  }
}
