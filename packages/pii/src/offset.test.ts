import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { allDetectors } from "./detectors/all.ts";
import { email } from "./detectors/email.ts";
import { iban } from "./detectors/iban.ts";
import type { Finding } from "./finding.ts";
import { inUnits } from "./offset.ts";
import { compile } from "./scan.ts";

const mail = "erika@example.org";

test.each([
  { before: "", unit: "code-point", start: 0 },
  { before: "An: ", unit: "code-point", start: 4 },
  { before: "für ", unit: "code-point", start: 4 },
  { before: "für ", unit: "utf-8-byte", start: 5 },
  { before: "€ ", unit: "utf-8-byte", start: 4 },
  { before: "🙂 ", unit: "code-point", start: 2 },
  { before: "🙂 ", unit: "utf-8-byte", start: 5 },
  { before: "\ud83d ", unit: "code-point", start: 2 },
  { before: "\ud83d ", unit: "utf-8-byte", start: 4 },
  { before: "\udc00 ", unit: "utf-8-byte", start: 4 },
] as const)("after $before the first $unit of a match is $start", ({ before, unit, start }) => {
  const text = `${before}${mail} 🙂`;
  expect(inUnits(text, compile([email]).scan(text), unit)).toMatchObject([{ start, end: start + mail.length }]);
});

test("the context word is counted as well", () => {
  const text = "🙂 IBAN DE02 1203 0000 0000 2020 51";
  const [finding] = inUnits(text, compile([iban]).scan(text), "code-point");
  expect(finding?.reason.context?.at).toBe(2);
});

test("findings of another text are refused", () => {
  const findings = compile([email]).scan(mail);
  expect(() => inUnits("erika", findings, "code-point")).toThrow(expect.objectContaining({ code: "foreign-findings" }));
});

const scanner = compile(allDetectors);
const pieces = fc.array(
  fc.oneof(fc.string({ unit: "binary", maxLength: 4 }), fc.constantFrom(`${mail} `, "Tel. 030 23125123 ")),
);

law.prop([pieces])("bytes and code points of every span are those of its text", (parts) => {
  const text = parts.join(" ");
  const findings = scanner.scan(text, { all: true });
  const bytes = new TextEncoder();
  const sizes = (finding: Finding) => [text.slice(0, finding.start), text.slice(0, finding.end)];
  expect(inUnits(text, findings, "utf-8-byte").map(({ start, end }) => [start, end])).toEqual(
    findings.map((finding) => sizes(finding).map((part) => bytes.encode(part).length)),
  );
  expect(inUnits(text, findings, "code-point").map(({ start, end }) => [start, end])).toEqual(
    findings.map((finding) => sizes(finding).map((part) => [...part].length)),
  );
});
