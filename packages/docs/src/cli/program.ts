import { aiAct, isKiregelError } from "@kiregel/core";
import { Command, CommanderError, Option } from "commander";
import { type CheckFlags, checkCommand } from "./check-command.ts";
import { type DossierFlags, dossierCommand } from "./dossier-command.ts";
import { InputError } from "./input-error.ts";
import { EXIT, type Output } from "./output.ts";
import { type RedactFlags, redactCommand } from "./redact-command.ts";
import { refusalOf } from "./refusal.ts";
import { type ScanFlags, scanCommand } from "./scan-command.ts";

const KEY_FILE = ".kiregel/mapping.key";

/** Runs the command line with these arguments (without node and script) and returns the exit code. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  let code: number = EXIT.done;
  const program = commands(output, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    return failed(error, output);
  }
}

function commands(output: Output, finish: (code: number) => void): Command {
  const program = new Command("kiregel")
    .description("Use AI lawfully: classify AI systems, find personal data, write the papers.")
    .version(aiAct.version, "-V, --version", "print the version of the rules")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.out(text.trimEnd()),
      writeErr: (text) => output.err(text.trimEnd()),
    });
  const language = () => new Option("--lang <language>", "language of the summary").choices(["de", "en"]).default("en");
  const asOf = () =>
    new Option("--as-of <day>", "the day to answer for, YYYY-MM-DD").default(
      aiAct.checkedUntil,
      `${aiAct.checkedUntil}, up to which the rules were checked`,
    );
  const keyFile = () =>
    new Option("--key-file <file>", "key that encrypts the mapping; made if absent").default(KEY_FILE);
  program
    .command("check")
    .description("classify the systems of an inventory and list the gaps in practice")
    .argument("<inventory>", "inventory in YAML or JSON")
    .addOption(asOf())
    .addOption(language())
    .option("--json", "print the result as JSON")
    .action((file: string, flags: CheckFlags) => finish(checkCommand(file, flags, output)));
  program
    .command("scan")
    .description("find personal data in files: kind and place, never the value")
    .argument("<files...>", "text, JSON or NDJSON")
    .option("--json", "print one JSON object a file")
    .action((files: readonly string[], flags: ScanFlags) => finish(scanCommand(files, flags, output)));
  program
    .command("redact")
    .description("print a file with tokens in the place of personal data")
    .argument("<file>", "text, JSON or NDJSON")
    .option("--mapping <file>", "write the encrypted mapping that restores the values")
    .addOption(keyFile())
    .action(async (file: string, flags: RedactFlags) => finish(await redactCommand(file, flags, output)));
  program
    .command("dossier")
    .description("write the documents of an inventory in German and English, as HTML and Markdown")
    .argument("<inventory>", "inventory in YAML or JSON")
    .requiredOption("--out <folder>", "folder to write; replaced as a whole")
    .option("--texts <file>", "texts that go into a system, to be scanned and redacted")
    .option("--system <id>", "the system that the texts go into")
    .addOption(asOf())
    .addOption(language())
    .addOption(keyFile())
    .action(async (file: string, flags: DossierFlags) => finish(await dossierCommand(file, flags, output)));
  return program;
}

/** Bad input is exit code 2 with one message; anything else is a fault of ours and is thrown on. */
function failed(error: unknown, output: Output): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.badInput;
  if (error instanceof InputError) {
    for (const line of error.lines) output.err(line);
    return EXIT.badInput;
  }
  if (isKiregelError(error)) {
    output.err(error.message.replace(/^asOf\b/, "--as-of"));
    return EXIT.badInput;
  }
  const refusal = refusalOf(error);
  if (refusal !== undefined) {
    output.err(refusal);
    return EXIT.badInput;
  }
  throw error;
}
