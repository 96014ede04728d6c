import { describe, expect, test } from "vitest";
import { LOCALES } from "../law/locale.ts";
import { crosswalkWords } from "./crosswalk.words.ts";
import { type FrameworkId, frameworks, iso27001Themes, iso42001Controls } from "./framework.ts";
import { generativeAiSafeguards, protectionGoals, safeguards } from "./safeguard.ts";
import { topics } from "./topic.ts";

/** The mapping as a table for people has it: acts without "Art." and "§ 30(2) no.", neighbours as ranges. */
const rows = [
  {
    topic: "ai-inventory",
    aiAct: "26, 49",
    gdpr: "30",
    iso42001: "A.4.2-A.4.5",
    nist: "MAP",
    iso27001: "5.9",
    bsig: "9",
  },
  {
    topic: "roles",
    aiAct: "17, 26(2)",
    gdpr: "24, 26, 28",
    iso42001: "A.3.2, A.10.2",
    nist: "GOVERN",
    iso27001: "5.2",
    bsig: "1, 9",
  },
  {
    topic: "policy",
    aiAct: "17",
    gdpr: "24(2)",
    iso42001: "A.2.2-A.2.4",
    nist: "GOVERN",
    iso27001: "5.1, 5.10",
    bsig: "1",
  },
  {
    topic: "literacy",
    aiAct: "4, 26(2)",
    gdpr: "32(4), 39",
    iso42001: "A.4.6",
    nist: "GOVERN",
    iso27001: "6.3",
    bsig: "7",
  },
  {
    topic: "prohibited-use",
    aiAct: "5",
    gdpr: "5, 6",
    iso42001: "A.5.2, A.9.2",
    nist: "MAP",
    iso27001: "5.31",
    bsig: "",
  },
  { topic: "risk-class", aiAct: "6", gdpr: "35", iso42001: "A.5.2, A.5.3", nist: "MAP", iso27001: "5.31", bsig: "1" },
  {
    topic: "risk-management",
    aiAct: "9",
    gdpr: "24, 32",
    iso42001: "A.5.2-A.5.5, A.6.1.2, A.6.1.3",
    nist: "MAP, MANAGE",
    iso27001: "clause 6.1",
    bsig: "1",
  },
  {
    topic: "impact-on-persons",
    aiAct: "27",
    gdpr: "35",
    iso42001: "A.5.4, A.5.5",
    nist: "MAP",
    iso27001: "5.34",
    bsig: "",
  },
  {
    topic: "data-quality",
    aiAct: "10, 4a",
    gdpr: "5(1)(d), 9",
    iso42001: "A.7.2-A.7.6",
    nist: "MEASURE",
    iso27001: "5.12, 8.10, 8.11",
    bsig: "5",
  },
  {
    topic: "technical-documents",
    aiAct: "11, 18",
    gdpr: "5(2)",
    iso42001: "A.6.2.3, A.6.2.7",
    nist: "GOVERN",
    iso27001: "5.33",
    bsig: "5",
  },
  {
    topic: "logs",
    aiAct: "12, 19, 26(6)",
    gdpr: "5, 32",
    iso42001: "A.6.2.8",
    nist: "MEASURE",
    iso27001: "8.15, 8.16",
    bsig: "2, 6",
  },
  {
    topic: "transparency",
    aiAct: "13, 50, 26(7), 26(11), 86",
    gdpr: "13-15, 22",
    iso42001: "A.8.2, A.8.5",
    nist: "GOVERN",
    iso27001: "5.31",
    bsig: "",
  },
  {
    topic: "human-oversight",
    aiAct: "14, 26(2)",
    gdpr: "22(3)",
    iso42001: "A.9.2, A.9.4",
    nist: "MANAGE",
    iso27001: "5.2",
    bsig: "",
  },
  {
    topic: "robustness",
    aiAct: "15",
    gdpr: "32",
    iso42001: "A.6.2.4, A.6.2.6",
    nist: "MEASURE",
    iso27001: "8.8, 8.25-8.29",
    bsig: "5, 6, 8, 10",
  },
  {
    topic: "suppliers",
    aiAct: "25, 26",
    gdpr: "28, 44-49",
    iso42001: "A.10.3",
    nist: "GOVERN, MANAGE",
    iso27001: "5.19-5.23",
    bsig: "4",
  },
  {
    topic: "access",
    aiAct: "15",
    gdpr: "32",
    iso42001: "A.4.5",
    nist: "MANAGE",
    iso27001: "5.15-5.18, 8.2, 8.5",
    bsig: "9, 10",
  },
  {
    topic: "continuity",
    aiAct: "15",
    gdpr: "32(1)(b), 32(1)(c)",
    iso42001: "A.6.2.6",
    nist: "MANAGE",
    iso27001: "5.29, 5.30, 8.13",
    bsig: "3",
  },
  {
    topic: "incidents",
    aiAct: "26(5), 73",
    gdpr: "33, 34",
    iso42001: "A.8.4, A.3.3",
    nist: "MANAGE",
    iso27001: "5.24-5.28, 6.8",
    bsig: "2, § 32",
  },
  {
    topic: "monitoring",
    aiAct: "26(5), 72",
    gdpr: "32(1)(d), 35(11)",
    iso42001: "A.6.2.6, clause 9",
    nist: "MEASURE",
    iso27001: "5.35, 5.36",
    bsig: "6",
  },
  {
    topic: "deletion",
    aiAct: "10",
    gdpr: "5(1)(e), 17",
    iso42001: "A.7.2",
    nist: "MANAGE",
    iso27001: "8.10",
    bsig: "9",
  },
  {
    topic: "management-duty",
    aiAct: "17",
    gdpr: "5(2), 24",
    iso42001: "clause 5",
    nist: "GOVERN",
    iso27001: "clause 5",
    bsig: "§ 38",
  },
] as const;

