import { describe, expect, test } from "vitest";
import { type Basis, classify, type Facts, type Finding, type IsoDate, type Verdict } from "../index.ts";

type Answer = boolean | "undecided" | undefined;

/** What is said of the failure (health, property), the function, and the use for aspects unrelated to safety only. */
interface Row {
  readonly situation: string;
  readonly health: Answer;
  readonly property: Answer;
  readonly safetyFunction: Answer;
  readonly unrelatedOnly: Answer;
  /** As amended, since 2026-07-27. */
  readonly amended: Verdict;
  /** As published, until 2026-07-26. */
  readonly original: Verdict;
  /** The amended text where it is contested whether danger to property alone suffices; otherwise as amended. */
  readonly contested?: Verdict;
}

const settled: readonly Row[] = [
  {
    situation: "lift door logic: failure endangers people",
    health: true,
    property: false,
    safetyFunction: false,
    unrelatedOnly: false,
    amended: "yes",
    original: "yes",
  },
  {
    situation: "a crusher control: failure endangers property only",
    health: false,
    property: true,
    safetyFunction: false,
    unrelatedOnly: false,
    amended: "yes",
    original: "yes",
  },
  {
    situation: "a vision system that stops the robot when a person enters: safety function only",
    health: false,
    property: false,
    safetyFunction: true,
    unrelatedOnly: false,
    amended: "yes",
    original: "yes",
  },
  {
    situation: "every limb at once",
    health: true,
    property: true,
    safetyFunction: true,
    unrelatedOnly: false,
    amended: "yes",
    original: "yes",
  },
  {
    situation: "a smart thermostat for comfort",
    health: false,
    property: false,
    safetyFunction: false,
    unrelatedOnly: true,
    amended: "no",
    original: "no",
  },
  {
    situation: "neither limb, and not unrelated to safety only",
    health: false,
    property: false,
    safetyFunction: false,
    unrelatedOnly: false,
    amended: "no",
    original: "no",
  },
  {
    situation: "a combustion optimiser: unrelated to safety only, but failure endangers people (Art. 6(1b))",
    health: true,
    property: false,
    safetyFunction: false,
    unrelatedOnly: true,
    amended: "yes",
    original: "yes",
  },
  {
    situation: "unrelated to safety only, failure endangers people and property",
    health: true,
    property: true,
    safetyFunction: false,
    unrelatedOnly: true,
    amended: "yes",
    original: "yes",
  },
  {
    situation:
      "unrelated to safety only, failure endangers property only (uncertain: Art. 6(1b) is silent on property)",
    health: false,
    property: true,
    safetyFunction: false,
    unrelatedOnly: true,
    amended: "no",
    original: "yes",
    contested: "yes",
  },
  {
    situation: "called a safety function, but used for aspects unrelated to safety only (Art. 6(1a))",
    health: false,
    property: false,
    safetyFunction: true,
    unrelatedOnly: true,
    amended: "no",
    original: "yes",
  },
];

