import type { Gap, GapState } from "@kiregel/core";
import { aiAct, cite } from "@kiregel/core";
import type { TextReport } from "../text-report.ts";
import type { KiregelDocument } from "../tree/document.ts";
import { type Context, headlineText, organisationEnvelope, ownObligations, personText, termsOf } from "./context.ts";
import { de, en } from "./d00-overview.words.ts";
import { fill, reference } from "./fill.ts";
import type { SectionSpec, Template } from "./template.ts";
import { derived, recorded, type View } from "./view.ts";

/** What the overview tells about beside the assessment. */
export interface OverviewParts {
  /** The other documents of the dossier in the same language. */
  readonly documents: readonly KiregelDocument[];
  /** What was found in texts, if texts were looked at. */
  readonly texts?: TextReport;
}

const texts: readonly SectionSpec[] = [
  {
    id: "texts",
    tone: "warning",
    fields: [
      { id: "textCount", from: "texts.count", role: "ai-officer" },
      { id: "cleared", from: "texts.cleared", role: "data-protection-officer" },
      { id: "notCovered", from: "texts.notCovered", role: "data-protection-officer" },
      { id: "notFound", from: "texts.notFound", role: "ai-officer" },
    ],
    table: {
      rows: "texts.kinds",
      rowHeader: "kind",
      columns: [
        { id: "kind", from: "kind", role: "ai-officer" },
        { id: "found", from: "found", role: "ai-officer" },
        { id: "coverage", from: "coverage", role: "ai-officer" },
      ],
    },
  },
];

/** D00: the first page of a dossier: every system in one line, what is missing in practice, and where to read on. */
export const overviewTemplate: Template = {
  id: "D00",
  basis: [],
  confidentiality: "internal",
  sections: [
    {
      id: "systems",
      table: {
        rows: "systems",
        rowHeader: "name",
        columns: [
          { id: "name", from: "name", role: "ai-officer" },
          { id: "class", from: "class", requirement: "required", role: "ai-officer" },
          { id: "owner", from: "owner", requirement: "required", role: "management" },
          { id: "duties", from: "duties", role: "ai-officer" },
          { id: "record", from: "record", role: "ai-officer" },
        ],
      },
    },
    {
      id: "practice",
      table: {
        rows: "gaps",
        rowHeader: "gap",
        columns: [
          { id: "gap", from: "gap", role: "ai-officer" },
          { id: "severity", from: "severity", role: "ai-officer" },
          { id: "concerned", from: "systems", role: "ai-officer" },
          { id: "remedy", from: "remedy", role: "ai-officer" },
          { id: "source", from: "source", role: "ai-officer" },
        ],
      },
    },
    {
      id: "upcoming",
      table: {
        rows: "upcoming",
        rowHeader: "gap",
        columns: [
          { id: "gap", from: "gap", role: "ai-officer" },
          { id: "due", from: "due", role: "ai-officer" },
          { id: "concerned", from: "systems", role: "ai-officer" },
          { id: "remedy", from: "remedy", role: "ai-officer" },
          { id: "source", from: "source", role: "ai-officer" },
        ],
      },
    },
    {
      id: "unclear",
      table: {
        rows: "unclear",
        rowHeader: "act",
        columns: [
          { id: "act", from: "act", role: "ai-officer" },
          { id: "count", from: "count", role: "ai-officer" },
          { id: "obligations", from: "obligations", role: "ai-officer" },
          { id: "facts", from: "facts", role: "ai-officer" },
        ],
      },
    },
    ...texts,
    {
      id: "documents",
      table: {
        rows: "documents",
        rowHeader: "document",
        columns: [
          { id: "document", from: "document", role: "ai-officer" },
          { id: "filled", from: "filled", role: "ai-officer" },
          { id: "open", from: "open", role: "ai-officer" },
        ],
      },
    },
    { id: "limits", list: { rows: "notCovered", item: "provision" } },
  ],
};

/** The overview of a dossier, D00. */
export function overview(context: Context, parts: OverviewParts): KiregelDocument {
  const words = context.language === "de" ? de : en;
  const sections = overviewTemplate.sections.filter(({ id }) => id !== "texts" || parts.texts !== undefined);
  const filling = { template: { ...overviewTemplate, sections }, words, language: context.language };
  return fill(filling, viewOf(context, parts), organisationEnvelope(context));
}

