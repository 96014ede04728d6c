import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { allDetectors } from "./detectors/all.ts";
import { createMapping } from "./mapping.ts";
import type { Operator } from "./operator.ts";
import { createPseudonyms } from "./pseudonym.ts";
import { type Redactable, redact } from "./redact.ts";
import { restore } from "./restore.ts";
import { findTokens } from "./token.ts";

const mapping = createMapping({ tag: "K3F9" });
const key = Uint8Array.from({ length: 32 }, (_, index) => index);
const all = { mapping, pseudonyms: createPseudonyms(), key, detectors: allDetectors };
const token = { default: { operator: "token" } } as const;
const everywhere = { inside: ["url", "code", "attribute"] } as const;

// Texts made of what could confuse tokens, and spans anywhere in them.
const pieces = fc.constantFrom(
  ...["max@example.de", "erika@example.org", "DE89 3704 0044 0532 0130 00", "4711", " ", "\n", "\n\n", "a", "ä", "😀"],
  ...["[EMAIL_1_K3F9]", "[email_1_k3f9]", "\\[EMAIL\\_1\\_K3F9\\]", "[LITERAL_1_K3F9]", "[EMAIL_1_ZZZZ]", "[EMAIL]"],
  ...["[", "]", "\\", "\\[", "\\]", "_", "_1_K3F9]", "[EMAIL_1", "[EMAIL_", "[...]", "__proto__", "constructor"],
  ...["`", "```\n", "https://example.com/?q=", "](", ")", '<a href="', '">', "<", ">", "\ud800", "\udc00"],
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);
const kinds = fc.constantFrom("email", "iban", "literal", "__proto__", "Über-Art");
const redactable = fc
  .tuple(text, fc.array(fc.tuple(fc.nat(60), kinds), { maxLength: 10 }))
  .map(([written, cuts]) => ({ text: written, findings: spans(written, cuts) }));
const operator: fc.Arbitrary<Operator> = fc.constantFrom<Operator[]>(
  { operator: "mask", keep: 3 },
  { operator: "label" },
  { operator: "remove" },
  { operator: "hmac" },
  { operator: "pseudonym" },
  { operator: "generalize" },
  { operator: "shift-date", days: -17 },
  { operator: "surrogate" },
  { operator: "token" },
);

// Sorted, disjoint, non-empty spans between neighbouring cuts, none of which splits a surrogate pair.
function spans(written: string, cuts: readonly (readonly [number, string])[]): Redactable[] {
  const places = [...new Set(cuts.map(([at]) => Math.min(at, written.length)))]
    .filter((at) => !/[\ud800-\udbff]$/.test(written.slice(0, at)) || !/^[\udc00-\udfff]/.test(written.slice(at)))
    .sort((first, second) => first - second);
  return places.flatMap((start, index) => {
    const end = places[index + 1];
    return end === undefined || index % 2 === 1 ? [] : [{ kind: cuts[index]?.[1] ?? "email", start, end }];
  });
}

// A finder of our own, so that redaction is proved without the scanner.
function find(written: string): Redactable[] {
  return Array.from(written.matchAll(/([a-z]+@[a-z]+\.[a-z]+)|[A-Z]{2}\d\d(?: ?\d{4}){4} ?\d\d|\d{4,}/g), (match) => ({
    kind: match[1] === undefined ? "number" : "email",
    start: match.index,
    end: match.index + match[0].length,
  }));
}

