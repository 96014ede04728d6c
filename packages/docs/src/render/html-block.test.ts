import { expect, test } from "vitest";
import type { Block } from "../tree/block.ts";
import { assemble } from "../tree/document.ts";
import { sampleEnvelope } from "../tree/sample.ts";
import { filled, label, notApplicable } from "../tree/value.ts";
import { type HtmlOptions, renderHtml } from "./html.ts";

test.each([
  {
    what: "text that looks like markup",
    inline: "<img src=x onerror=alert(1)>",
    html: "&#x3C;img src=x onerror=alert(1)>",
  },
  { what: "a line break", inline: "one\r\n\r\ntwo", html: "one<br>two" },
  { what: "a direction override", inline: "a\u202Eb", html: "a[U+202E]b" },
  { what: "a control character", inline: "a\u0000b", html: "a[U+0000]b" },
  { what: "a lone surrogate", inline: "a\uD800b", html: "a\uFFFDb" },
  {
    what: "a script link",
    inline: { kind: "link", text: "x", href: "javascript:alert(1)" },
    html: "x (javascript:alert(1))",
  },
  {
    what: "a link with a user name",
    inline: { kind: "link", text: "x", href: "https://eur-lex.europa.eu@evil.example" },
    html: "x (https://eur-lex.europa.eu@evil.example)",
  },
  {
    what: "a web link",
    inline: { kind: "link", text: "x", href: "https://a.example/?b=c&d" },
    html: '<a href="https://a.example/?b=c&#x26;d">x</a>',
  },
  {
    what: "a reference to a section",
    inline: { kind: "reference", text: "here", section: "a" },
    html: '<a href="#s-a">here</a>',
  },
  {
    what: "a reference to a section that is not there",
    inline: { kind: "reference", text: "there", section: "b" },
    html: "there",
  },
  {
    what: "a reference to a document that is not there",
    inline: { kind: "reference", text: "x", document: { id: "D09", instance: "all" } },
    html: "x",
  },
  {
    what: "a reference to another document",
    inline: { kind: "reference", text: "x", document: { id: "D01", instance: "all" }, section: "b" },
    html: '<a href="d01-all.html#s-b">x</a>',
  },
] as const)("$what is printed as $html", ({ inline, html }) => {
  expect(section([{ kind: "paragraph", inlines: [inline] }], { documents: [{ id: "D01", instance: "all" }] })).toBe(
    `<p>${html}</p>`,
  );
});

const provenance = { author: "ai-draft", source: { record: "system/a", pointer: "/facts/b" } } as const;

test.each([
  {
    what: "a fact with its source",
    value: filled(12, { ...provenance, author: "human" }),
    html: '<dd data-author="human" data-source="system/a#/facts/b">12</dd>',
  },
  {
    what: "an AI draft with its mark",
    value: filled("x", provenance),
    html: '<dd data-author="ai-draft" data-source="system/a#/facts/b">x <span class="ai"><span aria-hidden="true">✎ </span>AI draft, not yet confirmed by a person</span></dd>',
  },
  {
    what: "a judgement with its symbol",
    value: label("no", "negative"),
    html: '<dd><div class="signal negative"><span aria-hidden="true">✕ </span>no</div></dd>',
  },
  { what: "several parts as a list", value: label(["a", true]), html: "<dd><ul><li>a</li><li>yes</li></ul></dd>" },
  { what: "what does not apply", value: notApplicable(), html: '<dd><span class="soft">Not applicable</span></dd>' },
  { what: "an empty text", value: label("\n"), html: "<dd>(empty)</dd>" },
])("a field shows $what", ({ value, html }) => {
  const fields = [{ id: "field", label: "Field", value }];
  expect(section([{ kind: "fields", fields }])).toBe(`<dl>\n<div><dt>Field</dt>${html}</div>\n</dl>`);
});

test("a table has a caption that names its scroll region, and headers with a scope", () => {
  const columns = [
    { id: "name", header: "Name" },
    { id: "count", header: "Count", align: "end" },
  ] as const;
  const rows = [{ cells: [label("a"), label(2)] }];
  expect(section([{ kind: "table", caption: "Tools", rowHeader: "name", columns, rows }])).toBe(
    '<section class="scroll" tabindex="0" aria-labelledby="t-2">\n<table>\n<caption id="t-2"><strong>Table 2:</strong> Tools</caption>\n<thead>\n' +
      '<tr><th scope="col">Name</th><th scope="col" class="end">Count</th></tr>\n</thead>\n<tbody>\n' +
      '<tr><th scope="row">a</th><td class="end">2</td></tr>\n</tbody>\n</table>\n</section>',
  );
});

function section(blocks: readonly Block[], options: HtmlOptions = {}): string {
  const html = renderHtml(assemble(sampleEnvelope, [{ id: "a", title: "A", blocks }]), options);
  const start = html.indexOf("</h2>\n", html.indexOf('<section id="s-a">')) + 6;
  return html.slice(start, html.indexOf('\n</section>\n<section id="f-gaps">'));
}
