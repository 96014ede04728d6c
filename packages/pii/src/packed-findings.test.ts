import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Category, Check, Finding } from "./finding.ts";
import { packFindings } from "./packed-findings.ts";

// Few of each, so that findings often differ in one thing only.
const some = fc.constantFrom("a", "b");
const offset = fc.nat(2 ** 30);
const finding: fc.Arbitrary<Finding> = fc.record({
  kind: fc.constantFrom("email", "__proto__"),
  start: offset,
  end: offset,
  confidence: fc.constantFrom(0, 0.5),
  check: fc.constantFrom<Check>("passed", "none"),
  category: fc.constantFrom<Category>("ordinary", "secret"),
  reason: fc.record(
    {
      shape: some,
      check: fc.constantFrom<Check>("passed", "none"),
      context: fc.record({ word: some, at: fc.integer({ min: -100, max: 2 ** 30 }) }),
      against: fc.array(some, { maxLength: 1 }),
    },
    { requiredKeys: ["shape", "check", "against"] },
  ),
});

const packed = (findings: readonly Finding[]) => {
  const pack = packFindings();
  findings.forEach(pack.add);
  return pack.unpack();
};

describe("packed findings", () => {
  test.prop([fc.array(finding, { minLength: 100, maxLength: 200 })])("come back as they were", (findings) => {
    expect(packed(findings)).toEqual(findings);
  });

  test.prop([fc.array(finding, { maxLength: 20 })])("keep the order of their properties", (findings) => {
    expect(JSON.stringify(packed(findings))).toBe(JSON.stringify(findings));
  });

  test.each([0, 1, 1023, 1024, 1025, 3000])("come back all when there are %i", (count) => {
    const findings = Array.from(
      { length: count },
      (_, start): Finding => ({
        kind: "email",
        start,
        end: start + 1,
        confidence: 0.9,
        check: "none",
        category: "ordinary",
        reason: { shape: "plain", check: "none", against: [] },
      }),
    );
    expect(packed(findings)).toEqual(findings);
  });
});
