import { describe, expect, test } from "vitest";
import { practice } from "../governance/practice.ts";
import { evaluateRule, type IsoDate } from "../index.ts";
import { cite } from "../law/citation.ts";
import { gapId } from "../law/gap-id.ts";
import { responsibility } from "./responsibility.ts";

/** Where a row names no role, the duty says itself whom it meets. */
const controller = ["gdpr/art-4.7"];
const processor = ["gdpr/art-4.8"];

const duties: readonly {
  readonly id: string;
  readonly place: string;
  readonly fine?: string;
  readonly owes?: readonly string[];
  readonly once?: true;
  readonly from?: IsoDate;
}[] = [
  { id: "gdpr/art-26.1", place: "Art. 26(1) GDPR", fine: "gdpr/art-83.4" },
  { id: "gdpr/art-26.2", place: "Art. 26(2) GDPR", fine: "gdpr/art-83.4" },
  { id: "gdpr/art-6.1.vendor", place: "Art. 6(1) GDPR", fine: "gdpr/art-83.5" },
  { id: "gdpr/art-28.3", place: "Art. 28(3) GDPR", fine: "gdpr/art-83.4" },
  { id: "gdpr/art-28.1", place: "Art. 28(1) GDPR", fine: "gdpr/art-83.4" },
  { id: "gdpr/art-28.3.frame", place: "Art. 28(3) GDPR", fine: "gdpr/art-83.4" },
  { id: "gdpr/art-28.3.a", place: "Art. 28(3)(a) GDPR", fine: "gdpr/art-83.4" },
  { id: "gdpr/art-28.3.b", place: "Art. 28(3)(b) GDPR", fine: "gdpr/art-83.4" },
  { id: "gdpr/art-28.3.c", place: "Art. 28(3)(c) GDPR", fine: "gdpr/art-83.4" },
  { id: "gdpr/art-28.3.d", place: "Art. 28(3)(d) GDPR", fine: "gdpr/art-83.4" },
  { id: "gdpr/art-28.3.e", place: "Art. 28(3)(e) GDPR", fine: "gdpr/art-83.4" },
  { id: "gdpr/art-28.3.f", place: "Art. 28(3)(f) GDPR", fine: "gdpr/art-83.4" },
  { id: "gdpr/art-28.3.g", place: "Art. 28(3)(g) GDPR", fine: "gdpr/art-83.4" },
  { id: "gdpr/art-28.3.h", place: "Art. 28(3)(h) GDPR", fine: "gdpr/art-83.4" },
  { id: "gdpr/art-28.3.h2", place: "Art. 28(3), second subparagraph GDPR", fine: "gdpr/art-83.4" },
  { id: "gdpr/art-28.9", place: "Art. 28(9) GDPR", fine: "gdpr/art-83.4" },
  { id: "practice/agreement-annexes", place: "Good practice" },
  { id: "practice/agreement-ai-terms", place: "Good practice" },
  { id: "gdpr/art-28.3.processor", place: "Art. 28(3) GDPR", fine: "gdpr/art-83.4" },
  { id: "gdpr/art-28.2", place: "Art. 28(2) GDPR", fine: "gdpr/art-83.4" },
  { id: "gdpr/art-28.4", place: "Art. 28(4) GDPR", fine: "gdpr/art-83.4" },
  { id: "gdpr/art-30.1", place: "Art. 30(1) GDPR", fine: "gdpr/art-83.4", owes: controller },
  { id: "gdpr/art-30.1.a", place: "Art. 30(1)(a) GDPR", fine: "gdpr/art-83.4", owes: controller },
  { id: "gdpr/art-30.1.b", place: "Art. 30(1)(b) GDPR", fine: "gdpr/art-83.4", owes: controller },
  { id: "gdpr/art-30.1.c", place: "Art. 30(1)(c) GDPR", fine: "gdpr/art-83.4", owes: controller },
  { id: "gdpr/art-30.1.d", place: "Art. 30(1)(d) GDPR", fine: "gdpr/art-83.4", owes: controller },
  { id: "gdpr/art-30.1.e", place: "Art. 30(1)(e) GDPR", fine: "gdpr/art-83.4", owes: controller },
  { id: "gdpr/art-30.1.f", place: "Art. 30(1)(f) GDPR", fine: "gdpr/art-83.4", owes: controller },
  { id: "gdpr/art-30.1.g", place: "Art. 30(1)(g) GDPR", fine: "gdpr/art-83.4", owes: controller },
  { id: "gdpr/art-30.2", place: "Art. 30(2) GDPR", fine: "gdpr/art-83.4", owes: processor },
  { id: "gdpr/art-33.1", place: "Art. 33(1) GDPR", fine: "gdpr/art-83.4", owes: controller },
  { id: "gdpr/art-33.2", place: "Art. 33(2) GDPR", fine: "gdpr/art-83.4", owes: processor },
  { id: "gdpr/art-33.3", place: "Art. 33(3) GDPR", fine: "gdpr/art-83.4", owes: controller },
  { id: "gdpr/art-33.5", place: "Art. 33(5) GDPR", fine: "gdpr/art-83.4", owes: controller, once: true },
  { id: "gdpr/art-34.1", place: "Art. 34(1) GDPR", fine: "gdpr/art-83.4", owes: controller },
  { id: "gdpr/art-34.3.c", place: "Art. 34(3)(c) GDPR", fine: "gdpr/art-83.4", owes: controller },
  { id: "gdpr/art-37.1", place: "Art. 37(1) GDPR", fine: "gdpr/art-83.4", once: true },
  { id: "gdpr/art-37.5", place: "Art. 37(5) GDPR", fine: "gdpr/art-83.4", once: true },
  { id: "gdpr/art-37.7", place: "Art. 37(7) GDPR", fine: "gdpr/art-83.4", once: true },
  { id: "gdpr/art-38.1", place: "Art. 38(1) GDPR", fine: "gdpr/art-83.4", once: true },
  { id: "gdpr/art-38.6", place: "Art. 38(6) GDPR", fine: "gdpr/art-83.4", once: true },
  { id: "bdsg/38.2", place: "§ 38(2) BDSG", once: true },
  { id: "gdpr/art-44", place: "Art. 44 GDPR", fine: "gdpr/art-83.5" },
  { id: "scc/art-1", place: "Art. 1(1) Decision (EU) 2021/914", fine: "gdpr/art-83.5", from: "2021-06-27" },
  { id: "edpb/01-2020", place: "EDPB Recommendations 01/2020", from: "2021-06-18" },
  { id: "practice/adequacy-check", place: "Good practice" },
  { id: "practice/framework-fallback", place: "Good practice", from: "2023-07-10" },
  { id: "gdpr/art-48", place: "Art. 48 GDPR", fine: "gdpr/art-83.5" },
  { id: "practice/foreign-access", place: "Good practice" },
  { id: "gdpr/art-82.1", place: "Art. 82(1) GDPR" },
];

