import { KiregelError } from "./error.ts";
import { escapeWidth, JSON_NUMBER, JSON_STRING } from "./json-notation.ts";
import { escaped } from "./record.ts";
import type { WrittenField } from "./written-field.ts";

/**
 * Visits every string and whole number of a JSON text (RFC 8259) in the order of the text, those of repeated keys too.
 * Throws a KiregelError `invalid-json` or `record-too-deep`. `line` is that of the first character.
 */
export function readJson(text: string, line: number, visit: (field: WrittenField) => void): void {
  const reader: Reader = { text, line, at: text.startsWith("\ufeff") ? 1 : 0 };
  const open: Frame[] = [];
  let place: Place = { pointer: "", field: "" };
  for (;;) {
    const frame = readValue(reader, place, visit);
    if (frame !== undefined) {
      if (open.length >= DEEPEST) throw tooDeep(reader);
      open.push(frame);
      skipBlanks(reader);
      if (reader.text.charCodeAt(reader.at) !== frame.closes) {
        place = nextPlace(reader, frame);
        continue;
      }
    }
    const last = afterValue(reader, open);
    if (last === undefined) return;
    place = nextPlace(reader, last);
  }
}

interface Reader {
  readonly text: string;
  readonly line: number;
  at: number;
}

interface Place {
  readonly pointer: string;
  readonly field: string;
}

/** An object or list that is open, and how many values of it were begun. */
interface Frame extends Place {
  readonly closes: number;
  begun: number;
}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const LIST_END = 93;
const OBJECT_END = 125;
const DEEPEST = 10_000;

// Reads a value; of an object or list only what opens it.
function readValue(reader: Reader, place: Place, visit: (field: WrittenField) => void): Frame | undefined {
  skipBlanks(reader);
  const start = reader.at;
  const first = reader.text.charAt(start);
  if (first === "{" || first === "[") {
    reader.at++;
    return { ...place, closes: first === "{" ? OBJECT_END : LIST_END, begun: 0 };
  }
  if (first === '"') {
    const value = readString(reader);
    visit({ ...place, value, start, end: reader.at, notation: JSON_STRING });
    return undefined;
  }
  const [word] = WORD.exec(reader.text.slice(start, start + 5)) ?? [];
  if (word !== undefined) reader.at += word.length;
  else {
    const value = readNumber(reader);
    if (WHOLE.test(value)) visit({ ...place, value, start, end: reader.at, notation: JSON_NUMBER });
  }
  return undefined;
}

const WORD = /^(?:true|false|null)/;
const WHOLE = /^-?\d+$/;

function skipBlanks(reader: Reader): void {
  for (; ; reader.at++) {
    const code = reader.text.charCodeAt(reader.at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
  }
}

function readString(reader: Reader): string {
  const { text, at: start } = reader;
  let isEscaped = false;
  let at = start + 1;
  for (let code = text.charCodeAt(at); code !== QUOTE; code = text.charCodeAt(at)) {
    if (code === BACKSLASH) {
      isEscaped = true;
      at += escapeWidth(text, at);
    } else at++;
    // A character below the blank, or the end of the text.
    if (!(code >= 32)) throw malformed(reader, at - 1);
  }
  reader.at = at + 1;
  if (!isEscaped) return text.slice(start + 1, at);
  for (let slash = text.indexOf("\\", start); slash >= 0 && slash < at; slash = nextEscape(text, slash)) {
    if (!ESCAPE.test(text.slice(slash, slash + 6))) throw malformed(reader, slash);
  }
  return String(JSON.parse(text.slice(start, at + 1)));
}

const ESCAPE = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/;

function nextEscape(text: string, slash: number): number {
  return text.indexOf("\\", slash + escapeWidth(text, slash));
}

function readNumber(reader: Reader): string {
  const { text, at: start } = reader;
  let at = start;
  while (isNumberCode(text.charCodeAt(at))) at++;
  const written = text.slice(start, at);
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(written)) throw malformed(reader, start);
  reader.at = at;
  return written;
}

// Digits, signs, dot, e and E.
function isNumberCode(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46 || code === 69 || code === 101;
}

// Closes what ends here; gives the object or list whose next value follows, or nothing at the end of the text.
function afterValue(reader: Reader, open: Frame[]): Frame | undefined {
  for (;;) {
    skipBlanks(reader);
    const code = reader.text.charCodeAt(reader.at);
    const frame = open.at(-1);
    if (frame === undefined) {
      if (reader.at < reader.text.length) throw malformed(reader, reader.at);
      return undefined;
    }
    if (code !== COMMA && code !== frame.closes) throw malformed(reader, reader.at);
    reader.at++;
    if (code === COMMA) return frame;
    open.pop();
  }
}

function nextPlace(reader: Reader, frame: Frame): Place {
  const { pointer, field, closes } = frame;
  if (closes === LIST_END) return { pointer: `${pointer}/${frame.begun++}`, field };
  skipBlanks(reader);
  if (reader.text.charCodeAt(reader.at) !== QUOTE) throw malformed(reader, reader.at);
  const key = readString(reader);
  skipBlanks(reader);
  if (reader.text.charCodeAt(reader.at) !== COLON) throw malformed(reader, reader.at);
  reader.at++;
  return { pointer: `${pointer}/${escaped(key)}`, field: key };
}

function malformed({ text, line }: Reader, at: number): KiregelError {
  const before = text.slice(0, at);
  const lines = before.split("\n").length - 1;
  const column = at - before.lastIndexOf("\n");
  return new KiregelError(
    "invalid-json",
    `The JSON text is malformed in line ${line + lines}, column ${column}. Pass text that JSON.parse accepts: of other ` +
      "text nobody can say where a value ends.",
  );
}

function tooDeep({ line }: Reader): KiregelError {
  return new KiregelError(
    "record-too-deep",
    `The JSON text that begins in line ${line} is nested more than ${DEEPEST} levels deep.`,
  );
}
