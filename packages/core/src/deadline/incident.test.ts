import { test as law } from "@fast-check/vitest";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClockId } from "./clock.ts";
import { type IncidentEvent, incidentClocks } from "./incident.ts";

const awareAt = "2026-11-20T17:20:00+01:00";
const nothing: IncidentEvent = {
  awareAt,
  isPersonalDataBreach: false,
  isNis2Significant: false,
  isAiProvider: false,
  isAiDeployer: false,
  seriousIncident: [],
};
const everything: IncidentEvent = {
  awareAt,
  isPersonalDataBreach: true,
  isController: true,
  isProcessor: true,
  isRiskUnlikely: false,
  isHighRiskToPersons: true,
  isNis2Significant: true,
  isNis2Entity: true,
  bsigReportSentAt: "2026-11-22T10:00:00+01:00",
  isOngoing: false,
  seriousIncident: ["general", "widespread-or-critical-infrastructure", "death"],
  isAiProvider: true,
  isAiDeployer: true,
  isProviderReachable: true,
};
const anyFlag = fc.option(fc.boolean(), { nil: undefined });
const anyEvent = fc
  .record({
    isPersonalDataBreach: anyFlag,
    isController: anyFlag,
    isProcessor: anyFlag,
    isRiskUnlikely: anyFlag,
    isHighRiskToPersons: anyFlag,
    isNis2Significant: anyFlag,
    isNis2Entity: anyFlag,
    isOngoing: anyFlag,
    isAiProvider: anyFlag,
    isAiDeployer: anyFlag,
    isProviderReachable: anyFlag,
    seriousIncident: fc.option(fc.subarray([...(everything.seriousIncident ?? [])]), { nil: undefined }),
  })
  .map((stated) => withoutUndefined({ awareAt, ...stated }));
const flags = [
  "isPersonalDataBreach",
  "isController",
  "isProcessor",
  "isHighRiskToPersons",
  "isNis2Significant",
  "isNis2Entity",
  "isAiProvider",
  "isAiDeployer",
  "isProviderReachable",
] as const;

law.prop([anyEvent, fc.constantFrom(...flags), fc.boolean()])(
  "one more fact never turns around what is settled: a clock that runs keeps running, and none appears",
  (event, flag, answer) => {
    if (event[flag] !== undefined) return;
    const before = verdicts(event);
    const after = verdicts({ ...event, [flag]: answer });
    for (const [id, verdict] of before) if (verdict === "yes") expect(after.get(id)).toBe("yes");
    for (const id of after.keys()) expect(before.has(id)).toBe(true);
  },
);

law.prop([anyEvent])("every clock stands there once, in the order of the ends, and survives JSON", (event) => {
  const running = incidentClocks(event);
  const ends = running.map(({ due }) => (due === undefined ? "" : `${due.day} ${due.at ?? "~"}`));
  expect(ends).toEqual([...ends].sort());
  expect(new Set(running.map(({ id }) => id)).size).toBe(running.length);
  expect(JSON.parse(JSON.stringify(running))).toEqual(running);
});

test("an event of which nothing is stated may start every clock", () => {
  const running = incidentClocks({ awareAt });
  expect(running.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
    "ai-act/art-26.5 unknown",
    "bsig/32.1.4 unknown",
    "bsig/32.2 unknown",
    "bsig/32.2.final unknown",
    "gdpr/art-33.2 unknown",
    "gdpr/art-34.1 unknown",
    "bsig/32.1.1 unknown",
    "ai-act/art-73.3 unknown",
    "bsig/32.1.2 unknown",
    "gdpr/art-33.1 unknown",
    "ai-act/art-73.4 unknown",
    "ai-act/art-73.2 unknown",
  ]);
});

test("an event that is nothing starts no clock", () => {
  expect(incidentClocks(nothing)).toEqual([]);
});

test("one event starts all clocks side by side", () => {
  const running = incidentClocks(everything);
  expect(running.map(({ id, due }) => [id, due?.local ?? due?.day])).toEqual([
    ["ai-act/art-26.5", undefined],
    ["gdpr/art-33.2", undefined],
    ["gdpr/art-34.1", undefined],
    ["bsig/32.1.1", "2026-11-21T17:20:00+01:00"],
    ["ai-act/art-73.3", "2026-11-22"],
    ["bsig/32.1.2", "2026-11-23T17:20:00+01:00"],
    ["gdpr/art-33.1", "2026-11-23T17:20:00+01:00"],
    ["ai-act/art-73.4", "2026-11-30"],
    ["ai-act/art-73.2", "2026-12-05"],
    ["bsig/32.1.4", "2026-12-22"],
  ]);
  expect(running.every(({ verdict }) => verdict === "yes")).toBe(true);
  expect(running.filter(({ isOuterLimit }) => !isOuterLimit).map(({ id }) => id)).toEqual(["bsig/32.1.4"]);
});

test("the two 72 hours have different addressees", () => {
  const inHours = incidentClocks(everything).filter(({ due }) => due?.local === "2026-11-23T17:20:00+01:00");
  expect(inHours.map(({ to }) => to)).toEqual(["joint-reporting-office", "data-protection-authority"]);
});

