import { type Dereferenced, dereference } from "./character-reference.ts";
import type { Finding } from "./finding.ts";
import type { Scanner, ScanOptions } from "./scan.ts";

/**
 * Finds personal data in HTML or XML as `scan` does in what its character references stand for: `M&uuml;ller`,
 * `erika&#64;example.org`, `DE02&nbsp;1203…`. All offsets are those of the source, UTF-16, and hold references in full;
 * the findings can be passed to `redact` with it. Tags are read as text; what a tag divides is not put together.
 *
 * Read once: `&amp;amp;` is `&amp;`. Numeric references need no semicolon; of the named ones those to ASCII
 * punctuation, Latin-1, Latin Extended-A and general punctuation are known, with their semicolon.
 *
 * @example
 * ```ts
 * import { compile, email, scanHtml } from "@kiregel/pii";
 *
 * const html = "<p>Mail an erika&#64;example.org</p>";
 * const [finding] = scanHtml(compile([email]), html);
 * html.slice(finding?.start, finding?.end); // => "erika&#64;example.org"
 * ```
 */
export function scanHtml(scanner: Scanner, html: string, options: ScanOptions = {}): readonly Finding[] {
  const read = dereference(html);
  if (read === undefined) return scanner.scan(html, options);
  return scanner.scan(read.text, options).map((finding) => placed(finding, read));
}

function placed(finding: Finding, { inSource }: Dereferenced): Finding {
  const { context } = finding.reason;
  if (context === undefined) return { ...finding, ...inSource(finding) };
  const at = inSource({ start: context.at, end: context.at }).start;
  return { ...finding, ...inSource(finding), reason: { ...finding.reason, context: { ...context, at } } };
}
