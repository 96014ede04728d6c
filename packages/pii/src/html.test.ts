import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { dereference } from "./character-reference.ts";
import { allDetectors } from "./detectors/all.ts";
import { email } from "./detectors/email.ts";
import { scanHtml } from "./html.ts";
import { redact } from "./redact.ts";
import { compile } from "./scan.ts";

const scanner = compile(allDetectors);
const plain = (html: string) => dereference(html)?.text ?? html;
const cuts = (html: string) =>
  scanHtml(scanner, html).map(({ kind, start, end }) => `${kind} ${html.slice(start, end)}`);

const VALUES = [
  "erika.mustermann@example.org",
  "DE02 1203 0000 0000 2020 51",
  "Frau Müller",
  "geboren am 12.03.1980",
  "192.0.2.17",
];
// Writes some characters of a value as references, of one kind or another.
const written = fc
  .tuple(fc.constantFrom(...VALUES), fc.array(fc.nat(4), { minLength: 30, maxLength: 30 }))
  .map(([value, ways]) =>
    [...value]
      .map((character, place) => {
        const code = character.codePointAt(0) ?? 0;
        const way = ways[place];
        if (way === 1) return `&#${code};`;
        if (way === 2) return `&#x${code.toString(16)};`;
        if (way === 3) return `&#X0${code.toString(16).toUpperCase()};`;
        return character;
      })
      .join(""),
  );
const noise = fc.constantFrom(
  "&",
  "&amp;",
  "&amp;amp;",
  "&#",
  "&#;",
  "&#x;",
  "&#128512;",
  "😀",
  "&nosuch;",
  "a",
  "\ud83d",
  "<p>",
  "&#x110000;",
  "\n\n",
);
const html = fc.array(fc.oneof(written, noise), { maxLength: 12 }).map((parts) => parts.join(" "));

describe("scanning HTML", () => {
  test.prop([html])("finds what a scan of the characters finds", (source) => {
    const expected = scanner.scan(plain(source));
    const found = scanHtml(scanner, source);
    expect(found.map(({ kind }) => kind)).toEqual(expected.map(({ kind }) => kind));
    expect(found.map(({ start, end }) => plain(source.slice(start, end)))).toEqual(
      expected.map(({ start, end }) => plain(source).slice(start, end)),
    );
  });

  test.prop([html])("puts the context word where it stands in the source", (source) => {
    const words = scanner
      .scan(plain(source))
      .map(({ reason: { context } }) => context && plain(source).slice(context.at));
    const found = scanHtml(scanner, source).map(
      ({ reason: { context } }) => context && plain(source.slice(context.at)),
    );
    expect(found).toEqual(words);
  });

  test.prop([html])("gives spans that are sorted, disjoint, in bounds and split no reference", (source) => {
    const findings = scanHtml(scanner, source);
    const redacted = redact(source, findings, { default: { operator: "remove" } }).text;
    const kept = plain(source).split("");
    for (const { start, end } of scanner.scan(plain(source))) kept.splice(start, end - start, ...removed(end - start));
    expect(plain(redacted)).toBe(kept.join(""));
  });

  test.prop([fc.string({ unit: "binary" }).map((text) => text.replaceAll("&", "+"))])(
    "is a scan where nothing is written as a reference",
    (source) => {
      expect(scanHtml(scanner, source)).toEqual(scanner.scan(source));
    },
  );

  test("hands the scanner the very text when nothing is written as a reference", () => {
    const seen: string[] = [];
    const noting = {
      ...scanner,
      scan: (text: string) => {
        seen.push(text);
        return [];
      },
    };
    scanHtml(noting, "R&D, AT&T &c &nosuch;");
    expect(seen).toEqual(["R&D, AT&T &c &nosuch;"]);
  });

  test.each([
    { source: "Frau M&uuml;ller, guten Tag", found: ["person M&uuml;ller"] },
    { source: "erika&#64;example.org", found: ["email erika&#64;example.org"] },
    { source: "erika&commat;example&period;org", found: ["email erika&commat;example&period;org"] },
    {
      source: "DE02&nbsp;1203&nbsp;0000&nbsp;0000&nbsp;2020&nbsp;51",
      found: ["iban DE02&nbsp;1203&nbsp;0000&nbsp;0000&nbsp;2020&nbsp;51"],
    },
    { source: "<td>&lt;erika@example.org&gt;</td>", found: ["email erika@example.org"] },
    { source: "erika&amp;#64;example.org", found: [] },
  ])("$source: $found", ({ source, found }) => {
    expect(cuts(source)).toEqual(found);
  });

  test("passes the options on", () => {
    const options = { leastConfidence: 1 };
    expect(scanHtml(compile([email]), "erika&#64;example.org", options)).toEqual([]);
  });
});

function removed(length: number): readonly string[] {
  return ["[...]", ...Array.from({ length: length - 1 }, () => "")];
}
