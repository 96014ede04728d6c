import type { AssessedSystem } from "../assessment.ts";
import type { KiregelDocument } from "../tree/document.ts";
import { type Context, systemEnvelope } from "./context.ts";
import { de, en } from "./d02-classification-record.words.ts";
import { recordView } from "./d02-record-view.ts";
import { fill } from "./fill.ts";
import type { FieldSpec, SectionSpec, Template } from "./template.ts";

const celex = "32024R1689";

const provisionColumns: readonly FieldSpec[] = [
  { id: "provision", from: "provision", role: "ai-officer" },
  { id: "title", from: "title", role: "ai-officer" },
  { id: "verdict", from: "verdict", requirement: "required", role: "ai-officer" },
  { id: "reason", from: "reason", requirement: "required", role: "ai-officer" },
];

/** What Art. 6(4) wants in the file of a provider who relies on Art. 6(3). */
const assessment = {
  requirement: "required",
  role: "legal",
  basis: { celex, pinpoint: "Art. 6(4)" },
} as const satisfies Partial<FieldSpec>;

/** D02: why a system has the class it has, element by element. For a provider who relies on Art. 6(3), the file of Art. 6(4). */
export const classificationRecordTemplate: Template = {
  id: "D02",
  basis: [{ celex, pinpoint: "Art. 6(4)" }],
  confidentiality: "confidential",
  sections: [
    {
      id: "subject",
      fields: [
        { id: "systemId", from: "system.id", requirement: "required", role: "system-owner" },
        { id: "name", from: "system.name", requirement: "required", role: "system-owner" },
        { id: "version", from: "system.version", requirement: "required", role: "system-owner" },
        { id: "provider", from: "system.provider", requirement: "required", role: "purchasing" },
        { id: "roles", from: "system.roles", requirement: "required", role: "ai-officer" },
        { id: "status", from: "system.status", requirement: "required", role: "system-owner" },
      ],
    },
    {
      id: "purpose",
      fields: [{ id: "intendedPurpose", from: "system.purpose", requirement: "required", role: "system-owner" }],
    },
    {
      id: "definition",
      basis: [{ celex, pinpoint: "Art. 3(1)" }],
      fields: [
        { id: "isAiSystem", from: "class.definition.verdict", requirement: "required", role: "ai-officer" },
        { id: "definitionReason", from: "class.definition.reason", requirement: "required", role: "ai-officer" },
      ],
      table: {
        rows: "class.elements",
        rowHeader: "element",
        columns: [
          { id: "element", from: "element", role: "ai-officer" },
          { id: "answer", from: "answer", requirement: "required", role: "system-owner" },
          { id: "evidence", from: "evidence", role: "system-owner" },
        ],
      },
    },
    provisions("scope", "class.scope", "Art. 2"),
    { ...provisions("prohibitions", "class.prohibitions", "Art. 5"), tone: "warning" },
    {
      id: "product",
      basis: [{ celex, pinpoint: "Art. 6(1)" }],
      fields: [
        {
          id: "annexI",
          from: "class.annexI",
          requirement: "required",
          role: "legal",
          basis: { celex, pinpoint: "Art. 6(1)" },
        },
      ],
    },
    { ...provisions("use", "class.annexIii", "Art. 6(2)"), tone: "warning" },
    {
      ...provisions("derogation", "class.derogation", "Art. 6(3)"),
      fields: [
        { id: "condition", from: "derogation.condition", ...assessment },
        { id: "noSignificantRisk", from: "derogation.noSignificantRisk", ...assessment },
        { id: "materialInfluence", from: "derogation.materialInfluence", ...assessment },
        { id: "profiling", from: "derogation.profiling", ...assessment, role: "data-protection-officer" },
      ],
    },
    provisions("transparency", "class.transparency", "Art. 50"),
    {
      id: "model",
      basis: [{ celex, pinpoint: "Art. 51" }],
      fields: [
        { id: "usedModel", from: "system.model", requirement: "recommended", role: "system-owner" },
        {
          id: "modelDuties",
          from: "class.model",
          requirement: "required",
          role: "legal",
          basis: { celex, pinpoint: "Art. 51" },
        },
      ],
    },
    {
      id: "result",
      fields: [{ id: "headline", from: "class.headline", requirement: "required", role: "ai-officer" }],
      table: {
        rows: "class.duties",
        rowHeader: "duty",
        columns: [
          { id: "duty", from: "duty", role: "ai-officer" },
          { id: "toDo", from: "toDo", role: "ai-officer" },
          { id: "addressee", from: "addressee", role: "ai-officer" },
          { id: "dates", from: "dates", role: "ai-officer" },
          { id: "proof", from: "proof", role: "ai-officer" },
        ],
      },
    },
    {
      id: "trace",
      tone: "draft",
      fields: [
        { id: "rules", from: "class.ruleset", role: "ai-officer" },
        { id: "layer", from: "class.layer", role: "ai-officer" },
      ],
      table: {
        rows: "class.trace",
        rowHeader: "rule",
        columns: [
          { id: "rule", from: "rule", role: "ai-officer" },
          { id: "elements", from: "elements", role: "ai-officer" },
          { id: "readings", from: "readings", role: "ai-officer" },
        ],
      },
    },
    {
      id: "uncertain",
      table: {
        rows: "class.open",
        rowHeader: "rule",
        columns: [
          { id: "rule", from: "rule", role: "ai-officer" },
          { id: "settledBy", from: "settledBy", role: "system-owner" },
        ],
      },
      list: { rows: "class.notCovered", item: "provision" },
    },
    {
      id: "registration",
      basis: [{ celex, pinpoint: "Art. 49" }],
      fields: [{ id: "registrationDuty", from: "class.registration", requirement: "recommended", role: "provider" }],
    },
    { id: "sign-off", signatures: ["system-owner", "legal", "data-protection-officer", "management"] },
  ],
};

/** The classification record of one system, D02, in the language of the context. */
export function classificationRecord(assessed: AssessedSystem, context: Context): KiregelDocument {
  const words = context.language === "de" ? de : en;
  const filling = { template: classificationRecordTemplate, words, language: context.language };
  return fill(filling, recordView(assessed, context, words), systemEnvelope(assessed, context));
}

function provisions(id: string, rows: string, pinpoint: string): SectionSpec {
  return { id, basis: [{ celex, pinpoint }], table: { rows, rowHeader: "title", columns: provisionColumns } };
}
