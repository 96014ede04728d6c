import { describe, expect, test } from "vitest";
import { byUse, operators, points } from "../ai-act/duty-cases.ts";
import { aiActRules } from "../ai-act/ruleset.ts";
import type { FactValues } from "../engine/condition.ts";
import { evaluateRule } from "../engine/evaluate.ts";
import type { Verdict } from "../engine/finding.ts";
import { witness } from "../engine/witness.ts";
import { EVIDENCE, PROVIDER_EVIDENCE } from "../facts/management.ts";
import { practiceCatalogue } from "../facts/practice-catalogue.ts";
import { gapId } from "../law/gap-id.ts";
import type { Inventory, System } from "./inventory.ts";
import { practice } from "./practice.ts";
import { reviewInventory } from "./review.ts";

/** Which duty of the AI Act is shown by what on record. */
const uses: Readonly<Record<string, (typeof EVIDENCE)[number]>> = {
  "art-26.1": "instructions-followed",
  "art-26.2": "oversight-assigned",
  "art-26.4": "input-data-checked",
  "art-26.5": "operation-monitored",
  "art-26.6": "logs-kept",
  "art-26.7": "workers-informed",
  "art-26.8": "registered",
  "art-26.9": "provider-information-used",
  "art-26.11": "persons-informed",
  "art-27": "rights-impact-assessed",
  "art-49.3": "registered",
  "art-50.1": "interaction-notice",
  "art-50.2": "output-marked",
  "art-50.3": "recognition-notice",
  "art-50.4.1": "deep-fake-labelled",
  "art-50.4.2": "text-labelled",
  "art-86": "explanation-ready",
};
const supplies: Readonly<Record<string, (typeof PROVIDER_EVIDENCE)[number]>> = {
  "art-6.4": "derogation-documented",
  "art-49.2": "entered-in-database",
  "art-9": "risk-management",
  "art-10": "data-governance",
  "art-11": "technical-documentation",
  "art-12": "logging-built-in",
  "art-13": "instructions-written",
  "art-14": "oversight-built-in",
  "art-15": "accuracy-and-security-tested",
  "art-16.b": "provider-named",
  "art-16.l": "accessible",
  "art-17": "quality-management",
  "art-18": "documents-kept",
  "art-19": "generated-logs-kept",
  "art-22": "representative-appointed",
  "art-22.3": "mandate-carried-out",
  "art-23": "partner-conformity-checked",
  "art-24": "partner-conformity-checked",
  "art-25.4": "parts-agreement",
  "art-43.1.internal-control-or-notified-body": "conformity-assessed",
  "art-43.1.notified-body": "conformity-assessed",
  "art-43.2": "conformity-assessed",
  "art-43.3": "conformity-assessed",
  "art-47": "declaration-signed",
  "art-48": "ce-marked",
  "art-49.1": "entered-in-database",
  "art-49.5": "entered-in-database",
  "art-52.1": "commission-notified",
  "art-53.1.a": "model-documented",
  "art-53.1.b": "integrators-informed",
  "art-53.1.c": "copyright-policy",
  "art-53.1.d": "training-summary",
  "art-54": "representative-appointed",
  "art-55": "systemic-risk-managed",
  "art-72": "monitoring-plan",
};

const rows = [
  ...Object.entries(uses).map(([place, shown]) => ({ place, shown, fact: "management.evidence", all: EVIDENCE })),
  ...Object.entries(supplies).map(([place, shown]) => ({
    place,
    shown,
    fact: "management.providerEvidence",
    all: PROVIDER_EVIDENCE,
  })),
];

describe.each(rows)("ai-act/$place", ({ place, shown, fact, all }) => {
  const gap = gapId(`ai-act/${place}`);
  const duty = `ai-act/${place}`;
  const days = ["2026-07-26", "2030-09-01"].filter((day) => evaluateRule(practice, duty, { facts: {}, asOf: day }));

  test.each(days)(`is shown by ${shown} alone, as of %s`, (asOf) => {
    const facts = witness(practice, practiceCatalogue.facts, [{ rule: gap, verdict: "yes" }], asOf);
    const others: readonly string[] = all.filter((option) => option !== shown);
    const { [fact]: _stated, ...unstated } = facts ?? {};
    expect(verdict(gap, { ...unstated, [fact]: others }, asOf)).toBe("yes");
    expect(verdict(gap, { ...unstated, [fact]: [shown] }, asOf)).toBe("no");
    expect(verdict(gap, unstated, asOf)).toBe("unknown");
    expect(verdict(gap, { ...unstated, [fact]: others, "governance.stage": "idea" }, asOf)).toBe("no");
  });
});

