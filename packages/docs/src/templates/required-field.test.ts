import type { Inventory, Organisation, Policy, System } from "@kiregel/core";
import { checkInventory } from "@kiregel/core/inventory";
import { describe, expect, test } from "vitest";
import { dossier } from "../dossier.ts";
import { fullInventory } from "../full-inventory.ts";
import { renderMarkdown } from "../render/markdown.ts";
import type { KiregelDocument } from "../tree/document.ts";
import { outline } from "../tree/section.ts";
import { systemInventoryTemplate } from "./d01-system-inventory.ts";
import { classificationRecordTemplate } from "./d02-classification-record.ts";
import { transparencyNoticeTemplate } from "./d16-transparency-notice.ts";
import { aiPolicyTemplate } from "./d17-ai-policy.ts";
import type { FieldSpec, Template } from "./template.ts";

const asOf = "2026-11-21";
const inventory = fullInventory();
const { systems } = inventory;

interface Row {
  /** The field as the sheet of documents names it. */
  readonly asked: string;
  readonly template: Template;
  /** The field of ours. */
  readonly field: string;
  /** The inventory without the fact. */
  readonly without: Inventory;
}

// What documents.md marks as required, D01, D02, D16 (N2: what the description has to say) and D17.
const asked: readonly Row[] = [
  {
    asked: "D01 department",
    template: systemInventoryTemplate,
    field: "department",
    without: inChat({ department: undefined }),
  },
  { asked: "D01 owner", template: systemInventoryTemplate, field: "owner", without: inChat({ owner: null }) },
  { asked: "D01 role", template: systemInventoryTemplate, field: "role", without: inChat({ facts: {} }) },
  {
    asked: "D01 personalData",
    template: systemInventoryTemplate,
    field: "personalData",
    without: inChat({ personalData: undefined }),
  },
  {
    asked: "D01 inputDataClasses",
    template: systemInventoryTemplate,
    field: "dataClasses",
    without: inChat({ dataClasses: undefined }),
  },
  {
    asked: "D01 hosting region",
    template: systemInventoryTemplate,
    field: "hosting",
    without: inChat({ hosting: undefined }),
  },
  {
    asked: "D01 nextReview",
    template: systemInventoryTemplate,
    field: "nextReview",
    without: inChat({ nextReview: undefined }),
  },
  {
    asked: "D02 condition a-d",
    template: classificationRecordTemplate,
    field: "condition",
    without: inRanking("derogation.narrowTask"),
  },
  {
    asked: "D02 why no significant risk",
    template: classificationRecordTemplate,
    field: "noSignificantRisk",
    without: inRanking("derogation.significantRisk"),
  },
  {
    asked: "D02 no material influence",
    template: classificationRecordTemplate,
    field: "materialInfluence",
    without: inRanking("derogation.influencesDecision"),
  },
  {
    asked: "D02 no profiling",
    template: classificationRecordTemplate,
    field: "profiling",
    without: inRanking("derogation.profiling"),
  },
  {
    asked: "D16 N2 marking method",
    template: transparencyNoticeTemplate,
    field: "method",
    without: inChat({ marking: { detector: "x" } }),
  },
  {
    asked: "D16 N2 detection tool",
    template: transparencyNoticeTemplate,
    field: "detector",
    without: inChat({ marking: { method: "x" } }),
  },
  {
    asked: "D17 contact person",
    template: aiPolicyTemplate,
    field: "contact",
    without: inPolicy({ contact: undefined }),
  },
  {
    asked: "D17 valid from",
    template: aiPolicyTemplate,
    field: "validFrom",
    without: inPolicy({ validFrom: undefined }),
  },
  {
    asked: "D17 request path",
    template: aiPolicyTemplate,
    field: "requestPath",
    without: inPolicy({ requestPath: undefined }),
  },
  {
    asked: "D17 whom to call",
    template: aiPolicyTemplate,
    field: "incidentContact",
    without: inPolicy({ incidentContact: undefined }),
  },
];

// Facts without which there is no inventory: they are required fields as well, and can never be missing.
const always: readonly Pick<Row, "asked" | "template" | "field">[] = [
  { asked: "D01 id", template: systemInventoryTemplate, field: "id" },
  { asked: "D01 name", template: systemInventoryTemplate, field: "name" },
  { asked: "D01 provider", template: systemInventoryTemplate, field: "provider" },
  { asked: "D01 purpose", template: systemInventoryTemplate, field: "purpose" },
  { asked: "D01 status", template: systemInventoryTemplate, field: "status" },
  { asked: "D01 class", template: systemInventoryTemplate, field: "class" },
  {
    asked: "D02 one canonical paragraph of the purpose",
    template: classificationRecordTemplate,
    field: "intendedPurpose",
  },
];

test.each([...asked, ...always])("$asked is a required field", ({ template, field }) => {
  const specs = fieldsOf(template).filter(({ id }) => id === field);
  expect(specs).not.toHaveLength(0);
  for (const { requirement } of specs) expect(requirement).toBe("required");
});

