import type { Permission, Policy } from "@kiregel/core";
import type { AssessedSystem } from "../assessment.ts";
import { type Context, contractsOf, headlineText, personText, termsOf } from "./context.ts";
import type { PolicyWords } from "./d17-ai-policy.words.ts";
import { derived, type Leaf, recorded, type View } from "./view.ts";

/** The policy in force; where there is none, the draft. */
export function policyOf({ assessment }: Context): Policy | undefined {
  const { policies } = assessment.inventory.organisation;
  return policies?.find(({ status }) => status === "in-force") ?? policies?.find(({ status }) => status === "draft");
}

/** The tools that a policy speaks of: every system that was not stopped. */
export function toolsOf({ assessment }: Context): readonly AssessedSystem[] {
  return assessment.systems.filter(({ system }) => system.status !== "stopped");
}

/** Everything that the policy prints. */
export function policyView(context: Context, words: PolicyWords): View {
  const { id, dataClasses = [] } = context.assessment.inventory.organisation;
  const tools = toolsOf(context);
  return {
    policy: headView(context, words),
    matrix: dataClasses.map((dataClass, index) => ({
      dataClass: recorded(dataClass.name[context.language], {
        record: `organisation/${id}`,
        pointer: `/dataClasses/${index}/name/${context.language}`,
      }),
      tools: Object.fromEntries(tools.map((tool) => [tool.system.id, cellOf(tool, dataClass.id, context)])),
    })),
    rules: wordRows(words.rules, "/rules"),
    bans: bansOf(context, words),
    tools: tools.map((tool) => toolRow(tool, context)),
    annex: wordRows(words.annex, "/annex"),
  };
}

function headView(context: Context, words: PolicyWords): View {
  const policy = policyOf(context);
  const from = (pointer: string) => policyOrigin(context, pointer);
  const day = policy?.validFrom;
  return {
    status: recorded(policy && words.statuses[policy.status], from("/status")),
    validFrom: recorded(day === undefined ? undefined : { kind: "date", date: day }, from("/validFrom")),
    version: recorded(policy?.version, from("/version")),
    contact: recorded(personText(policy?.contact), from("/contact")),
    requestPath: recorded(policy?.requestPath, from("/requestPath")),
    incidentContact: recorded(policy?.incidentContact, from("/incidentContact")),
  };
}

function policyOrigin(context: Context, pointer: string): { record: string; pointer: string } {
  const policy = policyOf(context);
  const { id } = context.assessment.inventory.organisation;
  return { record: policy === undefined ? `organisation/${id}` : `policy/${policy.id}`, pointer };
}

/** What may go into a tool: a prohibited tool takes nothing; otherwise the policy says it, or nobody has. */
function cellOf({ system, classification }: AssessedSystem, dataClass: string, context: Context): Leaf {
  const { decisions } = termsOf(context);
  const origin = { record: `system/${system.id}`, pointer: "/classification/findings" };
  if (classification.headline === "prohibited") return derived(decisions.forbidden, origin, "negative");
  const matrix = policyOf(context)?.matrix ?? [];
  const index = matrix.findIndex((cell) => cell.system === system.id && cell.dataClass === dataClass);
  const permission = matrix[index];
  if (permission === undefined) return undefined;
  const { decision, condition } = permission;
  const content = condition === undefined ? decisions[decision] : `${decisions[decision]}: ${condition}`;
  return {
    leaf: "stated",
    content,
    author: "human",
    ...policyOrigin(context, `/matrix/${index}`),
    signal: SIGNALS[decision],
  };
}

const SIGNALS: Readonly<Record<Permission["decision"], "positive" | "caution" | "negative">> = {
  allowed: "positive",
  "allowed-redacted": "caution",
  ask: "caution",
  forbidden: "negative",
};

/** What is forbidden: the tools that Art. 5 forbids, what it forbids everybody, and what the company forbids. */
function bansOf(context: Context, words: PolicyWords): readonly View[] {
  const forbidden = toolsOf(context).filter(({ classification }) => classification.headline === "prohibited");
  const tools = forbidden.map(({ system }) => ({
    ban: derived(
      words.mustNotBeUsed(system.name),
      { record: `system/${system.id}`, pointer: "/classification/findings" },
      "negative",
    ),
  }));
  const law = words.bans.map((ban) => ({ ban: derived(ban, { record: "template/D17", pointer: "/bans" }) }));
  const own = (policyOf(context)?.bans ?? []).map((ban, index) => ({
    ban: recorded(ban, policyOrigin(context, `/bans/${index}`)),
  }));
  return [...tools, ...law, ...own];
}

function wordRows(sentences: readonly string[], pointer: string): readonly View[] {
  return sentences.map((rule) => ({ rule: derived(rule, { record: "template/D17", pointer }) }));
}

function toolRow(tool: AssessedSystem, context: Context): View {
  const { system } = tool;
  const from = (pointer: string) => ({ record: `system/${system.id}`, pointer });
  const { nextReview } = system;
  return {
    name: recorded(system.name, from("/name")),
    purpose: recorded(system.intendedPurpose, from("/intendedPurpose")),
    class: derived(headlineText(tool, context), from("/classification/headline")),
    owner: recorded(personText(system.owner), from("/owner")),
    contracts: contractsOf(tool, context),
    nextReview: recorded(
      nextReview === undefined ? undefined : { kind: "date", date: nextReview },
      from("/nextReview"),
    ),
  };
}
