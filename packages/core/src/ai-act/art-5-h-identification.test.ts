import { describe, expect, test } from "vitest";
import { classify, type FactKey, type Facts, type Finding, type IsoDate, type Verdict } from "../index.ts";

interface Row {
  readonly situation: string;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

interface Element {
  readonly element: string;
  readonly key: FactKey;
  readonly against: Facts;
}

const covered: Facts = {
  "system.machineBased": true,
  "system.autonomous": true,
  "system.pursuesObjectives": true,
  "system.infers": true,
  "system.generatesOutputs": true,
  "system.influencesEnvironment": true,
  "system.basicProcessingOnly": false,
  "system.militaryOnly": false,
  "system.thirdCountryCooperation": false,
  "system.researchOnly": false,
  "system.notYetReleased": false,
  "system.openSource": false,
  "system.onUnionMarket": true,
  "operator.inUnion": true,
  "operator.develops": false,
  "operator.ownName": false,
  "operator.uses": true,
  "operator.personalUse": false,
};

// Police cameras that recognise faces in a crowd, for none of the three objectives.
const crowd: Facts = {
  ...covered,
  "biometrics.identifiesRemotely": true,
  "biometrics.verifiesOnly": false,
  "biometrics.realTime": true,
  "biometrics.publicSpace": true,
  "biometrics.forLawEnforcement": true,
  "biometrics.objective": [],
  "biometrics.strictlyNecessary": false,
  "biometrics.conditions": [],
  "biometrics.urgent": false,
  "biometrics.requestedInTime": false,
  "biometrics.refused": false,
  "biometrics.stoppedAfterRefusal": false,
};

const conditions = [
  "confirms-identity",
  "national-law",
  "impact-assessment",
  "registered",
  "authorised",
  "notified",
  "limited",
  "no-decision-on-output-alone",
] as const;

type ConditionOfUse = (typeof conditions)[number];

// The search for an abducted child, authorised before, with every condition kept.
const permitted: Facts = {
  ...crowd,
  "biometrics.objective": ["victims-or-missing"],
  "biometrics.strictlyNecessary": true,
  "biometrics.conditions": [...conditions],
};

// The same search begun in urgency: neither authorised nor registered before, but requested within 24 hours.
const urgent: Facts = {
  ...permitted,
  "biometrics.conditions": keptBut("registered", "authorised"),
  "biometrics.urgent": true,
  "biometrics.requestedInTime": true,
};

const elements: readonly Element[] = [
  {
    element: "it identifies people remotely by biometric data",
    key: "biometrics.identifiesRemotely",
    against: { "biometrics.identifiesRemotely": false },
  },
  { element: "it does so in real time", key: "biometrics.realTime", against: { "biometrics.realTime": false } },
  {
    element: "the space is publicly accessible",
    key: "biometrics.publicSpace",
    against: { "biometrics.publicSpace": false },
  },
  {
    element: "the purpose is law enforcement",
    key: "biometrics.forLawEnforcement",
    against: { "biometrics.forLawEnforcement": false },
  },
];

const uses: readonly Row[] = [
  { situation: "faces in a crowd, for no objective of the list", facts: crowd, verdict: "yes" },
  ...elements.flatMap((element) => withoutElement(crowd, element)),
  {
    situation: "one-to-one verification, such as access control",
    facts: { ...crowd, "biometrics.identifiesRemotely": false, "biometrics.verifiesOnly": true },
    verdict: "no",
  },
  {
    situation: "identification afterwards, in recordings (Annex III, point 1(a) and Art. 26(10))",
    facts: { ...crowd, "biometrics.realTime": false, "biometrics.searchesForSuspect": true },
    verdict: "no",
  },
  {
    situation: "a shop that recognises known thieves (no law enforcement)",
    facts: { ...crowd, "biometrics.forLawEnforcement": false },
    verdict: "no",
  },
];

describe("Art. 5(1)(h): real-time remote identification for law enforcement", () => {
  test.each(uses)("$situation: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-5.1.h", facts)?.verdict).toBe(verdict);
  });
  test.each<Row>([
    { situation: "identifies people remotely", facts: crowd, verdict: "yes" },
    { situation: "does not", facts: { ...crowd, "biometrics.identifiesRemotely": false }, verdict: "no" },
    { situation: "nobody says", facts: without(crowd, "biometrics.identifiesRemotely"), verdict: "unknown" },
    { situation: "undecided", facts: { ...crowd, "biometrics.identifiesRemotely": "undecided" }, verdict: "unknown" },
    { situation: "identifies afterwards only", facts: { ...crowd, "biometrics.realTime": false }, verdict: "yes" },
  ])("remote biometric identification, Art. 3(41), $situation: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-3.41", facts)?.verdict).toBe(verdict);
  });
});

interface PermissionRow {
  readonly situation: string;
  readonly facts: Facts;
  readonly permitted: Verdict;
  readonly prohibited: Verdict;
}

