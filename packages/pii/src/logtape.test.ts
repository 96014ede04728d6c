import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { allDetectors } from "./detectors/all.ts";
import { type LogTapeRecord, logTapeRedaction, redactedSink } from "./logtape.ts";
import { redact } from "./redact.ts";
import { compile } from "./scan.ts";

const scanner = compile(allDetectors);
const label = { default: { operator: "label" } } as const;
const redaction = logTapeRedaction(scanner, label);
const head = { category: ["app"], level: "info", timestamp: 0, rawMessage: "x", properties: {} } as const;
const messageOf = (...message: unknown[]) => redaction({ ...head, message }).message;

const pieces = ["a@", "example", ".org", "Tel. 0171 ", "23125123", " und ", "", 23125123, 7n];

law.prop([fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()))])(
  "texts and numbers are redacted as the text they make",
  (parts) => {
    const joined = parts.join("");
    const message = messageOf(...parts);
    expect(message).toHaveLength(parts.length);
    expect(message.join("")).toBe(redact(joined, scanner.scan(joined), label).text);
  },
);

law.prop([fc.array(fc.anything())])("a message of anything keeps its number of parts, and text stays text", (parts) => {
  const message = messageOf(...parts);
  expect(message).toHaveLength(parts.length);
  for (const [at, part] of parts.entries()) if (typeof part === "string") expect(typeof message[at]).toBe("string");
});

test.each([
  { parts: ["hello ", "a@example.org", "!"], expected: ["hello ", "[EMAIL]", "!"] },
  { parts: ["Steuer-ID ", 36574261809, ""], expected: ["Steuer-ID ", "[DE_TAX_ID]", ""] },
  {
    parts: ["geboren am ", "12.03.1980", " in ", "Köln", ""],
    expected: ["geboren am ", "[DATE_OF_BIRTH]", " in ", "Köln", ""],
  },
  { parts: ["", "erika", "@example.org wrote ", 3, " times"], expected: ["", "[EMAIL]", " wrote ", 3, " times"] },
  { parts: ["user ", { mail: "a@example.org" }, ""], expected: ["user ", { mail: "[EMAIL]" }, ""] },
  { parts: ["", true, " ", undefined, ""], expected: ["", true, " ", undefined, ""] },
])("the message $parts becomes $expected", ({ parts, expected }) => {
  expect(messageOf(...parts)).toEqual(expected);
});

test("template and properties are redacted, all else is passed on, and nothing is changed", () => {
  const mark = Symbol.for("LogTape.throttlingSummaryRecord");
  const properties = { mail: "a@example.org", error: new TypeError("b@example.org"), [mark]: true };
  const record = {
    ...head,
    message: ["x"],
    rawMessage: "to c@example.org {mail}",
    properties,
    sourceLocation: { line: 1 },
  };
  const out = redaction(record);
  expect(out).toMatchObject({
    ...head,
    rawMessage: "to [EMAIL] {mail}",
    sourceLocation: { line: 1 },
    properties: { mail: "[EMAIL]", [mark]: true },
  });
  expect(out.properties["error"]).toMatchObject({ name: "TypeError", message: "[EMAIL]" });
  expect([properties.mail, properties.error.message]).toEqual(["a@example.org", "b@example.org"]);
});

test("a tagged template stays one", () => {
  const template = ((strings: TemplateStringsArray, ..._: unknown[]) => strings)`a@example.org ${1} b`;
  const { rawMessage } = redaction({ ...head, message: ["x"], rawMessage: template });
  expect([[...rawMessage], Reflect.get(Object(rawMessage), "raw")]).toEqual([
    ["[EMAIL] ", " b"],
    ["[EMAIL] ", " b"],
  ]);
});

test("a record that cannot be read becomes a text that says so", () => {
  const record: LogTapeRecord = {
    ...head,
    get message(): readonly unknown[] {
      throw new Error("a@example.org");
    },
  };
  expect(redaction(record)).toEqual({
    ...head,
    message: ["[unreadable: not logged]"],
    rawMessage: "[unreadable: not logged]",
  });
});

test("a sink gets redacted records and can still be disposed of", () => {
  const records: LogTapeRecord[] = [];
  const dispose = Symbol.for("dispose");
  let disposals = 0;
  const sink = Object.assign((record: LogTapeRecord) => void records.push(record), {
    [dispose]: () => void disposals++,
    drain: () => "done",
  });
  const wrapped = redactedSink(sink, redaction);
  wrapped({ ...head, message: ["a@example.org"] });
  expect(records.map(({ message }) => message)).toEqual([["[EMAIL]"]]);
  Reflect.apply(Reflect.get(wrapped, dispose), undefined, []);
  expect([disposals, Reflect.apply(Reflect.get(wrapped, "drain"), undefined, [])]).toEqual([1, "done"]);
});
