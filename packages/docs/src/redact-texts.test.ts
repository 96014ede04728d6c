import { test as law } from "@fast-check/vitest";
import { createMapping, restore } from "@kiregel/pii";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type NamedText, redactTexts } from "./redact-texts.ts";
import { de, en } from "./templates/d00-overview.words.ts";

const mapping = createMapping({ tag: "K3F9" });
const piece = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "max.muster@example.org",
    "IBAN DE02120300000000202051",
    "[EMAIL_1_K3F9]",
    "\\[email_1_k3f9\\]",
    "[",
    "EMAIL_1_K3F9]",
    "\n",
    "Guten Tag Frau Muster,",
  ),
);
const anyRecord = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(" ")),
    fc.constantFrom(null, true, 12),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.constantFrom("a/b", "c~d", "", "mail"), fc.string()), tie("value"), { maxKeys: 3 }),
  ),
})).value;

law.prop([fc.array(anyRecord, { maxLength: 4 })], { numRuns: 200 })(
  "restoring undoes it, and the shape stays",
  (values) => {
    const done = redactTexts(named(values), { system: "a", mapping });
    const back = done.texts.map(({ value }) => restored(value));
    function restored(value: unknown): unknown {
      if (typeof value === "string") return restore(value, done.mapping, { inside: ["url", "code", "attribute"] }).text;
      if (Array.isArray(value)) return value.map(restored);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, restored(item)]));
    }
    expect(JSON.stringify(back)).toBe(JSON.stringify(values));
  },
);

law.prop([fc.array(anyRecord, { maxLength: 4 })], { numRuns: 100 })("the same texts give the same result", (values) => {
  const once = redactTexts(named(values), { system: "a", mapping });
  expect(redactTexts(named(structuredClone(values)), { system: "a", mapping })).toEqual(once);
});

test("the same value gets the same token in every text, and the input stays as it was", () => {
  const values = [{ from: "max.muster@example.org" }, "Mail: max.muster@example.org"];
  const { texts } = redactTexts(named(values), { system: "a", mapping });
  expect(texts.map(({ value }) => value)).toEqual([{ from: "[EMAIL_1_K3F9]" }, "Mail: [EMAIL_1_K3F9]"]);
  expect(values[1]).toBe("Mail: max.muster@example.org");
});

test("text that looks like a token of another text is no token and comes back", () => {
  const values = ["max.muster@example.org", "literally [EMAIL_1_K3F9]"];
  const done = redactTexts(named(values), { system: "a", mapping });
  expect(done.texts.map(({ value }) => restore(String(value), done.mapping).text)).toEqual(values);
});

test("each kind is named once, and one that needs a cue is not said to be covered", () => {
  const { report } = redactTexts([], { system: "a", mapping, declaredKinds: ["email", "date-of-birth", "person"] });
  const kinds = report.sought.map(({ kind }) => kind);
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(report.notCovered).toEqual(["date-of-birth", "person"]);
});

test("a finding tells where a value stands and never the value", () => {
  const { report } = redactTexts([{ id: "T-1", value: { "a/b": ["x max.muster@example.org"] } }], {
    system: "a",
    mapping,
  });
  expect(report.findings).toEqual([
    { text: "T-1", pointer: "/a~1b/0", kind: "email", start: 2, end: 24, confidence: expect.any(Number) },
  ]);
});

test("twenty thousand texts take seconds, not minutes", () => {
  const values = Array.from({ length: 20_000 }, (_, at) => ({ text: `Mail: person${at}@example.org` }));
  const { report } = redactTexts(named(values), { system: "a", mapping });
  expect(report.findings).toHaveLength(20_000);
});

function named(values: readonly unknown[]): readonly NamedText[] {
  return values.map((value, index) => ({ id: `item ${index}`, value }));
}

test("every kind that is sought has a name in both languages", () => {
  const { report } = redactTexts([], { system: "a", mapping });
  for (const { kind } of report.sought) for (const { kinds } of [de, en]) expect(Object.keys(kinds)).toContain(kind);
});
