// Type-checks the examples as a strict consumer's compiler would.
import { dirname, join } from "node:path";
import ts from "typescript";
import { packages, root, sources, specifier } from "./workspace.mjs";

/** One line for each type error: `file:line: message`. */
export function typeErrors(blocks) {
  // The files exist in memory alone; their folder decides how packages are resolved.
  const files = new Map(blocks.map((block, index) => [join(root, dirname(block.file), `.example-${index}.ts`), block]));
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (file) => (files.has(file) ? textOf(files.get(file)) : read(file));
  const exists = host.fileExists.bind(host);
  host.fileExists = (file) => files.has(file) || exists(file);
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files].flatMap(([file, block]) => {
    const tree = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(tree), ...program.getSemanticDiagnostics(tree)];
    return found.map(
      (diagnostic) => `${at(tree, block, diagnostic)}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, " ")}`,
    );
  });
}

// A block without an import is a module all the same.
function textOf({ preamble, lines }) {
  return `${preamble}${lines.map(({ text }) => text).join("\n")}\nexport {};\n`;
}

function at(tree, { file, lines }, { start }) {
  const { line } = tree.getLineAndCharacterOfPosition(start ?? 0);
  return `${file}:${lines[Math.min(line, lines.length - 1)].number}`;
}

const base = ts.readConfigFile(join(root, "tsconfig.base.json"), (file) => ts.sys.readFile(file)).config
  .compilerOptions;
const { options } = ts.convertCompilerOptionsFromJson(
  {
    ...base,
    types: ["node"],
    // A reader's project need not forbid what ours forbids.
    noPropertyAccessFromIndexSignature: false,
    paths: Object.fromEntries(
      packages.flatMap(({ name, short, manifest }) =>
        Object.entries(sources(manifest)).map(([path, source]) => [
          specifier(name, path),
          [`./packages/${short}/${source.slice(2)}`],
        ]),
      ),
    ),
  },
  root,
);
