const WIDTH = 100;

/** Lines of at most 100 characters; the first begins with `lead`, the others with as many spaces. */
export function wrapped(text, lead) {
  const indent = " ".repeat(lead.length);
  const lines = [];
  let line = lead;
  for (const word of text.split(" ")) {
    const next = line === lead || line === indent ? `${line}${word}` : `${line} ${word}`;
    if (next.length > WIDTH && line.trim() !== "") {
      lines.push(line);
      line = `${indent}${word}`;
    } else {
      line = next;
    }
  }
  return [...lines, line];
}
