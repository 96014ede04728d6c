import { test } from "@fast-check/vitest";
import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect } from "vitest";
import { arbitraryDocument } from "../tree/arbitrary-document.ts";
import type { Block } from "../tree/block.ts";
import { assemble, type KiregelDocument } from "../tree/document.ts";
import { sampleEnvelope } from "../tree/sample.ts";
import { outline } from "../tree/section.ts";
import { filled, label, notApplicable } from "../tree/value.ts";
import { markdownTree, renderMarkdown } from "./markdown.ts";
import { singleLine } from "./printable.ts";

describe("laws of the Markdown renderer", () => {
  test.prop([arbitraryDocument])(
    "what is printed parses back to the same tree, so no text becomes markup",
    (document) => {
      expect(plain(parse(renderMarkdown(document)))).toEqual(plain(markdownTree(document)));
    },
  );

  test.prop([arbitraryDocument])("every section is there, in order and on its level", (document) => {
    const headings = parse(renderMarkdown(document)).children.flatMap((node) =>
      node.type === "heading" ? [{ level: node.depth, text: textOf(node) }] : [],
    );
    const sections = outline(document.sections).map(({ section, number, level }) => ({
      level: level + 1,
      text: singleLine(`${number} ${section.title}`),
    }));
    const start = document.envelope.controlBlock === "last" ? 1 : 2;
    expect(headings.slice(start, start + sections.length)).toEqual(sections);
    expect(headings[0]).toEqual({ level: 1, text: singleLine(document.envelope.title) });
  });

  test.prop([arbitraryDocument])("every gap stands in the text and in the list", (document) => {
    const markdown = renderMarkdown(document);
    const [text = "", list = ""] = markdown.split(
      document.envelope.language === "de" ? "\n## Offene Angaben\n" : "\n## Open items\n",
    );
    for (const gap of document.gaps.filter((gap) => gap.section !== "envelope")) {
      expect(text).toContain(gap.id);
      expect(list).toContain(gap.id);
    }
    expect(markdown.match(/⚠ \*\*(MISSING|FEHLT)/g) ?? []).toHaveLength(document.gaps.length);
  });

  test.prop([arbitraryDocument])(
    "rendering twice gives the same bytes, and so does a copy of the document from JSON",
    (document) => {
      const copy: KiregelDocument = JSON.parse(JSON.stringify(document));
      expect(renderMarkdown(document, { sources: true })).toBe(renderMarkdown(document, { sources: true }));
      expect(renderMarkdown(copy)).toBe(renderMarkdown(document));
    },
  );

  test.prop([arbitraryDocument])("nothing is printed that stands for nothing", (document) => {
    expect(renderMarkdown(document, { sources: true })).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test.prop([arbitraryDocument])("no line ends with a blank, and no two lines in a row are empty", (document) => {
    expect(renderMarkdown(document, { sources: true })).not.toMatch(/[ \t]\n|\n\n\n/);
  });
});

test.each([
  { text: "<script>alert(1)</script>", printed: "\\<script>alert(1)\\</script>", because: "HTML stays text" },
  { text: "[x](javascript:alert(1))", printed: "\\[x]\\(javascript:alert(1))", because: "a link stays text" },
  { text: "see www.example.org", printed: "see www\\.example.org", because: "GitHub links bare addresses" },
  { text: "https://example.org", printed: "https\\://example.org", because: "GitHub links bare addresses" },
  { text: "<#@0>", printed: "\\<#@0>", because: "an address in angle brackets is a link" },
  { text: "# not a heading", printed: "\\# not a heading", because: "a heading would change the outline" },
  { text: "1. not a list", printed: "1\\. not a list", because: "a list would change the structure" },
  { text: "one\ntwo", printed: "one\\\ntwo", because: "a line break stays one" },
  { text: "a\u202Eb", printed: "a\\[U+202E]b", because: "a direction override would hide the order" },
  {
    text: "=cmd()|x",
    printed: "\\=cmd()|x",
    because: "a line of equals signs would make a heading; Markdown has no formulas",
  },
])("$text is printed as $printed: $because", ({ text, printed }) => {
  expect(section([{ kind: "paragraph", inlines: [text] }])).toBe(printed);
});

test.each(["*", "|", "<b>", "Prüft Anträge. "])(
  "a text of a hundred thousand characters is printed in full: %s",
  (piece) => {
    const fields = [{ id: "remark", label: "Remark", value: label(`a${piece.repeat(100_000 / piece.length)}b`) }];
    const document = assemble(sampleEnvelope, [{ id: "a", title: "A", blocks: [{ kind: "fields", fields }] }]);
    expect(plain(parse(renderMarkdown(document)))).toEqual(plain(markdownTree(document)));
  },
);

test.each([
  { what: "a yes", value: filled(true, { author: "rule", source: { record: "r", pointer: "" } }), printed: "yes" },
  { what: "a judgement", value: label("allowed", "positive"), printed: "✓ allowed" },
  {
    what: "an AI draft",
    value: filled("x", { author: "ai-draft", source: { record: "r", pointer: "" } }),
    printed: "x _(✎ AI draft, not yet confirmed by a person)_",
  },
  {
    what: "what does not apply",
    value: notApplicable("not on the market"),
    printed: "Not applicable: not on the market",
  },
  { what: "an empty text", value: label(" "), printed: "(empty)" },
  { what: "several parts", value: label(["a", "b"]), printed: "\n  - a\n  - b" },
  {
    what: "several parts, one of them a draft",
    value: filled(["a", "b"], { author: "ai-draft", source: { record: "r", pointer: "" } }),
    printed: "_(✎ AI draft, not yet confirmed by a person)_\n  - a\n  - b",
  },
] as const)("a field shows $what", ({ value, printed }) => {
  const fields = [{ id: "field", label: "Field", value }];
  expect(section([{ kind: "fields", fields }])).toBe(`- **Field:**${printed.startsWith("\n") ? "" : " "}${printed}`);
});

test("a reference to a document that lies beside becomes a link, and to any other stays text", () => {
  const inlines = [{ kind: "reference", text: "the list", document: { id: "D01", instance: "all" } }] as const;
  expect(section([{ kind: "paragraph", inlines }], { documents: [{ id: "D01", instance: "all" }] })).toBe(
    "[the list](d01-all.md)",
  );
  expect(section([{ kind: "paragraph", inlines }])).toBe("the list");
});

function section(blocks: readonly Block[], options = {}): string {
  const text = renderMarkdown(assemble(sampleEnvelope, [{ id: "a", title: "A", blocks }]), options);
  return text.slice(text.indexOf("## 1 A") + 8, text.indexOf("\n\n## Open items"));
}

// GitHub's grammar. The package also links addresses after parsing, escaped or not; GitHub does not do that to web addresses.
function parse(markdown: string): Root {
  const mdastExtensions = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions });
}

// The tree without what printing does not keep: positions and absent options.
function plain(node: Nodes): unknown {
  if (node.type === "text" || node.type === "html") return { type: node.type, value: node.value };
  const own = {
    type: node.type,
    ...("depth" in node ? { depth: node.depth } : {}),
    ...("url" in node ? { url: node.url } : {}),
    ...("ordered" in node ? { ordered: node.ordered } : {}),
    ...(node.type === "table"
      ? { align: node.children[0]?.children.map((_, index) => node.align?.[index] ?? null) }
      : {}),
  };
  return "children" in node ? { ...own, children: node.children.map(plain) } : own;
}

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
