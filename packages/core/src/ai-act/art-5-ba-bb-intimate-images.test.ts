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
};
const provider: Facts = {
  ...covered,
  "operator.develops": true,
  "operator.ownName": true,
  "operator.formerProvider": false,
  "operator.uses": false,
};
const deployer: Facts = {
  ...covered,
  "operator.develops": false,
  "operator.ownName": false,
  "operator.uses": true,
  "operator.personalUse": false,
};

// Who places a system on the market that is neither made for it nor able to do it.
const safe: Facts = {
  "imagery.intended": false,
  "imagery.foreseeable": false,
  "imagery.reproducible": false,
  "imagery.withoutModification": false,
  "imagery.preventiveSafeguards": true,
  "imagery.correctiveSafeguards": true,
  "imagery.usedForIt": false,
};
// A general image model whose output is foreseeable and reproducible, without any safeguard.
const unguarded: Facts = {
  "imagery.intended": false,
  "imagery.foreseeable": true,
  "imagery.reproducible": true,
  "imagery.withoutModification": true,
  "imagery.preventiveSafeguards": false,
  "imagery.correctiveSafeguards": false,
  "imagery.usedForIt": false,
};
const intimate: Facts = {
  "imagery.intimate": true,
  "imagery.childAbuse": false,
  "imagery.consent": false,
  "imagery.harmlessManipulationOnly": false,
};
const childAbuse: Facts = {
  "imagery.intimate": false,
  "imagery.childAbuse": true,
  "imagery.lawfulDefence": false,
};
const undressing: Facts = { ...provider, ...intimate, ...safe, "imagery.intended": true };
const abuseGenerator: Facts = { ...provider, ...childAbuse, ...safe, "imagery.intended": true };

const contents: readonly (Element & { readonly rule: string; readonly full: Facts })[] = [
  {
    rule: "ai-act/art-5.1.ba",
    full: undressing,
    element: "it shows intimate parts or explicit activity of an identifiable person realistically",
    key: "imagery.intimate",
    against: { "imagery.intimate": false },
  },
  {
    rule: "ai-act/art-5.1.ba",
    full: undressing,
    element: "the person has consented explicitly",
    key: "imagery.consent",
    against: { "imagery.consent": true },
  },
  {
    rule: "ai-act/art-5.1.ba",
    full: undressing,
    element: "the manipulation neither exposes more nor changes the activity (Art. 5(1b))",
    key: "imagery.harmlessManipulationOnly",
    against: { "imagery.harmlessManipulationOnly": true },
  },
  {
    rule: "ai-act/art-5.1.bb",
    full: abuseGenerator,
    element: "it makes child sexual abuse material",
    key: "imagery.childAbuse",
    against: { "imagery.childAbuse": false },
  },
  {
    rule: "ai-act/art-5.1.bb",
    full: abuseGenerator,
    element: "a defence under national law applies, as for the police",
    key: "imagery.lawfulDefence",
    against: { "imagery.lawfulDefence": true },
  },
];

const wording: readonly (Row & { readonly rule: string })[] = [
  { rule: "ai-act/art-5.1.ba", situation: "an undressing app", facts: undressing, verdict: "yes" },
  {
    rule: "ai-act/art-5.1.bb",
    situation: "a generator made for abuse material",
    facts: abuseGenerator,
    verdict: "yes",
  },
  ...contents.flatMap((row) => withoutElement(row.full, row).map((found) => ({ ...found, rule: row.rule }))),
  {
    rule: "ai-act/art-5.1.bb",
    situation: "consent is irrelevant",
    facts: { ...abuseGenerator, "imagery.consent": true },
    verdict: "yes",
  },
  {
    rule: "ai-act/art-5.1.bb",
    situation: "Art. 5(1b) does not apply to point (bb)",
    facts: { ...abuseGenerator, "imagery.harmlessManipulationOnly": true },
    verdict: "yes",
  },
  {
    rule: "ai-act/art-5.1.ba",
    situation: "a defence for abuse material is none for point (ba)",
    facts: { ...undressing, "imagery.lawfulDefence": true },
    verdict: "yes",
  },
  {
    rule: "ai-act/art-5.1.ba",
    situation: "the system makes abuse material only",
    facts: abuseGenerator,
    verdict: "no",
  },
  {
    rule: "ai-act/art-5.1.bb",
    situation: "the system makes images of adults only",
    facts: undressing,
    verdict: "no",
  },
];

