import type { KiregelDocument } from "../tree/document.ts";
import { type Context, organisationEnvelope } from "./context.ts";
import { inventoryView } from "./d01-inventory-view.ts";
import { de, en } from "./d01-system-inventory.words.ts";
import { fill } from "./fill.ts";
import type { FieldSpec, Template } from "./template.ts";

const row: readonly FieldSpec[] = [
  { id: "name", from: "name", requirement: "required", role: "system-owner" },
  { id: "role", from: "role", requirement: "required", role: "ai-officer" },
  { id: "department", from: "department", requirement: "required", role: "system-owner" },
  { id: "owner", from: "owner", requirement: "required", role: "management" },
  { id: "status", from: "status", requirement: "required", role: "system-owner" },
  { id: "class", from: "class", requirement: "required", role: "ai-officer" },
  { id: "nextReview", from: "nextReview", requirement: "required", role: "ai-officer" },
];

/** D01: all AI systems of an organisation, with owner, class, data and deadlines. No article demands it as such. */
export const systemInventoryTemplate: Template = {
  id: "D01",
  basis: [],
  confidentiality: "internal",
  sections: [
    {
      id: "overview",
      fields: [
        { id: "count", from: "overview.count", role: "ai-officer" },
        { id: "byClass", from: "overview.byClass", role: "ai-officer" },
        { id: "byStatus", from: "overview.byStatus", role: "ai-officer" },
        { id: "openGaps", from: "overview.gaps", role: "ai-officer" },
      ],
    },
    { id: "list", table: { rows: "systems", rowHeader: "name", columns: row } },
    {
      id: "sheet",
      each: {
        rows: "systems",
        fields: [
          { id: "id", from: "id", requirement: "required", role: "system-owner" },
          { id: "version", from: "version", requirement: "recommended", role: "system-owner" },
          { id: "provider", from: "provider", requirement: "required", role: "purchasing" },
          { id: "purpose", from: "purpose", requirement: "required", role: "system-owner" },
          ...row.filter(({ id }) => id !== "name"),
          { id: "transparency", from: "transparency", role: "ai-officer" },
          { id: "personalData", from: "personalData", requirement: "required", role: "data-protection-officer" },
          { id: "dataClasses", from: "dataClasses", requirement: "required", role: "data-protection-officer" },
          { id: "affectedGroups", from: "affectedGroups", requirement: "recommended", role: "system-owner" },
          { id: "decisionRole", from: "decisionRole", requirement: "recommended", role: "system-owner" },
          { id: "automated", from: "automated", requirement: "recommended", role: "system-owner" },
          { id: "notAutomated", from: "notAutomated", requirement: "recommended", role: "system-owner" },
          { id: "oversight", from: "oversight", requirement: "recommended", role: "system-owner" },
          { id: "introduction", from: "introduction", role: "system-owner" },
          { id: "hosting", from: "hosting", requirement: "required", role: "purchasing" },
          { id: "model", from: "model", role: "system-owner" },
          { id: "contracts", from: "contracts", requirement: "recommended", role: "purchasing" },
          { id: "literacy", from: "literacy", requirement: "recommended", role: "ai-officer" },
          { id: "notice", from: "notice", role: "system-owner" },
          { id: "record", from: "record", role: "ai-officer" },
        ],
      },
    },
    {
      id: "excluded",
      table: {
        rows: "excluded",
        rowHeader: "name",
        columns: [
          { id: "name", from: "name", role: "ai-officer" },
          { id: "status", from: "status", role: "ai-officer" },
          { id: "reason", from: "reason", requirement: "required", role: "ai-officer" },
          { id: "since", from: "date", role: "ai-officer" },
        ],
      },
    },
    {
      id: "deadlines",
      table: {
        rows: "deadlines",
        rowHeader: "duty",
        columns: [
          { id: "duty", from: "duty", role: "ai-officer" },
          { id: "system", from: "system", role: "ai-officer" },
          { id: "addressee", from: "addressee", role: "ai-officer" },
          { id: "date", from: "date", role: "ai-officer" },
          { id: "basis", from: "basis", role: "ai-officer" },
          { id: "owner", from: "owner", requirement: "required", role: "management" },
        ],
      },
    },
  ],
};

/** The AI system inventory, D01, in the language of the context. */
export function systemInventory(context: Context): KiregelDocument {
  const words = context.language === "de" ? de : en;
  return fill(
    { template: systemInventoryTemplate, words, language: context.language },
    inventoryView(context),
    organisationEnvelope(context),
  );
}
