// The public types of each package as one reviewable page, `packages/<name>/etc/<name>.api.md`: stale is a failure, --fix writes it.
// It is read from the built declarations: what a consumer's compiler sees.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { entryName, packages, root, sources, specifier } from "./workspace.mjs";

const fix = process.argv.includes("--fix");
// A catalogue of words or facts is a type of thousands of lines; its head and a hash are enough to see a change.
const longest = 40;

for (const item of packages) {
  const file = join(item.folder, "etc", `${item.short}.api.md`);
  mkdirSync(join(item.folder, "etc"), { recursive: true });
  const report = reportOf(item);
  if (existsSync(file) && readFileSync(file, "utf8") === report) continue;
  if (fix) writeFileSync(file, report);
  console.error(
    fix ? `${relative(root, file)} written` : `${relative(root, file)} is stale; run \`npm run api\` and review it`,
  );
  if (!fix) process.exitCode = 1;
}

function reportOf({ name, folder, manifest }) {
  const entries = Object.entries(sources(manifest)).map(([path, source]) => [
    path,
    join(folder, "dist", `${entryName(source)}.d.ts`),
  ]);
  for (const [, file] of entries) if (!existsSync(file)) throw new Error(`${file} is missing; run \`npm run build\``);
  const program = ts.createProgram(
    entries.map(([, file]) => file),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      skipLibCheck: true,
    },
  );
  const parts = entries.map(([path, file]) => `## \`${specifier(name, path)}\`\n\n${declarations(program, file)}`);
  return `# Public types of ${name}\n\nWritten by \`npm run api\`.\n\n${parts.join("\n")}`;
}

function declarations(program, file) {
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
  const sorted = exported.sort((one, other) => (one.name < other.name ? -1 : 1));
  return sorted.map((symbol) => `\`\`\`ts\n${textOf(checker, symbol)}\n\`\`\`\n`).join("\n");
}

function textOf(checker, symbol) {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  const texts = (target.declarations ?? []).map((node) => shortened(clean(statementOf(node).getText())));
  const name = target.name === symbol.name ? "" : `// as ${symbol.name}\n`;
  return name + texts.join("\n");
}

function statementOf(node) {
  return ts.isVariableDeclaration(node) ? node.parent.parent : node;
}

function clean(text) {
  const uncommented = text.replace(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, "");
  return uncommented.replace(/^(export |declare )+/, "");
}

function shortened(text) {
  const lines = text.split("\n");
  if (lines.length <= longest) return text;
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
  return `${lines.slice(0, 5).join("\n")}\n// … ${lines.length} lines in all, sha256 ${hash}`;
}
