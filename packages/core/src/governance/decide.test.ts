import { test as law } from "@fast-check/vitest";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gapId } from "../law/gap-id.ts";
import { LOCALES } from "../law/locale.ts";
import {
  all,
  anyContext,
  anyRequest,
  chat,
  company,
  DECISIONS,
  kinds,
  lawful,
  mail,
  notProhibited,
  policyWith,
} from "./any-decision.ts";
import { type DecisionContext, decide } from "./decide.ts";
import { decisionWords } from "./decide.words.ts";
import type { DataLevel, DecisionOutcome, DecisionRequest } from "./decision.ts";
import { dataFlowDuties } from "./decision-law.ts";
import type { Organisation, Permission, Policy, Supplier, System, Training } from "./inventory.ts";
import { practice } from "./practice.ts";

const asOf = "2026-11-21";
const ORDER: readonly DecisionOutcome[] = ["allowed", "allowed-redacted", "ask", "unknown", "forbidden"];
const strictness = (request: DecisionRequest, context: DecisionContext) =>
  ORDER.indexOf(decide(request, context).decision);

law.prop([anyRequest, anyContext, fc.nat()])(
  "a stricter row never makes the decision milder",
  (request, context, at) => {
    const stricter = withPolicy(context, (policy) => {
      const matrix = policy.matrix ?? [];
      const place = at % Math.max(1, matrix.length);
      return { ...policy, matrix: matrix.map((row, index) => (index === place ? raised(row) : row)) };
    });
    expect(strictness(request, stricter)).toBeGreaterThanOrEqual(strictness(request, context));
  },
);

law.prop([anyRequest, anyContext, fc.constantFrom(...kinds)])(
  "one more finding never makes the decision milder",
  (request, context, finding) => {
    const more = { ...request, findings: [...request.findings, finding] };
    expect(strictness(more, context)).toBeGreaterThanOrEqual(strictness(request, context));
  },
);

law.prop([anyRequest, anyContext, fc.constantFrom(...(company.dataClasses ?? []))])(
  "one more class of data never makes the decision milder",
  (request, context, { id }) => {
    const more = { ...request, dataClasses: [...(request.dataClasses ?? []), id] };
    expect(strictness(more, context)).toBeGreaterThanOrEqual(strictness(request, context));
  },
);

law.prop([anyRequest, anyContext, fc.constantFrom(...kinds)])(
  "a kind that nobody looked for never makes the decision milder",
  (request, context, { kind }) => {
    const { [kind]: _, ...less } = request.coverage ?? {};
    expect(strictness({ ...request, coverage: less }, context)).toBeGreaterThanOrEqual(strictness(request, context));
    const { coverage: __, ...without } = request;
    expect(strictness(without, context)).toBeGreaterThanOrEqual(strictness(request, context));
  },
);

law.prop([anyRequest, anyContext])(
  "what redaction promises holds: without those kinds the text is allowed",
  (request, context) => {
    const { decision, remedy } = decide(request, context);
    expect(decision === "allowed-redacted").toBe(remedy.kind === "redact");
    if (remedy.kind !== "redact") return;
    const found = request.findings.map(({ kind }) => kind);
    expect(remedy.kinds).not.toHaveLength(0);
    expect(found).toEqual(expect.arrayContaining([...remedy.kinds]));
    const findings = request.findings.filter(({ kind }) => !remedy.kinds.includes(kind));
    expect(decide({ ...request, findings }, context).decision).toBe("allowed");
  },
);

law.prop([anyRequest, anyContext])("a text into which nobody has looked is never allowed", (request, context) => {
  const { decision, remedy } = decide({ ...request, findings: null }, context);
  expect(["unknown", "forbidden"]).toContain(decision);
  expect(decision === "unknown").toBe(remedy.kind === "scan");
});

law.prop([anyRequest, anyContext])(
  "the decision is what its strictest ground leads to, and law names its rule",
  (request, context) => {
    const { decision, because } = decide(request, context);
    expect(because[0]?.leadsTo).toBe(decision);
    const order = because.map(({ leadsTo }) => ORDER.indexOf(leadsTo));
    expect(order).toEqual([...order].sort((one, other) => other - one));
    for (const { code, rule, source } of because) {
      const isLaw = code.startsWith("law-") || code.startsWith("prohibited-");
      expect([rule !== undefined, source !== undefined]).toEqual([isLaw, isLaw]);
    }
  },
);

law.prop([anyRequest, anyContext])("a decision survives JSON", (request, context) => {
  const decision = decide(request, context);
  expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
});

law.prop([anyRequest, anyContext])(
  "a decision holds nothing of the text, the purpose and the person",
  (request, context) => {
    const text = "Wxyz-Quux";
    const told = decide(
      {
        ...request,
        purpose: `${text} purpose`,
        person: { id: text, role: text, department: text },
        findings: request.findings.map((finding) => ({
          ...finding,
          start: 8_765,
          end: 8_769,
          text,
          reason: { shape: text },
        })),
      },
      context,
    );
    expect(JSON.stringify(told)).not.toMatch(/Wxyz|Quux|8765|8769/);
  },
);

