/** A text with its character references read, and where its places lie in the source. */
export interface Dereferenced {
  readonly text: string;
  /** Where a stretch of the text stands in the source: every reference that it touches in full. */
  readonly inSource: (span: Span) => Span;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the character references of HTML and XML once, so that `&amp;amp;` is `&amp;`: the numeric ones as the HTML
 * standard does (§ 13.2.5.80), with or without a semicolon; of the named ones (§ 13.5) those that `NAMES` lists, with
 * one. All else stays as it is. Gives nothing for a text without any.
 */
export function dereference(source: string): Dereferenced | undefined {
  const references: Reference[] = [];
  const pieces: string[] = [];
  let length = 0;
  let at = 0;
  for (const { 0: written, index, groups = {} } of source.includes("&") ? source.matchAll(REFERENCE) : []) {
    const meant = meaningOf(groups);
    if (meant === undefined) continue;
    const start = length + index - at;
    pieces.push(source.slice(at, index), meant);
    length = start + meant.length;
    at = index + written.length;
    references.push({ start, end: length, source: { start: index, end: at } });
  }
  if (references.length === 0) return undefined;
  pieces.push(source.slice(at));
  return {
    text: pieces.join(""),
    inSource: ({ start, end }) => ({
      start: sourceOf(references, start, "start"),
      end: sourceOf(references, end, "end"),
    }),
  };
}

/** Where a reference stands in the source, and where in the text what it means: one UTF-16 unit or a surrogate pair. */
interface Reference extends Span {
  readonly source: Span;
}

// No name of ours is longer than 21 characters. Only digits go on without bound, and what follows them cannot match them.
const REFERENCE = /&(?:#(?:(?<decimal>\d+)|[xX](?<hexadecimal>[\dA-Fa-f]+));?|(?<name>[A-Za-z]{2,21}\d{0,2});)/g;

function meaningOf({
  decimal,
  hexadecimal,
  name = "",
}: Readonly<Record<string, string | undefined>>): string | undefined {
  if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10));
  if (hexadecimal !== undefined) return characterOf(Number.parseInt(hexadecimal, 16));
  return CHARACTERS.get(name);
}

// The standard reads what is no character as U+FFFD and 0x80 to 0x9F as windows-1252.
function characterOf(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return "\ufffd";
  if (code >= 0x80 && code < 0xa0) return WINDOWS_1252.charAt(code - 0x80);
  return String.fromCodePoint(code);
}

const WINDOWS_1252 =
  "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f" +
  "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178";

// Where a place of the text lies in the source. In the middle of what a reference means lies one of its ends.
function sourceOf(references: readonly Reference[], place: number, side: keyof Span): number {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((references[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  const before = references[low - 1];
  if (before === undefined) return place;
  return place < before.end ? before.source[side] : before.source.end + place - before.end;
}

// The named references to ASCII punctuation, Latin-1, Latin Extended-A and general punctuation: each row from its code on,
// a character's names with bars between them, a dash for none.
// biome-ignore format: a row is a block of Unicode
const NAMES: readonly (readonly [number, string])[] = [
  [0x9, "Tab NewLine"],
  [0x21, "excl QUOT|quot num dollar percnt AMP|amp apos lpar rpar ast|midast plus comma - period sol"],
  [0x3a, "colon semi LT|lt equals GT|gt quest commat"],
  [0x5b, "lbrack|lsqb bsol rbrack|rsqb Hat UnderBar|lowbar DiacriticalGrave|grave"],
  [0x7b, "lbrace|lcub VerticalLine|verbar|vert rbrace|rcub"],
  [
    0xa0,
    "NonBreakingSpace|nbsp iexcl cent pound curren yen brvbar sect Dot|DoubleDot|die|uml COPY|copy ordf laquo " +
      "not shy REG|circledR|reg macr|strns deg PlusMinus|plusmn|pm sup2 sup3 DiacriticalAcute|acute micro para " +
      "CenterDot|centerdot|middot Cedilla|cedil sup1 ordm raquo frac14 frac12|half frac34 iquest Agrave Aacute " +
      "Acirc Atilde Auml Aring|angst AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde " +
      "Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute " +
      "acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve " +
      "oacute ocirc otilde ouml div|divide oslash ugrave uacute ucirc uuml yacute thorn yuml",
  ],
  [
    0x100,
    "Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron " +
      "Dstrok dstrok Emacr emacr - - Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve Gdot gdot " +
      "Gcedil - Hcirc hcirc Hstrok hstrok Itilde itilde Imacr imacr - - Iogon iogon Idot imath|inodot IJlig " +
      "ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute Lcedil lcedil Lcaron lcaron Lmidot lmidot Lstrok " +
      "lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG eng Omacr omacr - - Odblac odblac OElig oelig " +
      "Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc Scedil scedil Scaron scaron Tcedil " +
      "tcedil Tcaron tcaron Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve Uring uring Udblac udblac " +
      "Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron",
  ],
  [0x2c6, "circ"],
  [0x2dc, "DiacriticalTilde|tilde"],
  [
    0x2002,
    "ensp emsp emsp13 emsp14 - numsp puncsp ThinSpace|thinsp VeryThinSpace|hairsp " +
      "NegativeMediumSpace|NegativeThickSpace|NegativeThinSpace|NegativeVeryThinSpace|ZeroWidthSpace zwnj zwj " +
      "lrm rlm dash|hyphen - - ndash mdash horbar Verbar|Vert - OpenCurlyQuote|lsquo " +
      "CloseCurlyQuote|rsquo|rsquor lsquor|sbquo - OpenCurlyDoubleQuote|ldquo " +
      "CloseCurlyDoubleQuote|rdquo|rdquor bdquo|ldquor - dagger Dagger|ddagger bull|bullet - - nldr hellip|mldr",
  ],
  [
    0x2030,
    "permil pertenk prime Prime tprime backprime|bprime - - - lsaquo rsaquo - - - OverBar|oline - - caret - " +
      "hybull frasl",
  ],
  [0x205f, "MediumSpace NoBreak"],
  [0x20ac, "euro"],
  [0x2122, "TRADE|trade"],
  [0x2212, "minus"],
];

const CHARACTERS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ NAMES.flatMap(([first, row]) =>
    row
      .split(" ")
      .flatMap((names, place) => names.split("|").map((name) => [name, String.fromCharCode(first + place)] as const)),
  ),
);
