/** A token as it stands in a text: `[EMAIL_1_K3F9]`, or what a model made of it. */
export interface TokenMatch {
  readonly start: number;
  readonly end: number;
  /** The token as the mapping writes it, whatever its spelling here. */
  readonly token: string;
  readonly tag: string;
}

/**
 * The name of a kind inside brackets: upper-case ASCII letters, digits and underscores, the same in every language.
 *
 * @example
 * ```ts
 * labelOf("de-tax-id"); // => "DE_TAX_ID"
 * ```
 */
export function labelOf(kind: string): string {
  const label = kind
    .slice(0, LONGEST_LABEL)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^_|_$/g, "")
    .slice(0, LONGEST_LABEL);
  return label === "" ? "DATA" : label;
}

/** A token in its one true spelling. */
export function writeToken(label: string, number: number, tag: string): string {
  return `[${label}_${number}_${tag}]`;
}

/** A tag that tokens can carry: four to sixteen ASCII letters and digits, in upper case. */
export function isTag(tag: string): boolean {
  return /^[A-Z0-9]{4,16}$/.test(tag);
}

/**
 * Every token in a text, of whatever tag, in the order of the text.
 *
 * Read as tokens are also other case, spaces beside the brackets and underscores, and Markdown escapes:
 * `\[email\_1\_k3f9\]`. A token never holds a bracket or a line break inside, so the work grows with the text and
 * no faster.
 */
export function findTokens(text: string): readonly TokenMatch[] {
  const found: TokenMatch[] = [];
  for (let open = text.indexOf("["); open >= 0; open = text.indexOf("[", open + 1)) {
    const match = tokenAt(text, open);
    if (match !== undefined) found.push(match);
  }
  return found;
}

const LONGEST_LABEL = 40;
/** No token takes more characters between its brackets, these included. */
export const LONGEST_TOKEN = 128;

function tokenAt(text: string, open: number): TokenMatch | undefined {
  let name = "";
  let at = open + 1;
  const limit = Math.min(text.length, open + LONGEST_TOKEN);
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === UNDERSCORE) name += "_";
    else if (isLetterOrDigit(code)) name += String.fromCharCode(code >= SMALL_A ? code - 32 : code);
    else if (code === BACKSLASH) {
      if (!isEscapable(text.charCodeAt(at + 1))) return undefined;
    } else if (isBlank(code)) {
      while (isBlank(text.charCodeAt(at + 1))) at++;
      if (name !== "" && !name.endsWith("_") && !isMark(text.charCodeAt(at + 1))) return undefined;
    } else break;
  }
  if (at >= limit || text.charCodeAt(at) !== CLOSE) return undefined;
  const parts = TOKEN_NAME.exec(name);
  if (parts?.[1] === undefined) return undefined;
  // Only a pair of escapes belongs to the token; a lone backslash before it belongs to the text.
  const escaped = text.charCodeAt(at - 1) === BACKSLASH && text.charCodeAt(open - 1) === BACKSLASH;
  return { start: escaped ? open - 1 : open, end: at + 1, token: `[${name}]`, tag: parts[1] };
}

const TOKEN_NAME = /^[A-Z0-9][A-Z0-9_]{0,39}_[1-9][0-9]{0,8}_([A-Z0-9]{4,16})$/;
const BACKSLASH = 92;
const CLOSE = 93;
const UNDERSCORE = 95;
const SMALL_A = 97;

function isBlank(code: number): boolean {
  return code === 32 || code === 0xa0;
}

function isEscapable(code: number): boolean {
  return code === UNDERSCORE || code === CLOSE;
}

function isMark(code: number): boolean {
  return isEscapable(code) || code === BACKSLASH;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= SMALL_A && code <= 122);
}