law.prop([anyRequest, anyContext])(
  "a tool that is named instead is itself allowed for the text",
  (request, context) => {
    const { remedy } = decide(request, { ...context, systems: [context.system, mail] });
    if (remedy.kind !== "use-other-tool") return;
    expect(remedy).toMatchObject({ systems: ["mail"], checked: true });
    const findings = request.findings.filter(({ kind }) => !remedy.redact.includes(kind));
    const { person: _, ...anybody } = request;
    const purpose = mail.intendedPurpose;
    expect(decide({ ...anybody, purpose, findings }, { ...context, system: mail }).decision).toBe("allowed");
  },
);

const everything = policyWith((company.dataClasses ?? []).map(({ id }) => ["chat", id, "allowed"] as const));

interface Case {
  readonly situation: string;
  readonly request?: Partial<DecisionRequest>;
  readonly policies?: readonly Policy[];
  readonly organisation?: Partial<Organisation>;
  readonly system?: Partial<System>;
  readonly decision: DecisionOutcome;
  /** The codes of the grounds that are not `allowed`, with rule or class. */
  readonly because: readonly string[];
}

const email = { kind: "email", category: "ordinary" } as const;
const health = { kind: "health-indication", category: "special-category" } as const;
const crime = { kind: "criminal-record-indication", category: "criminal" } as const;
const apiKey = { kind: "api-key", category: "secret" } as const;
const person = { kind: "person", category: "ordinary" } as const;

function decided({
  request,
  policies = [everything],
  organisation,
  system,
}: Omit<Case, "decision" | "because" | "situation">) {
  return decide(
    { purpose: chat.intendedPurpose, findings: [], coverage: all, ...request },
    { organisation: { ...company, policies, ...organisation }, system: { ...chat, ...system }, asOf },
  );
}

function groundsOf({ because }: ReturnType<typeof decide>): readonly string[] {
  return because
    .filter(({ leadsTo }) => leadsTo !== "allowed")
    .map(({ code, dataClass, rule, presence }) => [code, dataClass ?? rule, presence].filter(Boolean).join(" "));
}

function row(decision: Permission["decision"], dataClass = "customers"): readonly Policy[] {
  return [
    policyWith([
      ["chat", dataClass, decision],
      ["chat", "open", "allowed"],
    ]),
  ];
}

const policyCases: readonly Case[] = [
  { situation: "nothing in the text", decision: "allowed", because: [] },
  { situation: "a row that allows the class", request: { findings: [email] }, decision: "allowed", because: [] },
  {
    situation: "a row that wants redaction, and the kind was found",
    request: { findings: [email] },
    policies: row("allowed-redacted"),
    decision: "allowed-redacted",
    because: ["row-redacted customers found"],
  },
  {
    situation: "a row that wants redaction, and nobody knows where the data are",
    request: { dataClasses: ["customers"] },
    policies: row("allowed-redacted"),
    decision: "ask",
    because: ["row-redacted customers declared"],
  },
  {
    situation: "a row that wants a question",
    request: { findings: [email] },
    policies: row("ask"),
    decision: "ask",
    because: ["row-ask customers found"],
  },
  {
    situation: "a row that wants a question about a class that the caller names",
    request: { dataClasses: ["customers"] },
    policies: row("ask"),
    decision: "ask",
    because: ["row-ask customers declared"],
  },
  {
    situation: "a row that forbids",
    request: { findings: [email] },
    policies: row("forbidden"),
    decision: "forbidden",
    because: ["row-forbidden customers found"],
  },
  {
    situation: "a row that forbids a class that the caller names",
    request: { dataClasses: ["customers"] },
    policies: row("forbidden"),
    decision: "forbidden",
    because: ["row-forbidden customers declared"],
  },
  {
    situation: "a row that forbids a class that is not in the text",
    policies: row("forbidden"),
    decision: "allowed",
    because: [],
  },
  {
    situation: "two policies in force, the stricter row counts",
    request: { findings: [email] },
    policies: [everything, { ...policyWith([["chat", "customers", "ask"]]), id: "second" }],
    decision: "ask",
    because: ["row-ask customers found"],
  },
  {
    situation: "a class without a row",
    request: { findings: [apiKey] },
    policies: row("allowed"),
    decision: "ask",
    because: ["no-row secrets found"],
  },
  {
    situation: "a row for another tool",
    request: { findings: [email] },
    policies: [policyWith([["mail", "customers", "allowed"]])],
    decision: "ask",
    because: ["tool-unruled"],
  },
  { situation: "no policy at all", policies: [], decision: "ask", because: ["no-policy"] },
  { situation: "a draft", policies: [{ ...everything, status: "draft" }], decision: "ask", because: ["no-policy"] },
  {
    situation: "a withdrawn policy",
    policies: [{ ...everything, status: "withdrawn" }],
    decision: "ask",
    because: ["no-policy"],
  },
  {
    situation: "a policy from today on",
    policies: [{ ...everything, validFrom: asOf }],
    decision: "allowed",
    because: [],
  },
  {
    situation: "a policy from tomorrow on",
    policies: [{ ...everything, validFrom: "2026-11-22" }],
    decision: "ask",
    because: ["no-policy"],
  },
  {
    situation: "a policy until today",
    policies: [{ ...everything, validUntil: asOf }],
    decision: "allowed",
    because: [],
  },
  {
    situation: "a policy until yesterday",
    policies: [{ ...everything, validUntil: "2026-11-20" }],
    decision: "ask",
    because: ["no-policy"],
  },
];

