import { linkTargets } from "./link-target.ts";
import type { Region } from "./region.ts";

/**
 * Where a text has web addresses or could get one when it is shown: words that look like an address, the targets of
 * Markdown links and images, and the paragraphs in which Markdown defines link targets.
 *
 * `ends` are the places behind tokens that are about to be restored: `[PERSON_1_K3F9]:` defines nothing.
 */
export function urlRegions(text: string, ends: ReadonlySet<number>): readonly Region[] {
  return [...addressWords(text), ...linkTargets(text), ...linkDefinitions(text, ends)];
}

// Words end at ASCII white space only: what else a reader takes for the end of an address differs.
function addressWords(text: string): readonly Region[] {
  return Array.from(text.matchAll(/[^ \t\n\v\f\r]+/g), ({ 0: word, index }) => ({ word, index }))
    .filter(({ word }) => ADDRESS_SIGNS.some((sign) => sign.test(word)))
    .map(({ word, index }) => ({ start: index, end: index + word.length }));
}

const ADDRESS_SIGNS = [
  // A double slash or backslash begins a host, with or without a scheme.
  /[/\\]{2}/,
  /\bwww\./i,
  // Schemes that work without slashes, and those that browsers repair.
  /\b(?:https?|wss?|ftps?|file|data|blob|javascript|vbscript|view-source|about|mailto|tel|sms|sip|sips|geo|cid|intent|xmpp|magnet):/i,
  // A dot and two letters read as the end of a host name.
  /[^.]\.[a-z\u0080-\uffff]{2}/i,
];

// CommonMark 0.31.2, section 4.7. A definition may go on until the paragraph ends.
function linkDefinitions(text: string, ends: ReadonlySet<number>): readonly Region[] {
  const regions: Region[] = [];
  for (let at = text.indexOf("]:"); at >= 0; at = text.indexOf("]:", at + 1)) {
    if (ends.has(at + 1)) continue;
    const end = paragraphEnd(text, at);
    regions.push({ start: at, end });
    at = end;
  }
  return regions;
}

function paragraphEnd(text: string, from: number): number {
  BLANK_LINE.lastIndex = from;
  return BLANK_LINE.exec(text)?.index ?? text.length;
}

const BLANK_LINE = /\n[ \t\r]*\n/g;
