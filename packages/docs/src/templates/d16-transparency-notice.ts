import type { AssessedSystem } from "../assessment.ts";
import type { KiregelDocument } from "../tree/document.ts";
import { type Context, findingOf, systemEnvelope, termsOf } from "./context.ts";
import { de, en } from "./d16-transparency-notice.words.ts";
import { fill } from "./fill.ts";
import type { SectionSpec, Template } from "./template.ts";
import { derived, type Leaf, recorded, type View } from "./view.ts";

const celex = "32024R1689";

const chatNotice: readonly SectionSpec[] = [
  { id: "n1-short", basis: [{ celex, pinpoint: "Art. 50(1)" }] },
  { id: "n1-standard" },
  { id: "n1-long" },
  { id: "n1-spoken" },
  {
    id: "n1-placement",
    basis: [{ celex, pinpoint: "Art. 50(5)" }],
    fields: [
      { id: "channel", from: "notice.channel", requirement: "required", role: "system-owner" },
      { id: "contact", from: "notice.contact", requirement: "recommended", role: "system-owner" },
      { id: "privacy", from: "notice.privacy", requirement: "recommended", role: "data-protection-officer" },
    ],
  },
];

const marking: readonly SectionSpec[] = [
  {
    id: "n2",
    basis: [{ celex, pinpoint: "Art. 50(2)" }],
    fields: [
      { id: "modalities", from: "marking.modalities", requirement: "required", role: "system-owner" },
      {
        id: "method",
        from: "marking.method",
        requirement: "required",
        role: "system-owner",
        basis: { celex, pinpoint: "Art. 50(2)" },
      },
      {
        id: "detector",
        from: "marking.detector",
        requirement: "required",
        role: "system-owner",
        basis: { celex, pinpoint: "Art. 50(2)" },
      },
      { id: "exceptions", from: "marking.exceptions", role: "legal" },
      { id: "date", from: "marking.date", requirement: "required", role: "ai-officer" },
    ],
  },
];

/** D16: the notices of Art. 50 that the provider of a system owes: N1 for a chat, N2 for the marking of output. */
export const transparencyNoticeTemplate: Template = {
  id: "D16",
  basis: [{ celex, pinpoint: "Art. 50" }],
  confidentiality: "public",
  sections: [...chatNotice, ...marking],
};

/** True when the notices of D16 are ours to give: a duty of Art. 50(1) or (2) falls on us and nothing forbids the system. */
export function needsTransparencyNotice({ classification }: AssessedSystem): boolean {
  if (classification.headline === "prohibited") return false;
  return classification.obligations.some(
    ({ rule, verdict, addressees }) =>
      (rule === "ai-act/art-50.1" || rule === "ai-act/art-50.2") &&
      verdict === "yes" &&
      addressees.some(({ ours }) => ours === "yes"),
  );
}

/** The transparency notices of one system, D16, as far as they are ours to give. */
export function transparencyNotice(assessed: AssessedSystem, context: Context): KiregelDocument {
  const owed = (rule: string) => findingOf(assessed, rule)?.verdict === "yes";
  const sections = [...(owed("ai-act/art-50.1") ? chatNotice : []), ...(owed("ai-act/art-50.2") ? marking : [])];
  const words = context.language === "de" ? de : en;
  const filling = { template: { ...transparencyNoticeTemplate, sections }, words, language: context.language };
  return fill(filling, viewOf(assessed, context), { ...systemEnvelope(assessed, context), controlBlock: "last" });
}

function viewOf(assessed: AssessedSystem, context: Context): View {
  const { system, facts } = assessed;
  const from = (pointer: string) => ({ record: `system/${system.id}`, pointer });
  const { organisation } = context.assessment.inventory;
  const { notice } = system;
  const modalities = context.words.facts["content.generates"]?.options;
  const generates = facts["content.generates"];
  const link = notice?.privacyLink;
  const { channels } = termsOf(context);
  return {
    organisation: {
      name: recorded(organisation.name, { record: `organisation/${organisation.id}`, pointer: "/name" }),
    },
    system: { name: recorded(system.name, from("/name")) },
    notice: {
      channel: recorded(notice && channels[notice.channel], from("/notice/channel")),
      contact: recorded(notice?.fallbackContact, from("/notice/fallbackContact")),
      privacy: recorded(
        link === undefined ? undefined : { kind: "link", text: link, href: link },
        from("/notice/privacyLink"),
      ),
    },
    marking: {
      modalities: Array.isArray(generates)
        ? recorded(
            generates.map((kind) => modalities?.[kind] ?? kind),
            from("/facts/content.generates"),
          )
        : undefined,
      method: recorded(system.marking?.method, from("/marking/method")),
      detector: recorded(system.marking?.detector, from("/marking/detector")),
      exceptions: exceptionsOf(assessed, context),
      date: markingDate(assessed),
    },
  };
}

function exceptionsOf({ system, facts }: AssessedSystem, { words }: Context): Leaf {
  const used = (["content.standardEditing", "content.inputKept", "content.permittedForOffences"] as const).filter(
    (key) => facts[key] === true,
  );
  if (used.length === 0) return undefined;
  return derived(
    used.map((key) => words.facts[key]?.label ?? key),
    { record: `system/${system.id}`, pointer: "/facts" },
  );
}

function markingDate(assessed: AssessedSystem): Leaf {
  const applies = findingOf(assessed, "ai-act/art-50.2")?.applies;
  const legacy = applies?.legacy.find(({ holds }) => holds === "yes");
  const date = legacy === undefined ? applies?.effective : legacy.nominal;
  const origin = {
    record: `system/${assessed.system.id}`,
    pointer: "/classification/findings/ai-act~1art-50.2/applies",
  };
  return date === undefined || date === null ? undefined : derived({ kind: "date", date }, origin);
}
