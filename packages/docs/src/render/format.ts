import type { Language } from "../tree/envelope.ts";
import type { Inline } from "../tree/inline.ts";
import { wordsOf } from "./words.ts";

/**
 * The plain text of a piece, in the language of the document and before any escaping. It does not use `Intl`: its data
 * differ between runtimes, and the bytes of a document must not.
 *
 * @example
 * ```ts
 * plainText(15000000.5, "de"); // => "15.000.000,5"
 * plainText({ kind: "date", date: "2026-11-21" }, "en"); // => "21 November 2026"
 * plainText({ kind: "quantity", amount: 7, unit: "%" }, "de"); // => "7\u00A0%"
 * ```
 */
export function plainText(inline: Inline, language: Language): string {
  if (typeof inline === "string") return inline;
  if (typeof inline === "number") return formatNumber(inline, language);
  if (typeof inline === "boolean") return wordsOf(language)[inline ? "yes" : "no"];
  if (inline.kind === "date") return formatDate(inline.date, language);
  if (inline.kind === "quantity") return `${formatNumber(inline.amount, language)}\u00A0${inline.unit}`;
  return inline.kind === "citation" ? inline.citation : inline.text;
}

/** A day as `21.11.2026` or `21 November 2026`, with the time and its zone if they are stated. Other text stays as it is. */
export function formatDate(date: string, language: Language): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?)?$/.exec(date);
  const [, year = "", month = "", day = "", time, zone] = parts ?? [];
  const name = wordsOf(language).months[Number(month) - 1];
  if (name === undefined) return date;
  const words = language === "de" ? `${day}.${month}.${year}` : `${Number(day)} ${name} ${year}`;
  return time === undefined ? words : `${words}, ${formatTime({ time, zone }, language)}`;
}

/** A number with the grouping and decimal mark of the language: `1.234,5` or `1,234.5`. */
export function formatNumber(number: number, language: Language): string {
  const [group, mark] = language === "de" ? [".", ","] : [",", "."];
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(number));
  if (parts === null) return String(number);
  const [, sign = "", whole = "", decimals] = parts;
  return sign + inThousands(whole, group) + (decimals === undefined ? "" : mark + decimals);
}

function inThousands(digits: string, mark: string): string {
  const head = digits.length % 3;
  const rest = digits.slice(head).match(/\d{3}/g) ?? [];
  return (head === 0 ? rest : [digits.slice(0, head), ...rest]).join(mark);
}

function formatTime({ time, zone }: { time: string; zone: string | undefined }, language: Language): string {
  const clock = language === "de" ? `${time}\u00A0Uhr` : time;
  if (zone === undefined) return clock;
  return `${clock} (${zone === "Z" ? "UTC" : `UTC${zone}`})`;
}