const contentCases: readonly Case[] = [
  {
    situation: "a kind that no class claims, in the class that stands for its level",
    request: { findings: [person] },
    policies: row("forbidden", "people"),
    decision: "forbidden",
    because: ["row-forbidden people found"],
  },
  {
    situation: "a kind that a class claims, not in the class that stands for its level",
    request: { findings: [email] },
    policies: [
      policyWith([
        ["chat", "people", "forbidden"],
        ["chat", "customers", "allowed"],
      ]),
    ],
    decision: "allowed",
    because: [],
  },
  {
    situation: "a kind that no class claims, and no class for its level",
    request: { findings: [person] },
    organisation: { dataClasses: [] },
    decision: "ask",
    because: ["no-class found"],
  },
  {
    situation: "a kind without a category counts as personal",
    request: { findings: [{ kind: "something-new" }] },
    policies: row("forbidden", "people"),
    decision: "forbidden",
    because: ["row-forbidden people found"],
  },
  {
    situation: "a special category goes into the class for special categories",
    request: { findings: [health] },
    policies: row("forbidden", "health"),
    decision: "forbidden",
    because: ["row-forbidden health found"],
  },
  {
    situation: "data on convictions go there too",
    request: { findings: [crime] },
    policies: row("forbidden", "health"),
    decision: "forbidden",
    because: ["row-forbidden health found"],
  },
  {
    situation: "a secret goes into the class for what is confidential",
    request: { findings: [apiKey] },
    organisation: { dataClasses: [{ id: "inside", name: { de: "a", en: "b" }, level: "confidential" }] },
    policies: row("forbidden", "inside"),
    decision: "forbidden",
    because: ["row-forbidden inside found"],
  },
  {
    situation: "a forbidden kind that nobody looked for",
    request: { coverage: { ...all, email: "cue-only" } },
    policies: row("forbidden"),
    decision: "ask",
    because: ["row-forbidden customers possible"],
  },
  {
    situation: "a kind about which somebody is to be asked, and nobody looked for it",
    request: { coverage: { ...all, email: "cue-only" } },
    policies: row("ask"),
    decision: "ask",
    because: ["row-ask customers possible"],
  },
  {
    situation: "a kind that is to be redacted, and nobody looked for it",
    request: { coverage: { ...all, email: "cue-only" } },
    policies: row("allowed-redacted"),
    decision: "ask",
    because: ["row-redacted customers possible"],
  },
  {
    situation: "a forbidden kind that a learned recogniser looked for",
    request: { coverage: { ...all, email: "learned" } },
    policies: row("forbidden"),
    decision: "allowed",
    because: [],
  },
  {
    situation: "an allowed kind that nobody looked for",
    request: { coverage: { iban: "complete", "api-key": "complete", "customer-number": "complete" } },
    decision: "allowed",
    because: [],
  },
  {
    situation: "a kind that occurs according to the inventory, that no class claims, and that nobody looked for",
    system: { textKinds: ["passport"] },
    policies: row("allowed"),
    decision: "ask",
    because: ["no-row people possible"],
  },
  {
    situation: "a text into which nobody has looked",
    request: { findings: null },
    decision: "unknown",
    because: ["not-scanned"],
  },
  {
    situation: "a text into which nobody has looked, for a tool that is stopped",
    request: { findings: null },
    system: { status: "stopped" },
    decision: "forbidden",
    because: ["tool-stopped", "not-scanned"],
  },
];

const unsigned: Partial<Organisation> = {
  suppliers: [
    {
      id: "northbeam",
      name: "N",
      country: "DE",
      processor: true,
      contract: { status: "draft" },
      transfer: { toThirdCountry: false },
    },
  ],
};
const unstated: Partial<Organisation> = {
  suppliers: [{ id: "northbeam", name: "N", country: "DE", processor: true, transfer: { toThirdCountry: false } }],
};
const abroad = (transfer: Supplier["transfer"]): Partial<Organisation> => ({
  suppliers: [{ id: "northbeam", name: "N", country: "US", processor: true, contract: { status: "signed" }, transfer }],
});

function files(level: DataLevel | undefined): Partial<Organisation> {
  const known = level === undefined ? {} : { level };
  const sorts = ["health-indication", "criminal-record-indication"];
  return { dataClasses: [{ id: "files", name: { de: "Akten", en: "Files" }, kinds: sorts, ...known }] };
}

const secret = { "secrecy.secretElements": ["unknown-and-valuable", "legitimate-interest"] } as const;
const professional = { "secrecy.professional": true, "secrecy.toProvider": true, "secrecy.provider": [] } as const;