const tests: readonly { readonly id: string; readonly place: string; readonly from?: IsoDate }[] = [
  { id: "gdpr/art-26", place: "Art. 26(1) GDPR" },
  { id: "gdpr/art-28", place: "Art. 28(1) GDPR" },
  { id: "gdpr/art-28.10", place: "Art. 28(10) GDPR" },
  { id: "gdpr/art-30.5", place: "Art. 30(5) GDPR" },
  { id: "gdpr/art-4.12", place: "Art. 4(12) GDPR" },
  { id: "bdsg/29.1", place: "§ 29(1) sentence 3 BDSG" },
  { id: "gdpr/art-37.1.a", place: "Art. 37(1)(a) GDPR" },
  { id: "gdpr/art-37.1.b", place: "Art. 37(1)(b) GDPR" },
  { id: "gdpr/art-37.1.c", place: "Art. 37(1)(c) GDPR" },
  { id: "bdsg/38.1", place: "§ 38(1) BDSG", from: "2019-11-26" },
  { id: "gdpr/art-45.1", place: "Art. 45(1) GDPR" },
  { id: "dpf/art-1", place: "Art. 1 Decision (EU) 2023/1795", from: "2023-07-10" },
  { id: "gdpr/art-46.1", place: "Art. 46(1) GDPR" },
  { id: "gdpr/art-49.1", place: "Art. 49(1) GDPR" },
];

/** What an incident, an order or a damage brings, or what the officer brings along: no record shows a gap. */
const events = ["33.1", "33.2", "33.3", "34.1", "34.3.c", "48", "82.1"].map((place) => `gdpr/art-${place}`);

describe("Art. 26 to 49 and 82", () => {
  test("hold these duties and tests and no others", () => {
    const [owed, asked] = [duties, tests].map((rows) => rows.map(({ id }) => id).sort());
    expect(idsOf((rule) => rule.duty !== undefined)).toEqual(owed);
    expect(idsOf((rule) => rule.duty === undefined)).toEqual(asked);
  });

  test.each(duties)("$id stands in $place", ({ id, place, fine, owes = [], once, from = "2018-05-25" }) => {
    const [{ duty } = {}] = practice.entries.get(id) ?? [];
    expect(placeOf(id)).toBe(place);
    expect(duty?.addressees).toEqual(owes);
    expect(duty?.fine).toBe(fine);
    expect(duty?.scope).toBe(once === undefined ? undefined : "organisation");
    expect(firstDay(id, from)).toBe(from);
  });

  test.each(duties.filter(({ id, once }) => once === undefined && !events.includes(id)))(
    "a gap in $id is none while the system is an idea, and none when it was stopped",
    ({ id }) => {
      const gap = (stage: string) =>
        evaluateRule(practice, gapId(id), { facts: { "governance.stage": stage }, asOf: "2026-11-21" })?.verdict;
      expect([gap("idea"), gap("stopped")]).toEqual(["no", "no"]);
    },
  );

  test.each(tests)("$id stands in $place", ({ id, place, from = "2018-05-25" }) => {
    expect(placeOf(id)).toBe(place);
    expect(firstDay(id, from)).toBe(from);
  });
});

function idsOf(chosen: (rule: (typeof responsibility)[number]) => boolean): readonly string[] {
  return responsibility
    .filter(chosen)
    .map(({ id }) => id)
    .sort();
}

function placeOf(id: string): string | undefined {
  const [rule] = practice.entries.get(id) ?? [];
  return rule && cite(rule.source, "en");
}

/** The day, if the rule is law on it and was none on the day before. */
function firstDay(id: string, day: IsoDate): IsoDate | undefined {
  const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  const isLaw = (asOf: IsoDate) => evaluateRule(practice, id, { facts: {}, asOf }) !== undefined;
  return isLaw(day) && !isLaw(before) ? day : undefined;
}
