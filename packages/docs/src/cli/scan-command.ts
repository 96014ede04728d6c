import { createMapping } from "@kiregel/pii";
import { redactTexts } from "../redact-texts.ts";
import { EXIT, type Output } from "./output.ts";
import { readTexts } from "./read-texts.ts";

/** The options of `kiregel scan`. */
export interface ScanFlags {
  readonly json?: boolean;
}

/** Prints what personal data files hold: kind and place, never the value. */
export function scanCommand(files: readonly string[], flags: ScanFlags, output: Output): number {
  for (const file of files) {
    const { texts } = readTexts(file);
    const { report } = redactTexts(texts, { system: "none", mapping: createMapping({ tag: "NONE" }) });
    const { findings, sought } = report;
    if (flags.json === true) {
      output.out(JSON.stringify({ schema: "kiregel.scan/1", file, texts: texts.length, sought, findings }));
      continue;
    }
    output.out(`${file}: ${findings.length} findings in ${texts.length} texts`);
    for (const { text, pointer, kind, start, end, confidence } of findings) {
      output.out(`  ${text}${pointer}:${start}-${end}  ${kind}  ${confidence.toFixed(2)}`);
    }
    output.out(
      `  sought: ${sought.map(({ kind, coverage }) => (coverage === "complete" ? kind : `${kind} (${coverage})`)).join(", ")}`,
    );
  }
  return EXIT.done;
}