describe("laws", () => {
  test.prop([redactable])("restoring everywhere what tokens replaced gives the text back", ({ text, findings }) => {
    const redacted = redact(text, findings, token, { mapping });
    expect(restore(redacted.text, redacted.mapping, everywhere).text).toBe(text);
  });

  test.prop([redactable])("restoring gives the text back, or names the place where it does not", (sample) => {
    const redacted = redact(sample.text, sample.findings, token, { mapping });
    const restored = restore(redacted.text, redacted.mapping);
    if (restored.refused.every(({ because }) => because === "foreign")) expect(restored.text).toBe(sample.text);
    else expect(restored.text).not.toBe(sample.text);
  });

  test.prop([redactable, redactable])("one mapping serves many texts", (first, second) => {
    fc.pre(!findTokens(second.text).some(({ tag }) => tag === "K3F9"));
    const one = redact(first.text, first.findings, token, { mapping });
    const two = redact(second.text, second.findings, token, { mapping: one.mapping });
    expect(restore(one.text, two.mapping, everywhere).text).toBe(first.text);
    expect(restore(two.text, two.mapping, everywhere).text).toBe(second.text);
    expect(two.mapping.entries.slice(0, one.mapping.entries.length)).toEqual(one.mapping.entries);
  });

  test.prop([redactable])("redacting a redacted text again changes nothing", ({ text, findings }) => {
    const once = redact(text, findings, token, { mapping });
    const inTokens = findTokens(once.text)
      .filter(({ tag }) => tag === "K3F9")
      .map(({ start, end }) => ({ kind: "number", start: start + 1, end: end - 1 }));
    const twice = redact(once.text, inTokens, token, { mapping: once.mapping });
    expect(twice).toEqual({ text: once.text, replacements: [], mapping: once.mapping });
  });

  test.prop([text, fc.constantFrom<Operator[]>({ operator: "label" }, { operator: "remove" }, { operator: "token" })])(
    "label, remove and token leave nothing to find, so that a second pass changes nothing",
    (written, each) => {
      const once = redact(written, find(written), { default: each }, { mapping });
      expect(find(once.text).filter((span) => !insideToken(once.text, span))).toEqual([]);
      const twice = redact(once.text, find(once.text), { default: each }, { mapping: once.mapping });
      expect(twice.text).toBe(once.text);
    },
  );

  test.prop([redactable, operator])("replacements cut out the new text, and all else is as it was", (sample, each) => {
    const { text: written, replacements } = redact(sample.text, sample.findings, { default: each }, all);
    let rebuilt = "";
    let before = 0;
    for (const replacement of replacements) {
      rebuilt += sample.text.slice(before, replacement.before.start);
      expect(replacement.after.start).toBe(rebuilt.length);
      rebuilt += written.slice(replacement.after.start, replacement.after.end);
      before = replacement.before.end;
    }
    expect(rebuilt + sample.text.slice(before)).toBe(written);
  });

  test.prop([redactable, operator])("no replacement holds the value, and the result no text beside", (sample, each) => {
    const { text: written, replacements, ...state } = redact(sample.text, sample.findings, { default: each }, all);
    for (const { before, after } of replacements) {
      const value = sample.text.slice(before.start, before.end);
      // A value that looks like a piece of a token can stand in one by chance.
      if (value.length > 9 && !value.includes("[")) expect(written.slice(after.start, after.end)).not.toContain(value);
    }
    expect(Object.keys(state).sort()).toEqual(["mapping", "pseudonyms"]);
    expect(JSON.stringify(replacements)).not.toContain("max@");
  });

  test.prop([redactable, operator])("the same call gives the same result, JSON keeps it", (sample, each) => {
    const first = redact(sample.text, sample.findings, { default: each }, all);
    const frozen = JSON.parse(JSON.stringify({ ...sample, mapping }));
    expect(redact(frozen.text, frozen.findings, { default: each }, { ...all, mapping: frozen.mapping })).toEqual(first);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
    expect(mapping.entries).toEqual([]);
  });

  test.prop([redactable])("one value of one kind has one token, and one token one value", ({ text, findings }) => {
    const { entries } = redact(text, findings, token, { mapping }).mapping;
    expect(new Set(entries.map((entry) => entry.token)).size).toBe(entries.length);
    const values = entries.filter((entry) => entry.token !== entry.value).map((entry) => [entry.kind, entry.value]);
    expect(new Set(values.map((value) => JSON.stringify(value))).size).toBe(values.length);
  });
});

function insideToken(written: string, { start, end }: Redactable): boolean {
  return findTokens(written).some((match) => match.start <= start && end <= match.end);
}

