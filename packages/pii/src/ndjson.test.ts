import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { allDetectors } from "./detectors/all.ts";
import { isKiregelError } from "./error.ts";
import { createMapping } from "./mapping.ts";
import { redactNdjson, scanNdjson } from "./ndjson.ts";
import { type NdjsonRedactorOptions, ndjsonRedactor } from "./ndjson-redactor.ts";
import { restore } from "./restore.ts";
import { compile } from "./scan.ts";

const scanner = compile(allDetectors);
const label = { default: { operator: "label" } } as const;
const pseudonym = { default: { operator: "pseudonym" } } as const;
const codeOf = (run: () => unknown) => {
  try {
    run();
    return "none";
  } catch (error) {
    return isKiregelError(error) ? `${error.code}: ${error.message}` : "untyped";
  }
};
const line = fc.constantFrom(
  "",
  " \t",
  '{"n":1}',
  '{"mail":"erika@example.org"}',
  '{"a":["max@example.de","erika@example.org"]}',
  '"ä😀"',
  '{"geburtsdatum" : "1980-03-12"}\r',
  "\r",
);
const lines = fc.array(line, { maxLength: 6 }).map((all) => all.join("\n"));
const cut = (text: string, places: readonly number[]) => {
  const sorted = [0, ...places.map((place) => place % (text.length + 1)), text.length].sort((a, b) => a - b);
  return sorted.slice(1).map((end, at) => text.slice(sorted[at], end));
};
const inPieces = (
  pieces: readonly string[],
  policy: Parameters<typeof ndjsonRedactor>[1],
  options?: NdjsonRedactorOptions,
) => {
  const redactor = ndjsonRedactor(scanner, policy, options);
  const pushed = pieces.map(redactor.push);
  const all = [...pushed, redactor.end()];
  return {
    text: all.map(({ text }) => text).join(""),
    replacements: all.flatMap(({ replacements }) => replacements),
    last: all.at(-1),
  };
};

law.prop([lines, fc.array(fc.nat(200), { maxLength: 8 })], { numRuns: 200 })(
  "the result does not depend on how the text is cut",
  (text, places) => {
    const whole = redactNdjson(scanner, text, pseudonym);
    const pieces = inPieces(cut(text, places), pseudonym);
    expect({ text: pieces.text, replacements: pieces.replacements }).toEqual({
      text: whole.text,
      replacements: whole.replacements,
    });
  },
);

law.prop([lines, fc.array(fc.nat(200), { maxLength: 8 })])(
  "tokens run through all pieces and lead back to the text",
  (text, places) => {
    const { text: after, last } = inPieces(
      cut(text, places),
      { default: { operator: "token" } },
      { mapping: createMapping({ tag: "K3F9" }) },
    );
    expect(restore(after, last?.mapping ?? createMapping({ tag: "K3F9" })).text).toBe(text);
  },
);

law.prop([
  fc
    .array(fc.oneof(line, fc.constantFrom("{", "erika@example.org", "[1,]")), { maxLength: 6 })
    .map((all) => all.join("\n")),
])("bad lines scanned as text leave nothing to find and keep every other line", (text) => {
  const options = { badLines: "scan-as-text" } as const;
  const { text: after, replacements } = redactNdjson(scanner, text, label, options);
  expect(scanNdjson(scanner, after, options)).toEqual([]);
  const changed = new Set(replacements.map((one) => one.line));
  const before = text.split("\n");
  after.split("\n").forEach((written, at) => {
    if (!changed.has(at + 1)) expect(written).toBe(before[at]);
  });
});

test("a finding names its line, and its place in the whole text", () => {
  const text = '{"n":1}\r\n\r\n{"mail":"\\u0065rika@example.org"}\r\n';
  const [finding, ...more] = scanNdjson(scanner, text);
  expect([finding?.line, finding?.pointer, more.length]).toEqual([3, "/mail", 0]);
  expect(text.slice(finding?.inText.start, finding?.inText.end)).toBe("\\u0065rika@example.org");
});

test("blank lines and line ends stay", () => {
  const text = '\r\n{"m":"a@example.org"}\r\n \n\n[2]';
  expect(redactNdjson(scanner, text, label).text).toBe('\r\n{"m":"[EMAIL]"}\r\n \n\n[2]');
});

test("a bad line is refused with its number and column and without its text", () => {
  const code = codeOf(() => redactNdjson(scanner, '{"n":1}\n\n{"m": erika@example.org}\n', label));
  expect(code).toMatch(/^invalid-json: .* line 3, column 7\./);
  expect(code).not.toContain("erika");
});

test("a bad line is scanned as text on request, its return kept", () => {
  const text = 'Mail an erika@example.org\r\n{"m":"a@example.org"}\n';
  expect(redactNdjson(scanner, text, label, { badLines: "scan-as-text" }).text).toBe(
    'Mail an [EMAIL]\r\n{"m":"[EMAIL]"}\n',
  );
});

test.each([
  { pieces: ['"1234567"', "\n"], code: "none" },
  { pieces: ['"12345678"'], code: "line-too-long: Line 1 " },
  { pieces: ["1\n2\n", '"12345', '678"\n'], code: "line-too-long: Line 3 " },
  { pieces: ['1\n"12345678"\n3\n'], code: "line-too-long: Line 2 " },
])("with lines of up to 9 characters $pieces give $code", ({ pieces, code }) => {
  expect(codeOf(() => inPieces(pieces, label, { longestLine: 9 })).startsWith(code)).toBe(true);
});

test("after an error or the end nothing more is taken", () => {
  const failed = ndjsonRedactor(scanner, label);
  expect(codeOf(() => failed.push("{\n"))).toMatch(/^invalid-json/);
  expect(codeOf(() => failed.push("1\n"))).toMatch(/^redactor-ended/);
  const ended = ndjsonRedactor(scanner, label);
  ended.end();
  expect(codeOf(() => ended.push("1\n"))).toMatch(/^redactor-ended/);
  expect(codeOf(() => ended.end())).toMatch(/^redactor-ended/);
});
