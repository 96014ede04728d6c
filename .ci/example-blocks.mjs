// Finds the code that a reader may copy: fenced ts and js blocks of Markdown, and `@example` of TSDoc.
// A block is `{ file, kind, lines: [{ number, text }] }`; the numbers are the lines of the file.

const fence = /^(\s*)(`{3,}|~{3,})\s*([\w-]*)\s*(.*)$/;
const languages = new Set(["ts", "typescript", "js", "javascript", "mjs"]);

/** The blocks of a Markdown page. `continued` after the language puts the block before it in front. */
export function markdownBlocks(file, text) {
  return fencedBlocks(file, numbered(text), "page");
}

/** The `@example` parts of the TSDoc comments in a TypeScript file, with or without a fence. */
export function commentBlocks(file, text) {
  return exampleParts(numbered(text)).flatMap((part) => {
    if (part.some(({ text: line }) => fence.test(line))) return fencedBlocks(file, part, "comment");
    return part.some(({ text: line }) => line.trim() !== "")
      ? [{ file, kind: "comment", language: "ts", lines: part }]
      : [];
  });
}

function fencedBlocks(file, lines, kind) {
  const blocks = [];
  let open;
  let before = [];
  for (const line of lines) {
    const match = fence.exec(line.text);
    if (open === undefined && match !== null) {
      const [, indent, marks, language, info] = match;
      open = { indent: indent.length, marks, language, words: info.split(/\s+/), lines: [] };
    } else if (open !== undefined && match !== null && match[3] === "" && match[2].startsWith(open.marks)) {
      if (languages.has(open.language) && !open.words.includes("fragment")) {
        before = open.words.includes("continued") ? [...before, ...open.lines] : open.lines;
        blocks.push({ file, kind, language: open.language.startsWith("t") ? "ts" : "js", lines: before });
      }
      open = undefined;
    } else if (open !== undefined) {
      open.lines.push({ number: line.number, text: unindented(line.text, open.indent) });
    }
  }
  return blocks;
}

function exampleParts(lines) {
  const parts = [];
  let inComment = false;
  let part;
  for (const { number, text } of lines) {
    const trimmed = text.trim();
    if (trimmed.startsWith("/**")) inComment = true;
    if (inComment) {
      const content = trimmed
        .replace(/^\/\*\*/, "")
        .replace(/\*\/$/, "")
        .replace(/^\s*\* ?/, "");
      const tag = /^\s*@(\w+)/.exec(content);
      if (tag !== null) {
        part = tag[1] === "example" ? [] : undefined;
        if (part !== undefined) parts.push(part);
      } else if (part !== undefined) {
        part.push({ number, text: content });
      }
    }
    if (trimmed.endsWith("*/")) {
      inComment = false;
      part = undefined;
    }
  }
  return parts;
}

function numbered(text) {
  return text.split(/\r?\n/).map((line, index) => ({ number: index + 1, text: line }));
}

function unindented(text, width) {
  return text.slice(0, width).trim() === "" ? text.slice(width) : text;
}
