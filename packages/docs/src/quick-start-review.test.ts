import { readFileSync } from "node:fs";
import { type Gap, type Inventory, reviewInventory } from "@kiregel/core";
import { checkInventory } from "@kiregel/core/inventory";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const asOf = "2026-11-21";
const file = new URL("../../../examples/quick-start/inventory.yaml", import.meta.url);
const found: unknown = parse(readFileSync(file, "utf8"));

const support = "support-assistant";
const cv = "cv-sorter";
const mood = "mood-camera";
const translator = "translator";
const organisation: readonly string[] = [];

/** What is missing at Lindhof on purpose, by the cause of it. */
const planted: readonly { rule: string; systems: readonly string[] }[] = [
  // Somebody bought a camera on a company card.
  { rule: "practice/prohibited-in-use", systems: [mood] },
  { rule: "practice/owner", systems: [mood] },
  { rule: "gdpr/art-5.1.a", systems: [mood] },
  { rule: "gdpr/art-6.1", systems: [mood] },
  { rule: "bdsg/26.1", systems: [mood] },
  { rule: "gdpr/art-13", systems: [mood] },
  { rule: "gdpr/art-25.1", systems: [mood] },
  { rule: "dsk/ai-2024.1", systems: [mood] },
  { rule: "practice/analysis-first", systems: [mood] },
  { rule: "practice/officer-first", systems: [mood] },
  { rule: "practice/review-before-choice", systems: [mood] },
  // Suppliers: no contract, no basis for the transfer.
  { rule: "gdpr/art-28.3", systems: [support, mood] },
  { rule: "gdpr/art-44", systems: [support] },
  { rule: "geschgehg/2.1.b", systems: [support] },
  { rule: "practice/foreign-access", systems: [support] },
  { rule: "practice/masking", systems: [support, mood] },
  // What the support assistant takes in and does not say.
  { rule: "gdpr/art-9.1", systems: [support] },
  { rule: "ai-act/art-50.1", systems: [support] },
  // The impact assessments.
  { rule: "gdpr/art-35.1", systems: [cv, mood] },
  { rule: "gdpr/art-35.presumed", systems: [support, cv, mood] },
  // The works council.
  { rule: "betrvg/80.2", systems: [support, cv, mood] },
  { rule: "betrvg/87.1.6", systems: [support, mood] },
  { rule: "betrvg/90.1.3", systems: [support, cv, mood] },
  { rule: "betrvg/90.2", systems: [support, cv, mood] },
  { rule: "betrvg/95.1", systems: [cv] },
  // Policy, training, concepts.
  { rule: "ai-act/art-4", systems: [support, cv, mood, translator] },
  { rule: "dsk/ai-2024.2", systems: [support, cv, mood, translator] },
  { rule: "practice/data-matrix", systems: [support, cv, mood, translator] },
  { rule: "practice/policy", systems: organisation },
  { rule: "practice/training-topics", systems: organisation },
  { rule: "practice/deletion-concept", systems: organisation },
  { rule: "practice/shadow-ai", systems: organisation },
];

/** What the AI Act will ask of a deployer of a high-risk system from 2 December 2027 on. */
const upcoming: readonly { rule: string; systems: readonly string[] }[] = [
  { rule: "ai-act/art-26.1", systems: [mood] },
  { rule: "ai-act/art-26.2", systems: [cv, mood] },
  { rule: "ai-act/art-26.4", systems: [mood] },
  { rule: "ai-act/art-26.5", systems: [cv, mood] },
  { rule: "ai-act/art-26.6", systems: [mood] },
  { rule: "ai-act/art-26.7", systems: [cv, mood] },
  { rule: "ai-act/art-26.9", systems: [cv, mood] },
  { rule: "ai-act/art-26.11", systems: [cv, mood] },
  { rule: "ai-act/art-86", systems: [cv] },
];

const clauses = [
  "instructions",
  "confidentiality",
  "security",
  "sub-processors",
  "rights-support",
  "duty-support",
  "deletion",
  "audit",
  "unlawful-instruction-warning",
];