describe("operators", () => {
  const written = "Mail an max@example.de!";
  test.each<{ with: Operator; text: string }>([
    { with: { operator: "mask" }, text: "Mail an **************!" },
    { with: { operator: "mask", keep: 3 }, text: "Mail an ***********.de!" },
    { with: { operator: "mask", keep: 99 }, text: "Mail an *******mple.de!" },
    { with: { operator: "label" }, text: "Mail an [EMAIL]!" },
    { with: { operator: "remove" }, text: "Mail an [...]!" },
    { with: { operator: "pseudonym" }, text: "Mail an Email A!" },
    { with: { operator: "pseudonym", noun: "Adresse" }, text: "Mail an Adresse A!" },
    { with: { operator: "token" }, text: "Mail an [EMAIL_1_K3F9]!" },
    // printf %s max@example.de | openssl dgst -sha256 -mac HMAC -macopt hexkey:000102…1e1f
    { with: { operator: "hmac" }, text: "Mail an [EMAIL:eb741a75f8da6058]!" },
  ])("$with gives $text", ({ with: each, text: expected }) => {
    expect(redact(written, find(written), { default: each }, all).text).toBe(expected);
  });

  test("a mask counts characters, not UTF-16 units", () => {
    const findings = [{ kind: "x", start: 0, end: 6 }];
    expect(redact("😀😀😀", findings, { default: { operator: "mask", keep: 1 } }).text).toBe("**😀");
  });

  test("each kind has its operator, and __proto__ is just a kind", () => {
    const policy = JSON.parse(
      '{"default":{"operator":"label"},"kinds":{"__proto__":{"operator":"remove"},"b":{"operator":"mask"}}}',
    );
    const findings = ["__proto__", "b", "constructor"].map((kind, index) => ({ kind, start: index, end: index + 1 }));
    expect(redact("123", findings, policy).text).toBe("[...]*[CONSTRUCTOR]");
  });

  test("pseudonyms given back to the next text keep their names", () => {
    const policy = { default: { operator: "pseudonym", noun: "Person" } } as const;
    const first = redact("a@b.de c@d.de", find("a@b.de c@d.de"), policy, { pseudonyms: createPseudonyms() });
    const { pseudonyms = createPseudonyms() } = first;
    expect(first.text).toBe("Person A Person B");
    expect(redact("c@d.de e@f.de", find("c@d.de e@f.de"), policy, { pseudonyms }).text).toBe("Person B Person C");
  });

  test("the same value has the same keyed hash, another key another", () => {
    const policy = { default: { operator: "hmac" } } as const;
    const { text: hashed } = redact("a@b.de a@b.de c@d.de", find("a@b.de a@b.de c@d.de"), policy, { key });
    const [first, second, third] = hashed.split(" ");
    expect(first).toBe(second);
    expect(first).not.toBe(third);
    expect(redact("a@b.de", find("a@b.de"), policy, { key: new Uint8Array(32) }).text).not.toBe(first);
  });

  test("removing leaves a mark, or the ends of two numbers would become a third", () => {
    expect(redact("12a@b.de34", find("12a@b.de34"), { default: { operator: "remove" } }).text).toBe("12[...]34");
  });
});

