// Turns `expression; // => value` into a call that compares the two.
import ts from "typescript";

const mark = /\/\/ => (.+)$/;

/**
 * The code with each assertion as `checkExample(line, actual, expected)`, `line` being an index into the block.
 * @param {string} code
 * @returns {{ code: string, count: number }}
 */
export function withChecks(code) {
  const tree = parse(code);
  const lines = code.split("\n");
  const edits = [];
  lines.forEach((text, line) => {
    const match = mark.exec(text);
    if (match === null) return;
    const place = tree.getPositionOfLineAndCharacter(line, match.index);
    edits.push(...check(statementBefore(tree, place, line), line, expectedValue(lines, line, match[1])));
  });
  return { code: edited(code, edits), count: edits.filter(({ isCheck }) => isCheck).length };
}

function check(statement, line, expected) {
  if (statement === undefined) throw new ExampleError(line, "no statement ends before this `// =>`");
  if (ts.isExpressionStatement(statement)) {
    const actual = printed(statement.expression);
    return [
      { at: statement.getStart(), until: actual.getStart(), text: `checkExample(${line}, (` },
      { at: actual.getEnd(), until: statement.getEnd(), text: `), (${expected}));`, isCheck: true },
    ];
  }
  const [declaration, ...others] = statement.declarationList.declarations;
  if (others.length > 0 || !ts.isIdentifier(declaration.name)) {
    throw new ExampleError(line, "`// =>` needs an expression or one variable with a name");
  }
  const text = ` checkExample(${line}, ${declaration.name.text}, (${expected}));`;
  return [{ at: statement.getEnd(), until: statement.getEnd(), text, isCheck: true }];
}

/** `console.log(x)` is about `x`. */
function printed(expression) {
  const isLog = ts.isCallExpression(expression) && expression.expression.getText() === "console.log";
  return isLog && expression.arguments.length === 1 ? expression.arguments[0] : expression;
}

/** The outermost statement that ends on the line of the mark; for a mark on a line of its own, the last one before it. */
function statementBefore(tree, place, line) {
  const candidates = [];
  const visit = (node) => {
    const isCandidate = ts.isExpressionStatement(node) || ts.isVariableStatement(node);
    if (isCandidate && node.getEnd() <= place) candidates.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const last = Math.max(...candidates.map((node) => node.getEnd()));
  const aloneOnLine = tree.text.slice(tree.getPositionOfLineAndCharacter(line, 0), place).trim() === "";
  return candidates.find((node) => {
    const endsHere = tree.getLineAndCharacterOfPosition(node.getEnd()).line === line;
    return aloneOnLine ? node.getEnd() === last : endsHere;
  });
}

/** A value may go on in the comment lines below it. */
function expectedValue(lines, line, first) {
  let value = first.trim();
  for (let next = line + 1; !isExpression(value); next += 1) {
    const more = /^\s*\/\/(.*)$/.exec(lines[next] ?? "");
    if (more === null) throw new ExampleError(line, `\`${value}\` is not an expression`);
    value += ` ${more[1].trim()}`;
  }
  return value;
}

function isExpression(text) {
  // A comment inside would hide the rest; addresses in strings hold the same two characters.
  const withoutStrings = text.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  return parse(`(${text});`).parseDiagnostics.length === 0 && !withoutStrings.includes("//");
}

function parse(code) {
  return ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
}

function edited(code, edits) {
  const fromTheEnd = [...edits].sort((one, other) => other.at - one.at);
  return fromTheEnd.reduce((text, { at, until, text: insert }) => text.slice(0, at) + insert + text.slice(until), code);
}

export class ExampleError extends Error {
  constructor(line, message) {
    super(message);
    this.line = line;
  }
}