/** One small edit after the other, each with the duties that it settles for good. Lists of records are edited by id. */
const fixes: readonly { fix: string; edit: Records; closes: readonly string[] }[] = [
  {
    fix: "the mood camera is switched off",
    edit: { systems: { [mood]: { status: "stopped" } } },
    closes: [
      "practice/prohibited-in-use",
      "practice/owner",
      "gdpr/art-5.1.a",
      "gdpr/art-6.1",
      "bdsg/26.1",
      "gdpr/art-13",
      "gdpr/art-25.1",
      "dsk/ai-2024.1",
      "practice/analysis-first",
      "practice/officer-first",
      "practice/review-before-choice",
      "ai-act/art-26.1",
      "ai-act/art-26.4",
      "ai-act/art-26.6",
    ],
  },
  {
    fix: "Northbeam signs the contract",
    edit: {
      organisation: {
        suppliers: { northbeam: { contract: { status: "signed", signedOn: "2026-11-20", clauses } } },
      },
    },
    closes: ["gdpr/art-28.3"],
  },
  {
    fix: "with it, confidentiality protects the secrets of customers",
    edit: {
      systems: {
        [support]: {
          facts: {
            "secrecy.safeguards": [
              "approved-tool",
              "confidentiality",
              "no-training",
              "deletion",
              "access-limits",
              "need-to-know",
              "owner-permits",
            ],
          },
        },
      },
    },
    closes: ["geschgehg/2.1.b"],
  },
  {
    fix: "the transfer rests on standard contractual clauses, and the assessment of it is done",
    edit: {
      organisation: {
        suppliers: {
          northbeam: { transfer: { basis: "standard-clauses", assessed: true, checkedOn: "2026-11-20" } },
        },
      },
      systems: {
        [support]: {
          facts: {
            "agreement.clauseSet": [
              "right-module",
              "annex-parties",
              "annex-measures",
              "annex-sub-processors",
              "unchanged",
            ],
            "agreement.assessmentSteps": [
              "transfer-known",
              "tool-chosen",
              "law-assessed",
              "measures-added",
              "formal-steps",
              "re-evaluation",
            ],
          },
        },
      },
    },
    closes: ["gdpr/art-44"],
  },
  {
    fix: "access by American authorities is addressed",
    edit: { systems: { [support]: { facts: { "agreement.foreignAccess": "addressed" } } } },
    closes: ["practice/foreign-access"],
  },
  {
    fix: "names and numbers are masked before the model sees them",
    edit: { organisation: { measures: { masking: { implementedOn: "2026-11-20" } } } },
    closes: ["practice/masking"],
  },
  {
    fix: "tickets that mention health stay out of the assistant",
    edit: { systems: { [support]: { facts: { "privacy.specialCategories": false } } } },
    closes: ["gdpr/art-9.1"],
  },
  {
    fix: "the chat says that an AI answers",
    edit: { systems: { [support]: { evidence: ["interaction-notice"] } } },
    closes: ["ai-act/art-50.1"],
  },
  {
    fix: "the impact assessment of the CV sorter is done",
    edit: {
      systems: {
        [cv]: {
          impactAssessment: { doneOn: "2026-11-20", nextOn: "2027-11-19" },
          facts: {
            "impact.content": [
              "description",
              "necessity",
              "risks",
              "measures",
              "officer-advice",
              "views",
              "ai-aspects",
            ],
          },
        },
      },
    },
    closes: ["gdpr/art-35.1", "gdpr/art-35.presumed"],
  },
  {
    fix: "the works council is informed of both systems",
    edit: {
      systems: {
        [support]: { workplace: { councilInformed: true } },
        [cv]: { workplace: { councilInformed: true } },
      },
    },
    closes: ["betrvg/90.1.3"],
  },
  {
    fix: "it gets the documents and somebody to ask",
    edit: {
      systems: {
        [support]: { facts: { "labour.councilSteps": ["documents", "contact-person"] } },
        [cv]: { facts: { "labour.councilSteps": ["measure-consent", "documents", "contact-person"] } },
      },
    },
    closes: ["betrvg/80.2"],
  },
  {
    fix: "both sides talk about the plans",
    edit: {
      systems: {
        [support]: { facts: { "labour.councilSteps": ["documents", "contact-person", "consultation"] } },
        [cv]: { facts: { "labour.councilSteps": ["measure-consent", "documents", "contact-person", "consultation"] } },
      },
    },
    closes: ["betrvg/90.2"],
  },
  {
    fix: "the works agreement on the support assistant is concluded",
    edit: { systems: { [support]: { workplace: { agreementConcluded: true } } } },
    closes: ["betrvg/87.1.6"],
  },
  {
    fix: "the works council consents to the criteria of selection",
    edit: {
      systems: {
        [cv]: {
          facts: {
            "labour.councilSteps": [
              "measure-consent",
              "documents",
              "contact-person",
              "consultation",
              "guidelines-consent",
            ],
          },
        },
      },
    },
    closes: ["betrvg/95.1"],
  },
  {
    fix: "everybody is trained in the systems that run",
    edit: {
      organisation: {
        trainings: {
          "ai-literacy": {
            title: "KI im Alltag",
            role: "everybody",
            topics: ["ai-basics", "tool-use", "ethics"],
            heldOn: "2026-11-19",
            nextOn: "2027-11-18",
          },
        },
      },
    },
    closes: ["ai-act/art-4", "practice/training-topics"],
  },
  {
    fix: "the policy is in force, with a matrix that has no rows yet",
    edit: {
      organisation: {
        policies: {
          "ai-policy": {
            version: "1.0",
            status: "in-force",
            validFrom: "2026-11-20",
            nextReview: "2027-05-20",
            approvedBy: { name: "Sabine Ostermann" },
            matrix: [],
          },
        },
      },
    },
    closes: ["practice/policy"],
  },
  {
    fix: "its matrix says which data may go into which tool",
    edit: {
      organisation: {
        policies: {
          "ai-policy": {
            matrix: [
              { system: support, dataClass: "personal", decision: "allowed-redacted" },
              { system: support, dataClass: "customer-nda", decision: "ask" },
              { system: cv, dataClass: "personal", decision: "allowed" },
              { system: cv, dataClass: "employee", decision: "allowed" },
              { system: translator, dataClass: "internal", decision: "allowed" },
              { system: translator, dataClass: "personal", decision: "allowed" },
            ],
          },
        },
      },
    },
    closes: ["practice/data-matrix"],
  },
  {
    fix: "with rules and training, each point of the implementation is checked",
    edit: {
      organisation: {
        facts: {
          "privacy.implementationChecks": [
            "roles-settled",
            "internal-rules",
            "impact-assessment-checked",
            "staff-protected",
            "design-and-default",
            "security",
            "staff-trained",
            "developments-watched",
          ],
        },
      },
    },
    closes: ["dsk/ai-2024.2"],
  },
  {
    fix: "the deletion concept is approved",
    edit: { organisation: { concepts: { deletion: { approvedOn: "2026-11-20" } } } },
    closes: ["practice/deletion-concept"],
  },
  {
    fix: "somebody looks for tools that nobody approved, and private accounts are ruled",
    edit: { organisation: { shadowAi: { lastCheckOn: "2026-11-20", privateAccountsRuled: true } } },
    closes: ["practice/shadow-ai"],
  },
  {
    fix: "what the AI Act asks of the deployer of the CV sorter is done a year ahead",
    edit: {
      systems: {
        [cv]: {
          evidence: [
            "instructions-followed",
            "input-data-checked",
            "logs-kept",
            "oversight-assigned",
            "operation-monitored",
            "workers-informed",
            "provider-information-used",
            "persons-informed",
            "explanation-ready",
          ],
        },
      },
    },
    closes: [
      "ai-act/art-26.2",
      "ai-act/art-26.5",
      "ai-act/art-26.7",
      "ai-act/art-26.9",
      "ai-act/art-26.11",
      "ai-act/art-86",
    ],
  },
];