describe("token-like text in the input", () => {
  test.each([
    { text: "[EMAIL_1_K3F9] a@b.de", redacted: "[EMAIL_1_K3F9] [EMAIL_2_K3F9]", because: "the number is passed over" },
    { text: "a@b.de [EMAIL_1_K3F9]", redacted: "[EMAIL_1_K3F9] [LITERAL_1_K3F9]", because: "the number is taken" },
    { text: "[email_1_k3f9] a@b.de", redacted: "[LITERAL_1_K3F9] [EMAIL_1_K3F9]", because: "it is spelled otherwise" },
    { text: "[LITERAL_1_K3F9]", redacted: "[LITERAL_1_K3F9]", because: "nothing else has that number" },
    { text: "[EMAIL_1_ZZZZ] a@b.de", redacted: "[EMAIL_1_ZZZZ] [EMAIL_1_K3F9]", because: "the tag is foreign" },
    { text: "\\a@b.de\\]", redacted: "\\[EMAIL_1_K3F9]\\]", because: "a backslash of the text stays in the text" },
  ])("$text: $because", ({ text: written, redacted }) => {
    const result = redact(written, find(written), token, { mapping });
    expect(result.text).toBe(redacted);
    expect(restore(result.text, result.mapping).text).toBe(written);
  });

  test("a token of the mapping stays, what a detector sees in it does not count", () => {
    const once = redact("a@b.de", find("a@b.de"), token, { mapping });
    const findings = [{ kind: "plate", start: 9, end: 13 }];
    expect(redact(once.text, findings, token, { mapping: once.mapping }).text).toBe("[EMAIL_1_K3F9]");
  });

  test("a finding that reaches beyond a token is redacted as a whole", () => {
    const once = redact("a@b.de", find("a@b.de"), token, { mapping });
    const written = `${once.text} Muster`;
    const twice = redact(written, [{ kind: "name", start: 0, end: written.length }], token, { mapping: once.mapping });
    expect(twice.text).toBe("[NAME_1_K3F9]");
    expect(restore(twice.text, twice.mapping).text).toBe(written);
  });

  test("a finding that looks like a token is redacted, also where the same text stood before it", () => {
    const written = "[EMAIL_1_K3F9] [EMAIL_1_K3F9]";
    const result = redact(written, [{ kind: "literal", start: 15, end: 29 }], token, { mapping });
    expect(result.text).toBe("[EMAIL_1_K3F9] [LITERAL_1_K3F9]");
    expect(restore(result.text, result.mapping).text).toBe(written);
  });

  test("two kinds with one label share its numbers", () => {
    const findings = [
      { kind: "a-b", start: 0, end: 1 },
      { kind: "a_b", start: 1, end: 2 },
    ];
    expect(redact("xx", findings, token, { mapping }).text).toBe("[A_B_1_K3F9][A_B_2_K3F9]");
  });
});

describe("refused, without a word of the text", () => {
  const secret = "Erika Muster 😀";
  const span = (start: number, end: number, kind = "person") => ({ kind, start, end });
  test.each<{ because: string; findings: Redactable[] }>([
    { because: "two findings overlap", findings: [span(0, 5), span(4, 8)] },
    { because: "two findings stand in the wrong order", findings: [span(6, 8), span(0, 5)] },
    { because: "a span ends behind the text", findings: [span(0, 99)] },
    { because: "a span begins before the text", findings: [span(-1, 2)] },
    { because: "a span is empty", findings: [span(3, 3)] },
    { because: "a span runs backwards", findings: [span(5, 3)] },
    { because: "an offset is a fraction", findings: [span(0.5, 3)] },
    { because: "an offset is no number", findings: [span(Number.NaN, 3)] },
    { because: "a span ends between two halves of a character", findings: [span(0, 14)] },
    { because: "a span begins between two halves of a character", findings: [span(14, 15)] },
    { because: "a kind is empty", findings: [span(0, 5, "")] },
  ])("$because", ({ findings }) => {
    expect(() => redact(secret, findings, token, { mapping })).toThrow(
      expect.objectContaining({ code: "invalid-findings", message: expect.not.stringMatching(/Erika|Muster/) }),
    );
  });

  test.each([
    { because: "token has no mapping", policy: token, code: "missing-mapping" },
    { because: "hmac has no key", policy: { default: { operator: "hmac" } } as const, code: "invalid-key" },
    {
      because: "keep is negative",
      policy: { default: { operator: "mask", keep: -1 } } as const,
      code: "invalid-policy",
    },
    {
      because: "no operator has this name",
      policy: JSON.parse('{"default":{"operator":"toString"}}'),
      code: "invalid-policy",
    },
    { because: "there is no default", policy: JSON.parse("{}"), code: "invalid-policy" },
  ])("$because", ({ policy, code }) => {
    for (const findings of [[span(0, 5)], []]) {
      expect(() => redact(secret, findings, policy)).toThrow(expect.objectContaining({ code }));
    }
  });

  test("a key of fifteen bytes is too short", () => {
    const policy = { default: { operator: "hmac" } } as const;
    expect(() => redact(secret, [span(0, 5)], policy, { key: new Uint8Array(15) })).toThrow(
      expect.objectContaining({ code: "invalid-key" }),
    );
  });
});
