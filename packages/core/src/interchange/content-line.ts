/**
 * A line of RFC 5545 in the form in which it is written: at most 75 octets in UTF-8 before each line break, the rest on
 * lines that begin with a space. No character is split.
 */
export function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return `${text}\r\n`;
}

/**
 * A text as the value of a property, section 3.3.11. Line breaks become `\n`; other control characters, which the
 * format does not know, are left out, and half a surrogate pair becomes U+FFFD, as in every encoder.
 */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\t\n]/gu, "")
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
