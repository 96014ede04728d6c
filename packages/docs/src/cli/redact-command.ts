import { resolve } from "node:path";
import { createMapping, encryptMapping, mappingTag } from "@kiregel/pii";
import { redactTexts } from "../redact-texts.ts";
import { InputError } from "./input-error.ts";
import { mappingKey } from "./mapping-key.ts";
import { EXIT, type Output } from "./output.ts";
import { readTexts, writeTexts } from "./read-texts.ts";
import { writeFile } from "./write-file.ts";

/** The options of `kiregel redact`. */
export interface RedactFlags {
  /** Where the encrypted mapping goes; without it the tokens cannot be restored. */
  readonly mapping?: string;
  readonly keyFile: string;
}

/** Prints a text with tokens in the place of personal data, and keeps the mapping encrypted if asked to. */
export async function redactCommand(file: string, flags: RedactFlags, output: Output): Promise<number> {
  const taken = [file, flags.keyFile].map((path) => resolve(path));
  if (flags.mapping !== undefined && taken.includes(resolve(flags.mapping))) {
    throw new InputError(["--mapping names the text itself or the key file. Name another file."]);
  }
  const { form, texts } = readTexts(file);
  const redacted = redactTexts(texts, {
    system: "none",
    mapping: createMapping({ tag: mappingTag(JSON.stringify(texts)) }),
  });
  if (flags.mapping !== undefined) {
    const encrypted = await encryptMapping(redacted.mapping, mappingKey(flags.keyFile));
    writeFile(flags.mapping, `${JSON.stringify(encrypted, null, 2)}\n`, 0o600);
  }
  output.out(writeTexts(form, redacted.texts).replace(/\n$/, ""));
  const { findings, sought } = redacted.report;
  output.err(
    `${findings.length} values replaced. Sought: ${sought.map(({ kind, coverage }) => (coverage === "complete" ? kind : `${kind} (${coverage})`)).join(", ")}.`,
  );
  return EXIT.done;
}
