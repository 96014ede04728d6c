/**
 * What each fault that the YAML parser names means, and what would be right. The message of the parser itself can quote
 * the text, and the text can hold personal data.
 */
export const YAML_FAULTS: Readonly<Record<string, string>> = {
  ALIAS_PROPS: "An alias cannot have a tag or an anchor of its own. Remove it.",
  BAD_ALIAS: "An alias has no name. Write its name after the *, or quote the value.",
  BAD_DQ_ESCAPE: "This escape is not known in double quotes. Use single quotes, or double the backslash.",
  BAD_INDENT:
    "The indentation does not fit, or a bracket is not closed. Indent like the lines beside it, and close the bracket.",
  BLOCK_AS_IMPLICIT_KEY:
    "A list or a group stands where a value on one line is expected. Start it on a line of its own.",
  BLOCK_IN_FLOW: "A list with dashes stands inside brackets. Use one form or the other.",
  DUPLICATE_KEY: "This key stands twice in the same group. Keep one of them.",
  MISSING_CHAR: "A bracket, quote, comma or colon is missing here.",
  MULTILINE_IMPLICIT_KEY: "A key runs over more than one line. A colon may be missing, or a quote is not closed.",
  TAB_AS_INDENT: "A tab stands in the indentation. Use spaces.",
  TAG_RESOLVE_FAILED: "This tag is not known. Remove it; plain values are enough.",
  RESOURCE_EXHAUSTION: "The values are nested too deeply here. An inventory has at most eight levels.",
  MULTIPLE_DOCS: "The file holds more than one document. Keep one, and remove the line with ---.",
  KEY_OVER_1024_CHARS: "A key is longer than 1024 characters. A colon may stand in a text that is not quoted.",
  UNEXPECTED_TOKEN: "This character is not expected here. Quote the value if it is part of a text.",
};