const open: readonly Row[] = [
  ...missing("health", {
    situation: "all else against it",
    health: undefined,
    property: false,
    safetyFunction: false,
    unrelatedOnly: false,
    amended: "unknown",
    original: "unknown",
  }),
  ...missing("property", {
    situation: "all else against it",
    health: false,
    property: undefined,
    safetyFunction: false,
    unrelatedOnly: false,
    amended: "unknown",
    original: "unknown",
  }),
  ...missing("safetyFunction", {
    situation: "all else against it",
    health: false,
    property: false,
    safetyFunction: undefined,
    unrelatedOnly: false,
    amended: "unknown",
    original: "unknown",
  }),
  ...missing("unrelatedOnly", {
    situation: "no limb is met",
    health: false,
    property: false,
    safetyFunction: false,
    unrelatedOnly: undefined,
    amended: "no",
    original: "no",
  }),
  ...missing("unrelatedOnly", {
    situation: "failure endangers people",
    health: true,
    property: false,
    safetyFunction: false,
    unrelatedOnly: undefined,
    amended: "yes",
    original: "yes",
  }),
  ...missing("unrelatedOnly", {
    situation: "failure endangers property only",
    health: false,
    property: true,
    safetyFunction: false,
    unrelatedOnly: undefined,
    amended: "unknown",
    original: "yes",
    contested: "yes",
  }),
  ...missing("unrelatedOnly", {
    situation: "a safety function only",
    health: false,
    property: false,
    safetyFunction: true,
    unrelatedOnly: undefined,
    amended: "unknown",
    original: "yes",
  }),
  ...missing("health", {
    situation: "unrelated to safety only",
    health: undefined,
    property: false,
    safetyFunction: false,
    unrelatedOnly: true,
    amended: "unknown",
    original: "unknown",
  }),
  ...missing("health", {
    situation: "failure endangers property, not unrelated to safety",
    health: undefined,
    property: true,
    safetyFunction: false,
    unrelatedOnly: false,
    amended: "yes",
    original: "yes",
  }),
  ...missing("property", {
    situation: "unrelated to safety only (uncertain)",
    health: false,
    property: undefined,
    safetyFunction: false,
    unrelatedOnly: true,
    amended: "no",
    original: "unknown",
    contested: "unknown",
  }),
  ...missing("safetyFunction", {
    situation: "unrelated to safety only",
    health: false,
    property: false,
    safetyFunction: undefined,
    unrelatedOnly: true,
    amended: "no",
    original: "unknown",
  }),
  {
    situation: "nothing is stated",
    health: undefined,
    property: undefined,
    safetyFunction: undefined,
    unrelatedOnly: undefined,
    amended: "unknown",
    original: "unknown",
  },
];

const rows = [...settled, ...open];

describe("Art. 3(14) with Art. 6(1a), (1b): safety component", () => {
  test.each(rows)("as amended, $situation: $amended", (row) => {
    expect(find(row, "2026-07-27")?.verdict).toBe(row.amended);
    expect(find(row, "2026-11-21")?.verdict).toBe(row.amended);
  });
  test.each(rows)("as published, $situation: $original", (row) => {
    expect(find(row, "2024-08-01")?.verdict).toBe(row.original);
    expect(find(row, "2026-07-26")?.verdict).toBe(row.original);
  });
  test.each(rows)("contested as the deciding layer, $situation", (row) => {
    expect(find(row, "2026-11-21", "contested")?.verdict).toBe(row.contested ?? row.amended);
  });
  test.each(rows)("contested beside the statute, $situation", (row) => {
    const finding = find(row, "2026-11-21");
    const other = finding?.otherReadings.find(({ basis }) => basis === "contested")?.verdict;
    expect(other ?? finding?.verdict).toBe(row.contested ?? row.amended);
  });
  test.each(rows)("guidelines and drafts read it as the statute does, $situation: $amended", (row) => {
    expect(find(row, "2026-11-21", "guideline")?.verdict).toBe(row.amended);
    expect(find(row, "2026-11-21", "draft-guideline")?.verdict).toBe(row.amended);
  });
  test("it is a definition and no duty", () => {
    const finding = classify({ "safety.endangersHealth": true }, { asOf: "2026-11-21" }).findings.find(
      ({ rule }) => rule === "ai-act/art-3.14",
    );
    expect(finding?.outcome).toBe("definition");
    expect(finding?.duty).toBeUndefined();
  });
});

/** The row as it stands, where nobody says it, and the same where it is undecided. */
function missing(what: "health" | "property" | "safetyFunction" | "unrelatedOnly", row: Row): readonly Row[] {
  return [
    { ...row, situation: `${row.situation}, ${what} unstated`, [what]: undefined },
    { ...row, situation: `${row.situation}, ${what} undecided`, [what]: "undecided" },
  ];
}

function find(
  { health, property, safetyFunction, unrelatedOnly }: Row,
  asOf: IsoDate,
  layer: Basis = "statute",
): Finding | undefined {
  const facts: Facts = {
    ...(health === undefined ? {} : { "safety.endangersHealth": health }),
    ...(property === undefined ? {} : { "safety.endangersProperty": property }),
    ...(safetyFunction === undefined ? {} : { "safety.function": safetyFunction }),
    ...(unrelatedOnly === undefined ? {} : { "safety.unrelatedOnly": unrelatedOnly }),
  };
  return classify(facts, { asOf, layer }).findings.find(({ rule }) => rule === "ai-act/art-3.14");
}
