import { formatDay } from "@kiregel/core";
import type { AssessedSystem } from "../assessment.ts";
import {
  addresseeText,
  type Context,
  contractsOf,
  explained,
  findingOf,
  findingOrigin,
  headlineText,
  heldRoles,
  modelText,
  ownObligations,
  personText,
  termsOf,
} from "./context.ts";
import { derived, type Leaf, recorded, recordedList, type View } from "./view.ts";

/** Everything that the inventory prints. */
export function inventoryView(context: Context): View {
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
  const roles = heldRoles(assessed, context);
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
    role: roles.length === 0 ? undefined : derived(roles.join(", "), from("/classification/findings")),
    department: recorded(system.department, from("/department")),
    owner: recorded(personText(system.owner), from("/owner")),
    status: recorded(terms.statuses[system.status], from("/status")),
    class: derived(headlineText(assessed, context), from("/classification/headline"), signalOf(assessed)),
    transparency: transparency.length === 0 ? undefined : derived(transparency, from("/classification/obligations")),
    personalData: recorded(system.personalData, from("/personalData")),
    dataClasses: recordedList(classes, terms.none, from("/dataClasses")),
    affectedGroups: recordedList(system.affectedGroups, terms.none, from("/affectedGroups")),
    decisionRole: recorded(system.decisionRole && terms.decisionRoles[system.decisionRole], from("/decisionRole")),
    automated: recordedList(system.useCase?.automated, terms.none, from("/useCase/automated")),
    notAutomated: recordedList(system.useCase?.notAutomated, terms.none, from("/useCase/notAutomated")),
    oversight: recorded(
      system.introduction && terms.reviews[system.introduction.humanReview],
      from("/introduction/humanReview"),
    ),
    literacy: literacyOf(assessed, context),
    notice: recorded(system.notice && terms.channels[system.notice.channel], from("/notice/channel")),
    introduction: recorded(system.introduction?.exitCriterion, from("/introduction/exitCriterion")),
    hosting: recorded(system.hosting, from("/hosting")),
    model: recorded(modelText(system), from("/model")),
    contracts: contractsOf(assessed, context),
    nextReview: recorded(
      system.nextReview === undefined ? undefined : { kind: "date", date: system.nextReview },
      from("/nextReview"),
    ),
    record: derived({ kind: "reference", text: "D02", document: { id: "D02", instance: system.id } }, from("")),
  };
}

/** The trainings that were held and cover the system, with their day. */
function literacyOf({ system }: AssessedSystem, context: Context): Leaf {
  const { id, trainings } = context.assessment.inventory.organisation;
  const held = (trainings ?? []).flatMap(({ title, heldOn, systems }) =>
    heldOn === undefined || systems?.includes(system.id) === false
      ? []
      : [`${title} (${formatDay(heldOn, context.language)})`],
  );
  return derived(held, { record: `organisation/${id}`, pointer: "/trainings" });
}

function signalOf({ classification: { headline } }: AssessedSystem): "negative" | "caution" | "positive" {
  if (headline === "prohibited") return "negative";
  return headline === "no-specific-duty" || headline === "out-of-scope" ? "positive" : "caution";
}

function excludedRow(assessed: AssessedSystem, context: Context): readonly View[] {
  const { system, classification } = assessed;
  const origin = { record: `system/${system.id}`, pointer: "/classification/findings" };
  const { statuses } = termsOf(context);
  const forbidden = classification.findings.find(
    ({ outcome, verdict }) => outcome === "prohibited" && verdict === "yes",
  );
  if (forbidden === undefined && system.status !== "stopped" && classification.headline !== "out-of-scope") return [];
  const explanation = forbidden === undefined ? undefined : explained(forbidden, context);
  return [
    {
      name: recorded(system.name, { ...origin, pointer: "/name" }),
      status: recorded(statuses[system.status], { ...origin, pointer: "/status" }),
      reason:
        explanation === undefined
          ? classification.headline === "out-of-scope"
            ? derived(termsOf(context).headlines["out-of-scope"], origin)
            : recorded(system.remark, { ...origin, pointer: "/remark" })
          : derived(`${explanation.sentence} (${explanation.citation})`, origin, "negative"),
      date:
        forbidden?.applies.effective == null
          ? undefined
          : derived({ kind: "date", date: forbidden.applies.effective }, origin),
    },
  ];
}

function deadlineRows(assessed: AssessedSystem, context: Context): readonly View[] {
  const { system } = assessed;
  return ownObligations(assessed).map((obligation) => {
    const origin = findingOrigin(obligation.rule, assessed);
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
