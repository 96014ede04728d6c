/**
 * The text with nothing hidden in it: control characters, direction overrides, zero-width characters and tags become
 * visible, lone surrogates and noncharacters become U+FFFD. Line breaks of every kind become one `\n`, runs of blanks
 * one blank. Every renderer takes its text through here before it escapes it.
 *
 * @example
 * ```ts
 * printable("invoice\u202Egpj.exe"); // => "invoice[U+202E]gpj.exe"
 * ```
 */
export function printable(text: string): string {
  if (!unusual.test(text)) return text;
  return text
    .replace(/\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, "\uFFFD")
    .replace(/\s+/g, (blank) => (/[\n\v\f\r\u2028\u2029]/.test(blank) ? "\n" : shortened(blank)))
    .replace(
      hidden,
      (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`,
    );
}

/** The same on one line and without blanks at the ends, for headings, captions and attributes. */
export function singleLine(text: string): string {
  return printable(text).replace(/\n/g, " ").trim();
}

// A run of blanks that holds one that does not break keeps that one.
function shortened(blank: string): string {
  return /[\u00A0\u202F]/.exec(blank)?.[0] ?? " ";
}

// Most texts are Latin letters and marks with single blanks between them, and there is nothing to do.
const unusual = /[^ -~\u00A1-\u00AC\u00AE-\u017F]| {2}/;

// C0 and C1 controls but the line feed; bidirectional controls (UAX #9); invisible operators and joiners without a use in
// German or English; the byte order mark; interlinear annotation; tag characters. U+200C, U+200D and the variation
// selectors stay: scripts and emoji need them.
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for
  /[\0-\x09\x0B-\x1F\x7F-\x9F\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