describe("Art. 5(1)(ba), (bb): the content", () => {
  test.each(wording)("$rule, $situation: $verdict", ({ rule, facts, verdict }) => {
    expect(find(rule, facts)?.verdict).toBe(verdict);
  });
});

const foreseeable: readonly Element[] = [
  { element: "such output is foreseeable", key: "imagery.foreseeable", against: { "imagery.foreseeable": false } },
  { element: "such output is reproducible", key: "imagery.reproducible", against: { "imagery.reproducible": false } },
  {
    element: "it needs no significant technical modification",
    key: "imagery.withoutModification",
    against: { "imagery.withoutModification": false },
  },
];

const providerSide: readonly Row[] = [
  { situation: "made for such output", facts: { ...provider, ...safe, "imagery.intended": true }, verdict: "yes" },
  {
    situation: "made for such output, safeguards do not help",
    facts: { ...provider, ...unguarded, ...safeguards(true, true), "imagery.intended": true },
    verdict: "yes",
  },
  {
    situation: "foreseeable, reproducible, unmodified and unguarded",
    facts: { ...provider, ...unguarded },
    verdict: "yes",
  },
  ...foreseeable.flatMap((element) => withoutElement({ ...provider, ...unguarded }, element)),
  {
    situation: "safeguards that prevent and correct",
    facts: { ...provider, ...unguarded, ...safeguards(true, true) },
    verdict: "no",
  },
  {
    situation: "safeguards that prevent and do not correct",
    facts: { ...provider, ...unguarded, ...safeguards(true, false) },
    verdict: "yes",
  },
  {
    situation: "safeguards that correct and do not prevent",
    facts: { ...provider, ...unguarded, ...safeguards(false, true) },
    verdict: "yes",
  },
  {
    situation: "safeguards that prevent, correction unstated",
    facts: without({ ...provider, ...unguarded, ...safeguards(true, false) }, "imagery.correctiveSafeguards"),
    verdict: "unknown",
  },
  {
    situation: "safeguards that correct, prevention unstated",
    facts: without({ ...provider, ...unguarded, ...safeguards(false, true) }, "imagery.preventiveSafeguards"),
    verdict: "unknown",
  },
  {
    situation: "safeguards that prevent, correction undecided",
    facts: { ...provider, ...unguarded, ...safeguards(true, "undecided") },
    verdict: "unknown",
  },
  {
    situation: "safeguards that correct, prevention undecided",
    facts: { ...provider, ...unguarded, ...safeguards("undecided", true) },
    verdict: "unknown",
  },
  {
    situation: "no correction, prevention undecided",
    facts: { ...provider, ...unguarded, ...safeguards("undecided", false) },
    verdict: "yes",
  },
  {
    situation: "no prevention, correction undecided",
    facts: { ...provider, ...unguarded, ...safeguards(false, "undecided") },
    verdict: "yes",
  },
  {
    situation: "safeguards unstated",
    facts: without(
      without({ ...provider, ...unguarded }, "imagery.preventiveSafeguards"),
      "imagery.correctiveSafeguards",
    ),
    verdict: "unknown",
  },
  { situation: "neither made for it nor able to do it", facts: { ...provider, ...safe }, verdict: "no" },
  {
    situation: "not able to do it, purpose unstated",
    facts: without({ ...provider, ...safe }, "imagery.intended"),
    verdict: "unknown",
  },
  {
    situation: "not able to do it, purpose undecided",
    facts: { ...provider, ...safe, "imagery.intended": "undecided" },
    verdict: "unknown",
  },
  {
    situation: "able to do it unguarded, purpose unstated",
    facts: without({ ...provider, ...unguarded }, "imagery.intended"),
    verdict: "yes",
  },
];

const deployerSide: readonly Row[] = [
  { situation: "used for it", facts: { ...deployer, ...safe, "imagery.usedForIt": true }, verdict: "yes" },
  { situation: "not used for it", facts: { ...deployer, ...unguarded }, verdict: "no" },
  {
    situation: "purpose of use unstated",
    facts: without({ ...deployer, ...safe }, "imagery.usedForIt"),
    verdict: "unknown",
  },
  {
    situation: "purpose of use undecided",
    facts: { ...deployer, ...safe, "imagery.usedForIt": "undecided" },
    verdict: "unknown",
  },
];