test.each(rows)("$topic: AI Act $aiAct, GDPR $gdpr, ISO 42001 $iso42001, BSIG $bsig", (row) => {
  expect(topics.find(({ id }) => id === row.topic)?.provisions).toEqual({
    "ai-act": ids("ai-act", row.aiAct),
    gdpr: ids("gdpr", row.gdpr),
    bsig: ids("bsig", row.bsig),
    "iso-42001": ids("iso-42001", row.iso42001),
    "iso-27001": ids("iso-27001", row.iso27001),
    "nist-ai-rmf": ids("nist-ai-rmf", row.nist),
  });
});

const catalogue = [
  { id: "TOM-1", goal: "confidentiality", gdpr: "32(1)(b)", iso27001: "7.1-7.14", bsig: "9" },
  { id: "TOM-2", goal: "confidentiality", gdpr: "32(1)(b)", iso27001: "5.16, 5.17, 8.5", bsig: "10" },
  { id: "TOM-3", goal: "confidentiality", gdpr: "32(1)(b)", iso27001: "5.15, 5.18, 8.2, 8.3", bsig: "9" },
  { id: "TOM-4", goal: "confidentiality", gdpr: "32(1)(b)", iso27001: "5.14, 8.12, 8.24", bsig: "8" },
  { id: "TOM-5", goal: "integrity", gdpr: "32(1)(b)", iso27001: "8.15", bsig: "2, 6" },
  {
    id: "TOM-6",
    goal: "confidentiality, integrity, availability, resilience",
    gdpr: "32(1)(b)",
    iso27001: "5.19-5.23",
    bsig: "4",
  },
  { id: "TOM-7", goal: "availability, resilience", gdpr: "32(1)(b)", iso27001: "5.30, 8.13, 8.14", bsig: "3" },
  { id: "TOM-8", goal: "purpose-limitation", gdpr: "5(1)(b)", iso27001: "8.31, 8.22", bsig: "5, 9" },
  { id: "TOM-9", goal: "", gdpr: "32(1)(a)", iso27001: "8.11", bsig: "8" },
  { id: "TOM-10", goal: "", gdpr: "32(1)(a)", iso27001: "8.24", bsig: "8" },
  { id: "TOM-11", goal: "", gdpr: "32(1)(c)", iso27001: "8.13", bsig: "3" },
  { id: "TOM-12", goal: "", gdpr: "32(1)(d)", iso27001: "5.35, 8.29", bsig: "6" },
  { id: "TOM-13", goal: "", gdpr: "5(1)(e)", iso27001: "8.10", bsig: "9" },
  { id: "TOM-14", goal: "", gdpr: "32(4)", iso27001: "6.3, 6.6", bsig: "7" },
] as const;

test.each(catalogue)(
  "$id: Art. $gdpr GDPR, ISO 27001 $iso27001, § 30(2) no. $bsig",
  ({ id, goal, gdpr, iso27001, bsig }) => {
    expect(safeguards.find((safeguard) => safeguard.id === id)).toEqual({
      id,
      goals: goal === "" ? [] : goal.split(", "),
      provisions: { gdpr: ids("gdpr", gdpr), "iso-27001": ids("iso-27001", iso27001), bsig: ids("bsig", bsig) },
    });
  },
);

