// The interview in the terminal: npm run interview, or node examples/interview/interview.mjs --lang de
import { realpathSync } from "node:fs";
import { relative } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { aiAct, isIsoDate, isKiregelError } from "@kiregel/core";
import { conduct } from "./conduct.mjs";
import { languages } from "./language.mjs";
import { readRecord, writeRecord } from "./record-file.mjs";
import { resultText } from "./result.mjs";

const LAYERS = ["statute", "guideline", "draft-guideline", "contested"];
const here = fileURLToPath(import.meta.url);

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === here) {
  process.exitCode = await run(process.argv.slice(2), process);
}

/** Conducts the interview on streams and returns the exit code: 0, 1 for a file it cannot go on with, 2 for a bad call. */
export async function run(args, { stdin, stdout, stderr }) {
  const print = (text) => stdout.write(`${text}\n`);
  const options = optionsIn(args);
  if (options === undefined) {
    stderr.write(`${languages.en.phrases.usage}\n`);
    return 2;
  }
  const {
    file,
    language: { phrases },
  } = options;
  const shown = relative("", file) || file;
  const { record, problems } = await readRecord(file);
  if (record?.systems.length === 0) problems.push(phrases.noSystem);
  if (problems.length > 0) {
    stderr.write([phrases.unusable(shown), ...problems.map((problem) => `  ${problem}`), ""].join("\n"));
    return 1;
  }
  const lines = linesOf(stdin, stdout);
  const save = (one) => writeRecord(file, one);
  const result = await conduct({ ...options, record, print, save, read: lines.next }).catch(refusal);
  lines.close();
  if (result.refused !== undefined) {
    stderr.write(`${shown}: ${result.refused}\n`);
    return 1;
  }
  if (result.finished) print(`\n${phrases.nothingOpen}\n\n${resultText(result.record, options)}`);
  print(`\n${phrases.file} ${shown}`);
  if (result.finished) print(`${phrases.fillIn}\n  node packages/docs/dist/cli/kiregel.js check ${shown}`);
  return 0;
}

/** A record whose facts cannot be true at once, and a file that cannot be written; every other error is ours. */
function refusal(error) {
  if (isKiregelError(error) || error.syscall !== undefined) return { refused: error.message };
  throw error;
}

function optionsIn(args) {
  const text = { type: "string" };
  const known = { file: text, lang: { ...text, default: "en" }, "as-of": text, layer: text };
  try {
    const { values } = parseArgs({ args, options: known });
    const { file = fileURLToPath(new URL("record.json", import.meta.url)), lang, layer = "statute" } = values;
    const asOf = values["as-of"] ?? aiAct.checkedUntil;
    if (!Object.hasOwn(languages, lang) || !LAYERS.includes(layer) || !isIsoDate(asOf) || asOf < aiAct.since)
      return undefined;
    return { file, language: languages[lang], asOf, layer };
  } catch {
    return undefined;
  }
}

/** The typed lines one by one; nothing once the input has ended. Lines that come from a pipe are shown as if typed. */
function linesOf(stdin, stdout) {
  const prompt = "> ";
  const typed = createInterface({ input: stdin, output: stdout, prompt, terminal: stdin.isTTY === true });
  const lines = [];
  let ended = false;
  let wake = () => {};
  typed.on("SIGINT", () => typed.close());
  typed.on("line", (line) => {
    lines.push(line);
    wake();
  });
  typed.on("close", () => {
    ended = true;
    wake();
  });
  return {
    close: () => typed.close(),
    next: async () => {
      // A pipe can end while lines of it are still to be read; newer Node refuses to prompt then.
      if (ended) stdout.write(prompt);
      else typed.prompt();
      if (lines.length === 0 && !ended) {
        await new Promise((resolve) => {
          wake = resolve;
        });
      }
      const line = lines.shift();
      if (stdin.isTTY !== true) stdout.write(`${line ?? ""}\n`);
      return line;
    },
  };
}