function viewOf(context: Context, { documents, texts: report }: OverviewParts): View {
  const { systems, review, inventory } = context.assessment;
  const organisation = { record: `organisation/${inventory.organisation.id}`, pointer: "" };
  const gapsIn = (state: GapState) => review.gaps.filter((gap) => gap.state === state);
  const unclear = gapsIn("unclear");
  const acts = [...new Set(unclear.map((gap) => actOf(gap, context)))];
  return {
    systems: systems.map((assessed) => {
      const { system } = assessed;
      const origin = { record: `system/${system.id}`, pointer: "/classification" };
      return {
        name: recorded(system.name, { ...origin, pointer: "/name" }),
        class: derived(
          headlineText(assessed, context),
          origin,
          assessed.classification.headline === "prohibited" ? "negative" : undefined,
        ),
        owner: recorded(personText(system.owner), { ...origin, pointer: "/owner" }),
        duties: derived(ownObligations(assessed).length, origin),
        record: derived({ kind: "reference", text: "D02", document: { id: "D02", instance: system.id } }, origin),
      };
    }),
    gaps: gapsIn("gap").map((gap) => gapRow(gap, context)),
    upcoming: gapsIn("upcoming").map((gap) => gapRow(gap, context)),
    unclear: acts.map((act) =>
      unclearRow(
        act,
        unclear.filter((gap) => actOf(gap, context) === act),
        context,
      ),
    ),
    texts: report === undefined ? undefined : textsView(report, context),
    documents: documents.map(({ envelope, completeness, gaps }) => {
      const origin = { record: `document/${envelope.id}-${envelope.instance}`, pointer: "/completeness" };
      const document = { id: envelope.id, instance: envelope.instance };
      return {
        document: derived({ kind: "reference", text: `${envelope.id} ${envelope.title}`, document }, origin),
        filled: derived(`${completeness.filled} / ${completeness.required}`, origin),
        open: derived(gaps.length, origin),
      };
    }),
    notCovered: aiAct.notCovered.map(({ provision }) => ({
      provision: derived(cite({ celex: "32024R1689", pinpoint: provision }, context.language), organisation),
    })),
  };
}

function gapRow(gap: Gap, context: Context): View {
  const { assessment, words, language } = context;
  const origin = {
    record: `organisation/${assessment.inventory.organisation.id}`,
    pointer: `/gaps/${gap.rule.replaceAll("/", "~1")}`,
  };
  const { severities, kinds, goodPractice, wholeOrganisation } = termsOf(context);
  const names = assessment.inventory.systems.filter(({ id }) => gap.systems.includes(id)).map(({ name }) => name);
  const source = reference(gap.source, language);
  return {
    gap: derived(titleOf(gap, context), origin),
    severity: derived(
      `${severities[gap.severity]}, ${kinds[gap.kind]}`,
      origin,
      gap.severity === "high" ? "negative" : "caution",
    ),
    systems: derived(names.length === 0 ? wholeOrganisation : names, origin),
    due: gap.due === undefined ? undefined : derived({ kind: "date", date: gap.due }, origin),
    remedy: derived(words.rules[gap.rule]?.duty ?? "–", origin),
    source: derived(gap.kind === "law" ? { kind: "citation", ...source } : goodPractice, origin),
  };
}

/** All that is unclear about the duties of one act, in one row. */
function unclearRow(act: string, gaps: readonly Gap[], context: Context): View {
  const origin = { record: `organisation/${context.assessment.inventory.organisation.id}`, pointer: "/gaps" };
  const facts = new Set(gaps.flatMap(({ openFacts }) => openFacts));
  return {
    act: derived(act, origin),
    count: derived(gaps.length, origin),
    obligations: derived(
      gaps.map((gap) => titleOf(gap, context)),
      origin,
    ),
    facts: derived(facts.size, origin),
  };
}

function titleOf({ rule }: Gap, { words }: Context): string {
  return words.rules[rule]?.title ?? rule;
}

/** The act that sets a duty; good practice where none does. */
function actOf({ source, kind }: Gap, context: Context): string {
  return kind === "law" ? cite({ ...source, pinpoint: "" }, context.language) : termsOf(context).goodPractice;
}

function textsView(report: TextReport, context: Context): View {
  const origin = { record: `texts/${report.system}`, pointer: "" };
  const words = context.language === "de" ? de : en;
  const kindName = (kind: string) => (Object.hasOwn(words.kinds, kind) ? words.kinds[kind] : undefined) ?? kind;
  const undeclared = report.cleared ? undefined : [words.undeclared];
  const notCovered = report.notCovered.length > 0 ? report.notCovered.map(kindName) : undeclared;
  const found = report.sought.filter((one) => one.found > 0);
  const notFound = report.sought.filter((one) => one.found === 0);
  return {
    count: derived(report.texts, origin),
    cleared: derived(
      report.cleared ? words.cleared : words.notCleared,
      origin,
      report.cleared ? "positive" : "negative",
    ),
    notCovered: notCovered === undefined ? undefined : derived(notCovered, origin),
    notFound:
      notFound.length > 0
        ? derived(
            notFound.map(({ kind }) => kindName(kind)),
            origin,
          )
        : undefined,
    kinds: found.map(({ kind, found: count, coverage }) => ({
      kind: derived(kindName(kind), origin),
      found: derived(count, origin),
      coverage: derived(coverage === "complete" ? words.complete : words.cueOnly, origin),
    })),
  };
}
