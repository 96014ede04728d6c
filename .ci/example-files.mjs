// All examples of the repository.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { commentBlocks, markdownBlocks } from "./example-blocks.mjs";
import { packages, root } from "./workspace.mjs";

/** Each block with its preamble: what its first line gets in front, so that line numbers stay. */
export function allBlocks() {
  return [
    ...pages().flatMap(pageBlocks),
    ...packages.flatMap(({ folder }) => sourcesIn(join(folder, "src"))).flatMap(sourceBlocks),
  ];
}

function pageBlocks(file) {
  return markdownBlocks(relative(root, file), readFileSync(file, "utf8")).map((block) => ({ ...block, preamble: "" }));
}

/** In a TSDoc example the exports of its own file are at hand, as they are to the reader. */
function sourceBlocks(file) {
  const text = readFileSync(file, "utf8");
  const blocks = commentBlocks(relative(root, file), text);
  if (blocks.length === 0) return [];
  const names = exportedNames(file, text);
  return blocks.map((block) => ({ ...block, preamble: importOf(file, names, block) }));
}

function importOf(file, names, { lines }) {
  const code = lines.map(({ text }) => text).join("\n");
  const tree = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const used = new Set();
  const declared = new Set();
  const visit = (node) => {
    if (ts.isIdentifier(node))
      (node.parent.name === node && !ts.isPropertyAccessExpression(node.parent) ? declared : used).add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const needed = names
    .filter(({ name }) => used.has(name) && !declared.has(name))
    .map(({ name, isType }) => (isType ? `type ${name}` : name));
  return needed.length === 0 ? "" : `import { ${needed.join(", ")} } from ${JSON.stringify(file)}; `;
}

function exportedNames(file, text) {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const exported = tree.statements.filter((statement) =>
    statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
  );
  const names = exported.flatMap((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => ({ name: name.getText() }));
    return statement.name === undefined ? [] : [{ name: statement.name.text, isType: isType(statement) }];
  });
  // An overloaded function is exported once for each of its signatures.
  return [...new Map(names.map((item) => [item.name, item])).values()];
}

function isType(statement) {
  return ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
}

function sourcesIn(folder) {
  return filesIn(folder, (name) => name.endsWith(".ts") && !/\.(test|bench|test-d)\.ts$/.test(name));
}

function pages() {
  const fixed = ["README.md", ...packages.map(({ short }) => `packages/${short}/README.md`)].map((file) =>
    join(root, file),
  );
  const isPage = (name) => name.endsWith(".md") && !/(^|[\\/])(reference|out|node_modules)[\\/]/.test(name);
  return [...fixed, ...["docs", "examples"].flatMap((folder) => filesIn(join(root, folder), isPage))].filter((file) =>
    existsSync(file),
  );
}

function filesIn(folder, isWanted) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter(isWanted)
    .sort()
    .map((name) => join(folder, name));
}
