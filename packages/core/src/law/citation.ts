import type { Source } from "../engine/source.ts";
import { instrument } from "./instrument.ts";
import type { Locale } from "./locale.ts";

/**
 * The source as people cite it in German or English.
 *
 * @example
 * ```ts
 * import { cite } from "@kiregel/core";
 *
 * const source = { celex: "32024R1689", pinpoint: "Art. 5(1)(f)" };
 * cite(source, "en"); // => "Art. 5(1)(f) AI Act"
 * cite(source, "de"); // => "Art. 5 Abs. 1 Buchst. f KI-VO"
 * ```
 */
export function cite(source: Source, locale: Locale): string {
  const place = locale === "de" ? germanPinpoint(source) : source.pinpoint;
  if ("document" in source) return place === "" ? source.document : `${source.document}, ${place}`;
  const short = "celex" in source ? (instrument(source.celex)?.short[locale] ?? source.celex) : source.statute;
  return place === "" ? short : `${place} ${short}`;
}

/** The page where the source can be read, or nothing when no stable address is known. */
export function linkOf(source: Source): string | undefined {
  if ("document" in source) return undefined;
  if ("celex" in source) return articleLink(instrument(source.celex)?.link, source.pinpoint);
  return sectionLink(instrument(source.statute)?.link, source.pinpoint);
}

function germanPinpoint(source: Source): string {
  const definitions = "celex" in source ? instrument(source.celex)?.definitions : undefined;
  const defines = definitions !== undefined && source.pinpoint.startsWith(`${definitions}(`);
  return source.pinpoint
    .replace(/^Annex /, "Anhang ")
    .replace(/^paras? /, "Rn. ")
    .replace(/^recital /, "Erwägungsgrund ")
    .replace(/, Section ([A-Z])/, " Abschnitt $1")
    .replace(/, points? (\d+)/, " Nr. $1")
    .replace(/, (first|second|third|fourth) subparagraph/, (_, ordinal: string) => ` Unterabs. ${ORDINALS[ordinal]}`)
    .replace(/\((\d+[a-z]?)\)/g, defines ? " Nr. $1" : " Abs. $1")
    .replace(/(\([a-z]{1,2}\))\(([ivx]+)\)/, "$1 Ziff. $2")
    .replace(/\(([a-z]{1,2})\)/g, " Buchst. $1")
    .replace(/ no\. /, " Nr. ")
    .replace(/ sentence /, " Satz ");
}

const ORDINALS: Readonly<Record<string, string>> = { first: "1", second: "2", third: "3", fourth: "4" };

function articleLink(link: string | undefined, pinpoint: string): string | undefined {
  if (link === undefined) return undefined;
  const article = /^Art\. (\d+[a-z]?)/.exec(pinpoint)?.[1];
  const annex = /^Annex ([IVX]+)/.exec(pinpoint)?.[1];
  if (article !== undefined) return `${link}#art_${article}`;
  return annex === undefined ? link : `${link}#anx_${annex}`;
}

function sectionLink(link: string | undefined, pinpoint: string): string | undefined {
  const section = /^§ (\d+[a-z]?)/.exec(pinpoint)?.[1];
  return link === undefined || section === undefined ? link : `${link}__${section}.html`;
}
