import type { Permission, Policy } from "@kiregel/core";
import type { AssessedSystem } from "../assessment.ts";
import type { KiregelDocument } from "../tree/document.ts";
import { type Context, organisationEnvelope, personText, termsOf } from "./context.ts";
import { de, en } from "./d17-ai-policy.words.ts";
import { type FieldSpec, fill, type Template, type TemplateWords } from "./template.ts";
import { derived, type Leaf, recorded, type View } from "./view.ts";

/** D17: one page that tells staff which data may go into which tool. A measure for Art. 4 AI Act and Art. 24, 32 GDPR. */
export const aiPolicyTemplate: Template = {
  id: "D17",
  basis: [
    { celex: "32024R1689", pinpoint: "Art. 4" },
    { celex: "32016R0679", pinpoint: "Art. 24(2)" },
  ],
  confidentiality: "internal",
  sections: [
    {
      id: "head",
      fields: [
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
      id: "new-tools",
      fields: [{ id: "requestPath", from: "policy.requestPath", requirement: "required", role: "management" }],
    },
    {
      id: "incident",
      fields: [{ id: "incidentContact", from: "policy.incidentContact", requirement: "required", role: "management" }],
    },
    { id: "acknowledgement", signatures: ["management", "works-council"] },
  ],
};

/** The AI use policy, D17: the matrix of data classes and tools, the rules, and what is forbidden. */
export function aiPolicy(context: Context): KiregelDocument {
  const words = context.language === "de" ? de : en;
  const { systems } = context.assessment;
  const columns: readonly FieldSpec[] = systems.map(({ system }) => ({
    id: system.id,
    from: `tools.${system.id}`,
    requirement: "required",
    role: "management",
  }));
  const template = {
    ...aiPolicyTemplate,
    sections: aiPolicyTemplate.sections.map((section) => withTools(section, columns)),
  };
  const filling = { template, words: withToolNames(words, systems), language: context.language };
  return fill(filling, viewOf(context, words), { ...organisationEnvelope(context), controlBlock: "last" });
}

function withTools(section: Template["sections"][number], tools: readonly FieldSpec[]): Template["sections"][number] {
  return section.table === undefined
    ? section
    : { ...section, table: { ...section.table, columns: [...section.table.columns, ...tools] } };
}

function withToolNames(words: TemplateWords, systems: readonly AssessedSystem[]): TemplateWords {
  const names = Object.fromEntries(systems.map(({ system }) => [system.id, system.name]));
  return { ...words, fields: { ...names, ...words.fields } };
}

function viewOf(context: Context, words: typeof de): View {
  const { assessment, language } = context;
  const { id, policies, dataClasses = [] } = assessment.inventory.organisation;
  const policy =
    policies?.find(({ status }) => status === "in-force") ?? policies?.find(({ status }) => status === "draft");
  const from = (pointer: string) => ({
    record: policy === undefined ? `organisation/${id}` : `policy/${policy.id}`,
    pointer,
  });
  const forbidden = assessment.systems.filter(({ classification }) => classification.headline === "prohibited");
  return {
    policy: {
      validFrom: recorded(
        policy?.validFrom === undefined ? undefined : { kind: "date", date: policy.validFrom },
        from("/validFrom"),
      ),
      version: recorded(policy?.version, from("/version")),
      contact: recorded(personText(policy?.contact), from("/contact")),
      requestPath: recorded(policy?.requestPath, from("/requestPath")),
      incidentContact: recorded(policy?.incidentContact, from("/incidentContact")),
    },
    matrix: dataClasses.map((dataClass) => ({
      dataClass: recorded(dataClass.name[language], { record: `organisation/${id}`, pointer: "/dataClasses" }),
      tools: Object.fromEntries(
        assessment.systems.map((assessed) => [
          assessed.system.id,
          cellOf(assessed, { dataClass: dataClass.id, policy, context }),
        ]),
      ),
    })),
    rules: words.rules.map((rule) => ({ rule: derived(rule, { record: "template/D17", pointer: "/rules" }) })),
    bans: [
      ...forbidden.map(({ system }) => ({
        ban: derived(
          words.mustNotBeUsed(system.name),
          { record: `system/${system.id}`, pointer: "/classification/headline" },
          "negative",
        ),
      })),
      ...words.bans.map((ban) => ({ ban: derived(ban, { record: "template/D17", pointer: "/bans" }) })),
      ...(policy?.bans ?? []).map((ban, index) => ({ ban: recorded(ban, from(`/bans/${index}`)) })),
    ],
  };
}

interface CellInput {
  readonly dataClass: string;
  readonly policy: Policy | undefined;
  readonly context: Context;
}

/** What may go into a tool: a prohibited tool takes nothing; otherwise the policy says it, or nobody has. */
function cellOf({ system, classification }: AssessedSystem, { dataClass, policy, context }: CellInput): Leaf {
  const { decisions } = termsOf(context);
  const origin = { record: `system/${system.id}`, pointer: "/classification/headline" };
  if (classification.headline === "prohibited") return derived(decisions["forbidden"] ?? "", origin, "negative");
  const index = policy?.matrix?.findIndex((cell) => cell.system === system.id && cell.dataClass === dataClass) ?? -1;
  const permission = policy?.matrix?.[index];
  if (policy === undefined || permission === undefined) return undefined;
  const text = decisions[permission.decision] ?? permission.decision;
  const content = permission.condition === undefined ? text : `${text}: ${permission.condition}`;
  return { ...recordedCell(content, policy, index), signal: SIGNALS[permission.decision] };
}

function recordedCell(content: string, policy: Policy, index: number) {
  return {
    leaf: "stated",
    content,
    author: "human",
    record: `policy/${policy.id}`,
    pointer: `/matrix/${index}`,
  } as const;
}

const SIGNALS: Readonly<Record<Permission["decision"], "positive" | "caution" | "negative">> = {
  allowed: "positive",
  "allowed-redacted": "caution",
  ask: "caution",
  forbidden: "negative",
};