const objectives = ["victims-or-missing", "threat-to-life-or-attack", "annex-ii-suspect"] as const;

const permissions: readonly PermissionRow[] = [
  ...objectives.map(
    (objective): PermissionRow => ({
      situation: `${objective} alone, every condition kept`,
      facts: { ...permitted, "biometrics.objective": [objective] },
      permitted: "yes",
      prohibited: "no",
    }),
  ),
  helpless("no objective of the list", { ...permitted, "biometrics.objective": [] }),
  open("objective unstated", without(permitted, "biometrics.objective")),
  open("objective undecided", { ...permitted, "biometrics.objective": "undecided" }),
  helpless("not strictly necessary", { ...permitted, "biometrics.strictlyNecessary": false }),
  open("necessity unstated", without(permitted, "biometrics.strictlyNecessary")),
  open("necessity undecided", { ...permitted, "biometrics.strictlyNecessary": "undecided" }),
  ...conditions.map((condition) =>
    helpless(`no urgency, every condition but ${condition}`, {
      ...permitted,
      "biometrics.conditions": keptBut(condition),
    }),
  ),
  ...conditions.map((condition) =>
    helpless(`no urgency, ${condition} alone`, { ...permitted, "biometrics.conditions": [condition] }),
  ),
  helpless("no condition kept", { ...permitted, "biometrics.conditions": [] }),
  open("conditions unstated", without(permitted, "biometrics.conditions")),
  open("conditions undecided", { ...permitted, "biometrics.conditions": "undecided" }),
  helpless("no urgency and no authorisation; the request within 24 hours does not help", {
    ...permitted,
    "biometrics.conditions": keptBut("authorised"),
    "biometrics.requestedInTime": true,
  }),
  {
    situation: "urgency: registered later, authorisation requested within 24 hours",
    facts: urgent,
    permitted: "yes",
    prohibited: "no",
  },
  {
    situation: "urgency: authorised before, registered later",
    facts: {
      ...urgent,
      "biometrics.conditions": keptBut("registered"),
      "biometrics.requestedInTime": false,
    },
    permitted: "yes",
    prohibited: "no",
  },
  {
    situation: "urgency: registered before, authorisation requested within 24 hours",
    facts: { ...urgent, "biometrics.conditions": keptBut("authorised") },
    permitted: "yes",
    prohibited: "no",
  },
  helpless("urgency, no authorisation and no request within 24 hours", {
    ...urgent,
    "biometrics.requestedInTime": false,
  }),
  open("urgency, request within 24 hours unstated", without(urgent, "biometrics.requestedInTime")),
  open("urgency, request within 24 hours undecided", { ...urgent, "biometrics.requestedInTime": "undecided" }),
  open("urgency unstated, not registered", {
    ...without(permitted, "biometrics.urgent"),
    "biometrics.conditions": keptBut("registered"),
  }),
  open("urgency undecided, not authorised, requested within 24 hours", { ...urgent, "biometrics.urgent": "undecided" }),
  ...conditions
    .filter((condition) => condition !== "registered" && condition !== "authorised")
    .map((condition) =>
      helpless(`urgency does not replace ${condition}`, {
        ...urgent,
        "biometrics.conditions": keptBut("registered", "authorised", condition),
      }),
    ),
  helpless("urgency without an objective of the list", { ...urgent, "biometrics.objective": [] }),
  helpless("urgency without strict necessity", { ...urgent, "biometrics.strictlyNecessary": false }),
  {
    situation: "urgency, the authorisation was refused, and the use stopped at once",
    facts: { ...urgent, "biometrics.refused": true, "biometrics.stoppedAfterRefusal": true },
    permitted: "yes",
    prohibited: "no",
  },
  helpless("urgency, the authorisation was refused, and the use went on", {
    ...urgent,
    "biometrics.refused": true,
    "biometrics.stoppedAfterRefusal": false,
  }),
  open("urgency, the authorisation was refused, nobody says what followed", {
    ...without(urgent, "biometrics.stoppedAfterRefusal"),
    "biometrics.refused": true,
  }),
  open("urgency, refusal undecided, the use went on", { ...urgent, "biometrics.refused": "undecided" }),
];

describe("Art. 5(2)-(7): when real-time identification is permitted", () => {
  test.each(permissions)("$situation, Art. 5(2): $permitted", ({ facts, permitted }) => {
    expect(find("ai-act/art-5.2", facts)?.verdict).toBe(permitted);
  });
  test.each(permissions)("$situation, Art. 5(1)(h): $prohibited", ({ facts, prohibited }) => {
    expect(find("ai-act/art-5.1.h", facts)?.verdict).toBe(prohibited);
  });
  test("it is a permission and no duty", () => {
    expect(find("ai-act/art-5.2", permitted)?.outcome).toBe("permission");
    expect(find("ai-act/art-5.2", permitted)?.duty).toBeUndefined();
  });
});