const prohibitions = [
  { rule: "ai-act/art-5.1.ba", content: intimate },
  { rule: "ai-act/art-5.1.bb", content: childAbuse },
] as const;
const providerRows = prohibitions.flatMap((point) => providerSide.map((row) => ({ ...point, ...row })));
const deployerRows = prohibitions.flatMap((point) => deployerSide.map((row) => ({ ...point, ...row })));

describe("Art. 5(1a): the conditions of each side", () => {
  test.each(providerSide)("provider, $situation: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-5.1a.a", facts)?.verdict).toBe(verdict);
    expect(find("ai-act/art-5.1a.a", facts)?.outcome).toBe("condition");
  });
  test.each(deployerSide)("deployer, $situation: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-5.1a.b", facts)?.verdict).toBe(verdict);
    expect(find("ai-act/art-5.1a.b", facts)?.outcome).toBe("condition");
  });
  test.each(providerRows)("$rule, a provider, $situation: $verdict", ({ rule, content, facts, verdict }) => {
    expect(ours(rule, { ...content, ...facts })).toBe(verdict);
  });
  test.each(deployerRows)("$rule, a deployer, $situation: $verdict", ({ rule, content, facts, verdict }) => {
    expect(ours(rule, { ...content, ...facts })).toBe(verdict);
  });
});

const sides: readonly Row[] = [
  {
    situation: "a deployer that circumvents the safeguards of a safe system",
    facts: { ...deployer, ...safe, "imagery.foreseeable": true, "imagery.usedForIt": true },
    verdict: "yes",
  },
  {
    situation: "a deployer that uses an unguarded system of somebody else lawfully",
    facts: { ...deployer, ...unguarded },
    verdict: "no",
  },
  {
    situation: "a deployer of a system that somebody else made for such output, which it uses for other things",
    facts: { ...deployer, ...safe, "imagery.intended": true },
    verdict: "no",
  },
  {
    situation: "a provider of an unguarded system that it uses itself for other things",
    facts: {
      ...deployer,
      ...unguarded,
      "operator.develops": true,
      "operator.ownName": true,
      "operator.formerProvider": false,
    },
    verdict: "yes",
  },
  {
    situation: "a private person who uses it for such output (no deployer; national criminal law may apply)",
    facts: { ...deployer, ...safe, "imagery.usedForIt": true, "operator.personalUse": true },
    verdict: "no",
  },
];
const sideRows = prohibitions.flatMap((point) => sides.map((row) => ({ ...point, ...row })));

describe("Art. 5(1)(ba), (bb): each side answers for itself", () => {
  test.each(sideRows)("$rule, $situation: $verdict", ({ rule, content, facts, verdict }) => {
    expect(ours(rule, { ...content, ...facts })).toBe(verdict);
  });
});

const full = [
  { rule: "ai-act/art-5.1.ba", facts: undressing },
  { rule: "ai-act/art-5.1.bb", facts: abuseGenerator },
] as const;
const silent = full.flatMap((row) =>
  (["2024-08-01", "2025-02-02", "2026-07-26", "2026-07-27", "2026-11-21", "2026-11-30", "2026-12-01"] as const).map(
    (asOf) => ({ ...row, asOf }),
  ),
);
const loud = full.flatMap((row) =>
  (["2026-12-02", "2026-12-05", "2027-12-02"] as const).map((asOf) => ({ ...row, asOf })),
);

