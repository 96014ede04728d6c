import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { allDetectors } from "./detectors/all.ts";
import { isKiregelError } from "./error.ts";
import { redactJson, scanJson } from "./json.ts";
import { createMapping } from "./mapping.ts";
import { scanRecord } from "./record.ts";
import { restore } from "./restore.ts";
import { compile } from "./scan.ts";

const scanner = compile(allDetectors);
const label = { default: { operator: "label" } } as const;
// Asterisks are no name to a field called "name"; the word in a label is one.
const mask = { default: { operator: "mask" } } as const;
const redacted = (text: string) => redactJson(scanner, text, label).text;
const codeOf = (text: string) => {
  try {
    scanJson(scanner, text);
    return "none";
  } catch (error) {
    return isKiregelError(error) ? `${error.code}: ${error.message}` : "untyped";
  }
};
const parses = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
const leaf = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom("erika@example.org", 'Frau "Muster"\n', "DE02120300000000202051", 36574261809, true, null, ""),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("__proto__", "mail", "a/b~c", "7")),
      tie("tree"),
      {
        maxKeys: 4,
      },
    ),
  ),
}));
const json = fc
  .tuple(tree, fc.constantFrom("", " ", "\t\n"))
  .map(([value, blanks]) => JSON.stringify(value, null, blanks));
