import { createHash } from "node:crypto";
import { test } from "@fast-check/vitest";
import { isKiregelError } from "@kiregel/core";
import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { describe, expect } from "vitest";
import { arbitraryDocument } from "../tree/arbitrary-document.ts";
import { assemble, type KiregelDocument } from "../tree/document.ts";
import { sample, sampleEnvelope } from "../tree/sample.ts";
import { outline } from "../tree/section.ts";
import { htmlTree, renderHtml } from "./html.ts";
import { singleLine } from "./printable.ts";

describe("laws of the HTML renderer", () => {
  test.prop([arbitraryDocument])(
    "what is printed parses back to the same tree without an error, so no text becomes markup",
    (document) => {
      expect(plain(parse(renderHtml(document)))).toEqual(plain(htmlTree(document)));
    },
  );

  test.prop([arbitraryDocument])("no element and no attribute is there beyond those a document needs", (document) => {
    for (const element of elements(parse(renderHtml(document, { sources: true })))) {
      expect(allowed).toHaveProperty(element.tagName);
      const names = Object.keys(element.properties).filter((name) => !(allowed[element.tagName] ?? []).includes(name));
      expect(names).toEqual([]);
    }
  });

  test.prop([arbitraryDocument])(
    "every link leads into the document, to the web or to a mailbox, and every place in the document exists",
    (document) => {
      const all = elements(parse(renderHtml(document)));
      const ids = all.flatMap((element) =>
        element.properties["id"] === undefined ? [] : [`#${element.properties["id"]}`],
      );
      expect(new Set(ids).size).toBe(ids.length);
      for (const { properties } of all) {
        const target = properties["href"];
        if (typeof target === "string" && target.startsWith("#")) expect(ids).toContain(target);
        else if (target !== undefined) expect(target).toMatch(/^(https?:\/\/|mailto:)/i);
      }
    },
  );

  test.prop([arbitraryDocument])("every section is there, in order and on its level", (document) => {
    const main = elements(parse(renderHtml(document))).find((element) => element.tagName === "main");
    const headings = elements(main).flatMap((element) =>
      /^h\d$/.test(element.tagName) ? [{ tag: element.tagName, text: textOf(element).trim() }] : [],
    );
    const sections = outline(document.sections).map(({ section, number, level }) => ({
      tag: `h${level + 1}`,
      text: singleLine(`${number} ${singleLine(section.title)}`),
    }));
    expect(headings.slice(0, sections.length)).toEqual(sections);
  });

  test.prop([arbitraryDocument])("every gap stands in the text and in the list, marked with words", (document) => {
    const all = elements(parse(renderHtml(document)));
    const marks = all.filter((element) => element.properties["className"]?.toString() === "gap").map(textOf);
    const list = textOf(all.find((element) => element.properties["id"] === "f-gaps"));
    expect(marks).toHaveLength(document.gaps.length);
    for (const [index, gap] of document.gaps.entries()) {
      expect(marks[index]).toMatch(/^⚠ (MISSING|FEHLT)/);
      if (gap.section !== "envelope") expect(marks[index]).toContain(gap.id);
      if (gap.section !== "envelope") expect(list).toContain(gap.id);
    }
  });

  test.prop([arbitraryDocument])(
    "rendering twice gives the same bytes, and so does a copy of the document from JSON",
    (document) => {
      const copy: KiregelDocument = JSON.parse(JSON.stringify(document));
      expect(renderHtml(document, { sources: true })).toBe(renderHtml(document, { sources: true }));
      expect(renderHtml(copy)).toBe(renderHtml(document));
    },
  );

  test.prop([arbitraryDocument])("nothing is printed that stands for nothing", (document) => {
    expect(renderHtml(document, { sources: true })).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

test("the policy of the file allows its own style sheet and nothing else", () => {
  const html = renderHtml(sample, { colours: { accent: "#884400" } });
  const css = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? "";
  const hash = createHash("sha256").update(css).digest("base64");
  const meta = elements(parse(html)).find((element) => element.properties["httpEquiv"] !== undefined);
  expect(meta?.properties["content"]).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
  );
});

test("nothing in the file is fetched: no address but those of links and of the logo", () => {
  const html = renderHtml(sample, { company: { name: "Musterwerk GmbH", logo: "data:image/png;base64,AAAA" } });
  expect(html).not.toMatch(/<script|url\(|@import|<link|srcset/);
  expect(html.match(/ src="[^"]*"/g)).toEqual([' src="data:image/png;base64,AAAA"']);
});

test.each([
  { options: { company: { name: "x", logo: "https://example.org/logo.png" } }, code: "invalid-logo" },
  { options: { company: { name: "x", logo: "data:text/html;base64,AAAA" } }, code: "invalid-logo" },
  { options: { colours: { accent: "red}body{display:none" } }, code: "invalid-colour" },
])("the option $options is refused with $code", ({ options, code }) => {
  expect(() => renderHtml(sample, options)).toThrow(
    expect.toSatisfy((error) => isKiregelError(error) && error.code === code),
  );
});

test("a document with its control block last starts with its first section, on paper too", () => {
  const html = renderHtml(assemble({ ...sampleEnvelope, controlBlock: "last" }, [{ id: "a", title: "A", blocks: [] }]));
  expect(html.indexOf('id="s-a"')).toBeLessThan(html.indexOf('id="f-envelope"'));
  expect(html).toContain('<nav class="screen"');
});

test("the title of the window has at most 70 characters", () => {
  const html = renderHtml(assemble({ ...sampleEnvelope, title: "R&D ".repeat(40) }, []));
  expect([...(/<title>(.*)<\/title>/.exec(html)?.[1] ?? "")].length).toBeLessThanOrEqual(70);
});

function parse(html: string): Nodes {
  const errors: string[] = [];
  const tree = fromHtml(html, {
    onerror: (message) => {
      errors.push(message.ruleId ?? "");
    },
  });
  expect(errors).toEqual([]);
  return tree;
}

function elements(node: Nodes | undefined): readonly Element[] {
  if (node === undefined || !("children" in node)) return [];
  return node.children.flatMap((child) => (child.type === "element" ? [child, ...elements(child)] : []));
}

function textOf(node: Nodes | undefined): string {
  if (node === undefined) return "";
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

// The tree without positions; neighbouring texts made one, as the parser does, and without the blanks between elements of <html>.
function plain(node: Nodes): unknown {
  if ("value" in node) return node.value;
  if (!("children" in node)) return { tag: node.type };
  const name = node.type === "element" ? { tag: node.tagName, properties: attributes(node) } : { tag: node.type };
  const children = node.children.map(plain).reduce<unknown[]>((all, child) => {
    const last = all.at(-1);
    if (typeof last === "string" && typeof child === "string") return [...all.slice(0, -1), last + child];
    all.push(child);
    return all;
  }, []);
  return { ...name, children: children.filter((child) => typeof child !== "string" || !/^\n+$/.test(child)) };
}

function attributes(element: Element): Readonly<Record<string, string>> {
  const entries = Object.entries(element.properties).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(" ") : String(value),
  ]);
  return Object.fromEntries(entries);
}

const allowed: Readonly<Record<string, readonly string[]>> = {
  html: ["lang"],
  head: [],
  title: [],
  style: [],
  body: [],
  meta: ["charSet", "httpEquiv", "name", "content"],
  header: [],
  footer: [],
  nav: ["ariaLabelledBy", "className"],
  main: ["id", "tabIndex"],
  section: ["id", "className", "tabIndex", "ariaLabelledBy"],
  h1: [],
  h2: ["id"],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  p: ["className", "dataAuthor", "dataSource"],
  div: ["className"],
  br: [],
  a: ["href", "className"],
  span: ["className", "ariaHidden"],
  strong: [],
  em: [],
  img: ["src", "alt"],
  ul: ["className"],
  ol: [],
  li: ["dataAuthor", "dataSource"],
  dl: [],
  dt: [],
  dd: ["dataAuthor", "dataSource"],
  table: [],
  caption: ["id"],
  thead: [],
  tbody: [],
  tr: [],
  th: ["scope", "className", "dataAuthor", "dataSource"],
  td: ["className", "dataAuthor", "dataSource"],
};