const notification: readonly Row[] = [
  { situation: "a permitted use", facts: permitted, verdict: "yes" },
  {
    situation: "a use that was permitted but for the notice (each use is to be notified)",
    facts: { ...permitted, "biometrics.conditions": keptBut("notified") },
    verdict: "yes",
  },
  ...elements.flatMap((element) => withoutElement(permitted, element)),
];

describe("Art. 5(4): each use is notified", () => {
  test.each(notification)("$situation: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-5.4", facts)?.verdict).toBe(verdict);
  });
  test("it is an obligation of the deployer", () => {
    const duty = obligation("ai-act/art-5.4", permitted);
    expect(find("ai-act/art-5.4", permitted)?.outcome).toBe("obligation");
    expect(duty?.addressees).toEqual([{ role: "ai-act/art-3.4", ours: "yes" }]);
  });
  test("it carries the fine tier of Art. 99(3), which names Art. 5", () => {
    expect(obligation("ai-act/art-5.4", permitted)?.fine).toBe("ai-act/art-99.3");
  });
});

const dates: readonly { readonly asOf: IsoDate; readonly reached: boolean }[] = [
  { asOf: "2024-08-01", reached: false },
  { asOf: "2025-02-01", reached: false },
  { asOf: "2025-02-02", reached: true },
  { asOf: "2026-07-27", reached: true },
  { asOf: "2027-12-02", reached: true },
];

describe("Art. 5(1)(h): since when, for whom, at what price", () => {
  test.each(dates)("applies since 2025-02-02; asked on $asOf, reached: $reached", ({ asOf, reached }) => {
    const finding = find("ai-act/art-5.1.h", crowd, asOf);
    expect(finding?.verdict).toBe("yes");
    expect(finding?.applies).toMatchObject({ nominal: "2025-02-02", effective: "2025-02-02", reached });
  });
  test.each(dates)("Art. 5(4) applies since 2025-02-02; asked on $asOf, reached: $reached", ({ asOf, reached }) => {
    const applies = find("ai-act/art-5.4", permitted, asOf)?.applies;
    expect(applies).toMatchObject({ nominal: "2025-02-02", effective: "2025-02-02", reached });
  });
  test("Art. 111(2) gives no grace to a system in use since 2024", () => {
    const facts: Facts = { ...crowd, "market.placedOn": "2024-09-01", "market.designChanged": false };
    expect(find("ai-act/art-5.1.h", facts)?.applies).toMatchObject({
      effective: "2025-02-02",
      reached: true,
      legacy: [],
    });
  });
  test("its outcome and headline are prohibited", () => {
    expect(find("ai-act/art-5.1.h", crowd)?.outcome).toBe("prohibited");
    expect(classify(crowd, { asOf: "2026-11-21" }).headline).toBe("prohibited");
  });
  test("it carries the fine tier of Art. 99(3)", () => {
    expect(obligation("ai-act/art-5.1.h", crowd)?.fine).toBe("ai-act/art-99.3");
  });
  test("it addresses the use only: the deployer and not the provider", () => {
    expect(obligation("ai-act/art-5.1.h", crowd)?.addressees).toEqual([{ role: "ai-act/art-3.4", ours: "yes" }]);
  });
  test("a free and open-source licence is no exit", () => {
    const result = classify({ ...crowd, "system.openSource": true }, { asOf: "2026-11-21" });
    expect(result.findings.find(({ rule }) => rule === "ai-act/art-2.12")?.verdict).toBe("no");
    expect(result.headline).toBe("prohibited");
  });
});

function keptBut(...missing: readonly ConditionOfUse[]): readonly ConditionOfUse[] {
  return conditions.filter((condition) => !missing.includes(condition));
}

/** An exception of which a part is missing. */
function helpless(situation: string, facts: Facts): PermissionRow {
  return { situation, facts, permitted: "no", prohibited: "yes" };
}

function open(situation: string, facts: Facts): PermissionRow {
  return { situation, facts, permitted: "unknown", prohibited: "unknown" };
}

function withoutElement(full: Facts, { element, key, against }: Element): readonly Row[] {
  return [
    { situation: `settled against it: whether ${element}`, facts: { ...full, ...against }, verdict: "no" },
    { situation: `nobody says whether ${element}`, facts: without(full, key), verdict: "unknown" },
    { situation: `it is undecided whether ${element}`, facts: { ...full, [key]: "undecided" }, verdict: "unknown" },
  ];
}

function find(rule: string, facts: Facts, asOf: IsoDate = "2026-11-21"): Finding | undefined {
  return classify(facts, { asOf }).findings.find((finding) => finding.rule === rule);
}

function obligation(rule: string, facts: Facts) {
  return classify(facts, { asOf: "2026-11-21" }).obligations.find((duty) => duty.rule === rule);
}

function without(facts: Facts, key: FactKey): Facts {
  const { [key]: _unstated, ...rest } = facts;
  return rest;
}
