import type { Finding, Obligation } from "@kiregel/core";
import { cite, statements } from "@kiregel/core";
import type { AssessedSystem } from "../assessment.ts";
import type { KiregelDocument } from "../tree/document.ts";
import { addresseeText, type Context, explained, findingOf, headlineText, systemEnvelope, termsOf } from "./context.ts";
import { de, en } from "./d02-classification-record.words.ts";
import { type FieldSpec, fill, type SectionSpec, type Template } from "./template.ts";
import { derived, type Leaf, recorded, type View } from "./view.ts";

const celex = "32024R1689";

const provisionColumns: readonly FieldSpec[] = [
  { id: "provision", from: "provision", role: "ai-officer" },
  { id: "title", from: "title", role: "ai-officer" },
  { id: "verdict", from: "verdict", requirement: "required", role: "ai-officer" },
  { id: "reason", from: "reason", requirement: "required", role: "ai-officer" },
];

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
    provisions("definition", "class.definition", "Art. 3(1)"),
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
    provisions("derogation", "class.derogation", "Art. 6(3)"),
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
  return fill(filling, viewOf(assessed, context), systemEnvelope(assessed, context));
}

function provisions(id: string, rows: string, pinpoint: string): SectionSpec {
  return { id, basis: [{ celex, pinpoint }], table: { rows, rowHeader: "title", columns: provisionColumns } };
}

function viewOf(assessed: AssessedSystem, context: Context): View {
  const { system, classification } = assessed;
  const from = (pointer: string) => ({ record: `system/${system.id}`, pointer });
  const chapter = (outcome: string, prefix = "ai-act/") =>
    classification.findings
      .filter((finding) => finding.outcome === outcome && finding.rule.startsWith(prefix))
      .map((finding) => provisionRow(finding, assessed, context));
  const { roles, statuses } = termsOf(context);
  const held = Object.keys(roles).filter((rule) => findingOf(assessed, rule)?.verdict === "yes");
  return {
    system: {
      id: recorded(system.id, from("/id")),
      name: recorded(system.name, from("/name")),
      version: recorded(system.version, from("/version")),
      provider: recorded(system.provider, from("/provider")),
      purpose: recorded(system.intendedPurpose, from("/intendedPurpose")),
      status: recorded(statuses[system.status], from("/status")),
      roles:
        held.length === 0
          ? undefined
          : derived(
              held.map((rule) => roles[rule] ?? rule),
              from("/classification/findings"),
            ),
      model: recorded(system.model && `${system.model.name} (${system.model.provider})`, from("/model")),
    },
    class: {
      definition: chapter("definition", "ai-act/art-3.1"),
      scope: [...chapter("scope"), ...chapter("exclusion")],
      prohibitions: [...chapter("prohibited"), ...unexamined(assessed, context, "Art. 5(1)")],
      annexI: undefined,
      annexIii: [...chapter("annex-iii"), ...chapter("high-risk"), ...unexamined(assessed, context, "Annex III")],
      derogation: chapter("derogation"),
      transparency: [...chapter("transparency"), ...chapter("reduction")],
      model: undefined,
      headline: derived(headlineText(assessed, context), from("/classification/headline")),
      duties: classification.obligations.map((obligation) => dutyRow(obligation, assessed, context)),
      ruleset: derived(classification.ruleset.version, from("/classification/ruleset/version")),
      layer: derived(termsOf(context).layers[classification.layer], from("/classification/layer")),
      trace: classification.findings.map((finding) => traceRow(finding, assessed, context)),
      open: classification.findings
        .filter(({ verdict }) => verdict === "unknown")
        .map((finding) => openRow(finding, assessed, context)),
      notCovered: classification.notCovered.map(({ provision }) => ({
        provision: derived(
          `${cite({ celex, pinpoint: provision }, context.language)}: ${termsOf(context).notExamined}`,
          from("/classification/notCovered"),
        ),
      })),
      registration: registrationOf(assessed, context),
    },
  };
}

function provisionRow(finding: Finding, assessed: AssessedSystem, context: Context): View {
  const { title, verdict, sentence, citation, link } = explained(finding, context);
  const origin = originOf(finding.rule, assessed);
  return {
    provision: derived({ kind: "citation", citation, ...(link === undefined ? {} : { url: link }) }, origin),
    title: derived(title, origin),
    verdict: derived(verdict, origin, finding.verdict === "unknown" ? "caution" : undefined),
    reason: derived(sentence, origin),
  };
}

/** The parts of a chapter that these rules do not answer: a row each, with gaps in the place of a verdict. */
function unexamined({ system, classification }: AssessedSystem, context: Context, chapter: string): readonly View[] {
  return classification.notCovered
    .filter(({ provision }) => provision.startsWith(chapter))
    .map(({ provision }) => {
      const origin = { record: `system/${system.id}`, pointer: "/classification/notCovered" };
      return {
        provision: derived(cite({ celex, pinpoint: provision }, context.language), origin),
        title: derived(termsOf(context).notExamined, origin),
        verdict: undefined,
        reason: undefined,
      };
    });
}

function dutyRow(obligation: Obligation, assessed: AssessedSystem, context: Context): View {
  const origin = originOf(obligation.rule, assessed);
  const finding = findingOf(assessed, obligation.rule);
  const explanation = finding === undefined ? undefined : explained(finding, context);
  const open = obligation.verdict === "unknown" ? `${termsOf(context).verdicts.unknown}: ` : "";
  return {
    duty: derived(`${open}${explanation?.title ?? obligation.rule} (${explanation?.citation ?? ""})`, origin),
    toDo: derived(context.words.rules[obligation.rule]?.duty ?? "–", origin),
    addressee: derived(addresseeText(obligation, context), origin),
    dates: derived(explanation?.date ?? [], origin),
    proof: obligation.documents.length === 0 ? undefined : derived([...obligation.documents], origin),
  };
}

function traceRow(finding: Finding, assessed: AssessedSystem, context: Context): View {
  const { title, verdict, because, readings } = explained(finding, context);
  const origin = originOf(finding.rule, assessed);
  return {
    rule: derived(`${finding.rule} (${title}): ${verdict}`, origin),
    elements: because.length === 0 ? undefined : derived(because, origin),
    readings: readings.length === 0 ? undefined : derived(readings, origin),
  };
}

function openRow(finding: Finding, assessed: AssessedSystem, context: Context): View {
  const { title, citation } = explained(finding, context);
  const origin = originOf(finding.rule, assessed);
  const open = finding.residual === undefined ? [] : statements(finding.residual, context.words);
  return { rule: derived(`${title} (${citation})`, origin), settledBy: derived(open, origin) };
}

function registrationOf(assessed: AssessedSystem, context: Context): Leaf {
  const finding = findingOf(assessed, "ai-act/art-49.2");
  if (finding === undefined) return undefined;
  const { sentence } = explained(finding, context);
  return derived(sentence, originOf(finding.rule, assessed));
}

function originOf(rule: string, { system }: AssessedSystem): { record: string; pointer: string } {
  return { record: `system/${system.id}`, pointer: `/classification/findings/${rule.replaceAll("/", "~1")}` };
}
