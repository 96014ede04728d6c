import {
  type Explanation,
  explain,
  type Finding,
  type Gap,
  type Obligation,
  type Person,
  type System,
  type Words,
} from "@kiregel/core";
import type { AssessedSystem, Assessment } from "../assessment.ts";
import type { Envelope, Language } from "../tree/envelope.ts";
import type { EnvelopeFacts } from "./template.ts";
import { type Terms, terms } from "./term.words.ts";
import { type Leaf, type Origin, recorded } from "./view.ts";

/** What every template is given: the assessment, the language, and the words of the rules in that language. */
export interface Context {
  readonly assessment: Assessment;
  readonly language: Language;
  readonly words: Words;
}

/** The shared terms in the language of the document. */
export function termsOf({ language }: Context): Terms {
  return terms[language];
}

/** The finding of a rule, if the rule is law on the day. */
export function findingOf({ classification }: AssessedSystem, rule: string): Finding | undefined {
  return classification.findings.find((finding) => finding.rule === rule);
}

/** The finding in sentences. */
export function explained(finding: Finding, { words }: Context): Explanation {
  return explain(finding, words);
}

/** The headline in words, with the classes between which it is open. */
export function headlineText({ classification: { headline, range } }: AssessedSystem, context: Context): string {
  const { headlines, or } = termsOf(context);
  if (headline !== "undetermined") return headlines[headline];
  return `${headlines.undetermined}: ${range.map((possible) => headlines[possible]).join(` ${or} `)}`;
}

/** The roles of our organisation that the facts settle, in words. */
export function heldRoles(assessed: AssessedSystem, context: Context): readonly string[] {
  return Object.entries(termsOf(context).roles)
    .filter(([rule]) => findingOf(assessed, rule)?.verdict === "yes")
    .map(([, name]) => name);
}

/** The model in a system, with who provides it. */
export function modelText({ model }: System): string | undefined {
  return model && `${model.name} (${model.provider})`;
}

/** The references of the contracts behind a system; a gap when a system has suppliers and no contract has a reference. */
export function contractsOf({ system }: AssessedSystem, context: Context): Leaf {
  const { suppliers = [] } = context.assessment.inventory.organisation;
  const origin = { record: `system/${system.id}`, pointer: "/suppliers" };
  if (system.suppliers?.length === 0) return recorded(termsOf(context).none, origin);
  const references = system.suppliers?.flatMap(
    (id) => suppliers.find((supplier) => supplier.id === id)?.contract?.reference ?? [],
  );
  return recorded(references, origin);
}

/** The place of a finding in the record of a system. */
export function findingOrigin(rule: string, { system }: AssessedSystem): Origin {
  return { record: `system/${system.id}`, pointer: `/classification/findings/${rule.replaceAll("/", "~1")}` };
}

/** What a gap concerns: the ids of its systems, or the whole organisation. */
export function concernedText({ systems }: Gap, context: Context): string {
  return systems.length === 0 ? termsOf(context).wholeOrganisation : systems.join(", ");
}

/** Who owes a duty: each role addressed, and whether it is us. */
export function addresseeText({ addressees }: Obligation, context: Context): string {
  const { roles, ours } = termsOf(context);
  return addressees.map(({ role, ours: holds }) => `${roles[role] ?? role} (${ours[holds]})`).join(", ");
}

/** The duties that our organisation owes or may owe. */
export function ownObligations({ classification }: AssessedSystem): readonly Obligation[] {
  return classification.obligations.filter(({ addressees }) => addressees.some(({ ours }) => ours !== "no"));
}

/** The front block of a document about one system. */
export function systemEnvelope({ system }: AssessedSystem, { assessment }: Context): EnvelopeFacts {
  const { version } = system;
  const { name } = assessment.inventory.organisation;
  return {
    ...commonEnvelope(assessment, system.owner ?? undefined),
    instance: system.id,
    subject: {
      organisation: name,
      system: { id: system.id, name: system.name, ...(version === undefined ? {} : { version }) },
    },
    ...(system.nextReview === undefined ? {} : { nextReview: system.nextReview }),
  };
}

/** The front block of a document about the organisation. */
export function organisationEnvelope({ assessment }: Context): EnvelopeFacts {
  const { id, name, aiOfficer } = assessment.inventory.organisation;
  return { ...commonEnvelope(assessment, aiOfficer ?? undefined), instance: id, subject: { organisation: name } };
}

type CommonEnvelope = Omit<EnvelopeFacts, "instance" | "subject" | "nextReview">;

function commonEnvelope({ asOf, inventory, review }: Assessment, owner: Person | undefined): CommonEnvelope {
  const { management } = inventory.organisation;
  return {
    version: "0.1.0",
    status: "draft",
    asOf,
    changeLog: [],
    ruleset: review.ruleset,
    ...(owner === undefined ? {} : { owner: envelopePerson(owner) }),
    ...(management === undefined ? {} : { approver: envelopePerson(management) }),
  };
}

/** A person as an envelope names one, without the keys that nobody stated. */
export function envelopePerson({
  name,
  function: role,
  organisation,
  contact,
}: Person): NonNullable<Envelope["owner"]> {
  return {
    name,
    ...(role === undefined ? {} : { function: role }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(contact === undefined ? {} : { contact }),
  };
}

/** A person in one line: name and function. */
export function personText(person: Person | null | undefined): string | undefined {
  if (person === null || person === undefined) return undefined;
  return person.function === undefined ? person.name : `${person.name} (${person.function})`;
}
