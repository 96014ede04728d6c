import { describe, expect, test } from "vitest";
import type { Facts, IsoDate, Verdict } from "../index.ts";
import {
  bySectionA,
  bySectionB,
  byUse,
  component,
  manufacturer,
  operators,
  ordinary,
  rebrander,
  verdictOf,
  without,
} from "./duty-cases.ts";

// The provider of a high-risk system that the AI Office supervises; alone in its group, with its seat in the Union.
const provider: Facts = {
  ...byUse,
  ...operators.provider,
  "operator.inUnion": true,
  "operator.hasLinkedEnterprises": false,
  "system.onOwnModel": true,
};
const sizes = ["sme", "small-mid-cap", "larger"] as const;

interface Privilege {
  readonly rule: string;
  readonly privilege: string;
  /** Whether each of the three sizes has it, in the order above. */
  readonly has: readonly Verdict[];
}

const privileges: readonly Privilege[] = [
  { rule: "ai-act/art-11.1.simplified", privilege: "simplified technical documentation", has: ["yes", "yes", "no"] },
  { rule: "ai-act/art-17.2", privilege: "a quality management system of its size", has: ["yes", "yes", "no"] },
  { rule: "ai-act/art-57.3a", privilege: "priority in the sandbox of the AI Office", has: ["yes", "yes", "no"] },
  { rule: "ai-act/art-62.1", privilege: "priority in a national sandbox", has: ["yes", "no", "no"] },
  { rule: "ai-act/art-62.2", privilege: "lower fees of assessment", has: ["yes", "no", "no"] },
  { rule: "ai-act/art-63.1", privilege: "a simplified quality management system", has: ["yes", "no", "no"] },
];

const bySize = privileges.flatMap(({ rule, privilege, has }) =>
  sizes.map((size, at) => ({ rule, privilege, size, verdict: has[at] })),
);

describe("Privileges by size (Art. 3(14a), (14b))", () => {
  test.each(bySize)("$rule, $privilege, $size: $verdict", ({ rule, size, verdict }) => {
    expect(verdictOf(rule, { ...provider, "operator.size": size })).toBe(verdict);
  });
  test.each(privileges)("$rule, $privilege, is open as long as the size is unstated", ({ rule }) => {
    expect(verdictOf(rule, without(provider, "operator.size"))).toBe("unknown");
  });
});

const small: Facts = { ...provider, "operator.size": "sme" };
const ofHighRisk = ["ai-act/art-11.1.simplified", "ai-act/art-17.2"] as const;

describe("Privileges that lighten a duty of Chapter III", () => {
  test.each(ofHighRisk)("%s lightens nothing where the system is not high-risk", (rule) => {
    expect(verdictOf(rule, { ...small, ...ordinary, "operator.size": "sme" })).toBe("no");
  });
  test.each(ofHighRisk)("%s covers a product of Annex I, Section A", (rule) => {
    expect(verdictOf(rule, { ...small, ...bySectionA, "operator.size": "sme" })).toBe("yes");
  });
  test.each(ofHighRisk)("%s lightens nothing for a product of Section B alone", (rule) => {
    expect(verdictOf(rule, { ...small, ...bySectionB, "operator.size": "sme" })).toBe("no");
  });
});

const ofProviders = ["ai-act/art-11.1.simplified", "ai-act/art-17.2", "ai-act/art-62.2", "ai-act/art-63.1"] as const;

describe("Privileges of providers", () => {
  test.each(ofProviders)("%s is nothing for an SME that merely deploys", (rule) => {
    expect(verdictOf(rule, { ...small, ...operators.deployer })).toBe("no");
  });
  test.each(ofProviders)("%s is for an SME that puts its own name on the system (Art. 25(1))", (rule) => {
    expect(verdictOf(rule, { ...small, ...rebrander })).toBe("yes");
  });
  test.each(ofProviders)("%s is for an SME that makes the product the system is part of (Art. 25(3))", (rule) => {
    const facts: Facts = { ...component, ...manufacturer, "operator.hasLinkedEnterprises": false };
    expect(verdictOf(rule, { ...facts, "operator.size": "sme" })).toBe("yes");
  });
  test.each(ofProviders.filter((rule) => rule !== "ai-act/art-63.1"))(
    "%s was for them before the amendment too",
    (rule) => {
      const facts: Facts = { ...component, ...manufacturer, "operator.size": "sme" };
      const before = { asOf: "2026-07-26" };
      expect(verdictOf(rule, facts, before)).toBe("yes");
      expect(verdictOf(rule, { ...small, ...rebrander }, before)).toBe("yes");
      expect(verdictOf(rule, { ...small, ...operators.deployer }, before)).toBe("no");
    },
  );
  test.each(ofHighRisk)("%s lightened nothing before the amendment where the system is not high-risk", (rule) => {
    const facts: Facts = { ...small, ...ordinary, "operator.size": "sme" };
    expect(verdictOf(rule, facts, { asOf: "2026-07-26" })).toBe("no");
  });
  test("Art. 63(1) simplifies nothing where the system is not high-risk", () => {
    const facts: Facts = { ...small, ...ordinary, "operator.size": "sme", "operator.hasLinkedEnterprises": false };
    expect(verdictOf("ai-act/art-63.1", facts)).toBe("no");
  });
});