describe("each fact decides its clocks", () => {
  test.each<{ situation: string; facts: Partial<Stated>; id: ClockId; verdict: string }>([
    { situation: "no breach", facts: { isPersonalDataBreach: false }, id: "gdpr/art-33.1", verdict: "no" },
    {
      situation: "a breach, open",
      facts: { isPersonalDataBreach: undefined },
      id: "gdpr/art-33.1",
      verdict: "unknown",
    },
    { situation: "no controller", facts: { isController: false }, id: "gdpr/art-33.1", verdict: "no" },
    { situation: "a controller, open", facts: { isController: undefined }, id: "gdpr/art-33.1", verdict: "unknown" },
    { situation: "risk unlikely", facts: { isRiskUnlikely: true }, id: "gdpr/art-33.1", verdict: "no" },
    {
      situation: "risk unlikely, not shown",
      facts: { isRiskUnlikely: undefined },
      id: "gdpr/art-33.1",
      verdict: "yes",
    },
    { situation: "no breach", facts: { isPersonalDataBreach: false }, id: "gdpr/art-33.2", verdict: "no" },
    { situation: "no processor", facts: { isProcessor: false }, id: "gdpr/art-33.2", verdict: "no" },
    { situation: "a processor, open", facts: { isProcessor: undefined }, id: "gdpr/art-33.2", verdict: "unknown" },
    { situation: "risk unlikely", facts: { isRiskUnlikely: true }, id: "gdpr/art-33.2", verdict: "yes" },
    { situation: "no breach", facts: { isPersonalDataBreach: false }, id: "gdpr/art-34.1", verdict: "no" },
    { situation: "no controller", facts: { isController: false }, id: "gdpr/art-34.1", verdict: "no" },
    { situation: "no high risk", facts: { isHighRiskToPersons: false }, id: "gdpr/art-34.1", verdict: "no" },
    {
      situation: "high risk, open",
      facts: { isHighRiskToPersons: undefined },
      id: "gdpr/art-34.1",
      verdict: "unknown",
    },
    { situation: "not significant", facts: { isNis2Significant: false }, id: "bsig/32.1.1", verdict: "no" },
    { situation: "no entity", facts: { isNis2Entity: false }, id: "bsig/32.1.1", verdict: "no" },
    { situation: "an entity, open", facts: { isNis2Entity: undefined }, id: "bsig/32.1.1", verdict: "unknown" },
    { situation: "not significant", facts: { isNis2Significant: false }, id: "bsig/32.1.2", verdict: "no" },
    { situation: "no entity", facts: { isNis2Entity: false }, id: "bsig/32.1.4", verdict: "no" },
    { situation: "ongoing", facts: { isOngoing: true }, id: "bsig/32.1.4", verdict: "no" },
    { situation: "ongoing, open", facts: { isOngoing: undefined }, id: "bsig/32.1.4", verdict: "yes" },
    { situation: "ongoing", facts: { isOngoing: true }, id: "bsig/32.2", verdict: "yes" },
    { situation: "ongoing, open", facts: { isOngoing: undefined }, id: "bsig/32.2", verdict: "unknown" },
    {
      situation: "ongoing, no entity",
      facts: { isOngoing: true, isNis2Entity: false },
      id: "bsig/32.2",
      verdict: "no",
    },
    { situation: "ongoing", facts: { isOngoing: true }, id: "bsig/32.2.final", verdict: "yes" },
    {
      situation: "ongoing, not significant",
      facts: { isOngoing: true, isNis2Significant: false },
      id: "bsig/32.2.final",
      verdict: "no",
    },
    { situation: "no deployer", facts: { isAiDeployer: false }, id: "ai-act/art-26.5", verdict: "no" },
    { situation: "not serious", facts: { seriousIncident: [] }, id: "ai-act/art-26.5", verdict: "no" },
    { situation: "serious, open", facts: { seriousIncident: undefined }, id: "ai-act/art-26.5", verdict: "unknown" },
    { situation: "a death", facts: { seriousIncident: ["death"] }, id: "ai-act/art-26.5", verdict: "yes" },
    { situation: "a death", facts: { seriousIncident: ["death"] }, id: "ai-act/art-73.4", verdict: "yes" },
    { situation: "a death", facts: { seriousIncident: ["death"] }, id: "ai-act/art-73.2", verdict: "no" },
    { situation: "a death", facts: { seriousIncident: ["death"] }, id: "ai-act/art-73.3", verdict: "no" },
    { situation: "kind open", facts: { seriousIncident: undefined }, id: "ai-act/art-73.2", verdict: "unknown" },
    {
      situation: "a deployer who reaches the provider",
      facts: { isAiProvider: false },
      id: "ai-act/art-73.2",
      verdict: "no",
    },
    {
      situation: "a deployer who cannot reach the provider",
      facts: { isAiProvider: false, isProviderReachable: false },
      id: "ai-act/art-73.2",
      verdict: "yes",
    },
    {
      situation: "a deployer who may reach the provider",
      facts: { isAiProvider: false, isProviderReachable: undefined },
      id: "ai-act/art-73.2",
      verdict: "unknown",
    },
    {
      situation: "neither provider nor deployer",
      facts: { isAiProvider: false, isAiDeployer: false, isProviderReachable: false },
      id: "ai-act/art-73.2",
      verdict: "no",
    },
    {
      situation: "perhaps the provider",
      facts: { isAiProvider: undefined },
      id: "ai-act/art-73.2",
      verdict: "unknown",
    },
  ])("$id, $situation: $verdict", ({ facts, id, verdict }) => {
    expect(verdicts(withoutUndefined({ ...everything, ...facts })).get(id) ?? "no").toBe(verdict);
  });
});

