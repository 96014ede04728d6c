import { expect, test } from "vitest";
import { email } from "./detectors/email.ts";
import { iban } from "./detectors/iban.ts";
import { toSarif } from "./sarif.ts";
import { compile } from "./scan.ts";

const scanner = compile([iban, email]);
const scanned = (uri: string, text: string) => ({ uri, text, findings: scanner.scan(text) });

test("a finding stands at its line and column, with its offset", () => {
  const text = "erste Zeile\r\nzweite: erika@example.org\nDE02 1203 0000\n0000 2020 51";
  const regions = toSarif([scanned("a.txt", text)]).runs[0]?.results.map(
    ({ locations: [location] }) => location?.physicalLocation.region,
  );
  expect(regions).toEqual([
    { startLine: 2, startColumn: 9, endLine: 2, endColumn: 26, charOffset: 21, charLength: 17 },
    { startLine: 3, startColumn: 1, endLine: 4, endColumn: 13, charOffset: 39, charLength: 27 },
  ]);
});

test("each kind is one rule, to which its results point, over all files", () => {
  const [run] = toSarif([
    scanned("a.txt", "erika@example.org"),
    scanned("b.txt", "DE02120300000000202051 max@example.org"),
  ]).runs;
  expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(["email", "iban"]);
  expect(run?.results.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex])).toEqual([
    ["email", 0],
    ["iban", 1],
    ["email", 0],
  ]);
});

test("neither the value nor a part of it stands in the log", () => {
  const log = JSON.stringify(toSarif([scanned("a.txt", "IBAN DE02 1203 0000 0000 2020 51, erika@example.org")]));
  for (const secret of ["DE02", "1203", "2051", "erika", "example.org"]) expect(log).not.toContain(secret);
});

test.each([
  { confidence: 0.5, category: "ordinary", level: "note" },
  { confidence: 0.6, category: "ordinary", level: "warning" },
  { confidence: 0.99, category: "special-category", level: "error" },
  { confidence: 0.99, category: "criminal", level: "error" },
  { confidence: 0.99, category: "secret", level: "error" },
  { confidence: 0.3, category: "secret", level: "note" },
] as const)("$category with confidence $confidence is a $level", ({ confidence, category, level }) => {
  const finding = {
    kind: "invented",
    start: 0,
    end: 1,
    confidence,
    check: "none",
    category,
    reason: { shape: "plain", check: "none", against: [] },
  } as const;
  expect(toSarif([{ uri: "a", text: "x", findings: [finding] }]).runs[0]?.results[0]?.level).toBe(level);
});

test.each([
  ["src\\notes.txt", "src/notes.txt"],
  ["Müller 50%.txt", "M%C3%BCller%2050%25.txt"],
  ["a#b?.txt", "a%23b%3F.txt"],
  ["\ud83d.txt", "%EF%BF%BD.txt"],
  ["file:///c:/a%20b.txt", "file:///c:/a%20b.txt"],
])("the path %s is written as %s", (path, uri) => {
  const [result] = toSarif([scanned(path, "erika@example.org")]).runs[0]?.results ?? [];
  expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
});

test("without findings the log is complete and empty", () => {
  expect(toSarif([])).toMatchObject({ version: "2.1.0", runs: [{ results: [], tool: { driver: { rules: [] } } }] });
});
