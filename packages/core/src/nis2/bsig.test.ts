import { describe, expect, test } from "vitest";
import { practice } from "../governance/practice.ts";
import { evaluateRule } from "../index.ts";
import { bsig } from "./bsig.ts";

/** The KRITIS umbrella act stands here too; its first day has a test of its own. */
const ids = bsig.map(({ id }) => id).filter((id) => !id.startsWith("kritisdachg/"));

test.each(ids)("%s is law since 6 December 2025, without a transition period", (id) => {
  expect(evaluateRule(practice, id, { facts: {}, asOf: "2025-12-05" })).toBeUndefined();
  expect(evaluateRule(practice, id, { facts: {}, asOf: "2025-12-06" })?.rule).toBe(id);
});

const breaches = [
  {
    breach: "the measures of § 30 and their documentation",
    tier: "bsig/65.5.1",
    duties: ["30.1.3", ...["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"].map((no) => `30.2.${no}`)],
  },
  {
    breach: "the measures of § 30 for an AI system",
    tier: "bsig/65.5.1",
    duties: ["30.2.1-ai", "30.2.3-ai", "30.2.4-ai", "30.2.7-ai", "30.2.9-ai"],
  },
  {
    breach: "the reports of § 32",
    tier: "bsig/65.5.1",
    duties: ["32.1.1", "32.1.2", "32.1.3", "32.1.4", "32.2", "32.1-ai"],
  },
  { breach: "what customers and the public are told", tier: "bsig/65.5.1", duties: ["35.1", "35.2", "36.2"] },
  { breach: "the evidence of § 39", tier: "bsig/65.5.4", duties: ["39.1"] },
  { breach: "registration and its changes", tier: "bsig/65.5.5", duties: ["33.1", "33.2", "34.1", "34.2"] },
  { breach: "orders of the BSI", tier: "bsig/65.5.5", duties: ["61.3", "62"] },
].flatMap(({ duties, ...row }) => duties.map((place) => ({ ...row, rule: `bsig/${place}` })));

describe("§ 65(5): the fine that stands behind a duty", () => {
  test.each(breaches)("$breach, $rule: $tier", ({ rule, tier }) => {
    expect(practice.entries.get(rule)?.map(({ duty }) => duty?.fine)).toEqual([tier]);
  });

  test("no other duty of the BSIG has a fine line", () => {
    const fined = bsig.filter(({ duty }) => duty?.fine !== undefined).map(({ id }) => id);
    expect(fined.sort()).toEqual(breaches.map(({ rule }) => rule).sort());
  });
});