describe("the review of the quick-start company", () => {
  test("finds every planted gap and no other", () => {
    expect(listed("gap", found)).toEqual(sorted(planted));
  });

  test("finds that six deployer duties of the CV sorter, and eight of the mood camera, apply later", () => {
    expect(listed("upcoming", found)).toEqual(sorted(upcoming));
    const days = gapsOf(found).flatMap(({ state, due }) => (state === "upcoming" ? [due] : []));
    expect(new Set(days)).toEqual(new Set(["2027-12-02"]));
  });

  test("leaves nothing unclear", () => {
    expect(listed("unclear", found)).toEqual([]);
  });

  test("has gaps of every severity", () => {
    const severities = gapsOf(found).map(({ severity }) => severity);
    expect(new Set(severities)).toEqual(new Set(["high", "medium", "low"]));
  });

  test.each(fixes.map((fix, at) => ({ ...fix, at })))(
    "$fix: that closes what it should and opens nothing",
    ({ closes, at }) => {
      const before = entries(fixed(at));
      const after = entries(fixed(at + 1));
      expect(after.filter((entry) => !before.includes(entry))).toEqual([]);
      const left = new Set(after.map(ruleOf));
      const closed = new Set(before.map(ruleOf).filter((rule) => !left.has(rule)));
      expect([...closed].sort()).toEqual([...closes].sort());
    },
  );

  test("is empty after all of them, and each gap was closed by one", () => {
    expect(gapsOf(fixed(fixes.length))).toEqual([]);
    const closed = fixes.flatMap(({ closes }) => closes);
    expect([...closed].sort()).toEqual([...planted, ...upcoming].map(({ rule }) => rule).sort());
  });
});