// Every character beyond ASCII and every slash as an escape: the same value, written otherwise.
const escapedJson = json.map((text) =>
  text
    .replaceAll("/", "\\/")
    .replace(/[\u007f-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`),
);
const crumbs = fc
  .array(
    fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      '"a"',
      "1",
      "-",
      "0",
      ".",
      "e",
      "\\",
      "\\u",
      "00e4",
      "true",
      "null",
      " ",
      "\n",
      "\0",
    ),
    { maxLength: 9 },
  )
  .map((pieces) => pieces.join(""));

law.prop(
  [
    fc.oneof(
      crumbs,
      json,
      fc.tuple(json, crumbs, fc.nat(60)).map(([text, crumb, at]) => text.slice(0, at) + crumb + text.slice(at)),
    ),
  ],
  {
    numRuns: 400,
  },
)("a text is accepted if and only if JSON.parse accepts it, and refused with line and column", (text) => {
  const code = codeOf(text);
  expect(code === "none").toBe(parses(text));
  if (code !== "none") expect(code).toMatch(/^invalid-json: The JSON text is malformed in line \d+, column \d+\. /);
});

law.prop([fc.oneof(json, escapedJson)], { numRuns: 200 })(
  "what is found is what is found in the parsed value, in whatever order it gives its keys",
  (text) => {
    // A number with more digits than a number holds has other digits once it is parsed: only the text knows them.
    fc.pre(!holdsInexactNumber(JSON.parse(text)));
    const shown = (findings: readonly { pointer: string; kind: string; start: number; end: number }[]) =>
      findings.map(({ pointer, kind, start, end }) => `${pointer} ${kind} ${start} ${end}`).sort();
    expect(shown(scanJson(scanner, text))).toEqual(shown(scanRecord(scanner, JSON.parse(text))));
  },
);

law.prop([fc.oneof(json, escapedJson)], { numRuns: 200 })(
  "the span in the text is the span in the value, as it is written",
  (text) => {
    for (const { inText, start, end, pointer } of scanJson(scanner, text)) {
      const written = text.slice(inText.start, inText.end);
      const value = pointer
        .split("/")
        .slice(1)
        .reduce<unknown>(
          (inside, key) => Reflect.get(Object(inside), key.replaceAll("~1", "/").replaceAll("~0", "~")),
          JSON.parse(text),
        );
      expect(JSON.parse(`"${written}"`)).toBe(String(value).slice(start, end));
    }
  },
);

law.prop([fc.oneof(json, escapedJson)], { numRuns: 200 })(
  "redacted text is JSON in which nothing is found, and unchanged if nothing was",
  (text) => {
    const { text: after, replacements } = redactJson(scanner, text, mask);
    if (replacements.length === 0) expect(after).toBe(text);
    expect(scanJson(scanner, after)).toEqual([]);
  },
);

law.prop([fc.array(fc.constantFrom("a@example.org", "[EMAIL_1_K3F9]", "[EMAIL_2_K3F9] b@x.de", 'q"\\ a@example.org'))])(
  "every value comes back from its tokens, also one that looks like a token",
  (values) => {
    const text = JSON.stringify(values);
    const mapping = createMapping({ tag: "K3F9" });
    const tokens = redactJson(scanner, text, { default: { operator: "token" } }, { mapping });
    const back = [...JSON.parse(tokens.text)].map((value) => restore(String(value), tokens.mapping ?? mapping).text);
    expect(back).toEqual(values);
  },
);

test.each([
  {
    text: '{"b":1,"a":"erika@example.org","7":0}',
    expected: '{"b":1,"a":"[EMAIL]","7":0}',
    because: "keys keep their order",
  },
  {
    text: '{"n":12345678901234567890,"f":1.50}',
    expected: '{"n":12345678901234567890,"f":1.50}',
    because: "numbers keep every digit",
  },
  { text: '{"steuerId": 36574261809}', expected: '{"steuerId": "[DE_TAX_ID]"}', because: "a number becomes a string" },
  {
    text: '{"__proto__":{"m":"a@example.org"}}',
    expected: '{"__proto__":{"m":"[EMAIL]"}}',
    because: "__proto__ is a key",
  },
  {
    text: '{"m":"a@example.org","m":"b@example.org"}',
    expected: '{"m":"[EMAIL]","m":"[EMAIL]"}',
    because: "a repeated key",
  },
  {
    text: '["<\\/b> a\\u0040example.org \\u00e4"]',
    expected: '["<\\/b> [EMAIL] \\u00e4"]',
    because: "escapes stay as they were",
  },
  {
    text: '\ufeff [ "a@example.org" ] \n',
    expected: '\ufeff [ "[EMAIL]" ] \n',
    because: "byte order mark and blanks stay",
  },
  { text: '"a@example.org"', expected: '"[EMAIL]"', because: "a text may be one value" },
])("$text becomes $expected: $because", ({ text, expected }) => {
  expect(redacted(text)).toBe(expected);
});

test("a replacement is escaped as JSON wants it", () => {
  const policy = { default: { operator: "pseudonym", noun: 'a"\\\n' } } as const;
  expect(JSON.parse(redactJson(scanner, '["x a@example.org"]', policy).text)).toEqual(['x a"\\\n A']);
});

test.each([
  { text: '{\n  "a": 1,\n  "b": erika\n}', at: "line 3, column 8" },
  { text: "", at: "line 1, column 1" },
  { text: '["a', at: "line 1, column 4" },
  { text: "[1] 2", at: "line 1, column 5" },
  { text: '["\\x"]', at: "line 1, column 3" },
  { text: '{"a" 1}', at: "line 1, column 6" },
])("$text is refused at $at, without its text", ({ text, at }) => {
  expect(codeOf(text)).toContain(at);
  expect(codeOf(text)).not.toContain("erika");
});

test("half a million brackets are refused and overflow nothing", () => {
  expect(codeOf("[".repeat(500_000))).toMatch(/^record-too-deep/);
  expect(codeOf(`${"[".repeat(9_999)}${"]".repeat(9_999)}`)).toBe("none");
});

test("a value with very many findings is read in one go", () => {
  const text = JSON.stringify(["\n", "a@example.org \n".repeat(20_000)]);
  expect(scanJson(scanner, text)).toHaveLength(20_000);
  expect(JSON.parse(redacted(text))).toEqual(["\n", "[EMAIL] \n".repeat(20_000)]);
});

function holdsInexactNumber(value: unknown): boolean {
  if (typeof value === "number") return Number.isInteger(value) && !Number.isSafeInteger(value);
  return typeof value === "object" && value !== null && Object.values(value).some(holdsInexactNumber);
}