describe("Art. 5(1)(ba), (bb): since when, for whom, at what price", () => {
  test.each(silent)("$rule is not law on $asOf", ({ facts, asOf }) => {
    const result = classify(facts, { asOf });
    const rules = ["ai-act/art-5.1.ba", "ai-act/art-5.1.bb", "ai-act/art-5.1a.a", "ai-act/art-5.1a.b"];
    expect(result.findings.filter(({ rule }) => rules.includes(rule))).toEqual([]);
    expect(result.obligations.filter(({ rule }) => rules.includes(rule))).toEqual([]);
    expect(result.headline).not.toBe("prohibited");
  });
  test.each(loud)("$rule is prohibited on $asOf", ({ rule, facts, asOf }) => {
    const finding = find(rule, facts, asOf);
    expect(finding).toMatchObject({ verdict: "yes", outcome: "prohibited" });
    expect(finding?.applies).toMatchObject({ nominal: "2026-12-02", effective: "2026-12-02", reached: true });
    expect(classify(facts, { asOf }).headline).toBe("prohibited");
  });
  test.each(full)("$rule: Art. 111 gives no grace to a system on the market since 2024", ({ rule, facts }) => {
    const applies = find(rule, { ...facts, "market.placedOn": "2024-09-01", "market.designChanged": false })?.applies;
    expect(applies).toMatchObject({ effective: "2026-12-02", reached: true, legacy: [] });
  });
  test.each(full)("$rule carries the fine tier of Art. 99(3)", ({ rule, facts }) => {
    expect(obligation(rule, facts)?.fine).toBe("ai-act/art-99.3");
  });
  test.each(prohibitions)("$rule addresses the provider", ({ rule, content }) => {
    const addressees = obligation(rule, { ...provider, ...content, ...unguarded })?.addressees;
    expect(addressees).toContainEqual({ role: "ai-act/art-3.3", ours: "yes" });
  });
  test.each(prohibitions)("$rule addresses the deployer", ({ rule, content }) => {
    const addressees = obligation(rule, { ...deployer, ...content, ...safe, "imagery.usedForIt": true })?.addressees;
    expect(addressees).toContainEqual({ role: "ai-act/art-3.4", ours: "yes" });
  });
  test.each(full)("$rule: a free and open-source licence is no exit", ({ rule, facts }) => {
    const result = classify({ ...facts, "system.openSource": true }, { asOf: "2026-12-05" });
    expect(result.findings.find((finding) => finding.rule === "ai-act/art-2.12")?.verdict).toBe("no");
    expect(result.obligations.find((duty) => duty.rule === rule)?.verdict).toBe("yes");
  });
});

describe("A general image model service without filters, on 2026-12-05", () => {
  const service: Facts = {
    ...provider,
    ...intimate,
    "content.generates": ["image"],
    "imagery.intended": false,
    "imagery.foreseeable": true,
    "imagery.reproducible": true,
    "imagery.withoutModification": true,
  };
  test("is undetermined until its safeguards are known", () => {
    expect(find("ai-act/art-5.1a.a", service)?.verdict).toBe("unknown");
    expect(find("ai-act/art-5.1.ba", service)?.verdict).toBe("unknown");
    expect(classify(service, { asOf: "2026-12-05" }).headline).toBe("undetermined");
    expect(classify(service, { asOf: "2026-12-05" }).range).toContain("prohibited");
  });
  test("is prohibited when there are none, although nobody intends misuse", () => {
    expect(find("ai-act/art-5.1.ba", { ...service, ...safeguards(false, false) })?.verdict).toBe("yes");
  });
  test("is not prohibited when they prevent and correct", () => {
    const guarded: Facts = { ...service, ...safeguards(true, true), "imagery.usedForIt": false };
    expect(find("ai-act/art-5.1.ba", guarded)?.verdict).toBe("no");
  });
});

function safeguards(preventive: boolean | "undecided", corrective: boolean | "undecided"): Facts {
  return { "imagery.preventiveSafeguards": preventive, "imagery.correctiveSafeguards": corrective };
}

function withoutElement(facts: Facts, { element, key, against }: Element): readonly Row[] {
  return [
    { situation: `settled against it: whether ${element}`, facts: { ...facts, ...against }, verdict: "no" },
    { situation: `nobody says whether ${element}`, facts: without(facts, key), verdict: "unknown" },
    { situation: `it is undecided whether ${element}`, facts: { ...facts, [key]: "undecided" }, verdict: "unknown" },
  ];
}

// A prohibition is ours when it is met and we hold a role that it addresses.
function ours(rule: string, facts: Facts): Verdict {
  const duty = obligation(rule, facts);
  if (duty === undefined) return "no";
  const held = duty.addressees.map((addressee) => addressee.ours);
  if (held.every((holds) => holds === "no")) return "no";
  return duty.verdict === "yes" && held.includes("yes") ? "yes" : "unknown";
}

function find(rule: string, facts: Facts, asOf: IsoDate = "2026-12-05"): Finding | undefined {
  return classify(facts, { asOf }).findings.find((finding) => finding.rule === rule);
}

function obligation(rule: string, facts: Facts) {
  return classify(facts, { asOf: "2026-12-05" }).obligations.find((duty) => duty.rule === rule);
}

function without(facts: Facts, key: FactKey): Facts {
  const { [key]: _unstated, ...rest } = facts;
  return rest;
}
