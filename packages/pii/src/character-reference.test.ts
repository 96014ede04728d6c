import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { dereference } from "./character-reference.ts";

const textOf = (source: string) => dereference(source)?.text ?? source;

describe("character references", () => {
  test.each([
    ["&auml;&Ouml;&szlig;&eacute;&ccaron;&Lstrok;", "äÖßéčŁ"],
    ["&amp;&AMP;&lt;&gt;&quot;&apos;", "&&<>\"'"],
    ["&nbsp;&ensp;&thinsp;&shy;&zwnj;", "\u00a0\u2002\u2009\u00ad\u200c"],
    ["&ndash;&mdash;&hyphen;&minus;", "–—‐−"],
    ["&bdquo;&ldquo;&rdquo;&sbquo;&lsquo;&rsquo;&laquo;&rsaquo;", "„“”‚‘’«›"],
    ["&commat;&period;&colon;&sol;&lowbar;&num;&plus;&lpar;&rpar;", "@.:/_#+()"],
    ["&hellip;&bull;&euro;&trade;&sect;&deg;&middot;&half;&frac34;&sup2;", "…•€™§°·½¾²"],
    ["&Yuml;&zcaron;&oelig;&imath;&napos;&Idot;", "Ÿžœıŉİ"],
    ["&permil;&frasl;&NoBreak;&NonBreakingSpace;&NegativeVeryThinSpace;", "‰⁄\u2060\u00a0\u200b"],
    ["&#64;&#064;&#x40;&#X40;&#x0000040;", "@@@@@"],
    ["&#64 &#64x&#x40g", "@ @x@g"],
    ["&#128512;&#x1F600;", "😀😀"],
    ["&#128;&#150;&#x9f;&#x81;", "€–Ÿ\u0081"],
    ["&#0;&#x0;&#xD800;&#xDFFF;&#x110000;&#99999999999999999999;", "\ufffd".repeat(6)],
    ["&#xd83d;&#xde00;", "\ufffd\ufffd"],
  ])("%s is %s", (source, text) => {
    expect(textOf(source)).toBe(text);
  });

  test.each([
    "&",
    "&&&&&",
    "&;",
    "&#",
    "&#;",
    "&#x",
    "&#x;",
    "&#xg;",
    "&uuml",
    "&UUML;",
    "&nosuch;",
    "&-;",
    "& uuml;",
    "&__proto__;",
    "&constructor;",
    "a&b=c",
    "",
  ])("%j has none", (source) => {
    expect(dereference(source)).toBeUndefined();
  });

  test("is read once", () => {
    expect(textOf("&amp;amp;")).toBe("&amp;");
    expect(textOf("&amp;#38;#38;")).toBe("&#38;#38;");
    expect(textOf("&&amp;;")).toBe("&&;");
  });

  test("a stretch of the text stands in the source with every reference that it touches", () => {
    const source = "ab&#64;cd&#128512;e";
    const read = dereference(source);
    const cut = (start: number, end: number) => {
      const span = read?.inSource({ start, end });
      return source.slice(span?.start, span?.end);
    };
    expect(read?.text).toBe("ab@cd😀e");
    expect([cut(0, 2), cut(1, 3), cut(2, 3), cut(3, 5), cut(5, 7), cut(7, 8), cut(0, 8)]).toEqual([
      "ab",
      "b&#64;",
      "&#64;",
      "cd",
      "&#128512;",
      "e",
      source,
    ]);
    expect([cut(5, 6), cut(6, 7)]).toEqual(["&#128512;", "&#128512;"]);
    expect(read?.inSource({ start: 3, end: 3 })).toEqual({ start: 7, end: 7 });
  });

  const part = fc.constantFrom(
    "&",
    "#",
    "x",
    ";",
    "6",
    "4",
    "amp",
    "uuml",
    "&#",
    "&#64;",
    "&amp;",
    "&#128512;",
    "😀",
    "\ud83d",
  );
  const source = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(""));

  test.prop([source, fc.nat(60), fc.nat(60)])(
    "any stretch, cut out of the source, reads the same",
    (whole, one, other) => {
      const read = dereference(whole);
      if (read === undefined) return;
      const start = Math.min(one, other, read.text.length);
      const end = Math.min(Math.max(one, other), read.text.length);
      if (splitsPair(read.text, start) || splitsPair(read.text, end)) return;
      const span = read.inSource({ start, end });
      expect(textOf(whole.slice(span.start, span.end))).toBe(read.text.slice(start, end));
    },
  );

  test.prop([fc.string({ unit: "binary" })])("a text whose ampersands are escaped is read back", (text) => {
    expect(textOf(text.replaceAll("&", "&amp;"))).toBe(text);
  });

  // Each of these takes minutes if a place is looked at anew from every other one.
  test.each(["&#", "&", "&#x", "&#6", "&a", "&amp", "&#64;", "&&#x11"])(
    "%j a hundred thousand times is soon read",
    (unit) => {
      const text = textOf(unit.repeat(100_000));
      expect(text.length).toBeLessThanOrEqual(unit.length * 100_000);
      expect(textOf(`&#${"9".repeat(100_000)}`)).toBe("\ufffd");
      expect(textOf(`&#x${"0".repeat(100_000)}40`)).toBe("@");
    },
  );
});

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}
