import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { InputError } from "./input-error.ts";
import { makeFolder } from "./make-folder.ts";

/**
 * The 32-byte key that encrypts a mapping, as 64 hexadecimal characters in a file. A file that is not there is made,
 * readable by its owner alone; one that others can read is refused. Throws an InputError.
 */
export function mappingKey(file: string): Uint8Array {
  if (!existsSync(file)) {
    makeFolder(dirname(file));
    writeFileSync(file, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
  }
  if (process.platform !== "win32" && (statSync(file).mode & 0o077) !== 0) {
    throw new InputError([`${file}: others can read this key file. Run chmod 600 on it.`]);
  }
  const hex = readFileSync(file, "utf8").trim();
  if (/^[0-9a-f]{64}$/i.test(hex)) return Uint8Array.from(Buffer.from(hex, "hex"));
  throw new InputError([`${file}: this is not a key. A key file holds 64 hexadecimal characters and nothing else.`]);
}