/** Plain records, and edits of them. */
interface Records {
  readonly [key: string]: unknown;
}

/** The inventory after the first edits of the list. */
function fixed(count: number): unknown {
  return fixes.slice(0, count).reduce((inventory, { edit }) => edited(inventory, edit), found);
}

/** Applies an edit: records are merged, a list of records is edited by id or kind, anything else is replaced. */
function edited(value: unknown, edit: unknown): unknown {
  if (!isRecords(edit)) return edit;
  if (Array.isArray(value)) return editedList(value, edit);
  const old = isRecords(value) ? value : {};
  const changed = Object.entries(edit).map(([key, part]) => [key, edited(old[key], part)]);
  return { ...old, ...Object.fromEntries(changed) };
}

function editedList(list: readonly unknown[], edit: Records): readonly unknown[] {
  const known = new Set(list.map(nameOf));
  const added = Object.entries(edit).filter(([name]) => !known.has(name));
  return [
    ...list.map((record) => {
      const part = edit[nameOf(record)];
      return part === undefined ? record : edited(record, part);
    }),
    ...added.map(([id, part]) => edited({ id }, part)),
  ];
}

function nameOf(record: unknown): string {
  return isRecords(record) ? String(record["id"] ?? record["kind"]) : "";
}

function isRecords(value: unknown): value is Records {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function gapsOf(value: unknown): readonly Gap[] {
  return reviewInventory(readable(value), { asOf }).gaps;
}

function readable(value: unknown): Inventory {
  const { inventory, problems } = checkInventory(value);
  expect(problems).toEqual([]);
  if (inventory === undefined) throw new Error("The inventory cannot be read.");
  return inventory;
}

function listed(state: Gap["state"], value: unknown) {
  return sorted(gapsOf(value).filter((gap) => gap.state === state));
}

function sorted(list: readonly { readonly rule: string; readonly systems: readonly string[] }[]) {
  return list
    .map(({ rule, systems }) => ({ rule, systems }))
    .sort((one, other) => (one.rule < other.rule ? -1 : Number(one.rule > other.rule)));
}

/** One line for each gap and each system that it concerns. */
function entries(value: unknown): readonly string[] {
  return gapsOf(value).flatMap(({ rule, state, systems }) =>
    (systems.length === 0 ? ["organisation"] : systems).map((system) => `${rule} ${state} ${system}`),
  );
}

function ruleOf(entry: string): string {
  return entry.slice(0, entry.indexOf(" "));
}