describe("the lists", () => {
  test("have the 21 topics and the 14 safeguards of the tables and no others, in their order", () => {
    expect(topics.map(({ id }) => id)).toEqual(rows.map(({ topic }) => topic));
    expect(safeguards.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
  });

  test("have 38 controls of ISO/IEC 42001 and 93 of ISO/IEC 27001 in four themes", () => {
    expect(iso42001Controls).toHaveLength(38);
    expect(iso27001Themes.reduce((sum, { controls }) => sum + controls, 0)).toBe(93);
    expect(provisionsOf("iso-27001").filter((id) => /^\d/.test(id))).toHaveLength(93);
    for (const id of ["5.1", "5.37", "6.1", "6.8", "7.1", "7.14", "8.1", "8.34"]) {
      expect(provisionsOf("iso-27001")).toContain(id);
    }
    for (const id of ["5.38", "6.9", "7.15", "8.35", "8.0"]) expect(provisionsOf("iso-27001")).not.toContain(id);
  });

  test("name ten measures of § 30(2) BSIG", () => {
    expect(provisionsOf("bsig").filter((id) => id.startsWith("§ 30(2) no. "))).toHaveLength(10);
  });

  test("hold each id once", () => {
    for (const { provisions } of frameworks) expect(provisions).toEqual([...new Set(provisions)]);
  });

  test("hold every id that a topic or a safeguard names", () => {
    expect(named().filter(({ framework, id }) => !provisionsOf(framework).includes(id))).toEqual([]);
  });

  test("name nothing of an act that no topic or safeguard names", () => {
    const used = new Set(named().map(({ framework, id }) => `${framework} ${id}`));
    for (const act of ["ai-act", "gdpr", "bsig"] as const) {
      expect(provisionsOf(act).filter((id) => !used.has(`${act} ${id}`))).toEqual([]);
    }
  });

  test("sort the articles of the acts as the acts do", () => {
    for (const act of ["ai-act", "gdpr"] as const) {
      const numbers = provisionsOf(act).map((id) => Number(/\d+/.exec(id)?.[0]));
      expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
    }
  });
});

test("every topic connects at least two frameworks, and names no provision twice", () => {
  for (const { provisions } of topics) {
    const lists = Object.values(provisions);
    expect(lists.filter((list) => list.length > 0).length).toBeGreaterThanOrEqual(2);
    for (const list of lists) expect(list).toEqual([...new Set(list)]);
  }
});

test("no safeguard names a provision twice, and the recommended ones are in the catalogue once", () => {
  for (const { provisions } of safeguards) {
    for (const list of Object.values(provisions)) expect(list).toEqual([...new Set(list)]);
  }
  expect(generativeAiSafeguards.map((id) => id.slice(4))).toEqual([
    "2",
    "3",
    "4",
    "5",
    "6",
    "8",
    "10",
    "12",
    "13",
    "14",
  ]);
});

describe.each(LOCALES)("the words of the crosswalk in %s", (locale) => {
  const words = crosswalkWords[locale];
  const texts = stringsIn(words);

  test("name every topic, control, safeguard and goal and nothing else", () => {
    expect(Object.keys(words.topics)).toEqual(topics.map(({ id }) => id));
    expect(Object.keys(words.iso42001)).toEqual(iso42001Controls);
    expect(Object.keys(words.safeguards)).toEqual(safeguards.map(({ id }) => id));
    expect(Object.keys(words.iso27001Themes)).toEqual(iso27001Themes.map(({ id }) => id));
    expect(Object.keys(words.nistFunctions)).toEqual(provisionsOf("nist-ai-rmf"));
    expect(Object.keys(words.protectionGoals)).toEqual(protectionGoals);
    expect(new Set(Object.keys(words.securityGoals))).toEqual(new Set(safeguards.flatMap(({ goals }) => goals)));
  });

  test("say each thing once within a list, typographically, and promise nothing", () => {
    expect(texts.filter((text) => text === "" || text !== text.trim() || /["'`]|\s\s|\n/.test(text))).toEqual([]);
    expect(texts.filter((text) => /compliant|compliance|konform|guarantee|garantier/i.test(text))).toEqual([]);
    const { topics: titles, iso42001 } = words;
    for (const list of [titles, iso42001]) expect(new Set(Object.values(list)).size).toBe(Object.keys(list).length);
  });

  test("stay short: a control is told in a line, not in the words of its standard", () => {
    expect(Object.values(words.iso42001).filter((text) => text.length > 60)).toEqual([]);
  });
});

/** The ids of a cell: `13-15` for the articles between, `A.4.2-A.4.5` for the controls between. */
function ids(framework: FrameworkId, cell: string): readonly string[] {
  return cell
    .split(", ")
    .filter(Boolean)
    .flatMap((part) => range(framework, part))
    .map((part) => spelled(framework, part));
}

function range(framework: FrameworkId, part: string): readonly string[] {
  const [first = "", last] = part.split("-");
  if (last === undefined) return [first];
  if (framework === "iso-42001")
    return iso42001Controls.slice(iso42001Controls.indexOf(first), iso42001Controls.indexOf(last) + 1);
  const theme = first.includes(".") ? `${first.split(".")[0]}.` : "";
  const [from, to] = [Number(first.slice(theme.length)), Number(last.slice(theme.length))];
  return Array.from({ length: to - from + 1 }, (_, at) => `${theme}${from + at}`);
}

function spelled(framework: FrameworkId, part: string): string {
  if (framework === "bsig") return part.startsWith("§") ? part : `§ 30(2) no. ${part}`;
  return framework === "ai-act" || framework === "gdpr" ? `Art. ${part}` : part;
}

function provisionsOf(framework: FrameworkId): readonly string[] {
  return frameworks.find(({ id }) => id === framework)?.provisions ?? [];
}

function named(): readonly { readonly framework: FrameworkId; readonly id: string }[] {
  return frameworks.flatMap(({ id: framework }) =>
    [...topics, ...safeguards].flatMap(({ provisions }) => {
      const lists: Readonly<Partial<Record<FrameworkId, readonly string[]>>> = provisions;
      return (lists[framework] ?? []).map((id) => ({ framework, id }));
    }),
  );
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