describe.each(["de", "en"] as const)("in the language %s", (language) => {
  const full = dossier(inventory, { asOf, languages: [language] });

  test.each(asked)(
    "$asked: missing, it is a gap in the text and in the list; stated, it is none",
    ({ template, field, without }) => {
      const before = gapsOf(full, template, field);
      const documents = dossier(without, { asOf, languages: [language] });
      const [missing] = gapsOf(documents, template, field);
      expect(before).toEqual([]);
      expect(missing?.gap).toMatchObject({
        requirement: "required",
        what: expect.any(String),
        role: expect.any(String),
      });
      // No provision demands an inventory or a policy.
      expect(missing?.gap.basis.length === 0).toBe(["D01", "D17"].includes(template.id));
      const text = renderMarkdown(missing?.document ?? fail(), {});
      expect(text.split(language === "de" ? "FEHLT:" : "MISSING:").length).toBeGreaterThan(1);
      expect(text.split(missing?.gap.what ?? "").length).toBeGreaterThan(2);
    },
  );

  test("a company that recorded everything has no required gap", () => {
    const open = full.flatMap(({ envelope, gaps }) =>
      gaps.filter(({ requirement }) => requirement === "required").map(({ id }) => `${envelope.id} ${id}`),
    );
    expect(open).toEqual([]);
  });

  test("every envelope states what the sheet demands of it", () => {
    for (const { envelope } of full) {
      expect(envelope).toMatchObject({
        title: expect.stringMatching(/\S/),
        id: expect.stringMatching(/^D\d\d$/),
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        status: "draft",
        asOf,
        lawVersion: "2024/1689@2026-07-27",
        language,
        confidentiality: expect.stringMatching(/public|internal|confidential/),
        subject: { organisation: "Muster Software GmbH" },
        owner: { name: expect.any(String) },
        approver: { name: "Adele Muster" },
      });
      const ofSystem = envelope.id === "D02" || envelope.id === "D16";
      expect(envelope.subject.system !== undefined).toBe(ofSystem);
    }
  });

  test("the chat notice says in every form that an AI system answers", () => {
    const { sections } = documentOf(full, transparencyNoticeTemplate);
    for (const form of ["n1-short", "n1-standard", "n1-long", "n1-spoken"]) {
      const text = JSON.stringify(
        sections.find(({ id }) => id === form)?.blocks.filter(({ kind }) => kind === "paragraph"),
      );
      expect(text, form).toMatch(/\b(KI|KI-System|AI system)\b/);
    }
  });

  test("the short form of the chat notice has at most 90 characters", () => {
    const short = documentOf(full, transparencyNoticeTemplate).sections.find(({ id }) => id === "n1-short");
    const texts = short?.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.inlines.join("")] : []));
    expect(texts).toHaveLength(1);
    expect(texts?.[0]?.length).toBeLessThanOrEqual(90);
  });

  test("without a contact, the notice still says that an AI system answers", () => {
    const documents = dossier(inChat({ notice: { channel: "web" } }), { asOf, languages: [language] });
    const { sections, gaps } = documentOf(documents, transparencyNoticeTemplate);
    const standard = sections.find(({ id }) => id === "n1-standard");
    expect(standard?.blocks.map(({ kind }) => kind)).toContain("paragraph");
    const contact = gaps.filter(({ id }) => id === "contact");
    expect(contact.map(({ section }) => section)).toEqual(["n1-standard", "n1-long", "n1-placement"]);
    expect(contact.map(({ requirement }) => requirement)).toEqual(["recommended", "recommended", "recommended"]);
  });

  test("the test for an AI system goes element by element, and each element that nobody answered is a gap", () => {
    const rows = elementRows(full);
    expect(rows).toHaveLength(7);
    expect(rows.map(({ cells }) => cells[1]?.status)).toEqual([
      "filled",
      "filled",
      "not-applicable",
      "filled",
      "filled",
      "filled",
      "filled",
    ]);
    const silent = dossier(inChat({ facts: { "system.infers": "undecided" } }), { asOf, languages: [language] });
    expect(elementRows(silent).map(({ cells }) => cells[1]?.status)).toEqual([
      "gap",
      "gap",
      "not-applicable",
      "gap",
      "gap",
      "gap",
      "gap",
    ]);
  });

  test("where the derogation is out of the question, it asks for nothing", () => {
    const record = full.find(({ envelope }) => envelope.id === "D02" && envelope.instance === "translator");
    const fields = record?.sections
      .find(({ id }) => id === "derogation")
      ?.blocks.flatMap((block) => (block.kind === "fields" ? block.fields : []));
    expect(fields?.map(({ value }) => value.status)).toEqual(Array.from({ length: 4 }, () => "not-applicable"));
  });

  test("what the policy says stands on its first page: nine classes and four tools, five rules", () => {
    const { sections } = documentOf(full, aiPolicyTemplate);
    const [matrix] = sections.find(({ id }) => id === "matrix")?.blocks.filter(({ kind }) => kind === "table") ?? [];
    expect(matrix?.kind === "table" && [matrix.rows.length, matrix.columns.length]).toEqual([9, 5]);
    const [rules] = sections.find(({ id }) => id === "rules")?.blocks ?? [];
    expect(rules?.kind === "list" && rules.items.length).toBe(5);
    const order = sections.map(
      ({ id, blocks }) => `${id}${blocks.some(({ kind }) => kind === "page-break") ? " |" : ""}`,
    );
    expect(order.slice(0, 6)).toEqual(["head", "matrix", "rules", "forbidden", "help", "acknowledgement |"]);
  });
});

