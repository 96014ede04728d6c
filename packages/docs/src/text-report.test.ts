import { test as law } from "@fast-check/vitest";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { textReport } from "./text-report.ts";

const finding = { text: "T-1", pointer: "", kind: "email", start: 0, end: 3, confidence: 1 };
const anyKind = fc.constantFrom("email", "iban", "person", "constructor");
const anyKinds = fc.uniqueArray(
  fc.record({ kind: anyKind, coverage: fc.constantFrom("complete" as const, "cue-only" as const) }),
  { selector: ({ kind }) => kind },
);

law.prop([anyKinds, fc.option(fc.uniqueArray(anyKind), { nil: undefined })])(
  "a copy is cleared exactly when the kinds are declared and each of them is sought completely",
  (kinds, declaredKinds) => {
    const { cleared, notCovered } = textReport({ system: "a", declaredKinds, kinds, texts: 1, findings: [] });
    const isCovered = (kind: string) => kinds.some((one) => one.kind === kind && one.coverage === "complete");
    expect(cleared).toBe(declaredKinds?.every(isCovered) ?? false);
    expect(notCovered).toEqual((declaredKinds ?? []).filter((kind) => !isCovered(kind)));
  },
);

test("findings are counted by kind, and a kind without a finding is named with none", () => {
  const kinds = [
    { kind: "email", coverage: "complete" },
    { kind: "iban", coverage: "complete" },
  ] as const;
  const { sought } = textReport({ system: "a", declaredKinds: [], kinds, texts: 1, findings: [finding, finding] });
  expect(sought).toEqual([
    { kind: "email", coverage: "complete", found: 2 },
    { kind: "iban", coverage: "complete", found: 0 },
  ]);
});