const lawCases: readonly Case[] = [
  {
    situation: "no processing contract, and personal data were found",
    request: { findings: [email] },
    organisation: unsigned,
    decision: "allowed-redacted",
    because: ["law-gap gdpr/art-28.3 found"],
  },
  {
    situation: "no processing contract, and personal data are somewhere in the text",
    request: { dataClasses: ["customers"] },
    organisation: unsigned,
    decision: "forbidden",
    because: ["law-gap gdpr/art-28.3 declared"],
  },
  {
    situation: "no processing contract, and nobody looked for personal data",
    request: { coverage: {} },
    organisation: unsigned,
    decision: "ask",
    because: ["law-gap gdpr/art-28.3 possible"],
  },
  {
    situation: "no processing contract, and no personal data",
    organisation: unsigned,
    decision: "allowed",
    because: [],
  },
  {
    situation: "no processing contract, and a key that is no personal data",
    request: { findings: [apiKey] },
    organisation: unsigned,
    decision: "allowed",
    because: [],
  },
  {
    situation: "no processing contract, a class whose level nobody stated",
    request: { dataClasses: ["new"] },
    organisation: { ...unsigned, dataClasses: [{ id: "new", name: { de: "a", en: "b" } }] },
    policies: row("allowed", "new"),
    decision: "forbidden",
    because: ["law-gap gdpr/art-28.3 declared"],
  },
  {
    situation: "no processing contract, an internal class",
    request: { dataClasses: ["drafts"] },
    organisation: unsigned,
    decision: "allowed",
    because: [],
  },
  {
    situation: "no processing contract, although the record of the system denies personal data",
    request: { dataClasses: ["customers"] },
    organisation: unsigned,
    system: { personalData: false },
    decision: "forbidden",
    because: ["law-gap gdpr/art-28.3 declared"],
  },
  {
    situation: "a contract that nobody recorded, and personal data were found",
    request: { findings: [email] },
    organisation: unstated,
    decision: "allowed-redacted",
    because: ["law-unclear gdpr/art-28.3 found"],
  },
  {
    situation: "a contract that nobody recorded, and personal data are somewhere in the text",
    request: { dataClasses: ["customers"] },
    organisation: unstated,
    decision: "ask",
    because: ["law-unclear gdpr/art-28.3 declared"],
  },
  {
    situation: "a contract that nobody recorded, and nobody looked for personal data",
    request: { coverage: {} },
    organisation: unstated,
    decision: "ask",
    because: ["law-unclear gdpr/art-28.3 possible"],
  },
  {
    situation: "a transfer without a basis",
    request: { dataClasses: ["customers"] },
    organisation: abroad({ toThirdCountry: true, basis: "none" }),
    decision: "forbidden",
    because: ["law-gap gdpr/art-44 declared"],
  },
  {
    situation: "a special category without an exception of Art. 9",
    request: { dataClasses: ["health"] },
    system: { facts: { ...lawful, "privacy.specialBases": [] } },
    decision: "forbidden",
    because: ["law-gap gdpr/art-9.1 declared"],
  },
  {
    situation: "no exception of Art. 9, and ordinary data",
    request: { dataClasses: ["customers"] },
    system: { facts: { ...lawful, "privacy.specialBases": [] } },
    decision: "allowed",
    because: [],
  },
  {
    situation: "data on convictions without a law that allows them",
    request: { findings: [crime] },
    system: { facts: { ...lawful, "privacy.criminalBasis": "none" } },
    decision: "allowed-redacted",
    because: ["law-gap gdpr/art-10 found"],
  },
  {
    situation: "a special category in a class whose level does not say so, without an exception of Art. 9",
    request: { findings: [health] },
    organisation: files("internal"),
    policies: row("allowed", "files"),
    system: { facts: { ...lawful, "privacy.specialBases": [] } },
    decision: "allowed-redacted",
    because: ["law-gap gdpr/art-9.1 found"],
  },
  {
    situation: "data on convictions in a class whose level does not say so, without a law that allows them",
    request: { findings: [crime] },
    organisation: files("internal"),
    policies: row("allowed", "files"),
    system: { facts: { ...lawful, "privacy.criminalBasis": "none" } },
    decision: "allowed-redacted",
    because: ["law-gap gdpr/art-10 found"],
  },
  {
    situation: "data on convictions in a class whose level does not say so are personal data too",
    request: { findings: [crime] },
    organisation: files("internal"),
    policies: row("allowed", "files"),
    system: { facts: { ...lawful, "privacy.bases": [] } },
    decision: "allowed-redacted",
    because: ["law-gap gdpr/art-6.1 found"],
  },
  {
    situation: "ordinary data in a class for special categories, without an exception of Art. 9",
    request: { findings: [crime] },
    organisation: files("special"),
    policies: row("allowed", "files"),
    system: { facts: { ...lawful, "privacy.specialBases": [] } },
    decision: "allowed-redacted",
    because: ["law-gap gdpr/art-9.1 found"],
  },
  {
    situation: "a trade secret in a class whose level nobody stated",
    request: { dataClasses: ["files"] },
    organisation: files(undefined),
    policies: row("allowed", "files"),
    system: { facts: { ...lawful, ...secret, "secrecy.safeguards": [] } },
    decision: "forbidden",
    because: ["law-gap geschgehg/2.1.b declared"],
  },
  {
    situation: "a secret of somebody else, without permission",
    request: { dataClasses: ["secrets"] },
    system: { facts: { ...lawful, "secrecy.thirdPartySecrets": true, "secrecy.safeguards": [] } },
    decision: "forbidden",
    because: ["law-gap geschgehg/4.2.3 declared"],
  },
  {
    situation: "a trade secret into a tool without the measures that keep it one",
    request: { dataClasses: ["secrets"] },
    system: { facts: { ...lawful, ...secret, "secrecy.safeguards": ["approved-tool"] } },
    decision: "forbidden",
    because: ["law-gap geschgehg/2.1.b declared"],
  },
  {
    situation: "a trade secret, and nobody recorded the measures",
    request: { dataClasses: ["secrets"] },
    system: { facts: { ...lawful, ...secret } },
    decision: "ask",
    because: ["law-unclear geschgehg/2.1.b declared"],
  },
  {
    situation: "personal data into a tool without the measures for trade secrets",
    request: { dataClasses: ["customers"] },
    system: { facts: { ...lawful, ...secret, "secrecy.safeguards": [] } },
    decision: "allowed",
    because: [],
  },
  {
    situation: "a professional secret, and the provider is not pledged",
    request: { dataClasses: ["customers"] },
    system: { facts: { ...lawful, ...professional, "secrecy.providerConditions": ["necessary"] } },
    decision: "forbidden",
    because: ["law-gap stgb/203.4.1 declared"],
  },
  {
    situation: "a professional secret, more than the provider needs, and it is not pledged",
    request: { dataClasses: ["customers"] },
    system: { facts: { ...lawful, ...professional, "secrecy.providerConditions": [] } },
    decision: "forbidden",
    because: ["law-gap stgb/203.3.2 declared", "law-gap stgb/203.4.1 declared"],
  },
  {
    situation: "a confidential text of a profession, and the provider is not pledged",
    request: { dataClasses: ["secrets"] },
    system: { facts: { ...lawful, ...professional, "secrecy.providerConditions": ["necessary"] } },
    decision: "forbidden",
    because: ["law-gap stgb/203.4.1 declared"],
  },
  {
    situation: "a professional secret, and the helpers of the provider are unbound",
    request: { dataClasses: ["customers"] },
    system: {
      facts: {
        ...lawful,
        ...professional,
        "secrecy.provider": ["uses-others"],
        "secrecy.providerConditions": ["necessary", "pledged"],
      },
    },
    decision: "forbidden",
    because: ["law-gap stgb/203.4.2 declared"],
  },
  {
    situation: "a professional secret, and the provider is pledged",
    request: { dataClasses: ["customers", "secrets"] },
    system: { facts: { ...lawful, ...professional, "secrecy.providerConditions": ["necessary", "pledged"] } },
    decision: "allowed",
    because: [],
  },
  {
    situation: "a confidential text of a profession, more than the provider needs, its helpers unbound",
    request: { dataClasses: ["secrets"] },
    system: {
      facts: {
        ...lawful,
        ...professional,
        "secrecy.provider": ["uses-others"],
        "secrecy.providerConditions": ["pledged"],
      },
    },
    decision: "forbidden",
    because: ["law-gap stgb/203.3.2 declared", "law-gap stgb/203.4.2 declared"],
  },
  {
    situation: "nothing but drafts of a profession",
    request: { dataClasses: ["drafts"] },
    system: { facts: { ...lawful, ...professional, "secrecy.providerConditions": [] } },
    decision: "allowed",
    because: [],
  },
  {
    situation: "no legal basis",
    request: { dataClasses: ["customers"] },
    system: { facts: { ...lawful, "privacy.bases": [] } },
    decision: "forbidden",
    because: ["law-gap gdpr/art-6.1 declared"],
  },
];