interface Row {
  readonly rule: string;
  readonly situation: string;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

const conditions: readonly Row[] = [
  {
    rule: "ai-act/art-63.1",
    situation: "an SME with partner or linked enterprises",
    facts: { ...small, "operator.hasLinkedEnterprises": true },
    verdict: "no",
  },
  {
    rule: "ai-act/art-63.1",
    situation: "an SME, linked or not is unstated",
    facts: without(small, "operator.hasLinkedEnterprises"),
    verdict: "unknown",
  },
  {
    rule: "ai-act/art-62.1",
    situation: "an SME without seat or branch in the Union",
    facts: { ...small, "operator.inUnion": false },
    verdict: "no",
  },
  {
    rule: "ai-act/art-62.1",
    situation: "an SME, seat unstated",
    facts: without(small, "operator.inUnion"),
    verdict: "unknown",
  },
  {
    rule: "ai-act/art-62.1",
    situation: "an SME with linked enterprises (they matter for Art. 63 only)",
    facts: { ...small, "operator.hasLinkedEnterprises": true },
    verdict: "yes",
  },
  {
    rule: "ai-act/art-62.2",
    situation: "an SME with linked enterprises (they matter for Art. 63 only)",
    facts: { ...small, "operator.hasLinkedEnterprises": true },
    verdict: "yes",
  },
  {
    rule: "ai-act/art-57.3a",
    situation: "an SME whose system the AI Office does not supervise",
    facts: { ...small, "system.onOwnModel": false },
    verdict: "no",
  },
  {
    rule: "ai-act/art-57.3a",
    situation: "an SME, who supervises the system is unstated",
    facts: without(small, "system.onOwnModel"),
    verdict: "unknown",
  },
];

describe("Privileges: their other conditions", () => {
  test.each(conditions)("$rule, $situation: $verdict", ({ rule, facts, verdict }) => {
    expect(verdictOf(rule, facts)).toBe(verdict);
  });
});

interface Edition {
  readonly rule: string;
  readonly size: (typeof sizes)[number];
  readonly asOf: IsoDate;
  readonly has: boolean;
}

const editions: readonly Edition[] = [
  { rule: "ai-act/art-11.1.simplified", size: "sme", asOf: "2026-07-26", has: true },
  { rule: "ai-act/art-11.1.simplified", size: "sme", asOf: "2026-07-27", has: true },
  { rule: "ai-act/art-11.1.simplified", size: "small-mid-cap", asOf: "2026-07-26", has: false },
  { rule: "ai-act/art-11.1.simplified", size: "small-mid-cap", asOf: "2026-07-27", has: true },
  { rule: "ai-act/art-57.3a", size: "sme", asOf: "2026-07-26", has: false },
  { rule: "ai-act/art-57.3a", size: "sme", asOf: "2026-07-27", has: true },
  { rule: "ai-act/art-57.3a", size: "small-mid-cap", asOf: "2026-07-26", has: false },
  { rule: "ai-act/art-57.3a", size: "small-mid-cap", asOf: "2026-07-27", has: true },
  { rule: "ai-act/art-62.1", size: "sme", asOf: "2026-07-26", has: true },
  { rule: "ai-act/art-62.1", size: "sme", asOf: "2026-07-27", has: true },
  { rule: "ai-act/art-62.2", size: "sme", asOf: "2026-07-26", has: true },
  { rule: "ai-act/art-62.2", size: "sme", asOf: "2026-07-27", has: true },
  // Before the amendment Art. 63(1) named microenterprises alone.
  { rule: "ai-act/art-63.1", size: "sme", asOf: "2026-07-26", has: false },
  { rule: "ai-act/art-63.1", size: "sme", asOf: "2026-07-27", has: true },
];

test.each(editions)("$rule asked on $asOf, $size: $has", ({ rule, size, asOf, has }) => {
  expect(verdictOf(rule, { ...provider, "operator.size": size }, { asOf }) === "yes").toBe(has);
});
