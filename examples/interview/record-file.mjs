import { readFile, rename, writeFile } from "node:fs/promises";
import { checkInventory } from "@kiregel/core/inventory";
import { emptyRecord } from "./record.mjs";

/** The record in a file; an empty one when there is no file. `problems` says why a file cannot be gone on with. */
export async function readRecord(file) {
  let text;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return { record: emptyRecord, problems: [] };
    return { problems: [error.message] };
  }
  try {
    const { inventory, problems } = checkInventory(JSON.parse(text));
    return { record: inventory, problems: problems.map(({ path, message }) => `${path.join(".")}: ${message}`) };
  } catch (error) {
    return { problems: [error.message] };
  }
}

/** Writes beside the file and renames: whoever reads it finds the record before or after, never half of one. */
export async function writeRecord(file, record) {
  const beside = `${file}.${process.pid}.tmp`;
  await writeFile(beside, `${JSON.stringify(record, null, 2)}\n`);
  await rename(beside, file);
}