const toolCases: readonly Case[] = [
  {
    situation: "a tool that is only an idea",
    system: { status: "idea" },
    decision: "forbidden",
    because: ["tool-idea"],
  },
  {
    situation: "a tool that was stopped",
    system: { status: "stopped" },
    decision: "forbidden",
    because: ["tool-stopped"],
  },
  { situation: "a pilot", system: { status: "pilot" }, decision: "allowed", because: [] },
  {
    situation: "the purpose by its pointer",
    request: { purpose: "/intendedPurpose" },
    decision: "allowed",
    because: [],
  },
  {
    situation: "the purpose in other letters",
    request: { purpose: " drafts ANSWERS  to customers" },
    decision: "allowed",
    because: [],
  },
  {
    situation: "the purpose with its letters put together otherwise",
    request: { purpose: "Pru\u0308ft Mails" },
    system: { intendedPurpose: "Pr\u00fcft Mails" },
    decision: "allowed",
    because: [],
  },
  {
    situation: "a purpose that nobody recorded",
    request: { purpose: "Rates staff" },
    decision: "ask",
    because: ["purpose-unrecorded"],
  },
  {
    situation: "a purpose that the use case names",
    request: { purpose: "Sorts mail" },
    system: { useCase: { automated: ["Sorts mail"], notAutomated: [] } },
    decision: "allowed",
    because: [],
  },
  {
    situation: "a purpose that the use case rules out",
    request: { purpose: "/useCase/notAutomated/0" },
    system: { useCase: { automated: [], notAutomated: ["Sends mail"] } },
    decision: "forbidden",
    because: ["purpose-excluded"],
  },
  {
    situation: "a purpose that the policy bans",
    request: { purpose: "Rates staff" },
    policies: [{ ...everything, bans: ["Rates staff"] }],
    decision: "forbidden",
    because: ["purpose-excluded"],
  },
];

describe.each([
  { about: "the policy", cases: policyCases },
  { about: "the text", cases: contentCases },
  { about: "the law", cases: lawCases },
  { about: "the tool and the purpose", cases: toolCases },
])("$about", ({ cases }) => {
  test.each(cases)("$situation: $decision", ({ decision, because, ...given }) => {
    const answer = decided(given);
    expect([answer.decision, groundsOf(answer)]).toEqual([decision, because]);
  });
});

