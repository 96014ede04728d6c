import type { KiregelDocument } from "../tree/document.ts";
import { type Context, envelopePerson, organisationEnvelope } from "./context.ts";
import { de, en } from "./d17-ai-policy.words.ts";
import { policyOf, policyView, toolsOf } from "./d17-policy-view.ts";
import { fill } from "./fill.ts";
import type { FieldSpec, SectionSpec, Template } from "./template.ts";

/** D17: one page that tells staff which data may go into which tool. A measure for Art. 4 AI Act and Art. 24, 32 GDPR. */
export const aiPolicyTemplate: Template = {
  id: "D17",
  // No provision demands a policy by name.
  basis: [],
  confidentiality: "internal",
  sections: [
    {
      id: "head",
      fields: [
        { id: "policyStatus", from: "policy.status", requirement: "required", role: "management" },
        { id: "validFrom", from: "policy.validFrom", requirement: "required", role: "management" },
        { id: "version", from: "policy.version", requirement: "required", role: "management" },
        { id: "contact", from: "policy.contact", requirement: "required", role: "management" },
      ],
    },
    {
      id: "matrix",
      table: {
        rows: "matrix",
        rowHeader: "dataClass",
        columns: [{ id: "dataClass", from: "dataClass", role: "management" }],
      },
    },
    { id: "rules", list: { rows: "rules", item: "rule" } },
    { id: "forbidden", list: { rows: "bans", item: "ban" } },
    {
      id: "help",
      fields: [
        { id: "requestPath", from: "policy.requestPath", requirement: "required", role: "management" },
        { id: "incidentContact", from: "policy.incidentContact", requirement: "required", role: "management" },
      ],
    },
    { id: "acknowledgement", pageBreakAfter: true },
    {
      id: "tools",
      table: {
        rows: "tools",
        rowHeader: "tool",
        columns: [
          { id: "tool", from: "name", role: "ai-officer" },
          { id: "purpose", from: "purpose", role: "system-owner" },
          { id: "class", from: "class", requirement: "required", role: "ai-officer" },
          { id: "owner", from: "owner", requirement: "required", role: "management" },
          { id: "contracts", from: "contracts", requirement: "recommended", role: "purchasing" },
          { id: "nextReview", from: "nextReview", requirement: "recommended", role: "ai-officer" },
        ],
      },
    },
    { id: "annex", list: { rows: "annex", item: "rule" } },
    { id: "approval", signatures: ["management", "works-council"] },
  ],
};

/** The AI use policy, D17: on one page the matrix of data classes and tools, the rules, and what is forbidden. */
export function aiPolicy(context: Context): KiregelDocument {
  const words = context.language === "de" ? de : en;
  const tools = toolsOf(context);
  const columns: readonly FieldSpec[] = tools.map(({ system }) => ({
    id: columnId(system.id),
    from: `tools.${system.id}`,
    requirement: "required",
    role: "management",
  }));
  const names = Object.fromEntries(tools.map(({ system }) => [columnId(system.id), system.name]));
  const hasCouncil = context.assessment.inventory.organisation.worksCouncil?.exists !== false;
  const sections = aiPolicyTemplate.sections.map((section) => fitted(section, { columns, hasCouncil }));
  const filling = {
    template: { ...aiPolicyTemplate, sections },
    words: { ...words, fields: { ...words.fields, ...names } },
    language: context.language,
  };
  const approver = policyOf(context)?.approvedBy;
  return fill(filling, policyView(context, words), {
    ...organisationEnvelope(context),
    ...(approver === undefined ? {} : { approver: envelopePerson(approver) }),
    controlBlock: "last",
  });
}

// A name that no other field has: the id of a tool can be any word.
function columnId(system: string): string {
  return `tool-${system}`;
}

/** The section with a column for each tool, and without the works council where there is none. */
function fitted(
  section: SectionSpec,
  { columns, hasCouncil }: { readonly columns: readonly FieldSpec[]; readonly hasCouncil: boolean },
): SectionSpec {
  const { id, table, signatures } = section;
  if (id === "matrix" && table !== undefined)
    return { ...section, table: { ...table, columns: [...table.columns, ...columns] } };
  if (signatures === undefined || hasCouncil) return section;
  return { ...section, signatures: signatures.filter((role) => role !== "works-council") };
}