test.each(["2026-07-26", "2030-09-01"])("ai-act/art-4 is shown by measures for AI literacy, as of %s", (asOf) => {
  const gap = gapId("ai-act/art-4");
  const { "governance.literacyMeasures": _stated, ...unstated } =
    witness(practice, practiceCatalogue.facts, [{ rule: gap, verdict: "yes" }], asOf) ?? {};
  expect(verdict(gap, { ...unstated, "governance.literacyMeasures": false }, asOf)).toBe("yes");
  expect(verdict(gap, { ...unstated, "governance.literacyMeasures": true }, asOf)).toBe("no");
  expect(verdict(gap, unstated, asOf)).toBe("unknown");
  const planned = { ...unstated, "governance.literacyMeasures": false, "governance.stage": "idea" };
  expect(verdict(gap, planned, asOf)).toBe("no");
});

test("every duty of the Act that records can show stands in the table", () => {
  const shown = aiActRules.filter(({ duty }) => duty?.met !== undefined).map(({ id }) => id);
  const listed = [...Object.keys(uses), ...Object.keys(supplies), "art-4"].map((place) => `ai-act/${place}`);
  expect(new Set(shown)).toEqual(new Set(listed));
});

describe("in a review of a CV ranking in use", () => {
  const ranking: System = {
    id: "ranking",
    name: "Ranking",
    provider: "P",
    intendedPurpose: "Ranks applications",
    status: "productive",
    evidence: ["instructions-followed"],
    facts: { ...byUse, ...operators.deployer, "operator.decidesAboutPersons": true },
  };

  test("a duty of its deployer is upcoming before the day it applies from, and a gap from that day on", () => {
    expect(found(ranking, "ai-act/art-26.2", "2026-11-21")).toMatchObject([{ state: "upcoming", due: "2027-12-02" }]);
    expect(found(ranking, "ai-act/art-26.2", "2027-12-01")).toMatchObject([{ state: "upcoming" }]);
    expect(found(ranking, "ai-act/art-26.2", "2027-12-02")).toMatchObject([{ state: "gap", severity: "high" }]);
  });

  test("a duty that is shown is neither", () => {
    expect(found(ranking, "ai-act/art-26.1", "2026-11-21")).toEqual([]);
    expect(found(ranking, "ai-act/art-26.1", "2030-01-01")).toEqual([]);
  });

  test("nothing is clear while nobody said what is on record", () => {
    const { evidence: _list, ...silent } = ranking;
    expect(found(silent, "ai-act/art-26.2", "2030-01-01")).toMatchObject([
      { state: "unclear", openFacts: ["management.evidence"] },
    ]);
  });

  test("the duties of a provider are no matter of its deployer", () => {
    expect(found({ ...ranking, providerEvidence: [] }, "ai-act/art-9", "2030-01-01")).toEqual([]);
    const built: System = { ...ranking, providerEvidence: [], facts: { ...byUse, ...operators.provider } };
    expect(found(built, "ai-act/art-9", "2030-01-01")).toMatchObject([{ state: "gap", severity: "high" }]);
  });

  test("emotion recognition has its notice to show today", () => {
    const booth: System = { ...ranking, facts: { ...points["1(c)"], ...operators.deployer } };
    expect(found(booth, "ai-act/art-50.3", "2026-11-21")).toMatchObject([{ state: "gap" }]);
  });
});

function found(system: System, rule: string, asOf: string) {
  const organisation = { id: "acme", name: "Acme", country: "DE" };
  const inventory: Inventory = { schema: "kiregel.inventory/1", organisation, systems: [system] };
  return reviewInventory(inventory, { asOf }).gaps.filter((gap) => gap.rule === rule);
}

function verdict(id: string, facts: FactValues, asOf: string): Verdict | undefined {
  return evaluateRule(practice, id, { facts, asOf })?.verdict;
}