const training: Training = { id: "basics", title: "Basics", heldOn: asOf };
test.each<{ readonly who: string; readonly trainings?: readonly Training[]; readonly because: readonly string[] }>([
  { who: "nobody recorded trainings", because: ["training-unrecorded"] },
  { who: "there is no training", trainings: [], because: ["training-missing"] },
  { who: "a training for everybody was held", trainings: [training], because: [] },
  { who: "it is planned", trainings: [{ id: "basics", title: "Basics" }], because: ["training-missing"] },
  {
    who: "it is to be held tomorrow",
    trainings: [{ ...training, heldOn: "2026-11-22" }],
    because: ["training-missing"],
  },
  {
    who: "it was due again yesterday",
    trainings: [{ ...training, nextOn: "2026-11-20" }],
    because: ["training-missing"],
  },
  { who: "it is due again today", trainings: [{ ...training, nextOn: asOf }], because: [] },
  { who: "it is not to be repeated", trainings: [{ ...training, nextOn: null }], because: [] },
  { who: "it was about this tool", trainings: [{ ...training, systems: ["chat"] }], because: [] },
  { who: "it was about another tool", trainings: [{ ...training, systems: ["mail"] }], because: ["training-missing"] },
  { who: "it was for her department", trainings: [{ ...training, audience: "sales" }], because: [] },
  {
    who: "it was for another department",
    trainings: [{ ...training, audience: "Legal" }],
    because: ["training-missing"],
  },
  { who: "it was for her role", trainings: [{ ...training, role: "staff" }], because: [] },
  { who: "it was for another role", trainings: [{ ...training, role: "leadership" }], because: ["training-missing"] },
  {
    who: "it was for everybody by role",
    trainings: [{ ...training, role: "everybody", audience: "Legal" }],
    because: [],
  },
])("somebody from sales asks and $who", ({ trainings, because }) => {
  const request = { person: { role: "staff", department: "Sales" } };
  const answer = decided({ request, ...(trainings === undefined ? {} : { organisation: { trainings } }) });
  expect([answer.decision, groundsOf(answer)]).toEqual([because.length === 0 ? "allowed" : "ask", because]);
});

const ban = practice.rules.filter(({ outcome }) => outcome === "prohibited");
const emotions = {
  ...lawful,
  "system.elements": [
    "system.machineBased",
    "system.autonomous",
    "system.pursuesObjectives",
    "system.infers",
    "system.generatesOutputs",
    "system.influencesEnvironment",
  ],
  "operator.inUnion": true,
  "operator.uses": true,
  "operator.develops": false,
  "operator.personalUse": false,
  "system.militaryOnly": false,
  "system.thirdCountryCooperation": false,
  "system.researchOnly": false,
  "system.notYetReleased": false,
  "emotion.infers": true,
  "emotion.fromBiometrics": true,
  "emotion.area": ["workplace"],
  "emotion.reason": ["other"],
};

test("a tool about which nobody has answered Art. 5 AI Act leads to a question, with the facts that settle it", () => {
  const { decision, because, remedy } = decided({ system: { facts: {} } });
  const open = because.filter(({ code }) => code === "prohibited-practice-unclear");
  expect([decision, remedy.kind]).toEqual(["ask", "ask"]);
  expect(open.length).toBeGreaterThan(5);
  for (const { rule, openFacts } of open) {
    expect(ban.map(({ id }) => id)).toContain(rule);
    expect(openFacts).not.toHaveLength(0);
  }
  expect(open.flatMap(({ openFacts = [] }) => openFacts)).toContain("emotion.infers");
});

test("a prohibited practice is forbidden with its provision, whatever the text", () => {
  const { decision, because, remedy } = decided({ system: { facts: emotions } });
  expect([decision, remedy]).toEqual(["forbidden", { kind: "do-not-use" }]);
  expect(because[0]).toEqual({
    code: "prohibited-practice",
    leadsTo: "forbidden",
    rule: "ai-act/art-5.1.f",
    source: { celex: "32024R1689", pinpoint: "Art. 5(1)(f)" },
  });
});

test.each([
  { situation: "a system that is none of the Act", facts: { ...emotions, "system.elements": [] }, decision: "allowed" },
  {
    situation: "a system of which nobody has said whether the Act covers it",
    facts: { ...emotions, "operator.inUnion": "undecided" },
    decision: "ask",
  },
])("what Art. 5 prohibits in $situation: $decision", ({ facts, decision }) => {
  expect(decided({ system: { facts } }).decision).toBe(decision);
});

test("what is open about the scope of the Act is among the facts that settle it", () => {
  const { because } = decided({ system: { facts: { ...emotions, "operator.inUnion": "undecided" } } });
  expect(because[0]).toMatchObject({
    code: "prohibited-practice-unclear",
    rule: "ai-act/art-5.1.f",
    openFacts: expect.arrayContaining(["operator.inUnion"]),
  });
});

