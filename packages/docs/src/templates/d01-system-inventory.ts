import type { AssessedSystem } from "../assessment.ts";
import type { KiregelDocument } from "../tree/document.ts";
import {
  addresseeText,
  type Context,
  explained,
  findingOf,
  headlineText,
  organisationEnvelope,
  ownObligations,
  personText,
  termsOf,
} from "./context.ts";
import { de, en } from "./d01-system-inventory.words.ts";
import { type FieldSpec, fill, type Template } from "./template.ts";
import { derived, type Leaf, recorded, type View } from "./view.ts";

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
          { id: "introduction", from: "introduction", role: "system-owner" },
          { id: "hosting", from: "hosting", requirement: "required", role: "purchasing" },
          { id: "model", from: "model", role: "system-owner" },
          { id: "contracts", from: "contracts", requirement: "recommended", role: "purchasing" },
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
    viewOf(context),
    organisationEnvelope(context),
  );
}

function viewOf(context: Context): View {
  const { systems, review } = context.assessment;
  const organisation = `organisation/${context.assessment.inventory.organisation.id}`;
  const count = (pointer: string, amount: number | readonly string[]) =>
    derived(amount, { record: organisation, pointer });
  const { statuses } = termsOf(context);
  return {
    overview: {
      count: count("/systems", systems.length),
      byClass: count("/systems", counted(systems.map((assessed) => headlineText(assessed, context)))),
      byStatus: count("/systems", counted(systems.map(({ system }) => statuses[system.status]))),
      gaps: count("/gaps", review.gaps.length),
    },
    systems: systems.map((assessed) => systemRow(assessed, context)),
    excluded: systems.flatMap((assessed) => excludedRow(assessed, context)),
    deadlines: systems.flatMap((assessed) => deadlineRows(assessed, context)),
  };
}

function counted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].map((name) => `${name}: ${names.filter((other) => other === name).length}`);
}

function systemRow(assessed: AssessedSystem, context: Context): View {
  const { system } = assessed;
  const terms = termsOf(context);
  const record = `system/${system.id}`;
  const from = (pointer: string) => ({ record, pointer });
  const { organisation } = context.assessment.inventory;
  const classes = system.dataClasses?.map(
    (id) => organisation.dataClasses?.find((known) => known.id === id)?.name[context.language] ?? id,
  );
  const transparency = assessed.classification.obligations
    .filter(({ rule }) => rule.startsWith("ai-act/art-50"))
    .map(
      (obligation) =>
        `${context.words.rules[obligation.rule]?.title ?? obligation.rule}: ${addresseeText(obligation, context)}`,
    );
  return {
    id: recorded(system.id, from("/id")),
    name: recorded(system.name, from("/name")),
    version: recorded(system.version, from("/version")),
    provider: recorded(system.provider, from("/provider")),
    purpose: recorded(system.intendedPurpose, from("/intendedPurpose")),
    role: roleOf(assessed, context),
    department: recorded(system.department, from("/department")),
    owner: recorded(personText(system.owner), from("/owner")),
    status: recorded(terms.statuses[system.status], from("/status")),
    class: derived(headlineText(assessed, context), from("/classification/headline"), signalOf(assessed)),
    transparency: transparency.length === 0 ? undefined : derived(transparency, from("/classification/obligations")),
    personalData: recorded(system.personalData, from("/personalData")),
    dataClasses: recorded(classes, from("/dataClasses")),
    affectedGroups: recorded(system.affectedGroups, from("/affectedGroups")),
    decisionRole: recorded(system.decisionRole && terms.decisionRoles[system.decisionRole], from("/decisionRole")),
    automated: recorded(system.useCase?.automated, from("/useCase/automated")),
    notAutomated: recorded(system.useCase?.notAutomated, from("/useCase/notAutomated")),
    introduction: recorded(system.introduction?.exitCriterion, from("/introduction/exitCriterion")),
    hosting: recorded(system.hosting, from("/hosting")),
    model: recorded(system.model && `${system.model.name} (${system.model.provider})`, from("/model")),
    contracts: recorded(contractsOf(assessed, context), from("/suppliers")),
    nextReview: recorded(
      system.nextReview === undefined ? undefined : { kind: "date", date: system.nextReview },
      from("/nextReview"),
    ),
    record: derived({ kind: "reference", text: "D02", document: { id: "D02", instance: system.id } }, from("")),
  };
}

function roleOf(assessed: AssessedSystem, context: Context): Leaf {
  const { roles } = termsOf(context);
  const held = Object.keys(roles).filter((rule) => findingOf(assessed, rule)?.verdict === "yes");
  const names = held.map((rule) => roles[rule] ?? rule);
  return names.length === 0
    ? undefined
    : derived(names.join(", "), { record: `system/${assessed.system.id}`, pointer: "/classification/findings" });
}

function signalOf({ classification: { headline } }: AssessedSystem): "negative" | "caution" | "positive" {
  if (headline === "prohibited") return "negative";
  return headline === "no-specific-duty" || headline === "out-of-scope" ? "positive" : "caution";
}

function contractsOf({ system }: AssessedSystem, { assessment }: Context): readonly string[] | undefined {
  const suppliers = assessment.inventory.organisation.suppliers ?? [];
  return system.suppliers?.flatMap((id) => {
    const contract = suppliers.find((supplier) => supplier.id === id)?.contract;
    return contract?.reference === undefined ? [] : [contract.reference];
  });
}

function excludedRow(assessed: AssessedSystem, context: Context): readonly View[] {
  const { system, classification } = assessed;
  const origin = { record: `system/${system.id}`, pointer: "/classification" };
  const forbidden = classification.findings.find(
    ({ outcome, verdict }) => outcome === "prohibited" && verdict === "yes",
  );
  if (forbidden === undefined && system.status !== "stopped" && classification.headline !== "out-of-scope") return [];
  const explanation = forbidden === undefined ? undefined : explained(forbidden, context);
  return [
    {
      name: recorded(system.name, { ...origin, pointer: "/name" }),
      status: recorded(termsOf(context).statuses[system.status], { ...origin, pointer: "/status" }),
      reason:
        explanation === undefined
          ? recorded(system.remark, { ...origin, pointer: "/remark" })
          : derived(`${explanation.sentence} (${explanation.citation})`, origin, "negative"),
    },
  ];
}

function deadlineRows(assessed: AssessedSystem, context: Context): readonly View[] {
  const { system } = assessed;
  return ownObligations(assessed).map((obligation) => {
    const origin = {
      record: `system/${system.id}`,
      pointer: `/classification/obligations/${obligation.rule.replaceAll("/", "~1")}`,
    };
    const finding = findingOf(assessed, obligation.rule);
    const explanation = finding === undefined ? undefined : explained(finding, context);
    const date = obligation.applies.effective;
    return {
      duty: derived(explanation?.title ?? obligation.rule, origin),
      system: recorded(system.name, { ...origin, pointer: "/name" }),
      addressee: derived(addresseeText(obligation, context), origin),
      date: date === null ? undefined : derived({ kind: "date", date }, origin),
      basis: derived(
        {
          kind: "citation",
          citation: explanation?.citation ?? "",
          ...(explanation?.link === undefined ? {} : { url: explanation.link }),
        },
        origin,
      ),
      owner: recorded(personText(system.owner), { ...origin, pointer: "/owner" }),
    };
  });
}