test("a list that is recorded as empty says that there is none; an absent one is a gap", () => {
  const documents = dossier(inChat({ dataClasses: [], affectedGroups: undefined }), { asOf, languages: ["en"] });
  const sheet = outline(documentOf(documents, systemInventoryTemplate).sections).find(
    ({ section }) => section.id === "sheet-chat",
  );
  const fields = sheet?.section.blocks.flatMap((block) => (block.kind === "fields" ? block.fields : [])) ?? [];
  expect(fields.find(({ id }) => id === "dataClasses")?.value).toMatchObject({ status: "filled", content: "none" });
  expect(fields.find(({ id }) => id === "affectedGroups")?.value).toMatchObject({ status: "gap" });
});

test("a policy that is only a draft says so, and one that was withdrawn is not quoted", () => {
  const draft = documentOf(dossier(inPolicy({ status: "draft" }), { asOf, languages: ["en"] }), aiPolicyTemplate);
  expect(JSON.stringify(draft.sections[0])).toContain("draft, not yet in force");
  const withdrawn = documentOf(
    dossier(inPolicy({ status: "withdrawn" }), { asOf, languages: ["en"] }),
    aiPolicyTemplate,
  );
  expect(withdrawn.gaps.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["policyStatus", "validFrom", "contact", "tool-chat"]),
  );
});

test("a tool that was stopped has no column, and one that is prohibited takes nothing whatever the policy says", () => {
  const stopped = documentOf(dossier(inChat({ status: "stopped" }), { asOf, languages: ["en"] }), aiPolicyTemplate);
  expect(JSON.stringify(stopped.sections[1])).not.toContain("tool-chat");
  const facts = {
    ...systems[1]?.facts,
    "emotion.infers": true,
    "emotion.fromBiometrics": true,
    "emotion.area": ["workplace"],
    "emotion.reason": ["other"],
  };
  const prohibited = documentOf(dossier(inChat({ facts }), { asOf, languages: ["en"] }), aiPolicyTemplate);
  const [table] = prohibited.sections[1]?.blocks.filter((block) => block.kind === "table") ?? [];
  const column = table?.columns.findIndex(({ id }) => id === "tool-chat") ?? -1;
  expect(table?.rows.map(({ cells }) => cells[column])).toEqual(
    Array.from({ length: 9 }, () => expect.objectContaining({ content: "forbidden", signal: "negative" })),
  );
});

test("the works council signs only where there is one", () => {
  const { organisation } = inventory;
  const without = { ...inventory, organisation: { ...organisation, worksCouncil: { exists: false } } };
  const policy = documentOf(dossier(without, { asOf, languages: ["en"] }), aiPolicyTemplate);
  expect(JSON.stringify(policy.sections)).not.toContain("Works council");
});

test("the inventories of this table are valid", () => {
  for (const { without, asked: name } of asked) expect(checkInventory(without).problems, name).toEqual([]);
});

function inChat(more: Partial<System>): Inventory {
  return {
    ...inventory,
    systems: systems.map((system) => (system.id === "chat" ? { ...system, ...more } : system)),
  };
}

function inRanking(unstated: string): Inventory {
  const without = (facts: System["facts"]) =>
    Object.fromEntries(Object.entries(facts ?? {}).filter(([key]) => key !== unstated));
  return {
    ...inventory,
    systems: systems.map((system) => (system.id === "ranking" ? { ...system, facts: without(system.facts) } : system)),
  };
}

function inPolicy(more: Partial<Policy>): Inventory {
  const organisation: Organisation = {
    ...inventory.organisation,
    policies: inventory.organisation.policies?.map((policy) => ({ ...policy, ...more })),
  };
  return { ...inventory, organisation };
}

function fieldsOf({ sections }: Template): readonly FieldSpec[] {
  return sections
    .flatMap(({ fields = [], table, each }) => [...fields, ...(table?.columns ?? []), ...(each?.fields ?? [])])
    .filter(({ role, requirement }) => role !== "ai-officer" || requirement !== undefined);
}

function gapsOf(documents: readonly KiregelDocument[], { id }: Template, field: string) {
  return documents
    .filter(({ envelope }) => envelope.id === id)
    .flatMap((document) =>
      document.gaps.filter((gap) => gap.id === field && gap.section !== "envelope").map((gap) => ({ document, gap })),
    );
}

function documentOf(documents: readonly KiregelDocument[], { id }: Template): KiregelDocument {
  return documents.find(({ envelope }) => envelope.id === id) ?? fail();
}

function elementRows(documents: readonly KiregelDocument[]) {
  const record = documents.find(({ envelope }) => envelope.id === "D02" && envelope.instance === "chat");
  const blocks = record?.sections.find(({ id }) => id === "definition")?.blocks ?? [];
  return blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
}

function fail(): never {
  throw new Error("The dossier has no such document.");
}