test("what another rule waits for is among the facts that settle a reason of law", () => {
  const { because } = decided({ request: { findings: [health] }, system: { facts: notProhibited } });
  const special = because.find(({ rule }) => rule === "gdpr/art-9.1");
  // Art. 9(1) asks Art. 9(2), and that Art. 7.
  expect(special?.openFacts).toEqual(
    expect.arrayContaining(["privacy.role", "privacy.specialBases", "privacy.consent", "privacy.offeredToChildren"]),
  );
  expect(special?.openFacts).toEqual([...new Set(special?.openFacts)]);
});

test("a prohibition is heeded from the day on which it applies", () => {
  const answer = (day: string) =>
    decide(
      { purpose: chat.intendedPurpose, findings: [], coverage: all },
      { organisation: { ...company, policies: [everything] }, system: { ...chat, facts: emotions }, asOf: day },
    ).decision;
  expect([answer("2025-02-01"), answer("2025-02-02")]).toEqual(["allowed", "forbidden"]);
});

const dpo = { name: "D" };
test.each<{
  readonly situation: string;
  readonly given: Omit<Case, "decision" | "because" | "situation">;
  readonly whom: unknown;
}>([
  { situation: "nobody is named", given: { policies: [] }, whom: null },
  {
    situation: "the policy names a contact",
    given: {
      request: { findings: [email] },
      policies: row("ask").map((policy) => ({ ...policy, contact: dpo })),
      organisation: { management: dpo },
    },
    whom: { role: "policy-contact", at: { record: "policy/ai-use", pointer: "/contact" } },
  },
  {
    situation: "the policy wants the question, and what the law asks for is redacted anyway",
    given: {
      request: { findings: [email] },
      policies: row("ask"),
      organisation: { ...unstated, contact: dpo, dataProtectionOfficer: dpo },
    },
    whom: { role: "contact", at: { record: "organisation/acme", pointer: "/contact" } },
  },
  {
    situation: "the company names a contact",
    given: {
      policies: [],
      organisation: { contact: dpo, aiOfficer: dpo, management: dpo, dataProtectionOfficer: dpo },
    },
    whom: { role: "contact", at: { record: "organisation/acme", pointer: "/contact" } },
  },
  {
    situation: "the company names an AI officer",
    given: { policies: [], organisation: { contact: null, aiOfficer: dpo, management: dpo }, system: { owner: dpo } },
    whom: { role: "ai-officer", at: { record: "organisation/acme", pointer: "/aiOfficer" } },
  },
  {
    situation: "the tool has an owner",
    given: { policies: [], organisation: { management: dpo, dataProtectionOfficer: dpo }, system: { owner: dpo } },
    whom: { role: "system-owner", at: { record: "system/chat", pointer: "/owner" } },
  },
  {
    situation: "only the management is named",
    given: { policies: [], organisation: { management: dpo }, system: { owner: null } },
    whom: { role: "management", at: { record: "organisation/acme", pointer: "/management" } },
  },
  {
    situation: "it is about the law, and a data protection officer is named",
    given: {
      request: { dataClasses: ["customers"] },
      organisation: { ...unstated, contact: dpo, dataProtectionOfficer: dpo },
    },
    whom: { role: "data-protection-officer", at: { record: "organisation/acme", pointer: "/dataProtectionOfficer" } },
  },
])("who is asked when $situation", ({ given, whom }) => {
  expect(decided(given).remedy).toMatchObject({ kind: "ask", whom });
});

test("what has to come out stands beside the question", () => {
  const { remedy } = decided({
    request: { findings: [email, person], purpose: "New" },
    policies: [
      policyWith([
        ["chat", "customers", "allowed-redacted"],
        ["chat", "people", "allowed"],
      ]),
    ],
  });
  expect(remedy).toEqual({ kind: "ask", whom: null, redact: ["email"] });
});

describe("another tool", () => {
  const rows = (mails: Permission["decision"]) => [
    policyWith([
      ["chat", "customers", "forbidden"],
      ["mail", "customers", mails],
      ["third", "people", "allowed"],
    ]),
  ];
  const request = { findings: [email] };

  test.each([
    { row: "allowed", remedy: { kind: "use-other-tool", systems: ["mail"], redact: [], checked: false } },
    {
      row: "allowed-redacted",
      remedy: { kind: "use-other-tool", systems: ["mail"], redact: ["email"], checked: false },
    },
    { row: "ask", remedy: { kind: "do-not-use" } },
    { row: "forbidden", remedy: { kind: "do-not-use" } },
  ] as const)("is named by the policy alone when its row says $row: $remedy.kind", ({ row: mails, remedy }) => {
    expect(decided({ request, policies: rows(mails) }).remedy).toEqual(remedy);
  });

  test("is not named where redaction is wanted and nobody knows where the data are", () => {
    expect(decided({ request: { dataClasses: ["customers"] }, policies: rows("allowed-redacted") }).remedy).toEqual({
      kind: "do-not-use",
    });
  });

  test("is not named for a purpose that the policy bans everywhere", () => {
    const policies = rows("allowed").map((policy) => ({ ...policy, bans: ["Rates staff"] }));
    expect(decided({ request: { ...request, purpose: "Rates staff" }, policies }).remedy).toEqual({
      kind: "do-not-use",
    });
  });

  test.each([
    {
      situation: "clean",
      system: mail,
      remedy: { kind: "use-other-tool", systems: ["mail"], redact: [], checked: true },
    },
    { situation: "stopped", system: { ...mail, status: "stopped" }, remedy: { kind: "do-not-use" } },
    { situation: "open under Art. 5", system: { ...mail, facts: {} }, remedy: { kind: "do-not-use" } },
    {
      situation: "without a legal basis",
      system: { ...mail, facts: notProhibited },
      remedy: { kind: "use-other-tool", systems: ["mail"], redact: ["email"], checked: true },
    },
  ] as const)("is decided on itself when the inventory is given and it is $situation", ({ system, remedy }) => {
    const context = {
      organisation: { ...company, policies: rows("allowed") },
      system: chat,
      systems: [chat, system],
      asOf,
    };
    expect(decide({ purpose: "/intendedPurpose", coverage: all, ...request }, context).remedy).toEqual(remedy);
  });
});