test("the month for the final report waits for the 72-hour report", () => {
  const { bsigReportSentAt: _, ...unsent } = everything;
  const final = incidentClocks(unsent).find(({ id }) => id === "bsig/32.1.4");
  expect(final).toMatchObject({ verdict: "yes", kind: "period", openHolidays: [], computing: [] });
  expect([final?.from, final?.due]).toEqual([undefined, undefined]);
});

test("the final report of a long incident waits for the end of its handling", () => {
  const handled = { ...everything, isOngoing: true, handlingCompletedAt: "2027-02-26T23:30:00Z" };
  expect(incidentClocks(handled).find(({ id }) => id === "bsig/32.2.final")?.due?.day).toBe("2027-03-30");
});

test("an event before a statute starts no clock of it", () => {
  const before = { ...everything, awareAt: "2025-12-05T12:00:00+01:00", bsigReportSentAt: "2025-12-05" };
  const ids = incidentClocks(before).map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith("bsig/"))).toEqual([]);
  expect(ids).toContain("gdpr/art-33.1");
});

test("an event on the first day of a statute starts its clocks", () => {
  const first = { ...everything, awareAt: "2025-12-06T12:00:00+01:00", bsigReportSentAt: "2025-12-06" };
  const ids = incidentClocks(first).map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith("bsig/"))).toEqual(["bsig/32.1.1", "bsig/32.1.2", "bsig/32.1.4"]);
});

test("a moment stands before the end of its day", () => {
  const sameDay = { ...everything, bsigReportSentAt: "2026-10-23", isPersonalDataBreach: false, seriousIncident: [] };
  expect(incidentClocks(sameDay).map(({ id, due }) => [id, due?.day])).toEqual([
    ["bsig/32.1.1", "2026-11-21"],
    ["bsig/32.1.2", "2026-11-23"],
    ["bsig/32.1.4", "2026-11-23"],
  ]);
});

test("options reach every clock", () => {
  const subject = { id: "2026-07", name: "Mailbox" };
  const running = incidentClocks(everything, { timeZone: "America/New_York", subject, land: "DE-SN" });
  expect(running.every(({ timeZone }) => timeZone === "America/New_York")).toBe(true);
  expect(running.every((clock) => clock.subject?.id === "2026-07")).toBe(true);
  expect(running.find(({ id }) => id === "gdpr/art-33.1")?.due?.local).toBe("2026-11-23T11:20:00-05:00");
});

test.each([
  { json: "{}", code: "invalid-date", argument: "awareAt" },
  { json: '{"awareAt":"2026-11-20"}', code: "invalid-date", argument: "awareAt" },
  { json: '{"awareAt":"yesterday"}', code: "invalid-date", argument: "awareAt" },
  { json: `{"awareAt":"${awareAt}","isController":"no"}`, code: "invalid-fact", argument: "isController" },
  { json: `{"awareAt":"${awareAt}","isOngoing":null}`, code: "invalid-fact", argument: "isOngoing" },
  {
    json: `{"awareAt":"${awareAt}","seriousIncident":"death"}`,
    code: "unknown-reference",
    argument: "seriousIncident",
  },
  {
    json: `{"awareAt":"${awareAt}","seriousIncident":["near-miss"]}`,
    code: "unknown-reference",
    argument: "seriousIncident",
  },
  { json: `{"awareAt":"${awareAt}","bsigReportSentAt":"soon"}`, code: "invalid-date", argument: "bsigReportSentAt" },
])("the event $json is refused as $code", ({ json, code, argument }) => {
  expect(() => incidentClocks(JSON.parse(json))).toThrow(
    expect.objectContaining({ code, message: expect.stringMatching(new RegExp(`^${argument} must`)) }),
  );
  expect(() => incidentClocks(JSON.parse(json))).not.toThrow(/yesterday|near-miss|soon/);
});

/** An event with its open facts written out. */
type Stated = { readonly [Key in keyof IncidentEvent]: IncidentEvent[Key] | undefined };

function verdicts(event: IncidentEvent): ReadonlyMap<ClockId, string> {
  return new Map(incidentClocks(event).map(({ id, verdict }) => [id, verdict]));
}

function withoutUndefined(
  event: { readonly [Key in keyof IncidentEvent]: IncidentEvent[Key] | undefined },
): IncidentEvent {
  return { awareAt, ...JSON.parse(JSON.stringify(event)) };
}
