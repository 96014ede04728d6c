import { test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { classify, type Obligation } from "../ai-act/classify.ts";
import type { Facts } from "../facts/facts.generated.ts";
import { anyClassification } from "./any-classification.ts";
import { deadlinesOf } from "./calendar.ts";

const system = { id: "ranking", name: "Ranking of applicants" };
const recruiting: Facts = {
  "system.elements": [
    "system.machineBased",
    "system.autonomous",
    "system.pursuesObjectives",
    "system.infers",
    "system.generatesOutputs",
    "system.influencesEnvironment",
  ],
  "system.exclusions": [],
  "operator.uses": true,
  "operator.personalUse": false,
  "operator.inUnion": true,
  "operator.develops": false,
  "employment.use": ["evaluate-candidates"],
  "derogation.profiling": true,
};

law.prop([anyClassification])("a deadline is a duty that may be ours and whose day lies ahead", (classification) => {
  const deadlines = deadlinesOf(classification);
  for (const { rule, day, verdict, ours } of deadlines) {
    const duty = classification.obligations.find((obligation) => obligation.rule === rule);
    expect(day > classification.asOf, rule).toBe(true);
    expect(day).toBe(duty?.applies.effective);
    expect(verdict).toBe(duty?.verdict);
    expect(duty?.addressees.map((addressee) => addressee.ours)).toContain(ours);
  }
  const ahead = classification.obligations.filter(isAhead).map(({ rule }) => rule);
  expect(deadlines.map(({ rule }) => rule).sort()).toEqual(ahead.sort());
});

law.prop([anyClassification])(
  "deadlines have an order and an id of their own, whatever the order of the duties",
  (classification) => {
    const deadlines = deadlinesOf(classification, { system });
    const turned = deadlinesOf({ obligations: classification.obligations.toReversed() }, { system });
    expect(turned).toEqual(deadlines);
    expect(new Set(deadlines.map(({ id }) => id)).size).toBe(deadlines.length);
    expect(deadlines.map(({ day }) => day)).toEqual(deadlines.map(({ day }) => day).toSorted());
    expect(JSON.parse(JSON.stringify(deadlines))).toEqual(deadlines);
  },
);

test.each<{ situation: string; facts: Facts; rule: string; day: string | undefined; ground: string | undefined }>([
  { situation: "nothing special", facts: {}, rule: "ai-act/art-26.2", day: "2027-12-02", ground: "nominal" },
  {
    situation: "registration, which the references delay",
    facts: { "operator.nature": ["operator.publicAuthority"] },
    rule: "ai-act/art-49.3",
    day: "2027-12-02",
    ground: "delayed",
  },
  {
    situation: "in use by an authority since 2026",
    facts: {
      "market.placedOn": "2026-01-01",
      "market.designChanged": false,
      "market.forPublicAuthorities": true,
      "market.annexXComponent": false,
    },
    rule: "ai-act/art-26.2",
    day: "2030-08-02",
    ground: "transitional",
  },
  {
    situation: "in use by a company since 2026",
    facts: {
      "market.placedOn": "2026-01-01",
      "market.designChanged": false,
      "market.forPublicAuthorities": false,
      "market.annexXComponent": false,
    },
    rule: "ai-act/art-26.2",
    day: undefined,
    ground: undefined,
  },
  { situation: "literacy, which applies already", facts: {}, rule: "ai-act/art-4", day: undefined, ground: undefined },
  {
    situation: "a duty of the provider, for a deployer",
    facts: { "operator.activities": ["operator.uses"], "operator.roleShift": [] },
    rule: "ai-act/art-9",
    day: undefined,
    ground: undefined,
  },
])("as of November 2026, $situation: $rule from $day", ({ facts, rule, day, ground }) => {
  const deadlines = deadlinesOf(classify({ ...recruiting, ...facts }, { asOf: "2026-11-21" }));
  const found = deadlines.find((deadline) => deadline.rule === rule);
  expect({ day: found?.day, ground: found?.ground }).toEqual({ day, ground });
});

test("a transitional rule that is open stands beside the deadline, once", () => {
  const found = deadlinesOf(classify(recruiting, { asOf: "2026-11-21" })).find(
    ({ rule }) => rule === "ai-act/art-26.2",
  );
  expect(found?.open.map(({ nominal, source }) => [nominal, source.pinpoint])).toEqual([
    ["2030-12-31", "Art. 111(1)"],
    [null, "Art. 111(2)"],
    ["2030-08-02", "Art. 111(2)"],
  ]);
});

test("the id of a deadline does not change when the law moves the day", () => {
  const [before, after] = ["2026-07-26", "2026-07-27"].map((asOf) =>
    deadlinesOf(classify(recruiting, { asOf }), { system }).find(({ rule }) => rule === "ai-act/art-26.2"),
  );
  expect([before?.day, after?.day]).toEqual(["2026-08-02", "2027-12-02"]);
  expect([before?.id, after?.id]).toEqual(["ranking/ai-act/art-26.2", "ranking/ai-act/art-26.2"]);
});

function isAhead({ applies, addressees }: Obligation): boolean {
  return !applies.reached && applies.effective !== null && addressees.some(({ ours }) => ours !== "no");
}