test.each([
  { situation: "untrained", trainings: [] },
  { situation: "of whom no training is on record", trainings: undefined },
])("another tool is named for somebody $situation, with a purpose of its own", ({ trainings }) => {
  const policies = [
    policyWith([
      ["chat", "customers", "forbidden"],
      ["mail", "customers", "allowed"],
    ]),
  ];
  const organisation = { ...company, policies, ...(trainings === undefined ? {} : { trainings }) };
  const request = { person: { role: "staff" }, purpose: "Sorts mail", findings: [email], coverage: all };
  const { remedy } = decide(request, { organisation, system: chat, systems: [chat, mail], asOf });
  expect(remedy).toMatchObject({ kind: "use-other-tool", systems: ["mail"] });
});

test("the classes of a text say through which kinds, and which the caller named", () => {
  const { classes } = decided({
    request: { findings: [health, { kind: "iban" }, email, { kind: "iban" }], dataClasses: ["drafts", "customers"] },
  });
  expect(classes).toEqual([
    { dataClass: "health", level: "special", presence: "found", kinds: ["health-indication"] },
    { dataClass: "customers", level: "personal", presence: "found", kinds: ["email", "iban"] },
    { dataClass: "drafts", level: "internal", presence: "declared", kinds: [] },
    { dataClass: "customers", level: "personal", presence: "declared", kinds: [] },
  ]);
});

test("a row with a condition says so and points to it", () => {
  const policies = [
    {
      ...everything,
      matrix: [{ system: "chat", dataClass: "customers", decision: "allowed" as const, condition: "EU tenant" }],
    },
  ];
  expect(decided({ request: { findings: [email] }, policies }).because).toContainEqual({
    code: "row-allowed",
    leadsTo: "allowed",
    at: { record: "policy/ai-use", pointer: "/matrix/0" },
    conditional: true,
    presence: "found",
    kinds: ["email"],
    dataClass: "customers",
  });
});

test("a reason of law names the kinds, the source and the facts that would settle it", () => {
  const { because } = decided({ request: { findings: [email, apiKey] }, organisation: unstated });
  expect(because[0]).toEqual({
    code: "law-unclear",
    leadsTo: "allowed-redacted",
    presence: "found",
    kinds: ["email"],
    rule: "gdpr/art-28.3",
    source: { celex: "32016R0679", pinpoint: "Art. 28(3)" },
    openFacts: ["processing.contractSigned"],
  });
});

test("a data class that the organisation does not have is refused, and not repeated", () => {
  const call = () => decided({ request: { dataClasses: ["wxyz"] } });
  expect(call).toThrow(
    expect.objectContaining({ code: "unknown-reference", message: expect.not.stringContaining("wxyz") }),
  );
});

test("a day that does not exist is refused", () => {
  const call = () =>
    decide({ purpose: "a", findings: [] }, { organisation: company, system: chat, asOf: "2026-02-30" });
  expect(call).toThrow(expect.objectContaining({ code: "invalid-date" }));
});

test("every duty about data that flow is one whose gap a review finds", () => {
  const reviewed = practice.rules.filter(({ outcome }) => outcome === "gap").map(({ id }) => id);
  expect(Object.keys(dataFlowDuties).filter((duty) => !reviewed.includes(gapId(duty)))).toEqual([]);
});

test.each(LOCALES)("the words in %s are typographic, end as they should, and promise nothing", (locale) => {
  const { outcomes, reasons, presence, conditional, remedies, addressees } = decisionWords[locale];
  const sentences = [...Object.values(reasons), ...Object.values(remedies), conditional];
  const labels = [...Object.values(outcomes), ...Object.values(presence), ...Object.values(addressees)];
  expect(sentences.filter((text) => !text.endsWith(".") || text.length > 160)).toEqual([]);
  expect(labels.filter((text) => /[.?!:]$/.test(text))).toEqual([]);
  expect(
    [...sentences, ...labels].filter((text) => /["'`]|\s\s|\n|compliant|compliance|konform|garant/i.test(text)),
  ).toEqual([]);
  expect(Object.keys(outcomes).sort()).toEqual([...DECISIONS, "unknown"].sort());
  expect(new Set(sentences).size).toBe(sentences.length);
});

function withPolicy(context: DecisionContext, change: (policy: Policy) => Policy): DecisionContext {
  const { policies = [] } = context.organisation;
  return { ...context, organisation: { ...context.organisation, policies: policies.map(change) } };
}

function raised(permission: Permission): Permission {
  const decision = DECISIONS[DECISIONS.indexOf(permission.decision) + 1] ?? "forbidden";
  return { ...permission, decision };
}
